package dragoman.coding.clause;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Optional;
import java.util.Set;

/** Which noun is meant where another only counts or measures it? "Dozens of missiles" are missiles, "three days of talks" talks, "some of its troops" troops, "$2 billion in aid" aid. */
final class Quantity {

    private static final Set<String> COUNTS = Set.of("dozen", "score", "hundred", "thousand", "million", "billion", "number", "couple", "pair", "handful", "lot", "plenty", "majority", "bulk", "rest",
            "ton", "tonne", "worth", "tranche", "instalment", "installment", "fleet", "batch", "batches", "consignment", "load", "planeload", "truckload", "shipload", "piece", "stock", "cache",
            "series", "string", "spate", "wave", "flurry", "barrage", "volley", "salvo", "hail", "burst", "slew", "raft", "host", "range", "array", "set", "wealth",
            "round", "session", "minute", "hour", "day", "week", "month", "year", "decade", "bout", "spell", "period", "stage", "phase",
            "kind", "sort", "type", "form", "level", "amount", "quantity", "degree",
            "last", "remainder", "part", "half", "third", "quarter", "percent", "some", "most", "many", "all", "several", "few", "any", "none", "both", "each");

    private static final Set<String> MONEY = Set.of("dollar", "euro", "pound", "yen", "yuan", "ruble", "rouble", "rupee", "crown", "krona", "franc", "shekel", "dinar", "rial", "riyal", "peso", "$", "million",
            "billion", "trillion");

    private Quantity() {}

    /** The noun that another counts. */
    static Optional<Integer> counted(Sentence sentence, int measure) {
        Token word = sentence.token(measure);
        return sentence.children(measure, Dependency.PREPOSITION).stream().filter(preposition -> counts(word, preposition))
                .flatMap(preposition -> sentence.children(preposition.index(), Dependency.PREPOSITION_OBJECT).stream())
                .filter(Token::isNoun).map(Token::index).findFirst();
    }

    /** The noun that counts another. */
    static Optional<Integer> counting(Sentence sentence, int noun) {
        Token word = sentence.token(noun);
        if (word.dependency() != Dependency.PREPOSITION_OBJECT || !word.isNoun()) {
            return Optional.empty();
        }
        Token preposition = sentence.token(word.head());
        return preposition.dependency() == Dependency.PREPOSITION && counts(sentence.token(preposition.head()), preposition) ? Optional.of(preposition.head()) : Optional.empty();
    }

    private static boolean counts(Token word, Token preposition) {
        return preposition.lemma().equals("of") && (COUNTS.contains(word.lemma()) || word.tag().equals("CD"))
                || (preposition.lemma().equals("in") || preposition.lemma().equals("of")) && MONEY.contains(word.lemma());
    }
}
