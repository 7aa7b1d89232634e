package dragoman.coding.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.coding.speech.ReportingWords.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportingWordsTest {

    @Test
    void theListKnowsItsThreeGroups() {
        assertThat(ReportingWords.kind("say")).contains(Kind.SAY);
        assertThat(ReportingWords.kind("believe")).contains(Kind.THINK);
        assertThat(ReportingWords.kind("criticize")).contains(Kind.JUDGE);
        assertThat(ReportingWords.kind("walk")).isEmpty();
    }

    @Test
    void aVerbInTwoGroupsIsAFault() {
        assertThatThrownBy(() -> ReportingWords.parse(List.of("say: warn", "judge: warn"))).hasMessageContaining("line 2")
                .hasMessageContaining("warn");
    }

    @Test
    void aLineWithoutAGroupIsAFault() {
        assertThatThrownBy(() -> ReportingWords.parse(List.of("say: warn", "shout"))).hasMessageContaining("line 2").hasMessageContaining("shout");
    }
}
