package dragoman.reading;

import dragoman.reading.day.WrittenDay;
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
    /** With which letters the next pattern begins. */
    private static final String LABELS = "FfOoPpLlUuMmDd";
    private static final Pattern LABEL = Pattern.compile("(?i)((?:first |originally )?published|posted|(?:last )?(?:updated|modified)|date(?:d)?"
            + "|publication date|publish date)(?:\\s+on)?(?:\\s+at)?(\\s*[:\\-–]\\s*|\\s+)");
    private static final Pattern TIME = Pattern.compile("(?i)(?:T|[\\s,;|–-]+|\\s+at\\s+)*(?:\\d{1,2}(?:[:.] ?\\d{2}){1,2}(?:\\.\\d+)?\\s*(?:[ap]\\.?m\\.?)?)?"
            + "\\s*\\(?(?:[A-Z]{1,5})?(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\)?(?:\\s*hrs)?");

    private static final Pattern TIME_FIRST = Pattern.compile("(?i)\\d{1,2}[:.] ?\\d{2}\\s*(?:[ap]\\. ?m\\.?|[ap]m)?,?"
            + "\\s*\\(?(?:(?!am|pm|jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[A-Z]{2,5})?\\)?,?\\s+");
    /** "CTV Saskatoon Published Saturday, March 31, 2018": with nothing but a time behind it, or it is a sentence. */
    private static final Pattern LATER_LABEL = Pattern.compile("\\p{Lu}.{0,60}?\\s(?i:published|posted)(?:\\s+on)?:?\\s+");

    /** Empty where the line is none of these. */
    static Optional<HeadPublished> in(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(line);
        if (line.isEmpty() || LABELS.indexOf(line.charAt(0)) < 0 || !label.lookingAt()) {
            return dayAndTime(line).or(() -> afterLabel(line));
        }
        boolean update = label.group(1).toLowerCase(Locale.ROOT).matches(".*(updated|modified)");
        Optional<LocalDate> day = WrittenDay.atStart(line.substring(label.end())).map(WrittenDay::day);
        boolean colon = label.group(2).strip().equals(":");
        boolean timeAlone = TIME_FIRST.matcher(line.substring(label.end()) + " ").matches();
        boolean labelled = day.isPresent() || timeAlone || colon && line.length() - label.end() <= LONGEST / 3;
        return labelled ? Optional.of(new HeadPublished(day, update)) : Optional.empty();
    }

    private static Optional<HeadPublished> afterLabel(String line) {
        if (line.isEmpty() || !Character.isUpperCase(line.codePointAt(0))) {
            return Optional.empty();
        }
        Matcher later = LATER_LABEL.matcher(line);
        return later.lookingAt() ? dayAndTime(line.substring(later.end())) : Optional.empty();
    }

    private static Optional<HeadPublished> dayAndTime(String line) {
        Matcher time = TIME_FIRST.matcher(line);
        String text = time.lookingAt() ? line.substring(time.end()) : line;
        return WrittenDay.atStart(text).filter(day -> TIME.matcher(text.substring(day.end())).matches())
                .map(day -> new HeadPublished(Optional.of(day.day()), false));
    }
}
