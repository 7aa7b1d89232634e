package dragoman.coding.phrasebook;

import dragoman.coding.event.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The compiled phrasebook as text: parsing two thousand lines takes a minute, reading them back a fraction of a second. */
final class CompiledBook {

    private CompiledBook() {}

    static String write(Phrasebook book) {
        StringBuilder out = new StringBuilder();
        out.append("version\t").append(book.version()).append('\n');
        out.append("light\t").append(String.join(" ", new TreeSet<>(book.lightVerbs().lemmas()))).append('\n');
        out.append("instruments\t").append(String.join(" ", new TreeSet<>(book.lightVerbs().instruments()))).append('\n');
        BookLine last = null;
        for (Pattern pattern : book.patterns()) {
            BookLine line = pattern.line();
            if (!line.equals(last)) {
                out.append("line\t").append(line.file()).append('\t').append(line.number()).append('\t').append(line.code()).append('\t')
                        .append(line.status().map(Status::label).orElse("-")).append('\t').append(line.text()).append('\n');
                last = line;
            }
            out.append("pattern\t").append(PatternText.write(pattern)).append('\n');
        }
        return out.toString();
    }

    /** The version in the first row. */
    static String version(String written) {
        return written.substring(written.indexOf('\t') + 1, written.indexOf('\n'));
    }

    static Phrasebook read(String written, String codes, String compose) {
        String version = "";
        LightVerbs light = new LightVerbs(new TreeSet<>(), new TreeSet<>());
        List<Pattern> patterns = new ArrayList<>();
        PatternText.Shared shared = new PatternText.Shared();
        BookLine line = null;
        for (String row : (Iterable<String>) written.lines()::iterator) {
            String[] cells = row.split("\t", -1);
            switch (cells[0]) {
                case "version" -> version = cells[1];
                case "light" -> light = new LightVerbs(new TreeSet<>(Arrays.asList(cells[1].split(" "))), light.instruments());
                case "instruments" -> light = new LightVerbs(light.lemmas(), new TreeSet<>(Arrays.asList(cells[1].split(" "))));
                case "line" -> {
                    Optional<Status> status = cells[4].equals("-") ? Optional.empty() : Optional.of(Status.of(cells[4]));
                    line = new BookLine(cells[1], Integer.parseInt(cells[2]), cells[5], cells[3], status);
                }
                case "pattern" -> patterns.add(PatternText.read(cells[1], line, shared));
                default -> throw new IllegalArgumentException("the compiled phrasebook holds «" + row + "»; build the program again");
            }
        }
        return new Phrasebook(patterns, light, CodeTable.read(codes), Composition.read(compose), version);
    }
}
