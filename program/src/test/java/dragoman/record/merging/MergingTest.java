package dragoman.record.merging;

import dragoman.coding.event.Basis;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Status;
import dragoman.record.event.Event;
import dragoman.record.event.Pair;
import dragoman.record.event.Telling;
import dragoman.record.event.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import static dragoman.coding.event.Basis.RESOLVED;
import static dragoman.coding.event.Basis.STATED;
import static dragoman.coding.event.Basis.TENSE;
import static dragoman.coding.event.PloverType.ACCUSE;
import static dragoman.coding.event.PloverType.AID;
import static dragoman.coding.event.PloverType.CONSULT;
import static dragoman.coding.event.PloverType.REQUEST;
import static dragoman.coding.event.PloverType.RETREAT;
import static org.assertj.core.api.Assertions.assertThat;

class MergingTest {

    private static Told visit(String report) {
        return Told.by(report, 1).does("IND", CONSULT, "PRK").mode(Mode.VISIT);
    }

    /** The reports of each event, written {@code a b | c}. */
    private static String merged(Told... told) {
        return merged(Arrays.stream(told).map(Told::telling).toList());
    }

    private static String merged(List<Telling> told) {
        return Merging.groups(told).stream()
                .map(group -> group.stream().map(Telling::report).sorted().collect(Collectors.joining(" ")))
                .sorted().collect(Collectors.joining(" | "));
    }

    private static Event event(Told... told) {
        List<List<Telling>> groups = Merging.groups(Arrays.stream(told).map(Told::telling).toList());
        assertThat(groups).hasSize(1);
        return EventMaking.event("pair", groups.get(0));
    }

    @Test
    void equal_contained_and_overlapping_dates_agree() {
        assertThat(merged(visit("a").on("2018-05-15", STATED), visit("b").on("2018-05-15", RESOLVED))).isEqualTo("a b");
        assertThat(merged(visit("a").on("2015", RESOLVED), visit("b").on("2015-04", RESOLVED))).isEqualTo("a b");
        assertThat(merged(visit("a").on("2018-05-15/2018-05-17", STATED), visit("b").on("2018-05-16/2018-05-20", STATED))).isEqualTo("a b");
        assertThat(merged(visit("a").on("2018-05-15", STATED), visit("b").on("2018-05-16", STATED))).isEqualTo("a | b");
    }

    @Test
    void a_coarse_date_never_ties_two_events_together() {
        assertThat(merged(visit("a").on("2015-04", STATED), visit("b").on("2015-09", STATED), visit("c").on("2015", STATED))).isEqualTo("a c | b");
    }

    @Test
    void days_that_rest_on_the_tense_agree_within_a_week() {
        assertThat(merged(visit("a").on("2018-05-17", TENSE), visit("b").on("2018-05-24", TENSE))).isEqualTo("a b");
        assertThat(merged(visit("a").on("2018-05-17", TENSE), visit("b").on("2018-05-25", TENSE))).isEqualTo("a | b");
        assertThat(merged(visit("a").on("2018-05-15", STATED), visit("b").on("2018-05-17", TENSE))).isEqualTo("a b");
        assertThat(merged(visit("a").on("2018-05-01", TENSE), visit("b").on("2018-05-06", TENSE), visit("c").on("2018-05-11", TENSE)))
                .isEqualTo("a b | c");
    }

    @Test
    void another_act_is_another_event_but_a_missing_mode_fits_any() {
        Told phone = Told.by("b", 1).does("IND", CONSULT, "PRK").mode(Mode.PHONE).on("2018-05-15", STATED);
        Told plain = Told.by("c", 1).does("IND", CONSULT, "PRK").on("2018-05-15", STATED);
        Told aid = Told.by("d", 1).does("IND", AID, "PRK").on("2018-05-15", STATED);
        assertThat(merged(visit("a").on("2018-05-15", STATED), plain, aid)).isEqualTo("a c | d");
        assertThat(merged(visit("a").on("2018-05-15", STATED), phone)).isEqualTo("a | b");
        assertThat(Merging.groups(List.of(visit("a").on("2018-05-15", STATED).telling(), phone.telling(), plain.telling()))).hasSize(2);
    }

    @Test
    void requests_for_different_acts_are_different_events() {
        Told aid = Told.by("a", 1).does("PRK", REQUEST, "IND").about(AID).on("2015-04", STATED);
        Told again = Told.by("b", 1).does("PRK", REQUEST, "IND").about(AID).on("2015-04", STATED);
        Told retreat = Told.by("c", 1).does("PRK", REQUEST, "IND").about(RETREAT).on("2015-04", STATED);
        assertThat(merged(aid, again, retreat)).isEqualTo("a b | c");
    }

