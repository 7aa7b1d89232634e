package dragoman.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;

/** A stream of which the bytes since the last record began are kept, so that a reader who lost its way in a broken record can look for the next from there. */
final class Replay implements ReadableByteChannel {

    private static final int KEPT_FIRST = 1 << 16;

    private final InputStream in;
    private final int most;
    private byte[] kept = new byte[KEPT_FIRST];
    private int length;
    private int at;
    /** Where in the stream the kept bytes begin. */
    private long begin;
    private boolean ended;

    /**
     * A stream with a memory.
     *
     * @param most how many bytes are kept; of a longer record its end is kept
     */
    Replay(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** Where in the stream the next byte is read from. */
    long position() {
        return begin + at;
    }

    /** Forgets what lies before a position. */
    void forget(long before) {
        int drop = (int) Math.max(0, Math.min(Math.min(before - begin, at), length));
        System.arraycopy(kept, drop, kept, 0, length - drop);
        begin += drop;
        length -= drop;
        at -= drop;
    }

    /** Whether the byte before a position is known to be another than the end of a line. */
    boolean isWithinLine(long position) {
        long before = position - begin - 1;
        return before >= 0 && before < length && kept[(int) before] != '\n';
    }

    /** Goes back, or forth, to a position that is still kept. */
    void go(long position) {
        at = (int) Math.max(0, Math.min(position - begin, length));
    }

    /** The bytes from here on, one by one and no further than asked. */
    InputStream stream() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int many) throws IOException {
                return many == 0 ? 0 : Replay.this.read(ByteBuffer.wrap(into, from, many));
            }
        };
    }

    /** Goes to the first of the given beginnings at or after a position, or after the bytes that are forgotten; false where none comes. */
    boolean seek(long position, byte[]... beginnings) throws IOException {
        go(position);
        while (true) {
            for (; at < length; at++) {
                if (at + LONGEST_BEGINNING > length && !ended) {
                    break;
                }
                int from = at;
                if (Arrays.stream(beginnings).anyMatch(beginning -> startsAt(from, beginning))) {
                    return true;
                }
            }
            if (ended) {
                return false;
            }
            forget(position());
            fill();
        }
    }

    /**
     * Goes to the first line that is as asked: the one in which a position lies, or a later one.
     *
     * @param least no line that begins before it
     * @return false where none comes
     */
    boolean seekLine(long position, long least, Predicate<String> asked) throws IOException {
        go(position);
        while (at > 0 && position() > least && kept[at - 1] != '\n') {
            at--;
        }
        boolean begins = position() == 0 || at > 0 && kept[at - 1] == '\n';
        while (true) {
            int end = at;
            while (end < length && end - at < LONGEST_LINE && kept[end] != '\n') {
                end++;
            }
            boolean whole = end < length && kept[end] == '\n';
            if (!whole && end - at < LONGEST_LINE && !ended) {
                forget(position());
                fill();
                continue;
            }
            if (begins && whole && asked.test(new String(kept, at, end - at, StandardCharsets.ISO_8859_1).stripTrailing())) {
                return true;
            }
            if (!whole && ended && end == length) {
                return false;
            }
            at = whole ? end + 1 : end;
            begins = whole;
        }
    }

    private static final int LONGEST_BEGINNING = 16;
    private static final int LONGEST_LINE = 8192;

    private boolean startsAt(int from, byte[] beginning) {
        return from + beginning.length <= length && Arrays.equals(kept, from, from + beginning.length, beginning, 0, beginning.length);
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (at >= length) {
            fill();
        }
        if (at >= length) {
            return -1;
        }
        int count = Math.min(into.remaining(), length - at);
        into.put(kept, at, count);
        at += count;
        return count;
    }

    private void fill() throws IOException {
        if (length == kept.length) {
            if (kept.length < most) {
                kept = Arrays.copyOf(kept, (int) Math.min(most, 2L * kept.length));
            } else {
                forget(begin + Math.max(1, at / 2));
            }
        }
        int read = in.read(kept, length, kept.length - length);
        ended |= read < 0;
        length += Math.max(0, read);
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
