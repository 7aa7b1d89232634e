/**
 * Dates: which words of a report are dates, which days they mean, and on which of them an event happened.
 *
 * <p>Terms. A date is <em>stated</em> where the text gives it whole, <em>resolved</em> where it is worked out from the day of publication, from the
 * tense or from a
 * date told before. Values are EDTF. A <em>span</em> is a stretch of the calendar with the precision in which it was told.
 *
 * <p>The way: {@link dragoman.coding.dates.DateFinder} looks for the patterns of the four rule classes ({@code FullDates}, {@code PartialDates},
 * {@code NearDates},
 * {@code ToldDates}) and of {@code Durations}, keeps the longest, resolves them from left to right, and joins them to intervals.
 * {@link dragoman.coding.dates.EventDating} then asks which of them belongs to a predicate, and what its {@link dragoman.coding.dates.Tense} says
 * where none does.
 *
 * <p>Traps. News tells the past: a bare weekday or month is the latest one unless the clause looks ahead. "May" is also a verb and a surname,
 * "second" an
 * ordinal and a unit. The date in "said on Tuesday" belongs to the saying, not to what was said. An interval is given beside the dates at its ends.
 *
 * <p>To add a form: one line in the rule class that fits, with a test of an example and a near miss.
 */
package dragoman.coding.dates;