    @Test
    void the_direction_counts_unless_both_do_it_to_each_other() {
        Told there = Told.by("a", 1).does("IND", ACCUSE, "PRK").on("2018", STATED);
        Told back = Told.by("b", 1).does("PRK", ACCUSE, "IND").on("2018", STATED);
        Told both = Told.by("c", 1).does("PRK", ACCUSE, "IND").eachOther().on("2018", STATED);
        assertThat(merged(there, back)).isEqualTo("a | b");
        assertThat(merged(there, both)).isEqualTo("a c");
        assertThat(merged(there, back, both)).isIn("a c | b", "a | b c");
        assertThat(event(there, both).actors()).containsExactly("IND");
        assertThat(event(there, both).reciprocal()).isTrue();
    }

    @Test
    void what_happened_what_may_come_and_what_is_denied_stay_apart() {
        assertThat(merged(visit("a").on("2018", STATED), visit("b").on("2018", STATED).status(Status.ONGOING),
                visit("c").on("2018", STATED).status(Status.PLANNED), visit("d").on("2018", STATED).status(Status.POSSIBLE),
                visit("e").on("2018", STATED).status(Status.CONDITIONAL), visit("f").on("2018", STATED).status(Status.DENIED)))
                .isEqualTo("a b | c d e | f");
        assertThat(event(visit("a").on("2018", STATED).status(Status.ONGOING), visit("b").on("2018", STATED)).status()).isEqualTo(Status.DONE);
    }

    @Test
    void a_mention_without_a_date_joins_an_event_that_its_words_tell_again_and_no_other() {
        Told dated = visit("a").on("2018-05-15", STATED).says("The envoy brought rice and a letter about the dam to Pyongyang.", "brought");
        Told again = Told.by("b", 2).does("IND", CONSULT, "PRK").says("A letter about the dam and some rice were handed over in Pyongyang.", "handed");
        Told other = Told.by("c", 3).does("IND", CONSULT, "PRK").says("Old friends talked of football all evening.", "talked");
        assertThat(merged(dated, again)).isEqualTo("a b");
        assertThat(merged(dated, again.mode(Mode.VISIT))).isEqualTo("a b");
        assertThat(merged(dated, other)).isEqualTo("a | c");
        assertThat(merged(dated, other.mode(Mode.VISIT))).isEqualTo("a | c");
    }

    @Test
    void a_day_that_no_calendar_has_counts_as_unknown() {
        Event event = event(visit("a").on("2018-02-30", STATED));
        assertThat(event.date()).isEmpty();
        assertThat(event.basis()).isEqualTo(Basis.UNKNOWN);
    }

    @Test
    void the_date_of_an_event_is_the_most_precise_and_never_the_tense_where_the_text_tells_one() {
        assertThat(event(visit("a").on("2015", RESOLVED), visit("b").on("2015-04", RESOLVED)).date().orElseThrow().text()).isEqualTo("2015-04");
        Event near = event(visit("a").on("2018-05-17", TENSE), visit("b").on("2018-05-15", STATED));
        assertThat(near.date().orElseThrow().text()).isEqualTo("2018-05-15");
        assertThat(near.basis()).isEqualTo(STATED);
        Event outside = event(visit("a").on("2018-05-02", TENSE), visit("b").on("2018-04", STATED));
        assertThat(outside.date().orElseThrow().text()).isEqualTo("2018-04");
        Event inside = event(visit("a").on("2018-05-17", TENSE), visit("b").on("2018", STATED));
        assertThat(inside.date().orElseThrow().text()).isEqualTo("2018-05-17");
        assertThat(inside.basis()).isEqualTo(TENSE);
    }

    @Test
    void an_event_takes_the_cameo_code_and_place_that_most_tell_and_counts_reports_and_outlets() {
        List<Telling> told = List.of(
                visit("a").on("2018", STATED).cameo("042").in("PRK").telling(Optional.of("ANN")),
                visit("b").on("2018", STATED).cameo("042").in("PRK").telling(Optional.of("ann ")),
                visit("c").on("2018", STATED).cameo("0421").in("KOR").telling(),
                Told.by("c", 2).does("IND", CONSULT, "PRK").on("2018", STATED).cameo("040").telling());
        Event event = EventMaking.event("pair", Merging.groups(told).get(0));
        assertThat(event.cameo()).isEqualTo("042");
        assertThat(event.place()).contains("PRK");
        assertThat(event.mode()).contains(Mode.VISIT);
        assertThat(event.reports()).isEqualTo(3);
        assertThat(event.outlets()).isEqualTo(1);
    }

