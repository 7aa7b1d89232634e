package dragoman.record.outside;

import dragoman.coding.event.Edtf;
import dragoman.coding.event.PloverType;
import dragoman.record.event.EventFilter;
import dragoman.record.outside.Comparison.Deed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import static dragoman.coding.event.PloverType.ACCUSE;
import static dragoman.coding.event.PloverType.AID;
import static dragoman.coding.event.PloverType.CONSULT;
import static dragoman.coding.event.PloverType.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTest {

    private static Deed deed(String id, String day, PloverType type) {
        return new Deed(id, Edtf.find(day), Optional.ofNullable(type), "IND", "PRK");
    }

    @Test
    void the_same_type_is_matched_before_another_on_the_day_itself() {
        Comparison comparison = Comparison.of(List.of(deed("o1", "2018-05-15", CONSULT)), List.of(deed("t1", "2018-05-15", ACCUSE), deed("t2", "2018-05-16", CONSULT)), 1);
        assertThat(comparison.matches()).singleElement().satisfies(match -> {
            assertThat(match.theirs().id()).isEqualTo("t2");
            assertThat(match.daysApart()).isEqualTo(1);
            assertThat(match.sameType()).isTrue();
        });
        assertThat(comparison.theirs()).extracting(Deed::id).containsExactly("t1");
    }

    @Test
    void each_has_one_counterpart_at_most_and_none_beyond_the_tolerance() {
        Comparison comparison = Comparison.of(List.of(deed("o1", "2018-05-15", AID)), List.of(deed("t1", "2018-05-15", AID), deed("t2", "2018-05-15", AID), deed("t3", "2018-05-18", AID)), 2);
        assertThat(comparison.matches()).hasSize(1);
        assertThat(comparison.theirs()).extracting(Deed::id).containsExactly("t2", "t3");
        assertThat(Comparison.of(List.of(deed("o1", "2018-05-15", AID)), List.of(deed("t3", "2018-05-18", AID)), 2).matches()).isEmpty();
    }

    @Test
    void another_direction_and_an_unknown_date_never_match() {
        Deed back = new Deed("t1", Edtf.find("2018-05-15"), Optional.of(AID), "PRK", "IND");
        assertThat(Comparison.of(List.of(deed("o1", "2018-05-15", AID), deed("o2", "?", AID)), List.of(back), 9).matches()).isEmpty();
    }

    @Test
    void an_exact_date_comes_before_a_vague_one() {
        Comparison comparison = Comparison.of(List.of(deed("a vague", "2018", AID), deed("exact", "2018-05-14", AID)), List.of(deed("t1", "2018-05-15", AID)), 1);
        assertThat(comparison.matches()).extracting(match -> match.ours().id()).containsExactly("exact");
    }

    @Test
    void the_table_counts_which_type_met_which() {
        Comparison comparison = Comparison.of(List.of(deed("o1", "2018-05-15", SUPPORT), deed("o2", "2018-01-01", AID)), List.of(deed("t1", "2018-05-15", CONSULT), deed("t2", "2018-09-01", null)), 0);
        assertThat(comparison.matches()).singleElement().satisfies(match -> {
            assertThat(match.sameType()).isFalse();
            assertThat(match.sameClass()).isTrue();
        });
        assertThat(comparison.agreement()).isEqualTo(Map.of("SUPPORT", Map.of("CONSULT", 1), "AID", Map.of("(nothing)", 1), "(nothing)", Map.of("(no type)", 1)));
    }

    @Test
    void a_match_is_shown_where_either_half_is_asked_for() {
        Comparison all = Comparison.of(List.of(deed("o1", "2018-05-15", SUPPORT), deed("o2", "2018-07-01", AID)), List.of(deed("t1", "2018-05-16", CONSULT), deed("t2", "2018-09-01", AID)), 1);
        Comparison consult = all.where(deed -> deed.type().equals(Optional.of(CONSULT)), deed -> deed.type().equals(Optional.of(CONSULT)));
        assertThat(consult.matches()).singleElement().satisfies(match -> assertThat(match.ours().type()).contains(SUPPORT));
        assertThat(consult.ours()).isEmpty();
        assertThat(consult.theirs()).isEmpty();
        assertThat(all.where(deed -> deed.id().equals("o2"), deed -> deed.id().equals("t2"))).isEqualTo(new Comparison(List.of(), all.ours(), all.theirs()));
    }

    private static OutsideEvent outside(String key, PloverType type, String actor, String recipient, String source) {
        return new OutsideEvent("gdelt", key, Optional.of(LocalDate.parse("2018-05-15")), Optional.of(type), Optional.empty(), Optional.of("042"), Optional.empty(),
                new OutsideParty(actor, Optional.empty(), List.of()), new OutsideParty(recipient, Optional.empty(), List.of()), Optional.empty(), Optional.of(source),
                new OutsideEvent.Origin("gdelt", "rows.csv", 1), "{}");
    }

    private static List<String> asked(EventFilter filter, OutsideEvent... events) {
        return Deeds.theirs(List.of(events)).stream().filter(Deeds.askedOfOthers(filter, List.of(events))).map(Deed::id).toList();
    }

    @Test
    void rows_of_another_coder_are_asked_by_what_they_tell() {
        OutsideEvent there = outside("1", CONSULT, "IND", "PRK", "https://lake.example/1");
        OutsideEvent back = outside("2", AID, "PRK", "IND", "https://fjord.example/2");
        assertThat(asked(EventFilter.ALL.between("IND", "PRK").actor("IND"), there, back)).containsExactly("1");
        assertThat(asked(EventFilter.ALL.types(List.of(AID)), there, back)).containsExactly("2");
        assertThat(asked(EventFilter.ALL.outlet("lake"), there, back)).containsExactly("1");
        assertThat(asked(EventFilter.ALL.cameo("04").from(LocalDate.parse("2018-05-15")), there, back)).hasSize(2);
        assertThat(asked(EventFilter.ALL.to(LocalDate.parse("2018-05-14")), there, back)).isEmpty();
        assertThat(asked(EventFilter.ALL.text("anything").confidence(0.9), there, back)).as("what no row tells").hasSize(2);
    }
}
