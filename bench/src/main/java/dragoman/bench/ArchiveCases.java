package dragoman.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of how many records of web archives is told, be it that they are read, set aside or passed over? Those archives count that are whole, and of which somebody else has counted the records. */
final class ArchiveCases {

    static final String NAME = "archives";

    private static final Pattern TOLD = Pattern.compile("([\\d,]+) (?:reports? can be read|would be set aside|other files? would be passed over)");

    private final Path folder;
    private final List<ObjectNode> archives;

    private ArchiveCases(Path folder, List<ObjectNode> archives) {
        this.folder = folder;
        this.archives = archives;
    }

    static ArchiveCases in(Path gold) {
        return new ArchiveCases(gold.toAbsolutePath().getParent(), JsonRows.read(gold).stream().filter(ArchiveCases::counts).toList());
    }

    private static boolean counts(ObjectNode one) {
        return one.path("kind").asText().equals("warc") && !one.path("suspect").asBoolean() && one.path("n_records").asInt() > 0 && !one.path("types").has("unknown");
    }

    /** What comes out where {@code check} prints this of an archive. */
    String printout(Function<Path, String> check, int misses) {
        StringBuilder missed = new StringBuilder();
        int records = 0;
        int told = 0;
        int shown = 0;
        for (ObjectNode archive : archives) {
            int expected = archive.path("n_records").asInt();
            int found = Math.min(expected, told(check.apply(folder.resolve(archive.path("path").asText()))));
            records += expected;
            told += found;
            if (found < expected && shown++ < misses) {
                missed.append("MISS ").append(archive.path("id").asText()).append(' ').append(found).append(" of ").append(expected).append(" records\n");
            }
        }
        return missed + "archives: " + told + "/" + records + " records told of\n";
    }

    /** The last line counts: "3 reports can be read, 1 would be set aside and 14 other files would be passed over." */
    static int told(String printed) {
        Matcher part = TOLD.matcher(printed.strip().substring(printed.strip().lastIndexOf('\n') + 1));
        int told = 0;
        while (part.find()) {
            told += Integer.parseInt(part.group(1).replace(",", ""));
        }
        return told;
    }
}
