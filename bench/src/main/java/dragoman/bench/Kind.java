package dragoman.bench;

import java.util.Locale;

/** What kind of number is a figure: which way is better, by how much it must differ to matter, and how it is written? */
enum Kind {
    /** Between 0 and 1, more is better. */
    SHARE(0.005, 0, true, true, "%.3f"),
    /** Whole things, more is better. */
    COUNT(0, 0, true, true, "%.0f"),
    /** Whole things that should not be. */
    FAULTS(0, 0, false, true, "%.0f"),
    /** Seconds or megabytes, less is better; differs between computers. */
    COST(0, 0.5, false, false, "%.1f"),
    /** Seconds of a long trial, less is better; differs between computers, so that only twice as much, or half, is told, and twice as much fails. */
    LOAD(0, 1, false, true, "%.1f"),
    /** A second, more is better; differs between computers. */
    RATE(0, 0.5, true, false, "%.0f");

    /** Lets through what is only an error of binary fractions. */
    private static final double EXACT = 1e-9;
    /** What costs less can lose no more than itself: half is told, as twice as much is. */
    private static final double MOST_GAINED = 0.5;

    private final double absolute;
    private final double relative;
    private final boolean moreIsBetter;
    private final boolean mayFail;
    private final String format;

    Kind(double absolute, double relative, boolean moreIsBetter, boolean mayFail, String format) {
        this.absolute = absolute;
        this.relative = relative;
        this.moreIsBetter = moreIsBetter;
        this.mayFail = mayFail;
        this.format = format;
    }

    /** What becomes of a figure that was expected and measured. */
    Verdict judge(double expected, double measured) {
        double gain = moreIsBetter ? measured - expected : expected - measured;
        double room = absolute + relative * Math.abs(expected) + EXACT;
        if (gain > Math.min(room, MOST_GAINED * Math.abs(expected) + absolute + EXACT)) {
            return Verdict.BETTER;
        }
        return gain < -room ? Verdict.WORSE : Verdict.SAME;
    }

    /** Whether a worse figure of this kind fails the run. */
    boolean mayFail() {
        return mayFail;
    }

    String write(double value) {
        return String.format(Locale.ROOT, format, value);
    }

    String writeDifference(double difference) {
        return String.format(Locale.ROOT, "%+" + format.substring(1), difference);
    }
}
