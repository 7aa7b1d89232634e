package dragoman.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who wrote a report in a line of its head: "By Jane Doe", "By Jane Doe, Outlet", "By Outlet Staff".
 *
 * @param author the person or persons
 * @param publisher the outlet, where the line names it
 */
record HeadByline(Optional<String> author, Optional<String> publisher) {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 14;
    /** With which letters the next pattern begins. */
    private static final String BEGINNINGS = "BbWwRrSs";
    private static final Pattern BY = Pattern.compile("(?:(?i:written|reported|story|report)\\s+)?(?i:by):?\\s+(\\S.*)");
    private static final Pattern NAMES = Pattern.compile("[\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’&-]*,?(?:\\s+(?:[\\p{Lu}\\d&][\\p{L}\\p{M}\\d.'’&-]*"
            + "|and|for|in|of|the|at|de|da|del|di|van|von|der|den|bin|ibn|al|el|la|le),?)*");
    private static final Pattern OUTLET = Pattern.compile("(?:,\\s*|\\s+(?:for|of|at)\\s+)(?:[Tt]he\\s+)?(.+)");
    private static final Pattern COLLECTIVE = Pattern.compile("(.*?)\\s*(?:[Ww]eb )?"
            + "(?:[Ss]taff|STAFF|[Dd]esk|DESK|[Cc]orrespondents?|[Rr]eporters?|[Bb]ureau|[Nn]ewsroom|[Ww]riters?"
            + "|[Tt]eam|[Ee]ditors?|[Aa]gencies)(?: (?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?))?");
    private static final Pattern NO_OUTLET = Pattern.compile("(?i)(?:our|special|staff|web|the|news|online|foreign|diplomatic|political)?");

    /** Empty where the line is no byline. */
    static Optional<HeadByline> in(String line) {
        if (line.length() > LONGEST || line.isEmpty() || BEGINNINGS.indexOf(line.charAt(0)) < 0) {
            return Optional.empty();
        }
        Matcher by = BY.matcher(line);
        if (!by.matches()) {
            return Optional.empty();
        }
        String names = by.group(1);
        boolean sentence = names.endsWith(".") && !names.matches(".*\\b(?:Jr|Sr|\\p{Lu})\\.");
        if (sentence || !NAMES.matcher(names).matches() || names.split("\\s+").length > MOST_WORDS) {
            return Optional.empty();
        }
        return Optional.of(parts(names));
    }

    private static HeadByline parts(String names) {
        Matcher collective = COLLECTIVE.matcher(names);
        if (collective.matches()) {
            String outlet = collective.group(1);
            return new HeadByline(Optional.empty(), Optional.of(outlet).filter(name -> !NO_OUTLET.matcher(name).matches()));
        }
        Matcher outlet = OUTLET.matcher(names);
        if (!outlet.find()) {
            return new HeadByline(Optional.of(withoutPlace(names)), Optional.empty());
        }
        String author = withoutPlace(names.substring(0, outlet.start()));
        return new HeadByline(Optional.of(author), Optional.of(withoutPlace(outlet.group(1))).filter(name -> !looksLikeAuthor(names)));
    }

    /** "By Jane Doe, John Roe and Ann Poe" lists people, not an outlet. */
    private static boolean looksLikeAuthor(String names) {
        return names.contains(" and ") || names.contains(" & ");
    }

    private static String withoutPlace(String name) {
        int in = name.indexOf(" in ");
        return (in > 0 ? name.substring(0, in) : name).replaceFirst(",$", "");
    }
}
