package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.FilledPart;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Why;
import dragoman.coding.phrasebook.PhrasebookFiles;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class HostingTest {

    private static Mention mention(String text) {
        return Coding.mentions(text).get(0);
    }

    @Test
    void whoIsReceivedVisits() {
        assertThat(Coding.sides("France received the Iranian president in Paris on Monday.")).isEqualTo("CONSULT IRN > FRA");
        assertThat(mention("France received the Iranian president in Paris on Monday.").act().cameo()).isEqualTo("042");
    }

    @Test
    void whoVisitsVisits() {
        assertThat(Coding.sides("The Iranian president visited France on Monday.")).isEqualTo("CONSULT IRN > FRA");
    }

    @Test
    void whatWasFilledChangesSidesToo() {
        Mention visit = mention("The Iranian president visited France on Monday.");
        Mention hosted = new Mention("a#1.1", PhrasebookFiles.shipped().act("043"), visit.about(), visit.status(), false, visit.recipients(), visit.actors(), visit.date(), visit.place(), visit.saidBy(), visit.trigger(),
                visit.evidence(), visit.details(), new Why("[actor] hosts [recipient]", "f", 1, false, List.of(FilledPart.ACTOR, FilledPart.DATE), OptionalDouble.empty()), 0.5);
        Mention turned = Hosting.asVisits(List.of(hosted), PhrasebookFiles.shipped()).get(0);
        assertThat(turned.actors()).isEqualTo(visit.actors());
        assertThat(turned.recipients()).isEqualTo(visit.recipients());
        assertThat(turned.why().filled()).containsExactly(FilledPart.RECIPIENT, FilledPart.DATE);
        assertThat(Hosting.asVisits(List.of(visit), PhrasebookFiles.shipped())).containsExactly(visit);
    }
}
