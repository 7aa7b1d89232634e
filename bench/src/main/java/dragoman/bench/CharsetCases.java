package dragoman.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many pages are read in the encoding that they are in? The cases are heads of pages with the encoding that a browser takes them for; each gets a paragraph in that encoding, which must come
 * out letter by letter. Those that a browser decides by running scripts do not count, nor those that break off within a tag.
 */
final class CharsetCases {

    static final String NAME = "charsets";

    private static final String WORDS = "When asked about the old bridge on Monday, the minister said, in the words of his own language, only this: ";
    private static final List<String> PROBES = List.of("\u65e5\u672c\u8a9e\u306e\u8a71", "\u041c\u043e\u0441\u043a\u0432\u0430 \u0437\u0430\u044f\u0432\u0438\u043b\u0430", "\u0141\u00f3d\u017a \u017c\u00f3\u0142w",
            "\u00e9t\u00e9 \u00e0 No\u00ebl", "\u05e9\u05dc\u05d5\u05dd", "\u03b5\u03bb\u03bb\u03b7\u03bd");

    private final List<ObjectNode> cases;

    private CharsetCases(List<ObjectNode> cases) {
        this.cases = cases;
    }

    static CharsetCases in(Path gold) {
        return new CharsetCases(JsonRows.read(gold).stream().filter(one -> !one.path("scripted").asBoolean() && charset(one).isPresent() && !breaksOff(one)).toList());
    }

    /** Within a tag, which would swallow the paragraph. */
    private static boolean breaksOff(ObjectNode one) {
        String head = new String(Base64.getDecoder().decode(one.path("data_b64").asText()), StandardCharsets.ISO_8859_1);
        return head.lastIndexOf('<') > head.lastIndexOf('>');
    }

    private static Optional<Charset> charset(ObjectNode one) {
        String name = one.path("encoding").asText();
        return Charset.isSupported(name) ? Optional.of(Charset.forName(name)).filter(Charset::canEncode) : Optional.empty();
    }

    private static String probe(ObjectNode one) {
        Charset charset = charset(one).orElseThrow();
        return PROBES.stream().filter(words -> charset.newEncoder().canEncode(words)).findFirst().orElse("only this");
    }

    /** Writes each case into a file named after its number; the folder. */
    Path write(Path folder) {
        try {
            for (int i = 0; i < cases.size(); i++) {
                ByteArrayOutputStream page = new ByteArrayOutputStream();
                page.writeBytes(Base64.getDecoder().decode(cases.get(i).path("data_b64").asText()));
                page.writeBytes(("\n<p>" + WORDS + probe(cases.get(i)) + ".</p>").getBytes(charset(cases.get(i)).orElseThrow()));
                Files.write(folder.resolve(file(i)), page.toByteArray());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(int number) {
        return String.format("%04d.html", number);
    }

    /** What the cases say to what was read from their files. */
    String printout(Path output, int misses) {
        Map<String, String> read = new HashMap<>();
        JsonRows.read(output).forEach(row -> read.put(Path.of(row.path("file").asText()).getFileName().toString(), row.path("text").asText()));
        StringBuilder missed = new StringBuilder();
        int right = 0;
        int shown = 0;
        for (int i = 0; i < cases.size(); i++) {
            if (read.getOrDefault(file(i), "").contains(WORDS + probe(cases.get(i)))) {
                right++;
            } else if (shown++ < misses) {
                missed.append("MISS ").append(cases.get(i).path("id").asText()).append(' ').append(cases.get(i).path("encoding").asText()).append('\n');
            }
        }
        return missed + "charsets: " + right + "/" + cases.size() + " pages decoded\n";
    }
}
