package dragoman.record.database;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Where does a record lie: in a file, or on a server?
 *
 * @param typed the path of a file, or {@code jdbc:postgresql://HOST/DATABASE?user=NAME} with any other setting of the PostgreSQL driver
 */
public record Address(String typed) {

    private static final String SERVER = "jdbc:postgresql:";
    private static final String EXAMPLE = "jdbc:postgresql://HOST/DATABASE?user=NAME";
    private static final Pattern PASSWORD = Pattern.compile("(?i)(password=)[^&\\s]*");
    private static final Pattern LOGIN = Pattern.compile("://[^/?\\s]*@");

    public Address {
        if (typed.isBlank()) {
            throw new IllegalArgumentException("a record lies in a file or on a server, got nothing");
        }
    }

    public static Address of(Path file) {
        return new Address(file.toString());
    }

    /** Whether it is the address of a server. */
    public boolean isServer() {
        return typed.startsWith(SERVER);
    }

    /** The file; refused where it looks like the address of something that no record can lie on. */
    public Path file() {
        if (typed.startsWith("jdbc:") || typed.matches("(?s)[a-z+]+://.*")) {
            throw new RecordException(toString(), "is no place for a record", "Give a file, or a PostgreSQL database: --db '" + EXAMPLE + "'", null);
        }
        return Path.of(typed);
    }

    /** Words that may repeat the address, without what only its owner may know. */
    static String hidden(String words) {
        return LOGIN.matcher(PASSWORD.matcher(words).replaceAll("$1***")).replaceAll("://***@");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return hidden(typed);
    }
}
