package dragoman.app.option;

import dragoman.app.terminal.Text;
import dragoman.app.terminal.Trouble;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.coding.lists.ActorNames;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TextQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say which events are asked for, the same for every command that lists, counts or exports events. */
public final class FilterOptions {

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
    public void check() {
        if (from != null && to != null && from.isAfter(to)) {
            throw new Trouble.Failure("--from " + from + " lies after --to " + to, "Give the earlier day with --from.");
        }
        if (!cameo.matches("\\d{0,4}")) {
            throw new Trouble.Failure("--cameo " + cameo + " is no beginning of a CAMEO code", "Give up to four digits, such as 17 or 042.");
        }
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new Trouble.Failure("--confidence " + confidence + " lies outside 0 to 1", "Give 0.6 for what is told clearly, 0 for everything.");
        }
        if (independent < 0) {
            throw new Trouble.Failure("--independent " + independent + " is less than none", "Give 2 for what two tell independently.");
        }
        query();
    }

    /**
     * What is asked for.
     *
     * @param parties codes of one actor, of two, or of none
     */
    public EventFilter filter(ActorNames names, List<String> parties) {
        check();
        return new EventFilter(
                new EventFilter.Sides(parties, code(actor, names), code(recipient, names)),
                new EventFilter.Acts(Set.copyOf(types), Set.copyOf(modes), cameo, Set.copyOf(statuses)),
                new EventFilter.Days(Optional.ofNullable(from), Optional.ofNullable(to), Optional.ofNullable(knownOn)),
                new EventFilter.Told(Optional.ofNullable(outlet), query(), independent, confidence == null ? 0 : confidence));
    }

    private static Optional<String> code(String typed, ActorNames names) {
        return Optional.ofNullable(typed).map(one -> TypedActor.code(one, names));
    }

    private Optional<TextQuery> query() {
        try {
            return Optional.ofNullable(text).map(TextQuery::parse);
        } catch (IllegalArgumentException fault) {
            throw new Trouble.Failure("--text: " + fault.getMessage(), "Write words, \"a phrase\", -word for what must not occur, OR between alternatives.");
        }
    }

    /** Whether a status was asked for by name. */
    public boolean namesStatus() {
        return !statuses.isEmpty();
    }

    /** Whether it was said how sure a telling must be; else uncertain events are hidden. */
    public boolean namesConfidence() {
        return confidence != null;
    }

    /** What is asked for, in words: {@code India and North Korea; CONSULT; from 2018-01-01}. */
    public static String words(EventFilter filter, ActorNames names) {
        List<String> parties = filter.sides().parties();
        return Stream.concat(Stream.of(parties.isEmpty() ? "All events" : Text.list(parties.stream().map(names::nameOf).toList())), wishes(filter, names).stream())
                .collect(Collectors.joining("; "));
    }

    /** What is asked for besides the parties, wish by wish. */
    public static List<String> wishes(EventFilter filter, ActorNames names) {
        List<String> parts = new ArrayList<>();
        filter.sides().actor().ifPresent(code -> parts.add("done by " + names.nameOf(code)));
        filter.sides().recipient().ifPresent(code -> parts.add("done to " + names.nameOf(code)));
        EventFilter.Acts acts = filter.acts();
        parts.add(acts.types().stream().sorted().map(Enum::name).collect(Collectors.joining(", ")));
        parts.add(acts.modes().stream().sorted().map(Mode::label).collect(Collectors.joining(", ")));
        parts.add(acts.cameo().isEmpty() ? "" : "CAMEO " + acts.cameo());
        parts.add(acts.statuses().stream().sorted().map(Status::label).collect(Collectors.joining(", ")));
        filter.days().from().ifPresent(day -> parts.add("from " + day));
        filter.days().to().ifPresent(day -> parts.add("to " + day));
        filter.days().knownOn().ifPresent(day -> parts.add("as known on " + day));
        EventFilter.Told told = filter.told();
        told.outlet().ifPresent(name -> parts.add("told by " + name));
        told.text().ifPresent(query -> parts.add("saying " + query.text()));
        parts.add(told.independent() > 0 ? "told " + told.independent() + " times independently" : "");
        parts.add(told.confidence() > 0 ? "confidence " + told.confidence() : "");
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }
}
