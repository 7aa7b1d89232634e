package dragoman.coding.lessons;

/**
 * What a line of the phrasebook tells at a word.
 *
 * @param act what it says that the word tells
 * @param sides whom it names
 */
public record LineTold(LineAct act, LineSides sides) {}
