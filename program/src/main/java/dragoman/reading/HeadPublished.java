package dragoman.reading;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day of publication in a line of a report's head: "Published: Thu, May 17, 2018", "Updated 17 May 2018 10:30 IST", or a full date alone.
 *
 * @param day the day, where the line tells one
 * @param update whether it is the day of a later version only
 */
record HeadPublished(Optional<LocalDate> day, boolean update) {

    private static final int LONGEST = 120;
    private static final Pattern LABEL = Pattern.compile("(?i)((?:first |originally )?published|posted|(?:last )?(?:updated|modified)|date(?:d)?"
            + "|publication date|publish date)(?:\\s+on)?(?:\\s+at)?(\\s*[:\\-–]\\s*|\\s+)");
    private static final Pattern TIME = Pattern.compile("(?i)(?:T|[\\s,;|–-]+|\\s+at\\s+)*(?:\\d{1,2}(?:[:.]\\d{2}){1,2}(?:\\.\\d+)?\\s*(?:[ap]\\.?m\\.?)?)?"
            + "\\s*\\(?(?:[A-Z]{1,5})?(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\)?(?:\\s*hrs)?");

    /** Empty where the line is none of these. */
    static Optional<HeadPublished> in(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(line);
        if (!label.lookingAt()) {
            Optional<WrittenDay> alone = WrittenDay.atStart(line).filter(day -> TIME.matcher(line.substring(day.end())).matches());
            return alone.map(day -> new HeadPublished(Optional.of(day.day()), false));
        }
        boolean update = label.group(1).toLowerCase(Locale.ROOT).matches(".*(updated|modified)");
        Optional<LocalDate> day = WrittenDay.atStart(line.substring(label.end())).map(WrittenDay::day);
        boolean colon = label.group(2).strip().equals(":");
        boolean labelled = day.isPresent() || colon && line.length() - label.end() <= LONGEST / 3;
        return labelled ? Optional.of(new HeadPublished(day, update)) : Optional.empty();
    }
}
