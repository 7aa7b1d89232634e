package dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which noun beside a time word is none of its name: "On Tuesday Turkey protested", which parsers read as a name, "Tuesday Turkey", and
 * "shelled the posts hours after …", where they make one noun of "posts hours"?
 */
final class TimeWordsApart {

    private static final Set<String> DAYS = Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March",
            "April", "May", "June", "July", "August", "September", "October", "November", "December");
    private static final Set<String> PARTS_OF_DAYS = Set.of("morning", "afternoon", "evening", "night");
    private static final Set<String> SPANS = Set.of("minutes", "hours", "days", "weeks", "months", "years");
    private static final Set<String> AFTER_SPANS = Set.of("after", "before", "later", "earlier", "ago");

    private final List<Token> tokens;

    private TimeWordsApart(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The tokens with such nouns in their own places. */
    static List<Token> mend(List<Token> tokens) {
        if (tokens.stream().noneMatch(t -> t.dependency() == Dependency.COMPOUND)) {
            return tokens;
        }
        TimeWordsApart mended = new TimeWordsApart(tokens);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (DAYS.contains(tokens.get(i).form())) {
                mended.day(i);
            } else if (SPANS.contains(tokens.get(i).form())) {
                mended.span(i);
            }
        }
        return List.copyOf(mended.tokens);
    }

    /** "On Tuesday Turkey protested": the preposition takes the day, the verb behind takes the name. */
    private void day(int first) {
        int name = tokens.get(first).head();
        int preposition = first - 1;
        while (preposition > 0 && (tokens.get(preposition).dependency() == Dependency.NUMBER || tokens.get(preposition).tag().startsWith("JJ"))) {
            preposition--;
        }
        int day = PARTS_OF_DAYS.contains(tokens.get(first + 1).form()) ? first + 1 : first;
        boolean fronted = tokens.get(first).dependency() == Dependency.COMPOUND && name > day && preposition >= 0 && tokens.get(preposition).tag().equals("IN");
        int verb = fronted ? tokens.get(preposition).head() : -1;
        if (verb < name || !tokens.get(verb).isVerb() || !isRightBefore(name, verb)) {
            return;
        }
        boolean swallowed = tokens.get(name).head() == preposition;
        if (swallowed == hasSubject(verb)) {
            return;
        }
        hang(day, preposition, Dependency.PREPOSITION_OBJECT);
        for (int i = preposition + 1; i < day; i++) {
            hang(i, tokens.get(i).head() == name ? day : tokens.get(i).head(), tokens.get(i).dependency());
        }
        if (swallowed) {
            boolean passive = tokens.stream().anyMatch(t -> t.head() == verb && t.dependency() == Dependency.PASSIVE_AUXILIARY);
            hang(name, verb, passive ? Dependency.PASSIVE_SUBJECT : Dependency.SUBJECT);
        }
    }

    /** Between the two stand only words that belong to one of them. */
    private boolean isRightBefore(int name, int verb) {
        return IntStream.range(name + 1, verb).allMatch(i -> {
            int at = i;
            while (at >= 0 && at != name && at != verb) {
                at = tokens.get(at).head();
            }
            return at == name || at == verb && !tokens.get(i).form().equals(",");
        });
    }

    private boolean hasSubject(int verb) {
        return tokens.stream().anyMatch(t -> t.head() == verb && (t.dependency() == Dependency.SUBJECT || t.dependency() == Dependency.PASSIVE_SUBJECT));
    }

    /** "shelled the posts hours after": what stands before the span is the object of the verb before it. */
    private void span(int span) {
        Token noun = span > 0 ? tokens.get(span - 1) : null;
        boolean swallows = noun != null && noun.isNoun() && noun.head() == span && noun.dependency() == Dependency.COMPOUND && AFTER_SPANS.contains(tokens.get(span + 1).form());
        int above = swallows ? span - 2 : -1;
        while (above >= 0 && !tokens.get(above).isVerb() && (tokens.get(above).head() == span || tokens.get(above).head() == span - 1)) {
            above--;
        }
        boolean below = above >= 0 && tokens.get(span).head() == above && tokens.get(span).dependency() == Dependency.PREPOSITION_OBJECT;
        if (above < 0 || !below && (!tokens.get(above).isVerb() || hasObject(above) && tokens.get(span).head() != above)) {
            return;
        }
        Dependency place = below ? Dependency.PREPOSITION_OBJECT : Dependency.OBJECT;
        int governor = below ? tokens.get(above).head() : above;
        if (governor < 0 || isBelow(governor, span)) {
            return;
        }
        if (tokens.get(span).head() == above) {
            hang(span, governor, Dependency.ADVERB_NOUN);
        }
        for (int i = above + 1; i < span - 1; i++) {
            hang(i, tokens.get(i).head() == span ? span - 1 : tokens.get(i).head(), tokens.get(i).dependency());
        }
        hang(span - 1, above, place);
    }

    private boolean isBelow(int token, int other) {
        int at = token;
        while (at >= 0 && at != other) {
            at = tokens.get(at).head();
        }
        return at == other;
    }

    private boolean hasObject(int verb) {
        return tokens.stream().anyMatch(t -> t.head() == verb && t.dependency() == Dependency.OBJECT);
    }

    private void hang(int index, int head, Dependency dependency) {
        Token t = tokens.get(index);
        tokens.set(index, new Token(t.index(), t.form(), t.lemma(), t.tag(), t.start(), t.end(), head, dependency));
    }
}
