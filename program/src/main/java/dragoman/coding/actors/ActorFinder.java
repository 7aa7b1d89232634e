package dragoman.coding.actors;

import dragoman.coding.event.Passage;
import dragoman.coding.event.Place;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.DataFault;
import dragoman.coding.lists.Discards;
import dragoman.coding.lists.PlaceBook;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides who is who in a report: which known actor each noun phrase denotes, and which place. */
public final class ActorFinder {

    private final ActorBook book;
    private final HitFinder finder;

    public ActorFinder(ActorBook actors, PlaceBook places) {
        this.book = actors;
        this.finder = new HitFinder(actors, places);
    }

    /** The lines of dictionaries that were not understood. */
    public List<DataFault> notUnderstood() {
        return book.notUnderstood();
    }

    /** What somebody does not want coded. */
    public Discards discards() {
        return book.discards();
    }

    /** Reads the report twice: once to meet its people and speakers, once for good. */
    public ReportActors find(ParsedReport parsed) {
        List<Tree> trees = parsed.sentences().stream().map(Tree::new).toList();
        Optional<LocalDate> day = parsed.report().published();
        List<SentenceHits> hits = parsed.sentences().stream().map(sentence -> finder.find(sentence, day)).toList();
        ReportReading report = new ReportReading(book, new Leaders(book, day), new Passages(parsed.report().text()),
                ReportContext.of(parsed, hits, book, finder), day, parsed.sentences().stream().map(Sentence::paragraph).toList());
        Memory met = new Memory();
        read(trees, hits, report, met);
        List<SentenceReader> readers = read(trees, hits, report, met.knowingThePeople());
        return collect(readers, report);
    }

    private static List<SentenceReader> read(List<Tree> trees, List<SentenceHits> hits, ReportReading report, Memory memory) {
        List<SentenceReader> readers = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            SentenceReader reader = new SentenceReader(trees.get(i), hits.get(i), report, memory);
            reader.readAll();
            readers.add(reader);
        }
        return readers;
    }

    private static ReportActors collect(List<SentenceReader> readers, ReportReading report) {
        Map<Integer, ReportActors.Words> sentences = new HashMap<>();
        List<ActorMention> mentions = new ArrayList<>();
        for (SentenceReader reader : readers) {
            ReportActors.Words words = words(reader);
            sentences.put(reader.scope().number(), words);
            mentions.addAll(mentions(reader.scope().tree(), words));
        }
        return new ReportActors(sentences, mentions, report.context().ofOffice());
    }

    private static ReportActors.Words words(SentenceReader reader) {
        Scope scope = reader.scope();
        PlaceReader places = new PlaceReader(scope);
        List<List<Reference>> at = new ArrayList<>();
        List<List<Reference>> owned = new ArrayList<>();
        List<Optional<Reference>> asActors = new ArrayList<>();
        List<Optional<Place>> placesAt = new ArrayList<>();
        List<Optional<Passage>> strangers = new ArrayList<>();
        for (int i = 0; i < scope.tree().size(); i++) {
            at.add(reader.read(i));
            owned.add(reader.owner(i));
            asActors.add(reader.asActor(i));
            placesAt.add(places.at(i));
            strangers.add(reader.stranger(i));
        }
        return new ReportActors.Words(at, owned, asActors, placesAt, strangers);
    }

    /** Each naming once, the longest where one lies within another; those of something's owner too. */
    private static List<ActorMention> mentions(Tree tree, ReportActors.Words words) {
        List<Reference> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (!Owners.standsBeforeNoun(tree, i)) {
                found.addAll(words.at().get(i));
            }
            found.addAll(words.owners().get(i));
        }
        found.sort(Comparator.comparing((Reference r) -> r.passage().start()).thenComparing(r -> -r.passage().end()));
        List<ActorMention> mentions = new ArrayList<>();
        Passage last = null;
        for (Reference reference : found) {
            ActorMention mention = new ActorMention(reference.party(), reference.refersTo(), reference.guessed(), reference.why());
            boolean within = last != null && reference.passage().end() <= last.end() && !reference.passage().equals(last);
            if (!within && !mentions.contains(mention)) {
                mentions.add(mention);
                last = reference.passage();
            }
        }
        return mentions;
    }
}
