package dragoman.coding.phrasebook;

/**
 * Something wrong in the phrasebook.
 *
 * @param file the file below the phrasebook's folder
 * @param line its line, from 1; 0 where the whole file is meant
 * @param problem what is wrong, with the value
 * @param nextStep what to change
 */
public record Fault(String file, int line, String problem, String nextStep) {

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + problem + "\n    " + nextStep;
    }
}
