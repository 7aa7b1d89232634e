package dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.coding.event.Edtf;
import dragoman.coding.lessons.Learner;
import dragoman.coding.lessons.LessonFile;
import dragoman.coding.lessons.LessonTime;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How good is what is read of lessons that the second reader was not taught? Every sixth file of lessons is kept apart, another reader is taught from the rest, and the whole coder reads what was kept. A mention at a word
 * beside a mark of its type is left aside, since an act of two words ("held talks") has one mark; the mark then counts as missed.
 */
final class KeptLessons {

    private static final int EVERY = 6;
    /** Ranges of likelihood, in tenths. */
    private static final int RANGES = 10;

    /** What became of a mention. */
    private enum Found {
        /** Its word is marked, with this type and these sides. */
        RIGHT,
        WRONG_SIDE,
        WRONG_TYPE,
        /** No mark is at its word. */
        UNMARKED
    }

    /** Of mentions at marks of their type that tell a time: how many, how many have just that date, and how many one that does not say otherwise. */
    private record Dated(long mentions, long same, long agreeing) {}

    /** A mention, how likely it was held, below 0 where nobody was asked, and what the marks say of it. */
    private record Judged(boolean nearest, double likely, Found found) {}

    private final Checkout checkout;
    private final ObjectMapper json = new ObjectMapper();

    KeptLessons(Checkout checkout) {
        this.checkout = checkout;
    }

    /** The table. */
    String table() {
        List<LessonFile.Report> kept = split();
        Path folder = teach();
        Path reports = reports(kept);
        Path output = checkout.scratch("lessons").resolve("output.jsonl");
        Child.of(List.of(java(), "-Xmx1500m", "-cp", before(folder), "dragoman.app.Dragoman", "code")).tolerating(Checkout.SOME_UNCODED).from(reports).into(output);
        return table(kept, JsonRows.read(output));
    }

