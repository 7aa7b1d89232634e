package dragoman.coding.phrasebook;

/**
 * A sentence that looks like a line of its file and is something else.
 *
 * @param file its file below the phrasebook's folder
 * @param number its line, from 1
 * @param sentence the sentence, perhaps with brackets
 * @param expected a CAMEO code, or {@link #NOTHING}
 */
record NearMiss(String file, int number, String sentence, String expected) {

    static final String NOTHING = "nothing";
}
