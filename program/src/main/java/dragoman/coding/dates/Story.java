package dragoman.coding.dates;

import dragoman.coding.dates.CalendarSpan.Precision;
import dragoman.coding.dates.DateExpression.Kind;
import dragoman.coding.dates.DateRule.Reading;
import dragoman.coding.event.Basis;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Does a sentence go on in the year that it began with: "invaded in August 1998; withdrew in October", "from March 2003 and left in May"? */
final class Story {

    /** What joins one step of a story to the next; a comma alone may lead back to the present. */
    private static final Pattern STEP = Pattern.compile("(?i);|\\b(?:and|but|then|before|until|after which|whereupon)\\b");

    private final Optional<LocalDate> published;
    private final String text;
    private Optional<YearMonth> last = Optional.empty();
    private int end;

    Story(Optional<LocalDate> published, String text) {
        this.published = published;
        this.text = text;
    }

    /** Takes note of a date: one with month and year carries the story, any other ends it. */
    void tell(Reading reading, int endOfWords) {
        boolean exact = reading.kind() == Kind.POINT && reading.span().filter(s -> s.precision() == Precision.DAY || s.precision() == Precision.MONTH)
                .isPresent();
        boolean goesOn = exact && (reading.basis() == Basis.STATED || last.isPresent() && !reading.relative());
        last = goesOn ? reading.span().map(span -> YearMonth.from(span.first())).filter(this::isOfAnotherYear) : Optional.empty();
        end = endOfWords;
    }

    /** The month with which the sentence goes on at a place. */
    Optional<YearMonth> at(int start) {
        return last.filter(month -> start > end && STEP.matcher(text.substring(end, start)).find());
    }

    private boolean isOfAnotherYear(YearMonth month) {
        return published.filter(day -> month.getYear() < day.getYear()).isPresent();
    }
}