    /** Copies what is taught, and reads what is kept. */
    private List<LessonFile.Report> split() {
        empty(checkout.scratch("lessons-taught"));
        Path lessons = checkout.home().resolve("lessons");
        List<LessonFile.Report> kept = new ArrayList<>();
        try (Stream<Path> all = Files.walk(lessons)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            for (int i = 0; i < files.size(); i++) {
                String name = lessons.relativize(files.get(i)).toString().replace('\\', '/');
                Path copy = checkout.scratch("lessons-taught").resolve(name);
                Files.createDirectories(copy.getParent());
                if (i % EVERY == EVERY - 1) {
                    kept.addAll(LessonFile.read(name, Files.readString(files.get(i))));
                } else {
                    Files.copy(files.get(i), copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept;
    }

    /** What an earlier run left would be taught, or taken for what was learnt. */
    private static void empty(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path teach() {
        Path folder = checkout.scratch("lessons-learnt");
        empty(folder);
        Child.of(List.of(java(), "-Xmx3g", "-cp", before(folder), "dragoman.coding.SecondReaderPacker", checkout.scratch("lessons-taught").toString(),
                checkout.home().resolve("phrasebook").toString(), folder.toString())).into(folder.resolve("taught.txt"));
        return folder;
    }

    /** The class path names what was learnt before the jar, so that the program finds it first. */
    private String before(Path folder) {
        return folder + File.pathSeparator + checkout.jar();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Path reports(List<LessonFile.Report> kept) {
        Path file = checkout.scratch("lessons").resolve("input.jsonl");
        StringBuilder lines = new StringBuilder();
        for (LessonFile.Report report : kept) {
            lines.append(json.createObjectNode().put("id", report.id()).put("text", report.text()).put("published", report.published().toString())).append('\n');
        }
        checkout.write(file, lines.toString());
        return file;
    }

    /** What was found of the marks, what is right of the mentions, and whether likelihood tells which. */
    static String table(List<LessonFile.Report> kept, List<ObjectNode> output) {
        Map<String, List<JsonNode>> mentions = new HashMap<>();
        output.forEach(report -> mentions.put(report.path("id").asText(), LabelledMention.list(report.path("mentions"))));
        List<Judged> judged = new ArrayList<>();
        long marks = 0;
        long told = 0;
        for (LessonFile.Report report : kept) {
            List<JsonNode> here = mentions.getOrDefault(report.id(), List.of());
            List<LessonFile.Mark> asked = report.marks().stream().filter(mark -> !mark.open()).toList();
            marks += asked.size();
            told += asked.stream().filter(mark -> here.stream().anyMatch(mention -> isAt(mention, mark) && isRight(mention, mark))).count();
            here.stream().filter(mention -> isAsked(mention, report.marks())).forEach(mention -> judged.add(judged(mention, asked)));
        }
        Dated dated = dated(kept, mentions);
        String head = String.format(Locale.ROOT, "%d reports and sentences with %d marks were kept apart; of the marks %.3f are told with type and both sides.%n%n", kept.size(), marks, (double) told / Math.max(1, marks));
        String dates = String.format(Locale.ROOT, "Of %d mentions of the marked type at a mark that tells when it happened %.3f have just that date; %.3f have it or one that is less or more precise.%n%n", dated.mentions(),
                dated.same() / (double) Math.max(1, dated.mentions()), dated.agreeing() / (double) Math.max(1, dated.mentions()));
        return head + shares(judged) + "\n" + dates + ranges(judged);
    }

    private static Dated dated(List<LessonFile.Report> kept, Map<String, List<JsonNode>> mentions) {
        long all = 0;
        long same = 0;
        long agreeing = 0;
        for (LessonFile.Report report : kept) {
            for (LessonFile.Mark mark : report.marks().stream().filter(one -> !one.open() && one.when().isPresent()).toList()) {
                String wanted = wanted(mark.when().get(), report.published());
                for (JsonNode mention : mentions.getOrDefault(report.id(), List.of()).stream().filter(one -> isAt(one, mark) && isType(one, mark)).toList()) {
                    String value = mention.path("date").path("value").asText("");
                    all++;
                    same += value.equals(wanted) ? 1 : 0;
                    agreeing += isAgreeing(value, wanted) ? 1 : 0;
                }
            }
        }
        return new Dated(all, same, agreeing);
    }

    /** What a mention should say; empty where nothing tells. */
    private static String wanted(LessonTime time, LocalDate published) {
        if (time instanceof LessonTime.At at) {
            return at.date();
        }
        return time instanceof LessonTime.Lately ? YearMonth.from(published).toString() : "";
    }

    /** Whether one date lies within the other, where both are told. */
    private static boolean isAgreeing(String value, String wanted) {
        if (value.isEmpty() || wanted.isEmpty()) {
            return value.equals(wanted);
        }
        Edtf coded = Edtf.parse(value);
        Edtf marked = Edtf.parse(wanted);
        return coded.contains(marked) || marked.contains(coded);
    }

    private static String shares(List<Judged> judged) {
        StringBuilder table = new StringBuilder("| read by | mentions | right | right but for a side | another type | no mark at the word |\n| --- | ---: | ---: | ---: | ---: | ---: |\n");
        row(table, "lines", judged, one -> !one.nearest());
        row(table, "the second reader", judged, Judged::nearest);
        row(table, "both", judged, one -> true);
        return table.toString();
    }

    private static void row(StringBuilder table, String name, List<Judged> judged, Predicate<Judged> wanted) {
        List<Judged> here = judged.stream().filter(wanted).toList();
        table.append("| ").append(name).append(" | ").append(here.size());
        for (Found found : Found.values()) {
            table.append(String.format(Locale.ROOT, " | %.3f", here.stream().filter(one -> one.found() == found).count() / (double) Math.max(1, here.size())));
        }
        table.append(" |\n");
    }

    private static String ranges(List<Judged> judged) {
        StringBuilder table = new StringBuilder("| likely | by lines | right | by the second reader | right |\n| --- | ---: | ---: | ---: | ---: |\n");
        for (int range = 0; range < RANGES; range++) {
            int tenth = range;
            List<Judged> here = judged.stream().filter(one -> one.likely() >= 0 && Math.min(RANGES - 1, (int) (one.likely() * RANGES)) == tenth).toList();
            table.append(String.format(Locale.ROOT, "| .%d–%s ", range, range == RANGES - 1 ? "1" : "." + (range + 1))).append(cells(here, false)).append(cells(here, true)).append("|\n");
        }
        return table.toString();
    }

    private static String cells(List<Judged> judged, boolean nearest) {
        List<Judged> here = judged.stream().filter(one -> one.nearest() == nearest).toList();
        return here.isEmpty() ? "| 0 | – " : String.format(Locale.ROOT, "| %d | %.2f ", here.size(), here.stream().filter(one -> one.found() == Found.RIGHT).count() / (double) here.size());
    }

    /** Of a word that readers could differ on nothing is asked, nor of one beside a mark of its type. */
    private static boolean isAsked(JsonNode mention, List<LessonFile.Mark> marks) {
        boolean open = marks.stream().anyMatch(mark -> mark.open() && isAt(mention, mark));
        boolean marked = marks.stream().anyMatch(mark -> isAt(mention, mark));
        boolean beside = marks.stream().anyMatch(mark -> isType(mention, mark) && Math.abs(mark.end() - mention.path("trigger").path("end").asInt()) < Learner.BESIDE);
        return !open && (marked || !beside);
    }

    private static Judged judged(JsonNode mention, List<LessonFile.Mark> marks) {
        List<LessonFile.Mark> here = marks.stream().filter(mark -> isAt(mention, mark)).toList();
        boolean right = here.stream().anyMatch(mark -> isRight(mention, mark));
        boolean type = here.stream().anyMatch(mark -> isType(mention, mark));
        JsonNode why = mention.path("why");
        return new Judged(why.path("nearest").asBoolean(), why.path("likely").asDouble(-1), here.isEmpty() ? Found.UNMARKED : right ? Found.RIGHT : type ? Found.WRONG_SIDE : Found.WRONG_TYPE);
    }

    private static boolean isAt(JsonNode mention, LessonFile.Mark mark) {
        JsonNode trigger = mention.path("trigger");
        return trigger.path("start").asInt() < mark.end() && mark.end() <= trigger.path("end").asInt();
    }

    private static boolean isType(JsonNode mention, LessonFile.Mark mark) {
        return mention.path("type").asText().equals(mark.type().name());
    }

    private static boolean isRight(JsonNode mention, LessonFile.Mark mark) {
        return isType(mention, mark) && isSide(mark.actors(), mention.path("actor")) && isSide(mark.recipients(), mention.path("recipient"));
    }

    private static boolean isSide(Set<String> wanted, JsonNode coded) {
        return wanted.isEmpty() || LabelledMention.list(coded).stream().anyMatch(party -> wanted.contains(party.path("code").asText()));
    }
}
