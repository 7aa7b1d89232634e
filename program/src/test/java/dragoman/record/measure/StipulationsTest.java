package dragoman.record.measure;

import dragoman.record.event.Told;
import org.junit.jupiter.api.Test;
import static dragoman.coding.event.Basis.STATED;
import static dragoman.coding.event.Detail.Kind.CONDITION;
import static dragoman.coding.event.Detail.Kind.EXEMPT;
import static dragoman.coding.event.Detail.Kind.MEASURE;
import static dragoman.coding.event.Detail.Kind.OBJECTIVE;
import static dragoman.coding.event.Detail.Kind.UNTIL;
import static dragoman.coding.event.PloverType.RETREAT;
import static org.assertj.core.api.Assertions.assertThat;

/** On what an exemption depends, and to what end a measure is taken. */
class StipulationsTest extends MeasuresTold {

    @Test
    void anExemptionHasItsConditionAndItsEndWithTheirWords() {
        Exemption scrap = register(sanction("IND", "PRK", "banned").on("2017-03", STATED).naming(MEASURE, "trade").naming(EXEMPT, "scrap").naming(EXEMPT, "food")
                .naming(CONDITION, "with a licence", "prior approval", "scrap").naming(UNTIL, "until June 1", "2018-06-01", "scrap")).get(0).exemptions().get(0).value();
        assertThat(scrap.condition().orElseThrow().value()).isEqualTo(Condition.PRIOR_APPROVAL);
        assertThat(scrap.condition().orElseThrow().evidence().get(0).passage().text()).isEqualTo("with a licence");
        assertThat(scrap.until().orElseThrow().value().date().text()).isEqualTo("2018-06-01");
        Measure measure = register(sanction("IND", "PRK", "banned").on("2017-03", STATED).naming(MEASURE, "trade").naming(EXEMPT, "scrap").naming(EXEMPT, "food")
                .naming(UNTIL, "until June 1", "2018-06-01", "scrap")).get(0);
        assertThat(measure.ends()).as("the exemption ends, not the measure").isEmpty();
        assertThat(measure.exemptions().get(1).value().condition()).as("nobody says").isEmpty();
    }

    @Test
    void whereReportsDifferMostDecideOnWhatAnExemptionDepends() {
        Told one = sanction("IND", "PRK", "banned").on("2017-03", STATED).naming(MEASURE, "trade").naming(EXEMPT, "scrap").naming(CONDITION, "with a licence", "prior approval", "scrap");
        Told two = sanction("IND", "PRK", "banned").on("2017-03", STATED).naming(MEASURE, "trade").naming(EXEMPT, "scrap").naming(CONDITION, "with prior notice", "notification", "scrap");
        Told three = sanction("IND", "PRK", "banned").on("2017-03", STATED).naming(MEASURE, "trade").naming(EXEMPT, "scrap").naming(CONDITION, "once told", "notification", "scrap");
        assertThat(register(one, two).get(0).exemptions().get(0).value().condition().orElseThrow().value()).as("of two the stricter").isEqualTo(Condition.PRIOR_APPROVAL);
        assertThat(register(one, two, three).get(0).exemptions().get(0).value().condition().orElseThrow().value()).isEqualTo(Condition.NOTIFICATION);
    }

    @Test
    void theObjectiveIsStatedInWordsBySomebodyAndComesToOneOrMoreOfGsdb() {
        Measure measure = register(sanction("IND", "PRK", "imposed").on("2017-03", STATED).naming(MEASURE, "sanctions").naming(OBJECTIVE, "to force a withdrawal from the border zone", "", "Ms Rao"),
                sanction("IND", "PRK", "imposed").on("2017-03", STATED).naming(MEASURE, "sanctions").naming(OBJECTIVE, "over its rocket tests")).get(0);
        assertThat(measure.objectives().stream().map(found -> found.value().words())).containsExactlyInAnyOrder("to force a withdrawal from the border zone", "over its rocket tests");
        Objective border = measure.objectives().stream().map(Sourced::value).filter(found -> found.words().contains("border")).findFirst().orElseThrow();
        assertThat(border.goals()).containsExactly(Objective.Goal.TERRITORIAL_CONFLICT, Objective.Goal.END_WAR);
        assertThat(border.saidBy()).containsExactly("Ms Rao");
    }

    @Test
    void eachObjectiveOfGsdbHasItsWords() {
        java.util.Map<String, Objective.Goal> wanted = new java.util.TreeMap<>();
        wanted.put("over unfair subsidies", Objective.Goal.POLICY_CHANGE);
        wanted.put("to topple the marshal", Objective.Goal.DESTABILIZE_REGIME);
        wanted.put("over the annexation of the islands", Objective.Goal.TERRITORIAL_CONFLICT);
        wanted.put("over its uranium enrichment", Objective.Goal.PREVENT_WAR);
        wanted.put("for arming terrorists", Objective.Goal.TERRORISM);
        wanted.put("to end the war", Objective.Goal.END_WAR);
        wanted.put("over the torture of dissidents", Objective.Goal.HUMAN_RIGHTS);
        wanted.put("after a coup", Objective.Goal.DEMOCRACY);
        wanted.put("to please its neighbours", Objective.Goal.OTHER);
        wanted.forEach((words, goal) -> assertThat(MeasureWords.shipped().goals(words)).as(words).containsExactly(goal));
        assertThat(wanted.values()).containsExactlyInAnyOrder(Objective.Goal.values());
    }

    @Test
    void whyAMeasureIsEasedIsNoObjectiveOfIt() {
        assertThat(register(sanction("IND", "PRK", "imposed").on("2017-03", STATED).naming(MEASURE, "sanctions"), told("IND", RETREAT, "PRK", "0854", "eased").on("2018-03", STATED).naming(MEASURE, "sanctions")
                .naming(OBJECTIVE, "to help talks along"))).isNotEmpty().allSatisfy(measure -> assertThat(measure.objectives()).isEmpty());
    }
}
