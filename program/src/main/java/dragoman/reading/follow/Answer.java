package dragoman.reading.follow;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** What came of asking for an address. */
public sealed interface Answer {

    /**
     * It was given.
     *
     * @param from the address that gave it in the end
     * @param contentType what the server says it is
     * @param body its bytes, unpacked
     * @param validators what to ask with next time
     */
    record Fetched(URI from, Optional<String> contentType, byte[] body, Validators validators) implements Answer {
        public Fetched {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(body, "body");
        }
    }

    /** It is as it was. */
    record Unchanged() implements Answer {
    }

    /**
     * It is not to be had, and asking again soon will not help.
     *
     * @param reason what is wrong, after the address
     * @param nextStep what the user can do
     */
    record Refused(String reason, String nextStep) implements Answer {
        public Refused {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(nextStep, "nextStep");
        }
    }

    /**
     * It is not to be had now.
     *
     * @param until before when the server wants no more requests, where it says so
     */
    record Later(String reason, Optional<Instant> until) implements Answer {
        public Later {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(until, "until");
        }

        static Later because(String reason) {
            return new Later(reason, Optional.empty());
        }
    }

    /** The user wants the work to end; nothing can be said of the address. */
    record Ended() implements Answer {
    }
}
