package dragoman.app;

import dragoman.app.terminal.Text;
import dragoman.app.terminal.Trouble;
import dragoman.coding.actors.ActorNames;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.event.EventFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say which events are asked for, the same for every command that lists, counts or exports events. */
final class FilterOptions {

    @Option(names = "--actor", paramLabel = "A", description = "Who did it: a state or organisation by code or name.")
    private String actor;

    @Option(names = "--recipient", paramLabel = "A", description = "To whom it was done.")
    private String recipient;

    @Option(names = "--type", paramLabel = "TYPE", split = ",", description = "Types, with commas between: ${COMPLETION-CANDIDATES}.")
    private List<PloverType> types = List.of();

    @Option(names = "--mode", paramLabel = "MODE", split = ",", converter = ModeName.class, description = "Modes, with commas between: visit, phone, expel …")
    private List<Mode> modes = List.of();

    @Option(names = "--cameo", paramLabel = "CODE", defaultValue = "", description = "CAMEO codes that begin so: 17, 172.")
    private String cameo;

    @Option(names = "--status", paramLabel = "STATUS", split = ",", description = "done, ongoing, planned, possible, conditional, denied; with commas between.")
    private List<Status> statuses = List.of();

    @Option(names = "--from", paramLabel = "DAY", description = "The first day, as 2017-01-31.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "The last day.")
    private LocalDate to;

    @Option(names = {"--as-known-on", "--known-on"}, paramLabel = "DAY", description = "The record as it was at the end of that day (UTC).")
    private LocalDate knownOn;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Told by an outlet whose name has this in it.")
    private String outlet;

    @Option(names = "--text", paramLabel = "QUERY", description = {
        "What the evidence says: words are wanted all, \"a phrase\" as it stands, -word must not occur, word* begins so, OR stands between alternatives."
    })
    private String text;

    @Option(names = "--independent", paramLabel = "N", defaultValue = "0", description = "Told at least so many times independently: copies of one text count once.")
    private int independent;

    @Option(names = "--confidence", paramLabel = "P", description = "The clearest telling is at least so sure, from 0 to 1.")
    private Double confidence;

    /** Reads {@code third-party}. */
    static final class ModeName implements ITypeConverter<Mode> {

        @Override
        public Mode convert(String typed) {
            try {
                return Mode.of(typed.strip().toLowerCase(Locale.ROOT).replace('_', '-'));
            } catch (IllegalArgumentException none) {
                throw new TypeConversionException(none.getMessage());
            }
        }
    }

    /** Says what is wrong with these options, before anything large is loaded. */
    void check() {
        if (from != null && to != null && from.isAfter(to)) {
            throw new Trouble.Failure("--from " + from + " lies after --to " + to, "Give the earlier day with --from.");
        }
        if (!cameo.matches("\\d{0,4}")) {
            throw new Trouble.Failure("--cameo " + cameo + " is no beginning of a CAMEO code", "Give up to four digits, such as 17 or 042.");
        }
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new Trouble.Failure("--confidence " + confidence + " lies outside 0 to 1", "Give 0.6 for what is told clearly, 0 for everything.");
        }
        Optional.ofNullable(text).ifPresent(query -> say(EventFilter.asked(), query));
    }

    /**
     * What is asked for.
     *
     * @param parties codes of one actor, of two, or of none
     */
    EventFilter filter(ActorNames names, List<String> parties) {
        check();
        EventFilter.Asked asked = EventFilter.asked();
        if (parties.size() == 2) {
            asked.between(parties.get(0), parties.get(1));
        } else {
            parties.forEach(asked::of);
        }
        Optional.ofNullable(actor).ifPresent(typed -> asked.actor(TypedActor.code(typed, names)));
        Optional.ofNullable(recipient).ifPresent(typed -> asked.recipient(TypedActor.code(typed, names)));
        Optional.ofNullable(from).ifPresent(asked::from);
        Optional.ofNullable(to).ifPresent(asked::to);
        Optional.ofNullable(knownOn).ifPresent(asked::knownOn);
        Optional.ofNullable(outlet).ifPresent(asked::outlet);
        Optional.ofNullable(text).ifPresent(query -> say(asked, query));
        Optional.ofNullable(confidence).ifPresent(asked::confidence);
        return asked.types(types).modes(modes).statuses(statuses).cameo(cameo).independent(independent).filter();
    }

    private static void say(EventFilter.Asked asked, String query) {
        try {
            asked.text(query);
        } catch (IllegalArgumentException fault) {
            throw new Trouble.Failure("--text: " + fault.getMessage(), "Write words, \"a phrase\", -word for what must not occur, OR between alternatives.");
        }
    }

    /** Whether a status was asked for by name. */
    boolean namesStatus() {
        return !statuses.isEmpty();
    }

    /** Whether it was said how sure a telling must be; else uncertain events are hidden. */
    boolean namesConfidence() {
        return confidence != null;
    }

    /** What is asked for, in words: {@code India and North Korea; CONSULT; from 2018-01-01}. */
    static String words(EventFilter filter, ActorNames names) {
        List<String> parts = new ArrayList<>();
        parts.add(filter.parties().isEmpty() ? "All events" : Text.list(filter.parties().stream().map(names::nameOf).toList()));
        filter.actor().ifPresent(code -> parts.add("done by " + names.nameOf(code)));
        filter.recipient().ifPresent(code -> parts.add("done to " + names.nameOf(code)));
        parts.add(filter.types().stream().sorted().map(Enum::name).collect(Collectors.joining(", ")));
        parts.add(filter.modes().stream().sorted().map(Mode::label).collect(Collectors.joining(", ")));
        parts.add(filter.cameo().isEmpty() ? "" : "CAMEO " + filter.cameo());
        parts.add(filter.statuses().stream().sorted().map(Status::label).collect(Collectors.joining(", ")));
        filter.from().ifPresent(day -> parts.add("from " + day));
        filter.to().ifPresent(day -> parts.add("to " + day));
        filter.knownOn().ifPresent(day -> parts.add("as known on " + day));
        filter.outlet().ifPresent(name -> parts.add("told by " + name));
        filter.text().ifPresent(query -> parts.add("saying " + query.text()));
        parts.add(filter.independent() > 0 ? "told " + filter.independent() + " times independently" : "");
        parts.add(filter.confidence() > 0 ? "confidence " + filter.confidence() : "");
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}
