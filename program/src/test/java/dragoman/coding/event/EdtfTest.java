package dragoman.coding.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2018-05-15, 2018-05-15, 2018-05-15, 1",
        "2016-02, 2016-02-01, 2016-02-29, 29",
        "2015, 2015-01-01, 2015-12-31, 365",
        "201X, 2010-01-01, 2019-12-31, 3652",
        "19XX, 1900-01-01, 1999-12-31, 36524",
        "2018-21, 2018-03-01, 2018-05-31, 92",
        "2018-24, 2018-12-01, 2019-02-28, 90",
        "2018-05-21/2018-05-27, 2018-05-21, 2018-05-27, 7",
        "2015/2018-05, 2015-01-01, 2018-05-31, 1247",
        "2018-05~, 2018-05-01, 2018-05-31, 31",
        "2018?, 2018-01-01, 2018-12-31, 365",
        "-0044-03-15, -0044-03-15, -0044-03-15, 1",
    })
    void a_date_stands_for_its_days(String text, LocalDate earliest, LocalDate latest, long days) {
        Edtf date = Edtf.parse(text);
        assertThat(date.earliest()).contains(earliest);
        assertThat(date.latest()).contains(latest);
        assertThat(date.days()).isEqualTo(days);
    }

    @Test
    void an_interval_may_be_open_at_one_end() {
        for (String open : List.of("2018-05/..", "2018-05/")) {
            assertThat(Edtf.parse(open).earliest()).contains(LocalDate.parse("2018-05-01"));
            assertThat(Edtf.parse(open).latest()).isEmpty();
            assertThat(Edtf.parse(open).days()).isEqualTo(Long.MAX_VALUE);
        }
        assertThat(Edtf.parse("../2018").earliest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "May 2018", "2018-13", "2018-02-30", "2018-5-1", "18-05-15", "2018-05-15T10:00", "../..", "/", "2018-05-16/2018-05-15", "20X8"})
    void what_is_no_date_is_refused_with_its_value(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("«" + text);
        assertThat(Edtf.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2015-04, true", "2015-04, 2015, false", "2015, 2015, true", "2018-05-01/.., 2018-05-15, true", "2018-05-01/.., 2018-04-30/.., false",
        "2018-05, 2018-05-31/2018-06-01, false", "../2018, ../2017, true", "2018-05-21/2018-05-27, 2018-05-22, true",
    })
    void a_date_contains_another_if_it_has_all_its_days(String one, String other, boolean contains) {
        assertThat(Edtf.parse(one).contains(Edtf.parse(other))).isEqualTo(contains);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-05-15, 2018-05-15, true", "2018-05-15, 2018-05-16, false", "2015, 2015-04, true", "2018-05, 2018-05-31/2018-06-01, true",
        "2018-05-01/.., 2019, true", "2018-05-01/.., 2018-04, false", "../2018-05, 2018-05-31, true", "2018-05-15/2018-05-16, 2018-05-16/2018-05-17, true",
    })
    void dates_agree_if_they_share_a_day(String one, String other, boolean agree) {
        assertThat(Edtf.parse(one).agrees(Edtf.parse(other))).isEqualTo(agree);
        assertThat(Edtf.parse(other).agrees(Edtf.parse(one))).isEqualTo(agree);
    }

    @Test
    void days_apart_count_from_end_to_start() {
        assertThat(Edtf.parse("2018-05-15").daysApart(Edtf.parse("2018-05-22"))).isEqualTo(7);
        assertThat(Edtf.parse("2018-06").daysApart(Edtf.parse("2018-05-22/2018-05-31"))).isEqualTo(1);
        assertThat(Edtf.parse("2018").daysApart(Edtf.parse("2018-05-22"))).isZero();
    }

    @Test
    void what_contains_another_agrees_with_it_and_agreement_is_mutual() {
        Random random = new Random(20181121);
        for (int i = 0; i < 20_000; i++) {
            Edtf one = random(random);
            Edtf other = random(random);
            assertThat(one.agrees(other)).as("%s %s", one, other).isEqualTo(other.agrees(one)).isEqualTo(one.daysApart(other) == 0);
            if (one.contains(other)) {
                assertThat(one.agrees(other)).as("%s %s", one, other).isTrue();
                assertThat(one.days()).isGreaterThanOrEqualTo(other.days());
            }
            assertThat(one.contains(one)).isTrue();
        }
    }

    private static Edtf random(Random random) {
        LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(800));
        return Edtf.parse(switch (random.nextInt(6)) {
            case 0 -> day.toString();
            case 1 -> day.toString().substring(0, 7);
            case 2 -> day.toString().substring(0, 4);
            case 3 -> day + "/" + day.plusDays(random.nextInt(100));
            case 4 -> day + "/..";
            default -> "../" + day;
        });
    }
}
