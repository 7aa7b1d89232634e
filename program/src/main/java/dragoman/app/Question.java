package dragoman.app;

import dragoman.app.option.ActorLists;
import dragoman.app.option.DatabaseOption;
import dragoman.app.option.FilterOptions;
import dragoman.app.option.TypedActor;
import dragoman.app.option.Unsettled;
import dragoman.app.page.Certainty;
import dragoman.app.terminal.Terminal;
import dragoman.coding.lists.ActorNames;
import dragoman.record.Chronicle;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is the record asked for: about whom, with which filters, in which record? The same for every command that asks it. */
abstract class Question {

    @Mixin
    private FilterOptions wanted;

    @Option(names = "--all", description = "Uncertain events too: those that nobody tells clearly.")
    private boolean all;

    @Mixin
    private ActorLists actors;

    @Mixin
    private DatabaseOption database;

    private ActorNames names;

    /** About everybody, one actor or two. */
    static final class OfAnybody extends Question {

        @Parameters(index = "0", arity = "0..1", paramLabel = "A", description = "A state or organisation, by code or name: IND, India, UN; without it, everybody.")
        private String one;

        @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "The other side.")
        private String other;

        @Override
        Stream<String> typed() {
            return Stream.of(one, other).filter(Objects::nonNull);
        }
    }

    /** About one actor or two. */
    static final class OfSomebody extends Question {

        @Parameters(index = "0", paramLabel = "A", description = "A state or organisation, by code or name: IND, India, UN.")
        private String one;

        @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "The other side; without it, all that A takes part in.")
        private String other;

        @Override
        Stream<String> typed() {
            return Stream.of(one, other).filter(Objects::nonNull);
        }
    }

    /** About two actors. */
    static final class OfPair extends Question {

        @Parameters(index = "0", paramLabel = "A", description = "A state or organisation, by code or name: IND, India, UN.")
        private String one;

        @Parameters(index = "1", paramLabel = "B", description = "The other side.")
        private String other;

        @Override
        Stream<String> typed() {
            return Stream.of(one, other);
        }
    }

    /** The actors that were typed. */
    abstract Stream<String> typed();

    /** Names of states and organisations, with the user's own lists. */
    ActorNames names() {
        if (names == null) {
            names = new ActorNames(actors.book());
        }
        return names;
    }

    /** What is asked for; says what is wrong with it before anything large is loaded. */
    EventFilter filter() {
        wanted.check();
        return wanted.filter(names(), typed().map(this::code).toList());
    }

    /** The code of what was typed. */
    String code(String typed) {
        return TypedActor.code(typed, names());
    }

    boolean namesStatus() {
        return wanted.namesStatus();
    }

    /** Whether uncertain events count: it was said so, or said how sure they must be. */
    boolean takesUncertain() {
        return all || wanted.namesConfidence();
    }

    /** Those that are sure enough. */
    List<TimelineEntry> clear(List<TimelineEntry> found) {
        return takesUncertain() ? found : found.stream().filter(Certainty::isCertain).toList();
    }

    DatabaseOption database() {
        return database;
    }

    /** Opens the record, works out an answer, and says at its end what is not in it yet. */
    void ask(Terminal terminal, Consumer<Chronicle> answer) {
        try (Chronicle chronicle = Chronicle.openExisting(database.file())) {
            answer.accept(chronicle);
            if (!chronicle.holdsReports()) {
                terminal.out().flush();
                terminal.note("note: " + database.file() + " holds no reports yet; «" + terminal.command() + " read PATH" + database.asTyped() + "» puts some in.");
            }
            Unsettled.note(terminal, chronicle);
        }
    }
}
