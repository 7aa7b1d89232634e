package dragoman.coding.clause;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Optional;
import java.util.Set;

/** Which objects does a parser hide: behind "around" and a number, before the name of a day, under the name of a quality? */
final class Misplaced {

    private static final Set<String> DAYS = Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Set<String> OF_DAYS = Set.of("last", "next", "this", "early", "late", "easter", "palm", "bloody", "holy", "good", "black", "ash", "previous", "following", "second", "first", "super",
            "recent", "sunny", "whit", "yesterday", "today", "day", "night", "morning", "afternoon", "evening", "noon", "midnight", "-");
    private static final Set<String> ABOUT = Set.of("around", "about", "over", "under", "above", "below");
    private static final Set<String> TIMES = Set.of("year", "month", "week", "day", "hour", "minute", "decade", "century", "kilometer", "kilometre", "mile", "meter", "metre", "foot", "percent", "degree");

    private final Sentence sentence;

    Misplaced(Sentence sentence) {
        this.sentence = sentence;
    }

    /** "gave around $40 million", "killed over 20 people": parsers take the word before the number for a preposition. */
    Optional<Token> counted(Token verb, Token preposition) {
        boolean about = verb.isVerb() && ABOUT.contains(preposition.lemma()) && !Voice.isPassive(sentence, verb) && sentence.children(verb.index(), Dependency.OBJECT).isEmpty();
        int next = preposition.index() + 1;
        boolean number = about && next < sentence.tokens().size() && (sentence.token(next).tag().equals("CD") || sentence.token(next).tag().equals("$"));
        return number ? sentence.children(preposition.index(), Dependency.PREPOSITION_OBJECT).stream().findFirst().filter(noun -> !TIMES.contains(noun.lemma())) : Optional.empty();
    }

    /** "called the president to discuss the war", with one name behind the verb and no other: he called him, and not so. */
    boolean isPhoned(Token verb, Token behind) {
        return verb.lemma().equals("call") && behind.isNoun() && sentence.children(verb.index(), Dependency.OBJECT).isEmpty()
                && sentence.children(verb.index(), Dependency.PASSIVE_AUXILIARY).isEmpty() && Voice.isFullSentence(sentence);
    }

    /** "met in Peru Monday", "stayed on alert Sunday": parsers take what stands before the day for a part of its name. */
    Optional<Integer> beforeDay(Token object) {
        int before = object.index() - 1;
        boolean day = object.isProperNoun() && DAYS.contains(object.form()) && before >= 0 && sentence.token(before).head() == object.index();
        boolean other = day && (sentence.token(before).isNoun() || sentence.token(before).tag().equals("JJ")) && !OF_DAYS.contains(sentence.token(before).lemma());
        return other ? Optional.of(before) : Optional.empty();
    }
}
