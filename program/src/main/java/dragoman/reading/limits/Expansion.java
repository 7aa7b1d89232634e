package dragoman.reading.limits;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Watches how much larger a packed file becomes when it is unpacked. Archives within archives are held against the outermost file, or each layer would multiply what the last allowed. */
public final class Expansion {

    /** So much may come out of anything: a short file of one letter repeated is no bomb. */
    private static final long HARMLESS = 1 << 20;

    private final int most;
    private final int deepest;
    private long packed;
    private int layers;

    public Expansion(Limits limits) {
        this.most = limits.expansion();
        this.deepest = limits.nesting();
    }

    /** The bytes of the outermost file; what is read of them is counted. */
    public InputStream packed(InputStream in) {
        return new Counted(in) {
            @Override
            void count(long bytes) {
                packed += bytes;
            }
        };
    }

    /** Bytes that come out of an archive; ends them where they become too many. */
    public InputStream unpacked(InputStream in) {
        return new Counted(in) {
            private long unpacked;

            @Override
            void count(long bytes) {
                unpacked += bytes;
                if (unpacked > HARMLESS && unpacked > packed * most) {
                    throw new OverLimit("becomes more than " + most + " times larger when it is unpacked", "If it is what it seems, allow more with --max-expansion, or unpack it yourself");
                }
            }
        };
    }

    /** Goes a layer deeper. */
    public void enter() {
        if (++layers > deepest) {
            throw new OverLimit("holds more than " + deepest + " archives within each other", "If it is what it seems, allow more with --max-nesting, or unpack it yourself");
        }
    }

    public void leave() {
        layers--;
    }

    private abstract static class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        abstract void count(long bytes);

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long many) throws IOException {
            long skipped = in.skip(many);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
