package dragoman.app.option;

import dragoman.app.terminal.Trouble;
import dragoman.reading.follow.Manners;
import dragoman.reading.limits.Limits;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that tell how servers are asked, shared by the commands that fetch. */
public final class FetchOptions {

    private static final double LONGEST_DELAY = 3600;

    @Option(names = "--contact", paramLabel = "ADDRESS", description = "Where publishers can ask about your requests: a web or mail address, sent with each of them.")
    private String contact;

    @Option(names = "--delay", paramLabel = "SECONDS", defaultValue = "1", description = "The least time between two requests to a host (default: ${DEFAULT-VALUE}); longer where the host asks for it.")
    private double delay;

    /** How servers are asked, under the limits given. */
    public Manners manners(Limits limits) {
        if (!(delay >= 0 && delay <= LONGEST_DELAY)) {
            throw new Trouble.Failure("--delay " + delay + " is no time to wait", "Give seconds from 0 to 3600, as in --delay 2.5.");
        }
        try {
            return new Manners(Version.word(), Optional.ofNullable(contact), Duration.ofMillis(Math.round(delay * 1000)), limits);
        } catch (IllegalArgumentException none) {
            throw new Trouble.Failure("--contact: " + none.getMessage(), "Write it as in --contact https://desk.example/about or --contact desk@desk.example.");
        }
    }
}
