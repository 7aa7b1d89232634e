package dragoman.coding.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenureTest {

    private static boolean covers(String interval, String day) {
        return Tenure.parse("President", List.of(), interval).covers(LocalDate.parse(day));
    }

    @Test
    void firstAndLastDayAreInOffice() {
        assertThat(covers("2009-01-20/2017-01-20", "2009-01-20")).isTrue();
        assertThat(covers("2009-01-20/2017-01-20", "2017-01-20")).isTrue();
        assertThat(covers("2009-01-20/2017-01-20", "2017-01-21")).isFalse();
    }

    @Test
    void monthsYearsAndOpenEndsAreUnderstood() {
        assertThat(covers("2009/2017-02", "2017-02-28")).isTrue();
        assertThat(covers("2009/2017-02", "2008-12-31")).isFalse();
        assertThat(covers("2009/..", "2099-01-01")).isTrue();
        assertThat(covers("/2009", "1950-01-01")).isTrue();
    }

    @Test
    void whatIsNoIntervalIsRefused() {
        assertThatThrownBy(() -> Tenure.parse("President", List.of(), "2009")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Tenure.parse("President", List.of(), "2017/2009")).isInstanceOf(DateTimeException.class).hasMessageContaining("ends before it begins");
        assertThatThrownBy(() -> Tenure.parse("President", List.of(), "20-9/")).isInstanceOf(DateTimeException.class);
    }
}
