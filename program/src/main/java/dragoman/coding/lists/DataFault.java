package dragoman.coding.lists;

/**
 * Something in a data file that cannot be meant so.
 *
 * @param at where it stands
 * @param value the words in question
 * @param cause what is wrong with them
 * @param nextStep what to do about it
 */
public record DataFault(Origin at, String value, String cause, String nextStep) {

    @Override
    public String toString() {
        return at + ": «" + value + "» " + cause + "; " + nextStep;
    }
}
