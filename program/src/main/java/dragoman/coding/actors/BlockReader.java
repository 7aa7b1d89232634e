package dragoman.coding.actors;

import java.util.ArrayList;
import java.util.List;

/** Cuts a data file into its entries. */
final class BlockReader {

    private final List<DataFault> faults;

    BlockReader(List<DataFault> faults) {
        this.faults = faults;
    }

    List<Block> read(DataFile file) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Field> fields = new ArrayList<>();
        for (int i = 0; i < file.lines().size(); i++) {
            String line = withoutComment(file.lines().get(i));
            Origin at = new Origin(file.name(), i + 1);
            if (line.isBlank()) {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 1) {
                faults.add(new DataFault(at, line.strip(), "has no key and colon", "write «KEY: name; name», or «#» before a comment"));
                continue;
            }
            String key = line.substring(0, colon).strip();
            List<String> values = values(line.substring(colon + 1));
            if (!Character.isWhitespace(line.charAt(0))) {
                fields = new ArrayList<>();
                blocks.add(new Block(key, values, fields, at));
            } else if (blocks.isEmpty()) {
                faults.add(new DataFault(at, line.strip(), "belongs to no entry", "put an entry's first line, without blanks before it, above"));
            } else {
                fields.add(new Block.Field(key, values, at));
            }
        }
        return blocks;
    }

    private static String withoutComment(String line) {
        int hash = line.indexOf('#');
        return (hash < 0 ? line : line.substring(0, hash)).stripTrailing();
    }

    private static List<String> values(String written) {
        List<String> values = new ArrayList<>();
        for (String value : written.split(";")) {
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        return values;
    }
}
