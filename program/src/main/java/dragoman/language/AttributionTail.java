package dragoman.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Says which words of a sentence only tell who says the rest: ", officials said Thursday.", ", he said,", "Lavrov said:".
 * Parsed with the rest they pull it out of shape, so they are parsed apart.
 */
final class AttributionTail {

    /** The part of words that tell what happened. */
    static final int MAIN = 0;
    /** The part of words that tell who says so. */
    static final int TAIL = 1;
    /** The part of commas between the two, which no tree needs. */
    static final int DROPPED = -1;

    /** In words as the tokenizer counts them, for which "state-run" is three. */
    private static final int LONGEST = 14;
    private static final int LONGEST_REST_AFTER_TOLD = 7;
    private static final int LONGEST_IN_HEADLINE = 4;

    private static final Set<String> VERBS = Set.of(
            "said", "says", "say", "told", "tells", "reported", "reports", "added", "adds", "stated", "states", "noted", "notes", "explained",
            "explains", "wrote", "writes", "claimed", "claims", "claim", "tweeted", "tweets", "insisted", "insists", "argued", "argues", "asserted",
            "recalled", "recalls", "stressed", "reiterated", "remarked", "observed", "commented", "replied", "asked", "maintained", "quoted",
            "confirmed", "confirms", "announced", "declared", "testified", "concluded", "acknowledged", "disclosed", "revealed");

    /** Verbs that stand before their subject: ", said the minister". */
    private static final Set<String> INVERTED = Set.of("said", "says", "reported", "reports", "added", "asked", "wrote", "tweeted", "explained");

    private static final Set<String> WITH_HEARER = Set.of("told", "tells", "asked");

    private static final Set<String> NO_SUBJECT = Set.of(
            "who", "whom", "whose", "which", "that", "what", "and", "or", "but", "nor", "as", "when", "while", "where", "if", "because", "after",
            "before", "since", "although", "though", "so", "to", "in", "on", "at", "by", "of", "for", "with", "from", "than", "not", "then",
            "according", "including", "like", "also", "has", "have", "had", "was", "were", "is", "are", "be", "being", "been");

    /** Words of which one in a clause before the verb makes it more than a subject. */
    private static final Set<String> NO_PART_OF_SUBJECT = Set.of(
            "who", "which", "that", "was", "were", "is", "are", "will", "would", "could", "because", "when", "if", "to", ":", ";", ",");

    private static final Set<String> AFTER_VERB = Set.of(
            "on", "in", "at", "during", "late", "early", "earlier", "later", "yesterday", "today", "tonight", "here", "there", "last", "this", "via",
            "through", "by", "citing", "quoting", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "recently", "again",
            "afterwards", "separately", "then", "after", "following", "before", "when", "while", "without", "as");

    private static final Set<String> CLAUSE_WORDS = Set.of(
            "that", "would", "will", "had", "has", "have", "was", "were", "is", "are", "could", "may", "might", "should", "he", "she", "they", "it", "we", "i");

    private static final Set<String> GOES_ON = Set.of("adding", "citing", "quoting", "noting", "saying", "warning", "stressing", "referring");

    private static final Set<String> PRONOUNS = Set.of("i", "you", "he", "she", "it", "we", "they", "this", "that", "these", "those", "there");

    private static final Set<String> NOUN_OPENERS = Set.of("the", "a", "an", "his", "her", "its", "their", "one", "another", "state", "local", "two", "some");

    private final Parser parser;

    AttributionTail(Parser parser) {
        this.parser = parser;
    }

    /** The part of each word. */
    int[] parts(List<Word> words) {
        int[] parts = new int[words.size()];
        int end = words.size();
        while (end > 0 && words.get(end - 1).form().matches("[.?!…]+")) {
            end--;
        }
        if (!markAtEnd(words, parts, end) && !markInMiddle(words, parts, end)) {
            markAtStart(words, parts, end);
        }
        return parts;
    }

    /** The part of each word of a headline, where a colon alone tells: "EU to impose sanctions: diplomats", "Xi: Talks must go on". */
    int[] partsOfHeadline(List<Word> words) {
        int[] parts = parts(words);
        for (int i = 1; i < words.size() - 1 && IntStream.of(parts).allMatch(part -> part == MAIN); i++) {
            if (words.get(i).form().equals(":")) {
                boolean atEnd = words.size() - i - 1 < i;
                if ((atEnd ? words.size() - i - 1 : i) <= LONGEST_IN_HEADLINE) {
                    mark(parts, atEnd ? i + 1 : 0, atEnd ? words.size() : i);
                    parts[i] = DROPPED;
                }
            }
        }
        return parts;
    }

