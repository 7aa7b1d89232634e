package dragoman.coding.clause;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Set;

/** Does a participle that looks like a verb only describe the noun behind it: "talks with visiting Premier Doe"? */
public final class Attributive {

    /** Behind these one meets, blames or asks somebody; "by visiting" and "after visiting" tell what one does. */
    private static final Set<String> TOWARDS_PEOPLE = Set.of("with", "against", "to", "from", "between", "for");

    private static final Set<String> DONE_TO_PEOPLE = Set.of("tell", "meet", "receive", "host", "greet", "assure", "inform", "thank", "welcome", "urge", "ask", "warn", "praise", "accuse", "brief");

    private Attributive() {}

    /** Whether the word is the "visiting" of a guest: a capital or a title follows at once, and what is visited would be somebody, not a place. */
    public static boolean isGuest(Sentence sentence, int index) {
        Token word = sentence.token(index);
        if (!word.form().equals("visiting") || index == 0 || index + 2 >= sentence.tokens().size() || !TOWARDS_PEOPLE.contains(sentence.token(index - 1).lemma())
                && !DONE_TO_PEOPLE.contains(sentence.token(index - 1).lemma())) {
            return false;
        }
        return sentence.children(index, Dependency.OBJECT).stream().findFirst()
                .filter(object -> object.index() > index + 1 && sentence.token(index + 1).tag().matches("JJ|NNP|NN") && sentence.children(object.index(), Dependency.DETERMINER).isEmpty())
                .isPresent();
    }
}
