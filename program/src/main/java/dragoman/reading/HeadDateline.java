package dragoman.reading;

import dragoman.reading.day.WrittenDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dateline that opens a story: "NEW DELHI, May 15 (Agency) —", "NEW DELHI (ANN Desk) -", "SEOUL —".
 *
 * @param agency who sent the story, where it is named
 * @param day the day, only where the year is given: a day and month alone are no day
 * @param end where it ends, its dash included, counted from the start of the line
 */
record HeadDateline(Optional<String> agency, Optional<LocalDate> day, int end) {

    private static final int LONGEST = 160;
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]*(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*){0,4}";
    private static final String WORDS = "\\p{Lu}[\\p{L}.'’-]+(?:[ /]\\p{Lu}[\\p{L}.'’-]+){0,3}";
    private static final String REGION = "(?:, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,3}?)?";
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)\\p{L}*\\.?";
    private static final String DATE = ",? (" + MONTH + " \\d{1,2}(?:,? \\d{4})?|\\d{1,2} " + MONTH + "(?:,? \\d{4})?)";
    private static final String AGENCY = ",? ?\\(([\\p{L}\\d][^()\\n]{1,40})\\)";
    private static final String DASH = "(?:[ \\t\\u00a0]*\\r?\\n?[ \\t\\u00a0]*[–—][ \\t]*|[ \\t\\u00a0]+-{1,2}(?:[ \\t\\u00a0]+|(?=[\\p{Lu}\"“\\r\\n]))|--[ \\t]*)";
    private static final String COLON = "[ \\t]*:[ \\t]+";
    private static final String STORY = "(?=\\s*[\\p{Lu}\\d\"“'‘«(])";

    private static final Pattern FULL = Pattern.compile("(?:(?:" + CAPITALS + "|" + WORDS + ")" + REGION
            + "(?:" + DATE + "(?:" + AGENCY + ")?|" + AGENCY + "))(?:" + DASH + "|" + COLON + ")" + STORY);
    private static final Pattern PLACE = Pattern.compile("(?=[\\p{Lu}.'’-]{3})" + CAPITALS + REGION + "(?:" + DASH + "|" + COLON + ")" + STORY);
    private static final Pattern AGENCY_ALONE = Pattern.compile("\\((\\p{Lu}[\\p{L} ]{1,30})\\)(?:" + DASH + "|[ \\t]*(?=\\p{Lu}))" + STORY);
    private static final int TRANSCRIPT_WITHIN = 4000;
    private static final Pattern SPEAKER = Pattern.compile("(?m)(?:^|[.?!\"”]\\s+)\\p{Lu}{2}[\\p{Lu} .'’-]{0,40}:\\s");
    /** In capitals before a dash, but no places. */
    private static final Pattern LABEL = Pattern.compile("(?:UPDATE|BREAKING|EXCLUSIVE|WATCH"
            + "|OPINION|ANALYSIS|EDITORIAL|NOTE|NATO|ASEAN|OPEC|FACTBOX|CORRECTED|LIVE)\\b.*",
            Pattern.DOTALL);

    /** Looks at the text from the start of a line on; empty where it opens with no dateline. */
    static Optional<HeadDateline> at(String text, int start) {
        int end = Math.min(text.length(), start + LONGEST);
        if (!couldBe(text, start, end)) {
            return Optional.empty();
        }
        String line = text.substring(start, end);
        Matcher full = FULL.matcher(line);
        if (full.lookingAt()) {
            Optional<String> agency = Optional.ofNullable(full.group(2)).or(() -> Optional.ofNullable(full.group(3)));
            Optional<LocalDate> day = Optional.ofNullable(full.group(1)).flatMap(WrittenDay::atStart).map(WrittenDay::day);
            return Optional.of(new HeadDateline(agency.map(HeadDateline::outlet), day, length(full)));
        }
        Matcher alone = AGENCY_ALONE.matcher(line);
        if (alone.lookingAt()) {
            return Optional.of(new HeadDateline(Optional.of(outlet(alone.group(1))), Optional.empty(), length(alone)));
        }
        Matcher place = PLACE.matcher(line);
        boolean found = place.lookingAt() && !LABEL.matcher(line).matches()
                && !(place.group().stripTrailing().endsWith(":") && isTranscript(text, start, start + place.end()));
        return found ? Optional.of(new HeadDateline(Optional.empty(), Optional.empty(), length(place))) : Optional.empty();
    }

    /** Whether there is a capital first and one of the signs that end a dateline, or a bracket: most lines are told from datelines so. */
    private static boolean couldBe(String text, int start, int end) {
        if (start >= end || text.charAt(start) == '(') {
            return start < end;
        }
        if (!Character.isUpperCase(text.codePointAt(start))) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '-' || c == ':' || c == '–' || c == '—') {
                return true;
            }
        }
        return false;
    }

    /** "KIM: We agreed. MOON: So it is." gives speakers in the same form; where there is one, there are others. */
    private static boolean isTranscript(String text, int start, int end) {
        Matcher speaker = SPEAKER.matcher(text);
        return speaker.region(end, Math.min(text.length(), end + TRANSCRIPT_WITHIN)).find() || speaker.region(0, start).find();
    }

    private static int length(Matcher matcher) {
        return matcher.group().stripTrailing().length();
    }

    private static String outlet(String agency) {
        String name = agency.strip().replaceFirst("(?i) +(?:desk|staff|bureau|correspondent|news desk)$", "");
        return name.isEmpty() ? agency : name;
    }
}
