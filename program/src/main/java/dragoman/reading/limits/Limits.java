package dragoman.reading.limits;

/**
 * How much may a document take?
 *
 * @param bytes bytes of one page, line or message, unpacked
 * @param expansion how many times larger than packed a file may become
 * @param nesting how deep elements, objects and archives may lie within each other
 * @param seconds how long a document may take
 * @param megabytes how much memory it may take
 */
public record Limits(int bytes, int expansion, int nesting, int seconds, int megabytes) {

    /** 20 MiB, 100 to 1, 100 deep, 60 seconds, 512 MB. */
    public static final Limits DEFAULT = new Limits(20 << 20, 100, 100, 60, 512);

    public Limits {
        if (bytes < 1 || bytes == Integer.MAX_VALUE || expansion < 1 || nesting < 1 || seconds < 1 || megabytes < 1) {
            throw new IllegalArgumentException("a document must be allowed something, got " + bytes + " bytes, " + expansion + ":1, " + nesting + " deep, "
                    + seconds + " s, " + megabytes + " MB");
        }
    }

    public Limits withBytes(int most) {
        return new Limits(most, expansion, nesting, seconds, megabytes);
    }
}
