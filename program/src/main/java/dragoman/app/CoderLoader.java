package dragoman.app;

import dragoman.coding.Coder;
import dragoman.coding.actors.ActorFinder;
import dragoman.coding.lessons.SecondReader;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.PlaceBook;
import dragoman.coding.phrasebook.Phrasebook;
import dragoman.coding.phrasebook.PhrasebookFiles;
import dragoman.language.ReportParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Loads what the coder needs: its parts side by side, since each takes a while. */
interface CoderLoader {

    /** The data in the program, with the user's own laid over it. */
    CoderLoader SHIPPED = CoderLoader::load;

    /**
     * Loads a coder.
     *
     * @param phrasebook a folder laid over the shipped phrasebook
     * @param actors files and folders laid over the shipped lists of actors, the later ones over the earlier
     */
    Coder coder(Optional<Path> phrasebook, List<Path> actors);

    private static Coder load(Optional<Path> phrasebook, List<Path> actors) {
        CompletableFuture<ReportParser> parser = CompletableFuture.supplyAsync(ReportParser::load);
        CompletableFuture<Phrasebook> book = phrasebook.isEmpty()
                ? CompletableFuture.supplyAsync(PhrasebookFiles::shipped)
                : parser.thenApply(parsing -> PhrasebookFiles.withOverlay(phrasebook.get(), parsing::parseSentence));
        CompletableFuture<SecondReader> second = book.thenApply(SecondReader::new);
        CompletableFuture<PlaceBook> places = CompletableFuture.supplyAsync(PlaceBook::shipped);
        ActorBook known = ActorBook.shippedWith(actors.toArray(Path[]::new));
        Coder coder = new Coder(parser.join(), new ActorFinder(known, places.join()), book.join(), Optional.of(second.join()));
        // Beside the first report, when the rest no longer needs the cores: nobody waits for it but an open clause that comes sooner.
        CompletableFuture.runAsync(second.join()::load);
        return coder;
    }
}
