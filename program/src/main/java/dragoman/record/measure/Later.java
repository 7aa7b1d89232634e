package dragoman.record.measure;

import dragoman.coding.event.Edtf;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** Reckons on which date something ends that holds for a while: six months after 2018-05 is 2018-11. */
final class Later {

    private Later() {
    }

    /** As precise as the beginning; empty for intervals and seasons. */
    static Optional<Edtf> by(Edtf start, String length) {
        Period period = Period.parse(length);
        String text = start.text();
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Edtf.find(LocalDate.parse(text).plus(period).toString());
        }
        if (text.matches("\\d{4}-(0\\d|1[0-2])") && period.getDays() == 0) {
            return Edtf.find(YearMonth.parse(text).plus(period).toString());
        }
        return text.matches("\\d{4}") && period.getDays() == 0 && period.getMonths() == 0 ? Edtf.find(Year.parse(text).plusYears(period.getYears()).toString()) : Optional.empty();
    }
}
