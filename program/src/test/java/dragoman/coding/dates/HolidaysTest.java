package dragoman.coding.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource({"2018,2018-04-01", "2016,2016-03-27", "2019,2019-04-21", "2000,2000-04-23", "1943,1943-04-25", "2038,2038-04-25"})
    void easterIsWhereTheTablesHaveIt(int year, LocalDate day) {
        assertThat(Holidays.easter(year)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"New Year's Day,2018-01-01", "new year’s eve,2018-12-31", "Good Friday,2018-03-30", "Thanksgiving,2018-11-22", "May Day,2018-05-01",
            "Boxing Day,2018-12-26"})
    void aFeastHasItsDay(String name, LocalDate day) {
        assertThat(Holidays.span(name, 2018)).contains(CalendarSpan.day(day));
    }

    @Test
    void anUnknownFeastHasNone() {
        assertThat(Holidays.span("Talk Like a Pirate Day", 2018)).isEmpty();
    }
}
