package dragoman.record.outside;

import dragoman.coding.event.Edtf;
import dragoman.coding.event.PloverType;
import dragoman.record.outside.Comparison.Deed;
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
}
