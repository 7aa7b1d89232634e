package dragoman.coding.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.coding.speech.ReportingVerbs.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportingVerbsTest {

    @Test
    void theListKnowsItsThreeGroups() {
        assertThat(ReportingVerbs.kind("say")).contains(Kind.SAY);
        assertThat(ReportingVerbs.kind("believe")).contains(Kind.THINK);
        assertThat(ReportingVerbs.kind("criticize")).contains(Kind.JUDGE);
        assertThat(ReportingVerbs.kind("walk")).isEmpty();
    }

    @Test
    void aVerbInTwoGroupsIsAFault() {
        assertThatThrownBy(() -> ReportingVerbs.parse(List.of("say: warn", "judge: warn"))).hasMessageContaining("line 2").hasMessageContaining("warn");
    }

    @Test
    void aLineWithoutAGroupIsAFault() {
        assertThatThrownBy(() -> ReportingVerbs.parse(List.of("say: warn", "shout"))).hasMessageContaining("line 2").hasMessageContaining("shout");
    }
}
