package dragoman.record.exchange;

import dragoman.coding.event.Act;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Basis;
import dragoman.coding.event.Context;
import dragoman.coding.event.Detail;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.FilledPart;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Place;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.coding.event.Status;
import dragoman.coding.event.Why;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.ActorNames;
import dragoman.coding.phrasebook.CodeTable;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import dragoman.record.merging.EventMaking;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Makes entries for tests of formats, in a line or at random. */
final class Entries {

    static final ActorNames NAMES = new ActorNames(ActorBook.shipped());

    private static final String[] WORDS = {"Ri", "=SUM(A1)", "tab\there", "line\nbreak", "quote \" in", "comma, in", "Ünïcødé", "𝔘𝔫𝔦 😀", "<b>&amp;</b>", "-1+1", "@home", "\u0007 bell", "]]>", "a; b|c"};
    private static final String[] CODES = {"IND", "PRK", "UNO", "---", "USA", "XKX"};
    private static final String[] DAYS = {"2018", "2018-05", "2018-05-15", "2018-05-17/..", "../2018-05-16", "201X", "2018-05-15/2018-05-17"};

    private Entries() {
    }

    static Formats formats(boolean everyStatus, boolean raw) {
        return new Formats(NAMES, CodeTable.shipped(), "1", everyStatus, raw);
    }

    /** An event that one report tells. */
    static TimelineEntry entry(Told told) {
        return entry(List.of(new Telling(told.mention(), "001", Optional.of("Gulf Ledger"), Optional.of(LocalDate.of(2018, 5, 17)), Optional.of("Envoy in Pyongyang"),
                Optional.of("https://ledger.example.org/1"), "book", "001", Instant.parse("2026-03-01T10:00:00Z"), "first")));
    }

    static TimelineEntry entry(List<Telling> tellings) {
        return new TimelineEntry(EventMaking.event("pair", tellings), tellings);
    }

    static String written(String format, Losses losses, TimelineEntry... entries) {
        return written(formats(false, false), format, losses, List.of(entries));
    }

    static String written(Formats formats, String format, Losses losses, List<TimelineEntry> entries) {
        StringWriter out = new StringWriter();
        try {
            formats.format(format, "All events").write(entries, out, losses);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /** Made up of odd words, the same for the same seed. */
    static TimelineEntry random(Random random, int number) {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            String report = "r " + number + "." + i;
            tellings.add(new Telling(mention(random, report), report, maybe(random, word(random)), maybe(random, LocalDate.of(2018, 5, 1 + random.nextInt(28))),
                    maybe(random, word(random)), maybe(random, "https://a.example.org/" + word(random)), "book", random.nextBoolean() ? report : "r " + number + ".0",
                    Instant.parse("2026-03-01T10:00:00Z").plusSeconds(random.nextInt(100_000)), word(random), random.nextBoolean() ? Set.of() : Set.of("ri", "ünïcødé")));
        }
        return entry(tellings);
    }

    private static Mention mention(Random random, String report) {
        String evidence = word(random) + " " + word(random) + " " + word(random);
        Optional<String> day = maybe(random, DAYS[random.nextInt(DAYS.length)]);
        EventDate date = day.isEmpty() ? EventDate.UNKNOWN : new EventDate(day, Basis.values()[random.nextInt(3)], maybe(random, passage(word(random))));
        List<Party> recipients = random.nextInt(4) == 0 ? List.of() : List.of(party(random));
        return new Mention(report + "#2." + random.nextInt(9), act(random), maybe(random, act(random)), Status.values()[random.nextInt(6)], random.nextInt(4) == 0,
                random.nextBoolean() ? List.of(party(random)) : List.of(party(random), party(random)), recipients, date,
                maybe(random, new Place(passage(word(random)), maybe(random, "IND"))), random.nextBoolean() ? List.of() : List.of(party(random), party(random)),
                passage(evidence), passage(evidence), random.nextBoolean() ? List.of() : List.of(new Detail(Detail.Kind.ITEM, passage(word(random)))),
                new Why("[actor] meets [recipient]", "consult/meet.txt", 1 + random.nextInt(9), random.nextBoolean(), filled(random),
                        random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextInt(101) / 100.0)), random.nextDouble());
    }

    private static Act act(Random random) {
        return new Act(PloverType.values()[random.nextInt(16)], maybe(random, Mode.values()[random.nextInt(Mode.values().length)]), random.nextBoolean() ? "0421" : "1541",
                random.nextBoolean() ? List.of() : List.of(Context.LEGAL, Context.CBRN));
    }

    private static Party party(Random random) {
        List<Sector> sectors = random.nextBoolean() ? List.of() : List.of(Sector.GOV, Sector.values()[random.nextInt(Sector.values().length)]);
        return new Party(passage(word(random)), new Actor(maybe(random, word(random)), CODES[random.nextInt(CODES.length)], sectors));
    }

    private static Passage passage(String words) {
        return new Passage(words, 0, words.codePointCount(0, words.length()));
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
    }

    private static List<FilledPart> filled(Random random) {
        return Stream.of(FilledPart.values()).filter(side -> random.nextBoolean()).toList();
    }
}
