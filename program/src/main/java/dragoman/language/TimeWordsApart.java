package dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which noun beside a time word is none of its name: "On Tuesday Turkey protested", which parsers read as a name, "Tuesday Turkey", and
 * "attacked Peru Tuesday", "shelled the posts hours after …", where they make one noun of "posts hours"?
 */
final class TimeWordsApart {

    private static final Set<String> DAYS = Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March",
            "April", "May", "June", "July", "August", "September", "October", "November", "December");
    private static final Set<String> WEEKDAYS = Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /** "Bloody Sunday" is a name. */
    private static final Set<String> FEASTS = Set.of("Bloody", "Black", "Good", "Super", "Easter", "Palm", "Ash", "Holy", "Cyber", "Boxing", "Maundy", "Shrove");
    private static final Set<String> PARTS_OF_DAYS = Set.of("morning", "afternoon", "evening", "night");
    private static final Set<String> SPANS = Set.of("minutes", "hours", "days", "weeks", "months", "years");
    private static final Set<String> AFTER_SPANS = Set.of("after", "before", "later", "earlier", "ago");

    private final List<Token> tokens;

    private TimeWordsApart(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** Whether a word is the name of a day or a month. */
    static boolean isDay(String form) {
        return DAYS.contains(form);
    }

    /** The tokens with such nouns in their own places. */
    static List<Token> mend(List<Token> tokens) {
        if (tokens.stream().noneMatch(t -> DAYS.contains(t.form()) || SPANS.contains(t.form()))) {
            return tokens;
        }
        TimeWordsApart mended = new TimeWordsApart(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            if (DAYS.contains(tokens.get(i).form())) {
                if (!last) {
                    mended.day(i);
                }
                mended.bareDay(i);
            } else if (!last && SPANS.contains(tokens.get(i).form())) {
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
        int verb = fronted ? governor(preposition) : -1;
        if (verb < 0 || verb < name || !tokens.get(verb).isVerb() || !isRightBefore(name, verb)) {
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

    /** What a preposition belongs to; in "Late on Friday Turkey protested" that is not "late". */
    private int governor(int preposition) {
        int above = tokens.get(preposition).head();
        return above >= 0 && tokens.get(above).tag().startsWith("RB") ? tokens.get(above).head() : above;
    }

    /** "attacked Peru Tuesday", "Peru Tuesday attacked": without a preposition a day is never the name that takes part. */
    private void bareDay(int day) {
        boolean named = day > 0 && WEEKDAYS.contains(tokens.get(day).form()) && tokens.get(day - 1).tag().equals("NNP") && !FEASTS.contains(tokens.get(day - 1).form());
        int verb = named ? verbAbove(day) : -1;
        if (verb < 0) {
            return;
        }
        Token name = tokens.get(day - 1);
        boolean swallowed = name.dependency() == Dependency.COMPOUND && name.head() == day && tokens.get(day).dependency() != Dependency.COMPOUND;
        boolean beside = day - 1 > verb && (name.dependency() == Dependency.ADVERB_NOUN || name.dependency() == Dependency.PREPOSITION_OBJECT) && name.head() == verb && !hasObject(verb);
        if (swallowed) {
            Token place = tokens.get(day);
            boolean adverb = place.dependency() == Dependency.ADVERB_NOUN;
            if (adverb && (day < verb || hasObject(verb))) {
                return;
            }
            for (int i = 0; i < day - 1; i++) {
                hang(i, tokens.get(i).head() == day ? day - 1 : tokens.get(i).head(), tokens.get(i).dependency());
            }
            hang(day - 1, place.head(), adverb ? Dependency.OBJECT : place.dependency());
            hang(day, verb, Dependency.ADVERB_NOUN);
        } else if (beside) {
            hang(day - 1, verb, Dependency.OBJECT);
        } else if (tokens.get(day).head() == verb && day < verb && name.head() > verb && !hasSubject(verb) && isRightBefore(day, verb)) {
            hang(day - 1, verb, Dependency.SUBJECT);
        }
    }

    private int verbAbove(int token) {
        int at = tokens.get(token).head();
        while (at >= 0 && !tokens.get(at).isVerb()) {
            at = tokens.get(at).head();
        }
        return at;
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
