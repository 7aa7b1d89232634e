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
            if (colon < 0 && Character.isWhitespace(line.charAt(0)) && goesOn(blocks, fields, values(line))) {
                continue;
            }
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

    /** A line without a key carries the list above it on: the entry's names, or its last field's. */
    private static boolean goesOn(List<Block> blocks, List<Block.Field> fields, List<String> more) {
        if (blocks.isEmpty()) {
            return false;
        }
        int last = fields.size() - 1;
        if (last >= 0) {
            Block.Field field = fields.get(last);
            fields.set(last, new Block.Field(field.key(), joined(field.values(), more), field.at()));
        } else {
            Block block = blocks.remove(blocks.size() - 1);
            blocks.add(new Block(block.key(), joined(block.names(), more), block.fields(), block.at()));
        }
        return true;
    }

    private static List<String> joined(List<String> values, List<String> more) {
        List<String> all = new ArrayList<>(values);
        all.addAll(more);
        return all;
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
