package dragoman.language;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says whether a paragraph opens with where it was written: "BEIRUT (AP) — ", "WASHINGTON, Sept 3 (Reuters) - ". Reading finds the
 * dateline of the report; this is for those that it missed, as in the middle of a collection of short reports.
 */
final class Dateline {

    private static final String DAY = "(?:,? +(?:\\d{1,2} +)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?(?: +\\d{1,2})?(?:,? +\\d{4})?)";
    private static final String AGENCY = "(?: *\\([^()]{1,40}\\))";
    private static final String DASH = "(?: *[—–]+ *| +-{1,2} +|-- *)";
    private static final Pattern CAPITALS = Pattern.compile(
            "(\\p{Lu}[\\p{Lu}'’.-]+(?:[ /-]\\p{Lu}[\\p{Lu}'’.-]+){0,4})(?:, *\\p{Lu}[\\p{L}. ]{1,20}?)?" + DAY + "?" + AGENCY + "?" + DASH + "(?=\\S)");
    private static final Pattern WITH_AGENCY = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,4}(?:, *\\p{Lu}[\\p{L}. ]{1,20}?)?" + DAY + "?" + AGENCY + DASH + "(?=\\S)");

    /** "NATO - the alliance of…" is no dateline. */
    private static final Set<String> NO_PLACE = Set.of(
            "NATO", "UN", "EU", "US", "USA", "UK", "UAE", "OPEC", "ASEAN", "IAEA", "IMF", "WTO", "WHO", "OSCE", "BBC", "CNN", "AP", "AFP", "ISIS", "IS", "UPDATE");

    private static final int LONGEST = 120;

    private Dateline() {}

    /** The span without its dateline. */
    static Span skip(String text, Span span) {
        String opening = text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST));
        Matcher capitals = CAPITALS.matcher(opening);
        if (capitals.lookingAt() && !NO_PLACE.contains(capitals.group(1))) {
            return new Span(span.start() + capitals.end(), span.end());
        }
        Matcher withAgency = WITH_AGENCY.matcher(opening);
        return withAgency.lookingAt() ? new Span(span.start() + withAgency.end(), span.end()) : span;
    }
}
