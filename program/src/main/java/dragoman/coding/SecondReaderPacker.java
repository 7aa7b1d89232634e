package dragoman.coding;

import dragoman.coding.actors.ActorFinder;
import dragoman.coding.actors.ReportActors;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.dates.DateFinder;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.PlaceBook;
import dragoman.coding.nearest.Learner;
import dragoman.coding.nearest.LessonFile;
import dragoman.coding.nearest.LineSides;
import dragoman.coding.nearest.SecondReader;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Teaches the second reader when the program is built: from the lessons and from the lines of the phrasebook. Does nothing where neither they nor the classes that read them have changed. */
final class SecondReaderPacker {

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
        for (Path file : files(lessons, ".txt")) {
            String name = lessons.relativize(file).toString().replace('\\', '/');
            for (LessonFile.Report lesson : LessonFile.read(name, Files.readString(file))) {
                learn(learner, name, lesson, parser.parse(Report.of(lesson.id(), lesson.text(), lesson.published())), finder, phrasebook);
            }
        }
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

    private static void learn(Learner learner, String file, LessonFile.Report lesson, ParsedReport parsed, ActorFinder finder, Phrasebook phrasebook) {
        ReportActors actors = finder.find(parsed);
        ReportSpeech speech = Coder.speech(parsed, actors);
        Scenes scenes = new Scenes(parsed, actors);
        SentenceCoder coder = new SentenceCoder(parsed, phrasebook, Optional.empty(), actors, new DateFinder().find(parsed), speech);
        for (Sentence sentence : parsed.sentences()) {
            ClauseGraph graph = ClauseGraph.of(sentence);
            learner.lesson(file, lesson, graph, new SentencePolitics(actors, speech, graph), scenes.of(sentence), lines(coder.told(sentence)));
        }
    }

    private static Map<Integer, LineSides> lines(List<SentenceCoder.Told> told) {
        Map<Integer, LineSides> lines = new HashMap<>();
        told.forEach(one -> lines.put(one.act().trigger(), new LineSides(one.act().act().type(), SentenceCoder.codes(one.mention().actors()), SentenceCoder.codes(one.mention().recipients()),
                one.act().match().nominal())));
        return lines;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String sum(List<Path> folders) throws IOException {
        CRC32 sum = new CRC32();
        for (Path folder : folders) {
            for (String ending : List.of(".class", ".txt")) {
                for (Path file : files(folder, ending)) {
                    sum.update(Files.readAllBytes(file));
                }
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
