package dragoman.language;

import java.util.Set;

/** The parser, loaded once for all tests that need the models. */
public final class SharedParser {

    /** As the program uses it, knowing a few names. */
    public static final ReportParser PARSER = ReportParser.load(Set.of("Iran", "Trump", "Jordan")::contains);

    static final Nlp4jParser PLAIN = Nlp4jParser.load();

    private SharedParser() {}
}