    @Test
    void a_pair_is_the_same_in_both_directions_and_in_whatever_order_its_sides_are_named() {
        assertThat(key("USA KOR", "PRK")).isEqualTo(key("KOR USA", "PRK")).isEqualTo(key("PRK", "USA KOR")).isNotEqualTo(key("USA", "PRK"));
        assertThat(key("---gunmen", "IND")).isNotEqualTo(key("---rebels", "IND")).isEqualTo(key("---Gunmen", "IND"));
        assertThat(key("IND", "")).isNotEqualTo(key("IND", "IND"));
        assertThat(Pair.of(Told.by("a", 1).does("IND PAK", CONSULT, "").eachOther().mention()).key()).isEqualTo(key("IND", "PAK"));
    }

    private static String key(String doers, String receivers) {
        return Pair.of(Told.by("a", 1).does(doers, ACCUSE, receivers).mention()).key();
    }

    @Test
    void all_that_was_told_of_two_who_meet_without_a_recipient_stands_on_two_sides() {
        Event event = event(Told.by("a", 1).does("IND PAK", CONSULT, "").eachOther().on("2018", STATED));
        assertThat(event.actors()).containsExactly("IND");
        assertThat(event.recipients()).containsExactly("PAK");
    }

    @Test
    void the_order_of_reading_plays_no_part_and_no_mention_is_lost_or_counted_twice() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Telling> told = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                told.add(random(random, i).telling());
            }
            String first = shape(told);
            for (int shuffle = 0; shuffle < 5; shuffle++) {
                Collections.shuffle(told, random);
                assertThat(shape(told)).isEqualTo(first);
            }
            assertThat(Merging.groups(told).stream().flatMap(List::stream).map(telling -> telling.mention().id()))
                    .hasSize(told.size()).doesNotHaveDuplicates();
        }
    }

    private static String shape(List<Telling> told) {
        return Merging.groups(told).stream().map(group -> EventMaking.event("pair", group) + " "
                + group.stream().map(telling -> telling.mention().id() + telling.reason()).toList()).collect(Collectors.joining("\n"));
    }

    static Told random(Random random, int number) {
        Told told = Told.by("r" + random.nextInt(4), number);
        boolean forth = random.nextInt(4) > 0;
        told.does(forth ? "IND" : "PRK", random.nextBoolean() ? CONSULT : REQUEST, forth ? "PRK" : "IND");
        if (random.nextBoolean()) {
            told.mode(random.nextBoolean() ? Mode.VISIT : Mode.PHONE);
        }
        if (random.nextInt(5) == 0) {
            told.eachOther();
        }
        String[] days = {"2018", "2018-05", "2018-05-15", "2018-05-17", "2018-05-15/2018-05-16", "2018-06"};
        if (random.nextInt(5) > 0) {
            told.on(days[random.nextInt(days.length)], Basis.values()[random.nextInt(3)]);
        }
        return told.status(Status.values()[random.nextInt(Status.values().length)]);
    }

    @Test
    void looking_by_month_leaves_out_no_event_that_agrees() {
        Random random = new Random(5);
        String[] ends = {"", "/..", "/2018-05-20", "/2021"};
        for (int round = 0; round < 300; round++) {
            EventsOfKind events = new EventsOfKind();
            List<SameEvent> all = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                String day = LocalDate.of(2018, 4, 20).plusDays(random.nextInt(30)).toString();
                String date = random.nextInt(3) == 0 ? day.substring(0, 7) : day;
                Candidate candidate = Candidate.of(Told.by("r" + random.nextInt(5), i).does("IND", CONSULT, "PRK")
                        .on(date + (date.equals(day) && i % 3 == 0 ? ends[random.nextInt(ends.length)].replace("2018-05-20", day) : ""),
                                Basis.values()[random.nextInt(3)]).telling(), Set.of());
                assertThat(events.near(candidate)).as("%s", candidate).containsAll(all.stream().filter(event -> event.fit(candidate).isPresent()).toList());
                SameEvent founded = new SameEvent(i);
                events.add(candidate, founded, "");
                all.add(founded);
            }
        }
    }
}
