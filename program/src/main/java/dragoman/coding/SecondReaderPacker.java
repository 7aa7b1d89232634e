package dragoman.coding;

import dragoman.coding.actors.ActorFinder;
import dragoman.coding.actors.ReportActors;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.dates.DateExpression;
import dragoman.coding.dates.DateFinder;
import dragoman.coding.event.Mention;
import dragoman.coding.lessons.Learner;
import dragoman.coding.lessons.LessonFile;
import dragoman.coding.lessons.LineTold;
import dragoman.coding.lessons.SecondReader;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.PlaceBook;
import dragoman.coding.phrasebook.BookExamples;
import dragoman.coding.phrasebook.Phrasebook;
import dragoman.coding.phrasebook.PhrasebookFiles;
import dragoman.coding.speech.ReportSpeech;
import dragoman.language.ParsedReport;
import dragoman.language.ReportParser;
import dragoman.language.Sentence;
import dragoman.language.WordVectors;
import dragoman.reading.Report;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Teaches the second reader when the program is built: from the lessons and from the lines of the phrasebook. Does nothing where neither they nor the classes that read them have changed. */
final class SecondReaderPacker {

    /** Nothing is learnt from how sure mentions are. */
    private static final String WEIGHTS = "confidence.txt";

    private SecondReaderPacker() {}

    /** @param args the folder of lessons, that of the phrasebook, and that of compiled classes, with the compiled phrasebook in it */
    public static void main(String[] args) throws IOException {
        Path lessons = Path.of(args[0]);
        Path book = Path.of(args[1]);
        Path classes = Path.of(args[2]);
        Path target = Path.of(args[2] + SecondReader.LEARNT);
        Path stamp = target.resolveSibling("learnt.stamp");
        String made = sum(List.of(lessons, book, classes.resolve("dragoman/language"), classes.resolve("dragoman/coding"), classes.resolve("dragoman/actors"), classes.resolve("dragoman/places")));
        if (Files.exists(target) && Files.exists(stamp) && Files.readString(stamp).equals(made)) {
            return;
        }
        Files.createDirectories(target.getParent());
        ReportParser parser = ReportParser.load();
        Phrasebook phrasebook = PhrasebookFiles.shipped();
        Learner learner = new Learner(WordVectors.load());
        ActorFinder finder = new ActorFinder(ActorBook.shipped(), PlaceBook.shipped());
        files(lessons, ".txt").parallelStream()
                .map(file -> lessons(lessons.relativize(file).toString().replace('\\', '/'), text(file), new Teaching(parser, finder, phrasebook, learner.beside())))
                .forEachOrdered(learner::add);
        int words = learner.size();
        BookExamples.of(book, phrasebook, parser::parseSentence).forEach(learner::line);
        Path part = target.resolveSibling("learnt.part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            learner.learn().write(out);
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(stamp, made);
        System.out.println("Second reader: learnt from " + words + " words of lessons and " + (learner.size() - words) + " of the phrasebook.");
    }

    /** What lessons are read with, and who takes them in. */
    private record Teaching(ReportParser parser, ActorFinder finder, Phrasebook phrasebook, Learner learner) {}

    private static Learner lessons(String file, String text, Teaching teaching) {
        for (LessonFile.Report lesson : LessonFile.read(file, text)) {
            ParsedReport parsed = teaching.parser().parse(Report.of(lesson.id(), lesson.text(), lesson.published()));
            ReportActors actors = teaching.finder().find(parsed);
            ReportSpeech speech = Coder.speech(parsed, actors);
            Scenes scenes = new Scenes(parsed, actors);
            List<DateExpression> dates = new DateFinder().find(parsed);
            SentenceCoder coder = new SentenceCoder(parsed, teaching.phrasebook(), Optional.empty(), actors, dates, speech);
            List<Mention> mentions = new ArrayList<>();
            for (Sentence sentence : parsed.sentences()) {
                ClauseGraph graph = ClauseGraph.of(sentence);
                List<SentenceCoder.Told> told = coder.told(sentence);
                teaching.learner().lesson(lesson, graph, new SentencePolitics(actors, speech, graph), scenes.of(sentence), lines(told, scenes));
                told.forEach(one -> mentions.add(one.mention()));
            }
            if (lesson.isTimed()) {
                List<Mention> complete = new AcrossSentences(parsed, teaching.phrasebook(), actors).complete(mentions, coder);
                teaching.learner().times(lesson, parsed, dates, Timed.acts(complete, parsed));
            }
        }
        return teaching.learner();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Map<Integer, LineTold> lines(List<SentenceCoder.Told> told, Scenes scenes) {
        Map<Integer, LineTold> lines = new HashMap<>();
        told.forEach(one -> lines.put(one.act().trigger(), new LineTold(SecondOpinion.line(one.mention(), one.act()), SecondOpinion.sides(one.mention(), one.act(), scenes))));
        return lines;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String sum(List<Path> folders) throws IOException {
        CRC32 sum = new CRC32();
        for (Path folder : folders.stream().filter(Files::isDirectory).toList()) {
            for (String ending : List.of(".class", ".txt")) {
                for (Path file : files(folder, ending)) {
                    if (!file.endsWith(WEIGHTS)) {
                        sum.update(Files.readAllBytes(file));
                    }
                }
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
