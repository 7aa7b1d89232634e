package dragoman.coding.dates;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Is what a clause tells in the past no news of the report's days, but what lies behind it: "the deal that Doe signed", "at the time", "accused of having sold"? */
final class Background {

    /** What leads back, said beside the verb: the words between its clause's first and last. */
    private static final Pattern BACK = Pattern.compile("(?i)\\b(?:at (?:the|that) time|back then|in the past|for (?:years|decades|centuries|generations)|originally|initially"
            + "|formerly|historically|once|years? ago|decades? ago|(?:throughout|during) (?:the|his|her|its|their) (?:\\p{L}+ )?(?:campaign|election|elections|presidency|tenure|premiership|childhood"
            + "|primary|primaries|cold war)|before (?:he|she) (?:was|became|took)|when (?:he|she) was|under the (?:then|last|previous|former|old) (?:\\p{L}+ )?(?:administration|government|regime))\\b");
    private static final Set<String> FIRST = Set.of("first", "originally", "once", "initially", "formerly", "previously", "long", "historically", "traditionally");
    /** "met six times", "spoken by phone several times": over years. */
    private static final Pattern OFTEN = Pattern.compile("(?i)\\b(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|several|many|dozens of|countless|multiple) (?:other )?times\\b");
    private static final Set<String> RANKS = Set.of("first", "second", "third", "last", "only");
    /** Who accuses, finds or remembers speaks of earlier days. */
    private static final Set<String> LOOKING_BACK = Set.of("accuse", "allege", "charge", "blame", "conclude", "find", "recall", "remember", "admit", "confess",
            "convict", "suspect", "claim", "believe", "determine", "fault", "sue", "indict", "argue", "reveal", "deny", "think", "acquit", "regret", "forget", "describe", "assess");
    /** Papers of a court or an inquiry say what happened long before. */
    private static final Set<String> PAPERS = Set.of("lawsuit", "suit", "complaint", "indictment", "inquiry", "study", "book", "biography", "filing", "dossier", "investigation", "memoir",
            "prosecutor", "court", "judge", "historian");
    private static final Set<Dependency> SUBJECTS = EnumSet.of(Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT);

    private final Sentence sentence;
    private final TenseReader tenses;

    Background(Sentence sentence, TenseReader tenses) {
        this.sentence = sentence;
        this.tenses = tenses;
    }

    boolean is(int predicate) {
        Tense tense = tenses.tense(sentence, predicate);
        return tense.looksBack() && isOfThing(predicate) || isCharged(predicate) || tense != Tense.PRESENT && leadsBack(predicate) || wasRanked(predicate);
    }

    /** "the deal that Doe signed", "the deal, which was signed by Doe", "the deal signed by Doe": known already, and told only to say which deal is meant. */
    private boolean isOfThing(int predicate) {
        Token verb = sentence.token(predicate);
        boolean below = verb.dependency() == Dependency.RELATIVE_CLAUSE || verb.dependency() == Dependency.NOUN_CLAUSE && verb.tag().equals("VBN");
        if (!below || verb.head() < 0 || verb.head() > predicate || sentence.token(verb.head()).isProperNoun()) {
            return false;
        }
        List<Token> children = sentence.children(predicate);
        boolean ownSubject = children.stream().anyMatch(t -> t.dependency() == Dependency.SUBJECT && !t.tag().startsWith("W") && !t.form().equalsIgnoreCase("that"));
        boolean passive = children.stream().anyMatch(t -> t.dependency() == Dependency.PASSIVE_SUBJECT);
        boolean adverbial = children.stream().anyMatch(t -> t.lemma().equals("when") || t.lemma().equals("where"));
        boolean hasPerfect = tenses.tense(sentence, predicate) == Tense.PERFECT;
        return !adverbial && !hasPerfect && (ownSubject || passive);
    }

    /** "accused them of hacking", "the lawsuit alleges that they hacked". */
    private boolean isCharged(int predicate) {
        int at = predicate;
        while (sentence.token(at).head() >= 0) {
            Token token = sentence.token(at);
            Token above = sentence.token(token.head());
            boolean clause = token.dependency() == Dependency.CLAUSE_COMPLEMENT || token.dependency() == Dependency.PREPOSITION_CLAUSE || token.dependency() == Dependency.OPEN_COMPLEMENT;
            Token governor = token.dependency() == Dependency.PREPOSITION_CLAUSE && above.head() >= 0 ? sentence.token(above.head()) : above;
            if (clause && governor.isNoun()) {
                // "concluded in a report that Peru hacked them"
                Token verb = governor;
                while (!verb.isVerb() && verb.head() >= 0) {
                    verb = sentence.token(verb.head());
                }
                governor = verb;
            }
            if (clause && (LOOKING_BACK.contains(governor.lemma()) || saidByPapers(governor))) {
                return tenses.tense(sentence, predicate) == Tense.PAST || token.tag().equals("VBG");
            }
            at = token.head();
        }
        return false;
    }

    private boolean saidByPapers(Token verb) {
        return verb.isVerb() && ClauseDates.SAYING.contains(verb.lemma())
                && sentence.children(verb.index()).stream().anyMatch(t -> SUBJECTS.contains(t.dependency()) && PAPERS.contains(t.lemma()) || t.lemma().equals("in") && isInPapers(t));
    }

    /** "said in its lawsuit". */
    private boolean isInPapers(Token in) {
        return sentence.children(in.index(), Dependency.PREPOSITION_OBJECT).stream().anyMatch(t -> PAPERS.contains(t.lemma()));
    }

    /** "was the first to visit": told of whenever it was. */
    private boolean wasRanked(int predicate) {
        Token verb = sentence.token(predicate);
        if (!verb.tag().equals("VB") || verb.head() < 0 || sentence.token(verb.head()).isVerb()) {
            return false;
        }
        Token noun = sentence.token(verb.head());
        boolean ranked = RANKS.contains(noun.lemma()) || sentence.children(noun.index()).stream().anyMatch(t -> t.index() < noun.index() && RANKS.contains(t.lemma()));
        Token be = noun.head() < 0 ? noun : sentence.token(noun.head());
        return ranked && be.lemma().equals("be") && be.tag().equals("VBD");
    }

    /** "at the time", "first visited": in the predicate's own clause. */
    private boolean leadsBack(int predicate) {
        if (!sentence.token(predicate).isVerb()) {
            return false;
        }
        boolean first = sentence.children(predicate, Dependency.ADVERB).stream().anyMatch(t -> t.index() < predicate && FIRST.contains(t.form().toLowerCase(Locale.ROOT)));
        String own = own(predicate);
        return first || BACK.matcher(own).find() || OFTEN.matcher(own).find();
    }

    /** The words that hang on the predicate, without those of other verbs' clauses; an adverbial clause tells its time. */
    private String own(int predicate) {
        StringBuilder words = new StringBuilder();
        for (Token token : sentence.tokens()) {
            if (token.index() != predicate && isOwn(token.index(), predicate)) {
                words.append(' ').append(token.form());
            }
        }
        return words.toString();
    }

    private boolean isOwn(int token, int predicate) {
        for (int at = token; at >= 0; at = sentence.token(at).head()) {
            if (at == predicate) {
                return true;
            }
            Token word = sentence.token(at);
            boolean other = word.isVerb() && at != token && word.dependency() != Dependency.ADVERBIAL_CLAUSE;
            if (other || word.isVerb() && word.dependency() != Dependency.ADVERBIAL_CLAUSE || SUBJECTS.contains(word.dependency())) {
                return false;
            }
        }
        return false;
    }
}
