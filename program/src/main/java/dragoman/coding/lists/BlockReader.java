package dragoman.coding.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a data file into its entries. */
final class BlockReader {

    private static final Pattern FIELD = Pattern.compile("\\s+[a-z]+( [A-Z]{3})*:");

    private final List<DataFault> faults;

    BlockReader(List<DataFault> faults) {
        this.faults = faults;
    }

    List<Block> read(DataFile file) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < file.lines().size(); i++) {
            String line = withoutComment(file.lines().get(i));
            if (!line.isBlank()) {
                readLine(line, new Origin(file.name(), i + 1), blocks);
            }
        }
        return blocks;
    }

    private void readLine(String line, Origin at, List<Block> blocks) {
        boolean within = Character.isWhitespace(line.charAt(0));
        if (within && blocks.isEmpty()) {
            faults.add(new DataFault(at, line.strip(), "belongs to no entry", "put an entry's first line, without blanks before it, above"));
        } else if (within && FIELD.matcher(line).lookingAt()) {
            blocks.get(blocks.size() - 1).fields().add(new Block.Field(key(line), values(line.substring(line.indexOf(':') + 1)), at));
        } else if (within) {
            continueLast(line, blocks.get(blocks.size() - 1));
        } else if (line.indexOf(':') < 1) {
            faults.add(new DataFault(at, line.strip(), "has no key and colon", "write «KEY: name; name», or «#» before a comment"));
        } else {
            blocks.add(new Block(key(line), values(line.substring(line.indexOf(':') + 1)), new ArrayList<>(), at));
        }
    }

    /** A line without a key goes on with the names of the line above. */
    private static void continueLast(String line, Block block) {
        List<Block.Field> fields = block.fields();
        (fields.isEmpty() ? block.names() : fields.get(fields.size() - 1).values()).addAll(values(line));
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf(':')).strip();
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
