package dragoman.record.event;

import dragoman.coding.event.Act;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Basis;
import dragoman.coding.event.Context;
import dragoman.coding.event.Detail;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Place;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.coding.event.Status;
import dragoman.coding.event.Why;
import dragoman.reading.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds mentions in a line: {@code Told.by("001", 1).does("IND", CONSULT, "PRK").mode(VISIT).on("2018-05-15", STATED).mention()}. The words are made up,
 * the offsets lie in the text that {@link #report} gives.
 */
public final class Told {

    public static final String TEXT = "Minister Singh flew on to Pyongyang on May 15, Rodong Sinmun said.";

    private final String report;
    private final int number;
    private List<Party> actors = List.of();
    private List<Party> recipients = List.of();
    private PloverType type = PloverType.CONSULT;
    private Optional<Mode> mode = Optional.empty();
    private Optional<Act> about = Optional.empty();
    private Status status = Status.DONE;
    private boolean reciprocal;
    private EventDate date = EventDate.UNKNOWN;
    private String cameo = "040";
    private Optional<Place> place = Optional.empty();
    private String words = TEXT;
    private String trigger = "flew on";
    private Optional<LocalDate> published = Optional.empty();
    private Optional<String> family = Optional.empty();
    private final List<Detail> details = new ArrayList<>();
    private Optional<Passage> carried = Optional.empty();
    private double confidence = 0.91;

    private Told(String report, int number) {
        this.report = report;
        this.number = number;
    }

    public static Told by(String report, int number) {
        return new Told(report, number);
    }

    public static Report report(String id, String publisher, String published) {
        return new Report(id, TEXT + " Filed as " + id + ".", Optional.ofNullable(published).map(LocalDate::parse), Optional.empty(), Optional.ofNullable(publisher), Optional.empty(),
                Optional.empty(), Optional.of("en"), List.of());
    }

    /** Codes of one side are separated by spaces; an empty one names nobody. */
    public Told does(String doers, PloverType act, String receivers) {
        actors = parties(doers, 0);
        recipients = parties(receivers, 26);
        type = act;
        return this;
    }

    public Told mode(Mode found) {
        mode = Optional.of(found);
        return this;
    }

    public Told about(PloverType act) {
        about = Optional.of(new Act(act, Optional.empty(), "163", List.of()));
        return this;
    }

    public Told about(PloverType act, Optional<Mode> how, String code) {
        about = Optional.of(new Act(act, how, code, List.of()));
        return this;
    }

    public Told status(Status found) {
        status = found;
        return this;
    }

    public Told eachOther() {
        reciprocal = true;
        return this;
    }

    public Told on(String value, Basis basis) {
        date = new EventDate(Optional.of(value), basis, basis == Basis.TENSE ? Optional.empty() : Optional.of(passage(39, 45)));
        return this;
    }

    public Told cameo(String code) {
        cameo = code;
        return this;
    }

    public Told in(String code) {
        place = Optional.of(new Place(passage(26, 35), Optional.of(code)));
        return this;
    }

    /** Other evidence than the usual sentence; it goes on with that sentence's first words, so that the trigger lies in it. */
    public Told saying(String rest) {
        return says(TEXT.substring(0, 23) + rest, trigger);
    }

    public Told sure(double certainty) {
        confidence = certainty;
        return this;
    }

    /** The sentence in the place of the usual one, with the word in it that carries the act. */
    public Told says(String sentence, String carrier) {
        words = sentence;
        trigger = carrier;
        return this;
    }

    /** Gives a name and a sector to the first of those who do it. */
    public Told actor(String name, Sector sector) {
        actors = named(actors, name, sector);
        return this;
    }

    public Told recipient(String name, Sector sector) {
        recipients = named(recipients, name, sector);
        return this;
    }

    /** Something else that is told, in words of its own. */
    public Told naming(Detail.Kind kind, String words) {
        details.add(new Detail(kind, words(words, 0)));
        return this;
    }

    /** A time that is told: {@code naming(UNTIL, "for six months", "P6M")}. */
    public Told naming(Detail.Kind kind, String words, String value) {
        details.add(new Detail(kind, words(words, 0), Optional.of(value)));
        return this;
    }

    /** What belongs to other words: {@code naming(CONDITION, "with a licence", "prior approval", "scrap")}; without a value where it is empty. */
    public Told naming(Detail.Kind kind, String words, String value, String of) {
        details.add(new Detail(kind, words(words, 0), Optional.of(value).filter(found -> !found.isEmpty()), Optional.of(words(of, 0))));
        return this;
    }

    /** Names the first of those who do it by words of the sentence. */
    public Told actedAs(String name) {
        int at = words.indexOf(name);
        List<Party> named = new ArrayList<>(actors);
        named.set(0, new Party(new Passage(name, at, at + name.length()), named.get(0).actor()));
        actors = named;
        return this;
    }

    /** Names the first of those whom it is done to by words of the sentence, and puts what it leaves out by the same words beside them. */
    public Told receivedAs(String name) {
        int at = words.indexOf(name);
        Passage passage = new Passage(name, at, at + name.length());
        List<Party> named = new ArrayList<>(recipients);
        named.set(0, new Party(passage, named.get(0).actor()));
        recipients = named;
        details.replaceAll(detail -> detail.kind() == Detail.Kind.EXEMPT && detail.passage().text().equals(name) ? new Detail(detail.kind(), passage, detail.value(), detail.of()) : detail);
        return this;
    }

    /** The word that carries the act; none for the one of the sentence. */
    public Told carriedBy(String word) {
        carried = Optional.ofNullable(word).map(found -> words(found, 15));
        return this;
    }

    /** The day of the report, for a telling. */
    public Told published(String day) {
        published = Optional.of(LocalDate.parse(day));
        return this;
    }

    public Told family(String smallest) {
        family = Optional.of(smallest);
        return this;
    }

    private static List<Party> named(List<Party> side, String name, Sector sector) {
        List<Party> named = new ArrayList<>(side);
        Party first = named.get(0);
        named.set(0, new Party(first.passage(), new Actor(Optional.ofNullable(name), first.actor().code(), sector == null ? List.of() : List.of(sector))));
        return named;
    }

    private static Passage words(String words, int start) {
        return new Passage(words, start, start + words.codePointCount(0, words.length()));
    }

    public Mention mention() {
        Party speaker = new Party(passage(47, 60), new Actor(Optional.of("Rodong Sinmun"), "PRK", List.of(Sector.JRN)));
        return new Mention(report + "#1." + number, new Act(type, mode, cameo, List.of(Context.DIPLOMATIC, Context.CBRN)), about, status, reciprocal,
                actors, recipients, date, place, List.of(speaker), carried.orElseGet(this::carrier), new Passage(words, 0, words.length()),
                details.isEmpty() ? List.of(new Detail(Detail.Kind.NUMBER, passage(43, 45))) : details, new Why("[actor] arrives in [recipient]", "consult/visit.txt", 12), confidence);
    }

    /** Alone in its report, for tests of merging. */
    public Telling telling() {
        return telling(Optional.empty());
    }

    public Telling telling(Optional<String> publisher) {
        return new Telling(mention(), report, publisher, published, Optional.empty(), Optional.empty(), "1", family.orElse(report), Instant.EPOCH, "");
    }

    private static List<Party> parties(String codes, int at) {
        List<Party> parties = new ArrayList<>();
        for (String code : codes.isEmpty() ? new String[0] : codes.split(" ")) {
            boolean stateless = code.startsWith(Actor.NO_STATE) && code.length() > 3;
            Optional<String> name = stateless ? Optional.of(code.substring(3)) : Optional.empty();
            parties.add(new Party(passage(at, at + 8), new Actor(name, stateless ? Actor.NO_STATE : code, List.of(Sector.GOV, Sector.LEG))));
        }
        return parties;
    }

    private Passage carrier() {
        int at = words.indexOf(trigger);
        return new Passage(trigger, at, at + trigger.length());
    }

    private static Passage passage(int start, int end) {
        return new Passage(TEXT.substring(start, end), start, end);
    }
}
