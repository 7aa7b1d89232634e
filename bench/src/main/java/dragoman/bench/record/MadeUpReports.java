package dragoman.bench.record;

import dragoman.coding.event.Act;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Basis;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.coding.event.Status;
import dragoman.coding.event.Why;
import dragoman.reading.Report;
import dragoman.record.Coded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * What could ten years of news have told? Few pairs are in very many reports and most in few (Zipf); an event is told again for some weeks, with a coarser
 * date or none; one report in five copies another.
 */
final class MadeUpReports implements Iterator<Coded> {

    private static final int MENTIONS_EACH = 5;
    private static final int STATES = 180;
    private static final int RECENT = 400;
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 3650;
    private static final String[] VERBS = {"met", "accused", "threatened", "sanctioned", "assisted", "visited", "expelled", "praised", "warned", "joined"};
    private static final PloverType[] TYPES = {PloverType.CONSULT, PloverType.CONSULT, PloverType.CONSULT, PloverType.ACCUSE, PloverType.ACCUSE, PloverType.SUPPORT,
        PloverType.REQUEST, PloverType.REQUEST, PloverType.THREATEN, PloverType.COERCE, PloverType.ASSAULT, PloverType.SANCTION, PloverType.AGREE, PloverType.AID,
        PloverType.REJECT, PloverType.COOPERATE, PloverType.PROTEST, PloverType.MOBILIZE};

    /** What happened, before anybody tells it. */
    private record Happening(int one, int other, PloverType type, Status status, LocalDate day, String verb) {
    }

    private final Random random;
    private final int reports;
    private final double retold;
    private final List<Happening> recent = new ArrayList<>();
    private int made;
    private Coded last;

    /** @param retold which share of the mentions tell again what was told before */
    MadeUpReports(long seed, int mentions, double retold) {
        this.random = new Random(seed);
        this.reports = mentions / MENTIONS_EACH;
        this.retold = retold;
    }

    /** The code of a state by its rank; the busiest are first. */
    static String state(int rank) {
        return "" + (char) ('A' + rank / 26) + (char) ('A' + rank % 26) + "X";
    }

    @Override
    public boolean hasNext() {
        return made < reports;
    }

    @Override
    public Coded next() {
        String id = String.format(Locale.ROOT, "made-up-%07d", made);
        LocalDate published = FIRST_DAY.plusDays((long) made * DAYS / reports);
        made++;
        last = last != null && random.nextInt(5) == 0 ? copy(id, published) : fresh(id, published);
        return last;
    }

    private Coded fresh(String id, LocalDate published) {
        StringBuilder text = new StringBuilder();
        List<Mention> told = new ArrayList<>();
        for (int sentence = 1; sentence <= MENTIONS_EACH; sentence++) {
            Happening happening = !recent.isEmpty() && random.nextDouble() < retold ? recent.get(random.nextInt(recent.size())) : happen(published);
            told.add(tell(id + "#" + sentence + ".1", text, happening));
        }
        return coded(id, published, text.toString(), told);
    }

    /** The same words under another name, as agencies' customers print them. */
    private Coded copy(String id, LocalDate published) {
        List<Mention> told = last.mentions().stream().map(mention -> new Mention(id + mention.id().substring(mention.id().indexOf('#')), mention.act(), mention.about(),
                mention.status(), mention.reciprocal(), mention.actors(), mention.recipients(), mention.date(), mention.place(), mention.saidBy(), mention.trigger(),
                mention.evidence(), mention.details(), mention.why(), mention.confidence())).toList();
        return coded(id, published, last.report().text(), told);
    }

    private Coded coded(String id, LocalDate published, String text, List<Mention> told) {
        Report report = new Report(id, text, Optional.of(published), Optional.empty(), Optional.of("Outlet " + random.nextInt(60)), Optional.empty(), Optional.empty(),
                Optional.of("en"), List.of());
        return new Coded(report, told, "made up");
    }

    private Happening happen(LocalDate published) {
        int one = rank();
        int other = rank();
        while (other == one) {
            other = rank();
        }
        Status status = random.nextInt(10) < 7 ? Status.DONE : Status.values()[random.nextInt(Status.values().length)];
        Happening happening = new Happening(one, other, TYPES[random.nextInt(TYPES.length)], status, published.minusDays(random.nextInt(20)), VERBS[random.nextInt(VERBS.length)]);
        if (recent.size() < RECENT) {
            recent.add(happening);
        } else {
            recent.set(random.nextInt(RECENT), happening);
        }
        return happening;
    }

    /** Zipf: the second is half as busy as the first, the tenth a tenth. */
    private int rank() {
        return (int) Math.min(STATES - 1, Math.exp(random.nextDouble() * Math.log(STATES + 1)) - 1);
    }

    private Mention tell(String id, StringBuilder text, Happening happening) {
        int start = text.length();
        Party one = party(text, happening.one());
        int verb = text.length();
        text.append(happening.verb()).append(' ');
        Party other = party(text, happening.other());
        EventDate date = date(text, happening.day());
        for (int i = 0; i < 20; i++) {
            text.append(Integer.toString(random.nextInt(20_000) + 2_000, 36)).append(' ');
        }
        String sentence = text.substring(start).strip() + ".";
        text.setLength(start);
        text.append(sentence).append("\n\n");
        return new Mention(id, new Act(happening.type(), Optional.empty(), "0" + (1 + happening.type().ordinal() % 9) + "0", List.of()), Optional.empty(),
                happening.status(), false, List.of(one), List.of(other), date, Optional.empty(), List.of(),
                new Passage(happening.verb(), verb, verb + happening.verb().length()), new Passage(sentence, start, start + sentence.length()), List.of(),
                new Why("[actor] " + happening.verb() + " [recipient]", "made/up.txt", 1), 0.9);
    }

    private static Party party(StringBuilder text, int rank) {
        String name = "Minister " + state(rank);
        int start = text.length();
        text.append(name).append(' ');
        return new Party(new Passage(name, start, start + name.length()), new Actor(Optional.empty(), state(rank), List.of(Sector.GOV)));
    }

    /** Seven in ten days, the rest coarser or unknown. */
    private EventDate date(StringBuilder text, LocalDate day) {
        int precision = random.nextInt(20);
        if (precision == 0) {
            return EventDate.UNKNOWN;
        }
        String value = precision < 15 ? day.toString() : day.toString().substring(0, precision < 19 ? 7 : 4);
        if (precision < 4) {
            return new EventDate(Optional.of(value), Basis.TENSE, Optional.empty());
        }
        int start = text.length();
        text.append(value).append(' ');
        return new EventDate(Optional.of(value), Basis.STATED, Optional.of(new Passage(value, start, start + value.length())));
    }
}
