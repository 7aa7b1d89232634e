package dragoman.coding.clause;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Locale;
import java.util.Set;

/** Does "by" behind a passive name who does it, or only by how much, by what means or until when: "shortened by two hours", "sent by boat", "freed by Monday"? */
final class ByPhrase {

    private static final Set<String> MEASURES = Set.of("year", "month", "week", "day", "hour", "minute", "decade", "century", "kilometer", "kilometre", "mile", "meter", "metre", "percent", "degree", "point",
            "dollar", "euro", "pound", "yen", "yuan", "rouble", "ruble", "rupee", "million", "billion", "trillion", "half", "third", "quarter", "fifth", "tenth", "tonne", "ton", "barrel", "margin", "vote", "fold", "%");
    private static final Set<String> MEANS = Set.of("boat", "ship", "plane", "train", "car", "bus", "lorry", "truck", "rail", "road", "sea", "air", "land", "helicopter", "force", "decree", "accident", "mistake",
            "law", "phone", "telephone", "post", "mail", "email", "hand", "name", "satellite", "video", "radio", "consensus", "acclamation", "surprise", "default", "lot", "then", "now");
    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august",
            "september", "october", "november", "december", "noon", "midnight", "night", "dawn", "dusk", "nightfall", "evening", "morning", "end", "deadline", "christmas", "easter", "tomorrow", "summer", "autumn", "winter");

    private ByPhrase() {}

    static boolean namesWho(Sentence sentence, Token by) {
        return sentence.children(by.index(), Dependency.PREPOSITION_OBJECT).stream().noneMatch(object -> isMeasure(object) || isMeans(sentence, object) || DAYS.contains(object.lemma().toLowerCase(Locale.ROOT))
                || object.tag().equals("CD"));
    }

    private static boolean isMeasure(Token object) {
        return MEASURES.contains(object.lemma()) && !object.isProperNoun();
    }

    /** "by force", "by boat", but "by the boat of the coast guard". */
    private static boolean isMeans(Sentence sentence, Token object) {
        return MEANS.contains(object.lemma()) && object.tag().equals("NN") && sentence.children(object.index()).stream().noneMatch(t -> t.dependency() == Dependency.DETERMINER || t.dependency() == Dependency.POSSESSOR);
    }
}