    private boolean markAtEnd(List<Word> words, int[] parts, int end) {
        for (int i = end - 3; i >= 2 && end - i - 1 <= LONGEST; i--) {
            boolean comma = isComma(words, i);
            boolean otherEnd = words.get(i).form().matches("[?!]+");
            if ((comma || otherEnd) && isTail(words.subList(i + 1, end))) {
                mark(parts, i + 1, end);
                parts[i] = comma ? DROPPED : MAIN;
                return true;
            }
        }
        return false;
    }

    private boolean markInMiddle(List<Word> words, int[] parts, int end) {
        for (int first = 1; first < end; first++) {
            if (!isComma(words, first)) {
                continue;
            }
            for (int second = first + 3; second < end - 1 && second - first - 1 <= LONGEST; second++) {
                if (isComma(words, second)) {
                    if (isTail(words.subList(first + 1, second)) && !goesOn(words, second + 1)) {
                        mark(parts, first + 1, second);
                        parts[first] = DROPPED;
                        parts[second] = DROPPED;
                        return true;
                    }
                    break;
                }
            }
        }
        return false;
    }

    /** Whether the speaker does more than to say: ", he said, adding that…", ", he said, and left". */
    private static boolean goesOn(List<Word> words, int index) {
        String next = lower(words, index);
        boolean coordinates = next.equals("and") || next.equals("but");
        boolean newSubject = index + 1 < words.size() && (NOUN_OPENERS.contains(lower(words, index + 1)) || PRONOUNS.contains(lower(words, index + 1))
                || Character.isUpperCase(words.get(index + 1).form().codePointAt(0)));
        return GOES_ON.contains(next) || (coordinates && !newSubject);
    }

    private void markAtStart(List<Word> words, int[] parts, int end) {
        for (int i = 2; i <= LONGEST && i < end - 2; i++) {
            if (words.get(i).form().equals(":")) {
                if (isSubjectAndVerb(words.subList(0, i))) {
                    mark(parts, 0, i);
                    parts[i] = DROPPED;
                }
                return;
            }
        }
    }

    private static void mark(int[] parts, int from, int to) {
        for (int i = from; i < to; i++) {
            parts[i] = TAIL;
        }
    }

    private boolean isTail(List<Word> words) {
        return isVerbAndSubject(words) || isSubjectAndVerb(words);
    }

    private static boolean isSubjectAndVerb(List<Word> words) {
        if (NO_SUBJECT.contains(lower(words, 0))) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (VERBS.contains(lower(words, i))) {
                List<Word> rest = words.subList(i + 1, words.size());
                return WITH_HEARER.contains(lower(words, i)) ? isHearer(rest) : isCircumstance(rest);
            }
            if (NO_PART_OF_SUBJECT.contains(lower(words, i))) {
                return false;
            }
        }
        return false;
    }

    /** What follows "told": "reporters in Moscow". */
    private static boolean isHearer(List<Word> rest) {
        return rest.size() <= LONGEST_REST_AFTER_TOLD && rest.stream().noneMatch(word -> CLAUSE_WORDS.contains(word.form()) || word.form().equals("to"));
    }

    private static boolean isCircumstance(List<Word> rest) {
        boolean source = rest.size() > 2 && isComma(rest, 0) && (lower(rest, 1).equals("citing") || lower(rest, 1).equals("quoting"));
        return rest.isEmpty() || source || (AFTER_VERB.contains(lower(rest, 0)) && rest.stream().noneMatch(word -> word.form().equals("that")));
    }

    private boolean isVerbAndSubject(List<Word> words) {
        String verb = lower(words, 0);
        if (!INVERTED.contains(verb) || words.size() < 2) {
            return false;
        }
        Word next = words.get(1);
        boolean noun = Character.isUpperCase(next.form().codePointAt(0)) || NOUN_OPENERS.contains(next.form())
                || (verb.startsWith("sa") && Character.isLetter(next.form().codePointAt(0)));
        return noun && words.stream().skip(1).noneMatch(word -> CLAUSE_WORDS.contains(lower(word))) && subjectFollows(words);
    }

    /** "The minister, who left, said Iran attacked" has a clause behind the verb where ", said Iran's minister" has a subject. */
    private boolean subjectFollows(List<Word> words) {
        List<Token> tokens = parser.parse(words);
        boolean subject = false;
        for (Token token : tokens) {
            subject |= token.head() == 0 && token.dependency() == Dependency.SUBJECT;
            boolean otherVerb = token.head() <= 0 && token.index() > 0 && (token.isVerb() || token.dependency() == Dependency.ROOT);
            if (otherVerb) {
                return false;
            }
        }
        return subject && tokens.get(0).dependency() == Dependency.ROOT;
    }

    private static boolean isComma(List<Word> words, int index) {
        return words.get(index).form().equals(",");
    }

    private static String lower(List<Word> words, int index) {
        return lower(words.get(index));
    }

    private static String lower(Word word) {
        return word.form().toLowerCase(Locale.ROOT);
    }
}
