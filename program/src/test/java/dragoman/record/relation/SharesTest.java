package dragoman.record.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dragoman.coding.event.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static String shares(String date, Grain grain) {
        return Shares.of(Edtf.parse(date), grain).stream().map(share -> share.period() + ":" + Math.round(share.part() * 100)).collect(Collectors.joining(" "));
    }

    @Test
    void aDayOrAMonthCountsWhereItLies() {
        assertThat(shares("2018-05-15", Grain.MONTH)).isEqualTo("2018-05:100");
        assertThat(shares("2018-05", Grain.MONTH)).isEqualTo("2018-05:100");
        assertThat(shares("2018-05-15", Grain.WEEK)).isEqualTo("2018-W20:100");
        assertThat(shares("2018-05-15", Grain.QUARTER)).isEqualTo("2018-Q2:100");
        assertThat(shares("2018-05-15", Grain.YEAR)).isEqualTo("2018:100");
    }

    @Test
    void aRangeIsSpreadByDays() {
        assertThat(shares("2018-04-26/2018-05-05", Grain.MONTH)).isEqualTo("2018-04:50 2018-05:50");
        assertThat(shares("2018-21", Grain.MONTH)).isEqualTo("2018-03:34 2018-04:33 2018-05:34");
        assertThat(shares("2018-02", Grain.WEEK)).isEqualTo("2018-W05:14 2018-W06:25 2018-W07:25 2018-W08:25 2018-W09:11");
    }

    @Test
    void aYearSaysNothingAboutAMonth() {
        assertThat(shares("2018", Grain.MONTH)).isEmpty();
        assertThat(shares("2018", Grain.QUARTER)).isEmpty();
        assertThat(shares("2018", Grain.YEAR)).isEqualTo("2018:100");
        assertThat(shares("201X", Grain.YEAR)).isEmpty();
        assertThat(shares("2017-03/2018-09", Grain.YEAR)).isEmpty();
    }

    @Test
    void anOpenEndCountsAtItsStart() {
        assertThat(shares("2018-05-15/..", Grain.MONTH)).isEqualTo("2018-05:100");
        assertThat(shares("2018/..", Grain.MONTH)).isEmpty();
        assertThat(shares("../2018-05-15", Grain.MONTH)).isEmpty();
    }

    @Test
    void sharesMakeAWholeInOrder() {
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            LocalDate start = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(4000));
            String date = start + "/" + start.plusDays(1 + random.nextInt(350));
            List<Share> shares = Shares.of(Edtf.parse(date), Grain.values()[random.nextInt(4)]);
            assertThat(shares.stream().mapToDouble(Share::part).sum()).as(date).isCloseTo(1, within(1e-12));
            assertThat(shares.stream().map(Share::period).toList()).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void aPeriodIsReadAsItIsWritten() {
        for (Grain grain : Grain.values()) {
            Period first = Period.of(grain, LocalDate.of(2014, 12, 29));
            for (Period period : first.to(Period.of(grain, LocalDate.of(2021, 1, 3)))) {
                assertThat(Period.parse(period.label())).isEqualTo(period);
                assertThat(period.next().previous()).isEqualTo(period);
                assertThat(period.last().plusDays(1)).isEqualTo(period.next().first());
            }
        }
        for (String none : List.of("2018-13", "2018-W54", "2018-W53", "2018-Q5", "May 2018", "2018-00")) {
            assertThatThrownBy(() -> Period.parse(none)).as(none).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("«" + none + "»");
        }
    }
}
