package dragoman.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a stream of bytes into lines, without ever holding more of one than the limit. */
final class LineScanner {

    /**
     * A line without its end.
     *
     * @param number from 1
     * @param bytes its bytes; empty where it is over the limit
     * @param length how many bytes it has
     */
    record Line(long number, byte[] bytes, long length) {

        boolean isOverLimit() {
            return length > bytes.length;
        }
    }

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long number;

    LineScanner(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * The bytes at the front of what is still to come, to tell what they are: up to {@link ReportText#SNIFFED}, or the first line where no more is there yet. A
     * pipe that gives one line and waits must be answered. Only before the first line.
     */
    byte[] peek() throws IOException {
        while (filled < ReportText.SNIFFED && endOfLine() == filled) {
            int more = in.read(buffer, filled, buffer.length - filled);
            if (more < 0) {
                break;
            }
            filled += more;
        }
        byte[] start = new byte[Math.min(filled, ReportText.SNIFFED)];
        System.arraycopy(buffer, 0, start, 0, start.length);
        return start;
    }

    Optional<Line> next() throws IOException {
        Optional<Line> whole = wholeInBuffer();
        return whole.isPresent() ? whole : inPieces();
    }

    /** Most lines lie in the buffer from end to end. */
    private Optional<Line> wholeInBuffer() {
        int end = endOfLine();
        if (end >= filled || end - at > limit) {
            return Optional.empty();
        }
        byte[] bytes = Arrays.copyOfRange(buffer, at, end);
        at = end + 1;
        number++;
        return Optional.of(new Line(number, bytes, bytes.length));
    }

    private Optional<Line> inPieces() throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        long length = 0;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = endOfLine();
            length += end - at;
            if (length <= limit) {
                kept.write(buffer, at, end - at);
            }
            boolean complete = end < filled;
            at = complete ? end + 1 : end;
            if (complete) {
                break;
            }
        }
        if (!any) {
            return Optional.empty();
        }
        number++;
        return Optional.of(new Line(number, length > limit ? new byte[0] : kept.toByteArray(), length));
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    private int endOfLine() {
        int end = at;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }
}
