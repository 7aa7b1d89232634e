package dragoman.coding.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventRecordsTest {

    private static final Passage EVIDENCE = new Passage("India met Iran.", 0, 15);
    private static final Passage TRIGGER = new Passage("met", 6, 9);
    private static final Party INDIA = party("India", 0, "IND");

    private static Party party(String words, int start, String code) {
        return new Party(new Passage(words, start, start + words.length()), new Actor(Optional.empty(), code, List.of()));
    }

    private static Mention mention(List<Party> actors, Passage trigger, double confidence) {
        return new Mention("7#1.1", new Act(PloverType.CONSULT, Optional.empty(), "040", List.of()), Optional.empty(), Status.DONE, false, actors, List.of(),
                EventDate.UNKNOWN, Optional.empty(), List.of(), trigger, EVIDENCE, List.of(), new Why("[actor] meets [recipient]", "consult/meet.txt", 4), confidence);
    }

    @Test
    void aMentionThatNamesNobodyIsRefused() {
        assertThatThrownBy(() -> mention(List.of(), TRIGGER, 0.5)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("7#1.1");
    }

    @Test
    void aTriggerOutsideItsEvidenceIsRefused() {
        assertThatThrownBy(() -> mention(List.of(INDIA), new Passage("struck", 15, 21), 0.5)).hasMessageContaining("7#1.1").hasMessageContaining("«struck»");
        assertThat(mention(List.of(INDIA), new Passage(".", 14, 15), 0.5).trigger().end()).isEqualTo(15);
    }

    @Test
    void aConfidenceOutsideZeroToOneIsRefused() {
        for (double wrong : new double[] {-0.01, 1.01, Double.NaN}) {
            assertThatThrownBy(() -> mention(List.of(INDIA), TRIGGER, wrong)).hasMessageContaining("got " + wrong);
        }
        assertThat(mention(List.of(INDIA), TRIGGER, 0).confidence()).isZero();
        assertThat(mention(List.of(INDIA), TRIGGER, 1).confidence()).isEqualTo(1);
    }

    @Test
    void aMentionKeepsItsListsAsTheyWere() {
        List<Party> actors = new ArrayList<>(List.of(INDIA));
        Mention mention = mention(actors, TRIGGER, 1);
        actors.clear();
        assertThat(mention.actors()).containsExactly(INDIA);
    }

    @Test
    void aPassageCountsCodePoints() {
        assertThat(new Passage("🙂 𝒩", 4, 7).end()).isEqualTo(7);
        assertThatThrownBy(() -> new Passage("🙂 𝒩", 4, 9)).hasMessageContaining("«🙂 𝒩» at 4..9");
    }

    @Test
    void anEmptyOrBackwardPassageIsRefused() {
        assertThatThrownBy(() -> new Passage("", 4, 4)).hasMessageContaining("4..4");
        assertThatThrownBy(() -> new Passage("met", -1, 2)).hasMessageContaining("-1..2");
        assertThatThrownBy(() -> new Passage("met", 9, 6)).hasMessageContaining("9..6");
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(TRIGGER.overlaps(EVIDENCE)).isTrue();
        assertThat(TRIGGER.overlaps(new Passage("Ir", 8, 10))).isTrue();
        assertThat(TRIGGER.overlaps(new Passage(" ", 9, 10))).isFalse();
        assertThat(TRIGGER.overlaps(new Passage(" ", 5, 6))).isFalse();
    }

    @Test
    void aDateIsEdtf() {
        for (String right : new String[] {"2018-05-15", "2015-04", "2018-05-21/2018-05-27", "2015", "201X", "../2018", "2018-05/..", "2018~"}) {
            assertThat(new EventDate(Optional.of(right), Basis.STATED, Optional.empty()).value()).contains(right);
        }
        for (String wrong : new String[] {"15 May 2018", "2018-5-1", "yesterday", "", "2018-05-15T10:00", "../.."}) {
            assertThatThrownBy(() -> new EventDate(Optional.of(wrong), Basis.STATED, Optional.empty())).hasMessageContaining("«" + wrong + "»");
        }
    }

    @Test
    void whatHasAValueRestsOnSomething() {
        assertThatThrownBy(() -> new EventDate(Optional.of("2018"), Basis.UNKNOWN, Optional.empty())).hasMessageContaining("2018").hasMessageContaining("UNKNOWN");
        assertThatThrownBy(() -> new EventDate(Optional.empty(), Basis.TENSE, Optional.empty())).hasMessageContaining("TENSE");
    }

    @Test
    void anActorsCodeIsCapitalsOrNone() {
        for (String right : new String[] {"IND", "EU", "IAEA", "UNO", "---", "G20"}) {
            assertThat(new Actor(Optional.empty(), right, List.of()).hasState()).isEqualTo(!right.equals("---"));
        }
        for (String wrong : new String[] {"", "ind", "--", "I", "India", "1ND"}) {
            assertThatThrownBy(() -> new Actor(Optional.empty(), wrong, List.of())).hasMessageContaining("«" + wrong + "»");
        }
    }

    @Test
    void aCameoCodeHasTwoToFourDigits() {
        for (String wrong : new String[] {"", "4", "same", "04200", "04a"}) {
            assertThatThrownBy(() -> new Act(PloverType.CONSULT, Optional.empty(), wrong, List.of())).hasMessageContaining("«" + wrong + "»");
        }
        assertThat(new Act(PloverType.CONSULT, Optional.empty(), "0312", List.of()).cameo()).isEqualTo("0312");
    }

    @Test
    void linesCountFromOne() {
        assertThatThrownBy(() -> new Why("[actor] meets [recipient]", "consult/meet.txt", 0)).hasMessageContaining("got 0");
    }

    @Test
    void aNounLineHasNoVerbAfterItsFirstBrackets() {
        assertThat(new Why("[actor]'s visit to [recipient]", "f", 1).isNominal()).isTrue();
        assertThat(new Why("talks between [actor] and [recipient]", "f", 1).isNominal()).isTrue();
        assertThat(new Why("[actor] visits [recipient]", "f", 1).isNominal()).isFalse();
        assertThat(new Why("[actor] and [recipient] meet", "f", 1).isNominal()).isFalse();
    }
}
