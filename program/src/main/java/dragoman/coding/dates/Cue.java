package dragoman.coding.dates;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What must a sentence hold for a form of dates to be in it at all? Asked first, since it is much cheaper than the form itself. */
enum Cue {
    MONTH("month", "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"),
    WEEKDAY("weekday", "mon|tue|wed|thu|fri|sat|sun"),
    UNIT("unit", "day|week|fortnight|month|quarter|year|decade|centur|hour|minute|moment"),
    SEASON("season", "spring|summer|autumn|fall|winter"),
    FEAST("name", "easter|friday|sunday|wednesday|monday|pentecost|christmas|day|eve|thanksgiving|halloween"),
    FIGURES("year", "\\d");

    private final String part;
    private final Pattern words;

    Cue(String part, String words) {
        this.part = part;
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** The cues that a form needs, known by the parts that it names. */
    static Set<Cue> neededBy(String form) {
        Set<Cue> needed = EnumSet.noneOf(Cue.class);
        for (Cue cue : values()) {
            if (form.contains("(?<" + cue.part + ">")) {
                needed.add(cue);
            }
        }
        return needed;
    }

    static Set<Cue> in(String text) {
        Set<Cue> found = EnumSet.noneOf(Cue.class);
        for (Cue cue : values()) {
            if (cue.words.matcher(text).find()) {
                found.add(cue);
            }
        }
        return found;
    }
}
