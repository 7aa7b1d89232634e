package dragoman.record;

import dragoman.coding.event.Basis;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.database.Address;
import dragoman.record.database.Database;
import dragoman.record.database.FullText;
import dragoman.record.event.Event;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import static org.assertj.core.api.Assertions.assertThat;

/** The database and {@link EventFilter#test} say the same of every event. */
class FilterAgreementTest {

    private static final String[] STATES = {"IND", "PRK", "USA", "IND PAK", "---rebels", ""};
    private static final String[] WORDS = {"envoy", "sanctions", "oil-export", "Émigré", "3.5", "treaty", "don't", "ban", "talks", "border"};
    private static final String[] QUERIES = {"envoy", "sanctions -ban", "\"oil export\"", "emigre", "3.5 OR talks", "treat*", "don't", "envoy sanctions OR ban -border", "émigré"};
    private static final String[] DAYS = {"2018", "2018-05", "2018-05-15", "2018-05-17/..", "../2018-05-16", "2015-04", "201X"};
    private static final int REPORTS = 150;
    private static final int FILTERS = 400;

    @TempDir
    private static Path folder;

    private static Path file;

    @BeforeAll
    static void tellALot() {
        file = folder.resolve("many.db");
        Random random = new Random(20180517);
        List<Coded> coded = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            String id = String.format(Locale.ROOT, "r%04d", i);
            List<Mention> told = new ArrayList<>();
            for (int n = 1; n <= 3; n++) {
                told.add(mention(random, id, n));
            }
            coded.add(new Coded(Told.report(id, i % 3 == 0 ? null : "Outlet " + i % 4, null), told, "book"));
        }
        try (Chronicle chronicle = Chronicle.open(file)) {
            chronicle.keep(coded);
            // Some go again and come back otherwise, so that the index of words is seen to follow.
            chronicle.keep(coded.get(0).report(), List.of(), "book 2");
            chronicle.keep(coded.get(1).report(), List.of(mention(random, coded.get(1).report().id(), 1)), "book 2");
        }
    }

    private static Mention mention(Random random, String id, int number) {
        String recipient = pick(random, STATES);
        Told told = Told.by(id, number).does(recipient.isEmpty() ? "CHN" : pick(random, STATES), PloverType.values()[random.nextInt(3)], recipient)
                .status(pick(random, Status.values())).cameo(pick(random, "040", "042", "0421", "173")).sure(random.nextInt(11) / 10.0)
                .saying(pick(random, WORDS) + ", " + pick(random, WORDS) + " " + pick(random, WORDS) + ".");
        if (random.nextInt(3) == 0) {
            told.mode(pick(random, Mode.VISIT, Mode.PHONE));
        }
        if (random.nextInt(4) == 0) {
            told.eachOther();
        }
        if (random.nextInt(5) > 0) {
            told.on(pick(random, DAYS), Basis.values()[random.nextInt(3)]);
        }
        return told.mention();
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... from) {
        return from[random.nextInt(from.length)];
    }

    private static EventFilter filter(Random random) {
        EventFilter asked = EventFilter.ALL;
        List<UnaryOperator<EventFilter>> wishes = List.of(
                a -> a.of(pick(random, "IND", "PAK", "---")), a -> a.between(pick(random, "IND", "USA"), pick(random, "PRK", "PAK")),
                a -> a.actor(pick(random, "IND", "PRK")), a -> a.recipient(pick(random, "USA", "PAK")),
                a -> a.types(List.of(PloverType.values()[random.nextInt(4)], PloverType.CONSULT)), a -> a.modes(List.of(Mode.VISIT)),
                a -> a.cameo(pick(random, "04", "042", "0421", "17", "20")), a -> a.statuses(List.of(pick(random, Status.values()), Status.DONE)),
                a -> a.from(LocalDate.of(2018, 5, 1 + random.nextInt(28))), a -> a.to(LocalDate.of(2018, 5, 28)), a -> a.outlet(pick(random, "outlet 1", "OUTLET", "none")),
                a -> a.text(pick(random, QUERIES)), a -> a.independent(random.nextInt(3)), a -> a.confidence(random.nextInt(11) / 10.0));
        for (int i = random.nextInt(4); i >= 0; i--) {
            asked = wishes.get(random.nextInt(wishes.size())).apply(asked);
        }
        return asked;
    }

    @Test
    void the_database_leaves_out_nothing_that_is_asked_for() {
        Random random = new Random(1);
        int found = 0;
        try (Chronicle chronicle = Chronicle.openExisting(file)) {
            List<TimelineEntry> all = chronicle.entries(EventFilter.ALL);
            assertThat(all).hasSizeGreaterThan(150);
            for (int i = 0; i < FILTERS; i++) {
                EventFilter filter = filter(random);
                List<TimelineEntry> wanted = all.stream().filter(filter::test).toList();
                assertThat(chronicle.entries(filter)).as(filter.toString()).isEqualTo(wanted);
                found += wanted.size();
            }
        }
        assertThat(found).as("events that the filters let through").isGreaterThan(FILTERS);
    }

    @Test
    void all_but_outlets_and_words_of_other_letters_is_settled_in_the_database() {
        Random random = new Random(2);
        try (Chronicle chronicle = Chronicle.openExisting(file); Handle handle = Database.at(Address.of(file), Duration.ofSeconds(1)).open()) {
            EventTable events = new EventTable(handle);
            for (int i = 0; i < FILTERS; i++) {
                EventFilter filter = filter(random);
                if (filter.told().outlet().isEmpty() && filter.told().text().map(query -> query.isPlain()).orElse(true)) {
                    List<Event> wanted = chronicle.entries(filter).stream().map(TimelineEntry::event).toList();
                    assertThat(events.those(new FilterSql(filter, FullText.of(handle)))).as(filter.toString()).isEqualTo(wanted);
                }
            }
        }
    }

    @Test
    void twoSidesOfOneStateAreAskedForAsAnyOthers() {
        try (Chronicle chronicle = Chronicle.openExisting(file)) {
            EventFilter within = EventFilter.among(List.of("IND", "IND"), Optional.empty());
            List<TimelineEntry> wanted = chronicle.entries(EventFilter.ALL).stream().filter(within::test).toList();
            assertThat(wanted).isNotEmpty();
            assertThat(chronicle.entries(within)).isEqualTo(wanted);
        }
    }
}
