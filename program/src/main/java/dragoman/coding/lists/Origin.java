package dragoman.coding.lists;

/** Where an entry was read: the file below its folder, and the line from 1. */
public record Origin(String file, int line) {

    public Origin {
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1, got " + line);
        }
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
