package dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * How many feeds of feedparser's tests are read as expected? Those cases count that ask for title, link, date, author, summary or content of an entry, and for nothing else. HTML is
 * compared by its words: markup is not what Dragoman keeps.
 */
final class FeedCases {

    static final String NAME = "feeds";

    private static final Pattern ASKED = Pattern.compile("entries\\.(\\d+)\\.(title|link|published|updated|created|author|summary|description|content)"
            + "(?:_parsed|_detail\\.value|_detail\\.name|\\.\\d+\\.value)?");
    private static final Pattern MARKUP = Pattern.compile("(?is)<(script|style)\\b.*?</\\1>|<!--.*?-->|<[^>]*>");
    private static final Pattern NUMBER = Pattern.compile("&#(?:[xX]([0-9A-Fa-f]{1,5})|(\\d{1,6}));");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MAIL_DAY = Pattern.compile("(\\d{1,2}) (\\w{3}) (\\d{4})");
    private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Map<String, String> ENTITIES = Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&nbsp;", "\u00a0");

    private final List<ObjectNode> cases;

    private FeedCases(List<ObjectNode> cases) {
        this.cases = cases;
    }

    static FeedCases in(Path gold) {
        return new FeedCases(JsonRows.read(gold).stream().filter(FeedCases::counts).toList());
    }

    private static boolean counts(ObjectNode one) {
        JsonNode checks = one.path("parsed").path("checks");
        return one.path("parsed").path("complete").asBoolean() && !checks.isEmpty()
                && StreamSupport.stream(checks.spliterator(), false).allMatch(check -> ASKED.matcher(path(check)).matches());
    }

    private static String path(JsonNode check) {
        List<String> steps = new ArrayList<>();
        check.path("path").forEach(step -> steps.add(step.asText()));
        return String.join(".", steps);
    }

    /** Writes each case into a file named after its number; the folder. */
    Path write(Path folder) {
        try {
            for (int i = 0; i < cases.size(); i++) {
                Files.write(folder.resolve(file(i)), Base64.getDecoder().decode(cases.get(i).path("data_b64").asText()));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(int number) {
        return String.format("%04d.xml", number);
    }

    /** What the cases say to what was read from their files. */
    String printout(Path output, int misses) {
        Map<String, List<JsonNode>> read = new HashMap<>();
        JsonRows.read(output).forEach(row -> read.computeIfAbsent(Path.of(row.path("file").asText()).getFileName().toString(), none -> new ArrayList<>()).add(row));
        StringBuilder missed = new StringBuilder();
        int right = 0;
        int shown = 0;
        for (int i = 0; i < cases.size(); i++) {
            if (isRight(cases.get(i), read.getOrDefault(file(i), List.of()))) {
                right++;
            } else if (shown++ < misses) {
                missed.append("MISS ").append(cases.get(i).path("id").asText()).append(' ').append(cases.get(i).path("expect").asText()).append('\n');
            }
        }
        return missed + "feeds: " + right + "/" + cases.size() + " cases as expected\n";
    }

    private static boolean isRight(ObjectNode one, List<JsonNode> entries) {
        for (JsonNode check : one.path("parsed").path("checks")) {
            Matcher asked = ASKED.matcher(path(check));
            if (!asked.matches() || Integer.parseInt(asked.group(1)) >= entries.size() || !agrees(asked.group(2), check.path("value"), entries.get(Integer.parseInt(asked.group(1))))) {
                return false;
            }
        }
        return true;
    }

    static boolean agrees(String field, JsonNode expected, JsonNode entry) {
        return switch (field) {
            case "link" -> entry.path("url").asText().equals(expected.asText());
            case "published", "updated", "created" -> isDay(expected, entry.path("published").asText());
            case "author" -> entry.path("author").asText().equals(expected.asText().replaceFirst("\\s*\\(\\S+@\\S+\\)$", ""));
            case "title" -> sameWords(expected.asText(), entry.path("title").asText());
            default -> sameWords(expected.asText(), entry.path("text").asText());
        };
    }

    /** A time is expected in UTC, and a day is read in the zone that is given with it. */
    private static boolean isDay(JsonNode expected, String day) {
        if (expected.isArray()) {
            LocalDate utc = LocalDate.of(expected.path(0).asInt(), expected.path(1).asInt(), expected.path(2).asInt());
            return day.equals(utc.toString()) || day.equals(utc.minusDays(1).toString());
        }
        Matcher iso = ISO.matcher(expected.asText());
        if (iso.find()) {
            return day.equals(iso.group());
        }
        Matcher mail = MAIL_DAY.matcher(expected.asText());
        return mail.find() && day.equals(LocalDate.of(Integer.parseInt(mail.group(3)), MONTHS.indexOf(mail.group(2)) + 1, Integer.parseInt(mail.group(1))).toString());
    }

    private static boolean sameWords(String expected, String read) {
        String words = squeezed(read);
        return words.equals(squeezed(expected)) || words.equals(squeezed(shown(expected))) || words.equals(squeezed(shown(unescaped(expected))));
    }

    private static String shown(String html) {
        return unescaped(MARKUP.matcher(html).replaceAll(" "));
    }

    private static String unescaped(String html) {
        String plain = html;
        for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
            plain = plain.replace(entity.getKey(), entity.getValue());
        }
        return NUMBER.matcher(plain).replaceAll(number -> Matcher.quoteReplacement(Character.toString(number.group(1) != null ? Integer.parseInt(number.group(1), 16)
                : Integer.parseInt(number.group(2))))).replace("&amp;", "&");
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
