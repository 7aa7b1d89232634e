package dragoman.coding.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventWordsTest {

    @ParameterizedTest
    @EnumSource
    void aModeIsReadFromItsLabel(Mode mode) {
        assertThat(Mode.of(mode.label())).isSameAs(mode);
        assertThat(mode.label()).matches("[a-z]+(-[a-z]+)*");
    }

    @ParameterizedTest
    @EnumSource
    void aStatusIsReadFromItsLabel(Status status) {
        assertThat(Status.of(status.label())).isSameAs(status);
    }

    @ParameterizedTest
    @EnumSource
    void aContextIsReadFromItsLabel(Context context) {
        assertThat(Context.of(context.label())).isSameAs(context);
        assertThat(context.label()).matches("[a-z]+(_[a-z]+)*");
    }

    @Test
    void wordsThatAreNoneAreShown() {
        assertThatThrownBy(() -> Mode.of("third_party")).hasMessageContaining("«third_party»");
        assertThatThrownBy(() -> Status.of("Done")).hasMessageContaining("«Done»").hasMessageContaining("conditional");
        assertThatThrownBy(() -> Context.of("human-rights")).hasMessageContaining("«human-rights»");
    }

    @Test
    void labelsAreWrittenAsInTheOntology() {
        assertThat(Mode.THIRD_PARTY.label()).isEqualTo("third-party");
        assertThat(Context.HUMAN_RIGHTS.label()).isEqualTo("human_rights");
        assertThat(Basis.STATED.label()).isEqualTo("stated");
        assertThat(Detail.Kind.EXEMPT.label()).isEqualTo("exempt");
    }

    @ParameterizedTest
    @CsvSource({
        "AGREE, VERBAL_COOPERATION, 2.5", "CONSULT, VERBAL_COOPERATION, 2.5", "SUPPORT, VERBAL_COOPERATION, 5", "CONCEDE, VERBAL_COOPERATION, 4.5",
        "COOPERATE, MATERIAL_COOPERATION, 9.5", "AID, MATERIAL_COOPERATION, 10", "RETREAT, MATERIAL_COOPERATION, 6.5",
        "REQUEST, VERBAL_CONFLICT, 0", "ACCUSE, VERBAL_CONFLICT, -3", "REJECT, VERBAL_CONFLICT, -2", "THREATEN, VERBAL_CONFLICT, -3.5",
        "PROTEST, MATERIAL_CONFLICT, -5", "SANCTION, MATERIAL_CONFLICT, -6", "MOBILIZE, MATERIAL_CONFLICT, -5.5", "COERCE, MATERIAL_CONFLICT, -7",
        "ASSAULT, MATERIAL_CONFLICT, -9"
    })
    void aTypeHasTheQuadClassAndScoreOfTheOntology(PloverType type, QuadClass quadClass, double score) {
        assertThat(type.quadClass()).isEqualTo(quadClass);
        assertThat(type.score()).isEqualTo(score);
    }

    @Test
    void thereAre16TypesIn4Classes() {
        Map<QuadClass, Integer> count = new EnumMap<>(QuadClass.class);
        for (PloverType type : PloverType.values()) {
            count.merge(type.quadClass(), 1, Integer::sum);
        }
        assertThat(count).isEqualTo(Map.of(QuadClass.VERBAL_COOPERATION, 4, QuadClass.MATERIAL_COOPERATION, 3, QuadClass.VERBAL_CONFLICT, 4,
                QuadClass.MATERIAL_CONFLICT, 5));
    }

    @Test
    void cooperationIsNeverScoredBelowZeroNorConflictAbove() {
        assertThat(Arrays.stream(PloverType.values()).filter(PloverType::isCooperation)).hasSize(7).allMatch(t -> t.score() > 0);
        assertThat(Arrays.stream(PloverType.values()).filter(t -> !t.isCooperation())).hasSize(9).allMatch(t -> t.score() <= 0);
    }
}
