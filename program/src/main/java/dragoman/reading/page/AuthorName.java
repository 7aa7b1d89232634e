package dragoman.reading.page;

import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts what a page calls its author down to the name. */
final class AuthorName {

    private static final Pattern BY = Pattern.compile("(?i)^(?:written |posted |reported |story )?by:?\\s+");
    private static final Pattern REST = Pattern.compile("\\s*(?:[|•·@]|\\bUpdated\\b|\\bPublished\\b|\\bPosted\\b|\\d{1,2}[:/]\\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d).*$",
            Pattern.DOTALL);
    private static final Pattern NO_NAME = Pattern.compile("(?i).*\\.(?:txt|html?|php|com|org|net)|admin(?:istrator)?|editor|staff|author|guest|webmaster|\\W*");

    private AuthorName() {
    }

    /** Empty where nothing of it is a name. */
    static Optional<String> in(String given) {
        String name = REST.matcher(BY.matcher(given).replaceFirst("")).replaceFirst("").strip();
        return NO_NAME.matcher(name).matches() ? Optional.empty() : Optional.of(name.endsWith(",") ? name.substring(0, name.length() - 1) : name);
    }
}
