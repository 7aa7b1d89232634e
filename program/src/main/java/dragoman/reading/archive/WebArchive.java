package dragoman.reading.archive;

import dragoman.reading.limits.Limits;
import dragoman.reading.limits.OverLimit;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Reads the records of a web archive in their order; one that is broken does not end it. The door of this package. Not for several threads. */
public final class WebArchive implements Closeable {

    private static final byte[] GZIP = {0x1F, (byte) 0x8B, 8};
    private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OLDER = "filedesc://".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OLD = "WARC/0.".getBytes(StandardCharsets.US_ASCII);

    /** What is unpacked in pieces of this size is unpacked as fast as by gzip itself. */
    private static final int BUFFER = 1 << 16;
    private static final int FIRST_ROOM = 1 << 18;

    private final Limits limits;
    private final Replay bytes;
    private Optional<WarcReader> reader = Optional.empty();
    /** Where in the file the present reader began to count. */
    private long readerStart;
    private long recordStart;
    private boolean ended;
    /** Of the older format and not packed: its records begin with a line alone, and with no mark. */
    private boolean plainOld;
    /** The last line that was taken for the beginning of a record. */
    private long lastHead = -1;

    public WebArchive(InputStream in, Limits limits) {
        this.limits = limits;
        this.bytes = new Replay(in, 2 * limits.bytes() + (1 << 20));
    }

    /** Whether bytes begin an archive; those of a packed file are looked at unpacked. */
    public static boolean begins(byte[] start, int length) {
        String text = new String(start, 0, Math.min(length, 32), StandardCharsets.ISO_8859_1);
        return text.startsWith("WARC/") || text.startsWith("filedesc://");
    }

    /** The next record; empty at the end. */
    public Optional<Record> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        try {
            if (reader.isEmpty()) {
                if (bytes.position() == 0) {
                    plainOld = Arrays.equals(bytes.stream().readNBytes(OLDER.length), OLDER);
                    bytes.go(0);
                }
                recordStart = bytes.position();
                readerStart = recordStart;
                reader = Optional.of(new WarcReader(bytes, ByteBuffer.allocate(BUFFER).limit(0)));
            }
            Optional<WarcRecord> record = reader.get().next();
            recordStart = readerStart + reader.get().position();
            if (plainOld && record.isPresent() && bytes.isWithinLine(recordStart)) {
                throw new IOException("does not begin a line, so that the length of the record before is wrong");
            }
            bytes.forget(recordStart);
            ended = record.isEmpty();
            return record.isEmpty() ? Optional.empty() : Optional.of(read(record.get()));
        } catch (IOException | RuntimeException broken) {
            long at = Math.max(recordStart, reader.map(one -> readerStart + one.position()).orElse(recordStart));
            reader = Optional.empty();
            return Optional.of(withBlanks(at).orElseGet(() -> broken(broken, at)));
        }
    }

    /** A record of the older format whose address has blanks, which the library takes for broken. */
    private Optional<Record> withBlanks(long at) {
        try {
            bytes.go(at);
            InputStream plain = bytes.stream();
            boolean packed = Arrays.equals(plain.readNBytes(GZIP.length), GZIP);
            bytes.go(at);
            InputStream in = packed ? new GZIPInputStream(plain) : plain;
            Optional<ArcLine> line = ArcLine.read(in).filter(found -> found.length() <= limits.bytes());
            byte[] block = line.isEmpty() ? new byte[0] : in.readNBytes(line.get().length());
            if (line.isEmpty()) {
                return Optional.empty();
            }
            if (packed) {
                ended = !found(at + 1);
            } else {
                toNextLine();
            }
            return Optional.of(block.length < line.get().length() ? new Record.Broken(at, String.format(Locale.ROOT, "is cut off: %,d of its %,d bytes are there", block.length, line.get().length()))
                    : capture(at, line.get().url(), HttpPayload.of(block, limits), false));
        } catch (IOException none) {
            return Optional.empty();
        } catch (OverLimit over) {
            return Optional.of(new Record.Broken(at, over.getMessage()));
        }
    }

    private void toNextLine() throws IOException {
        InputStream plain = bytes.stream();
        int next = plain.read();
        while (next == '\n' || next == '\r') {
            next = plain.read();
        }
        ended = next < 0;
        bytes.go(bytes.position() - (ended ? 0 : 1));
        bytes.forget(bytes.position());
    }

    private static Record capture(long at, String url, HttpPayload payload, boolean isText) {
        boolean published = payload.status() == 0 || payload.status() == 200 || payload.status() == 203 || payload.status() == 206;
        return published ? new Record.Capture(at, url, payload.contentType(), payload.body(), isText) : new Record.Other(at, "is an answer with status " + payload.status());
    }

    private Record read(WarcRecord record) throws IOException {
        if (!(record instanceof WarcTargetRecord target) || !holdsPublication(record.type())) {
            drain(record);
            return new Record.Other(recordStart, "is a " + record.type());
        }
        if (record.headers().first("Content-Length").filter(length -> length.matches("\\d{1,18}")).map(Long::parseLong).orElse(0L) > limits.bytes()) {
            drain(record);
            return new Record.Broken(recordStart, String.format(Locale.ROOT, "has more than the %,d bytes that a report may have", limits.bytes()));
        }
        byte[] block = bytes(record.body());
        try {
            boolean http = record.type().equals("response");
            HttpPayload payload = http ? HttpPayload.of(block, limits) : new HttpPayload(200, record.headers().first("Content-Type"), block);
            return capture(recordStart, target.target(), payload, record.type().equals("conversion"));
        } catch (OverLimit over) {
            return new Record.Broken(recordStart, over.getMessage());
        }
    }

    /** All of a record, into room that is made as it comes: what a record says of its length may be wrong. */
    private static byte[] bytes(MessageBody body) throws IOException {
        InputStream in = body.stream();
        byte[] block = new byte[(int) Math.max(1, Math.min(body.size(), FIRST_ROOM))];
        int length = 0;
        for (int read = in.read(block, 0, block.length); read >= 0; read = in.read(block, length, block.length - length)) {
            length += read;
            if (length == block.length && length < body.size()) {
                block = Arrays.copyOf(block, (int) Math.min(body.size(), 4L * length));
            } else if (length == block.length) {
                break;
            }
        }
        return length == block.length ? block : Arrays.copyOf(block, length);
    }

    private static boolean holdsPublication(String type) {
        return type.equals("response") || type.equals("resource") || type.equals("conversion");
    }

    /** Reads to the end of a record that is not kept, and gives up on one that swells. */
    private void drain(WarcRecord record) throws IOException {
        InputStream body = record.body().stream();
        byte[] buffer = new byte[BUFFER];
        long read = 0;
        for (int more = body.read(buffer); more >= 0; more = body.read(buffer)) {
            read += more;
            if (read > limits.bytes() && read > (bytes.position() - recordStart) * limits.expansion()) {
                throw new IOException("becomes more than " + limits.expansion() + " times larger when it is unpacked");
            }
        }
    }

    /** Tells the trouble and looks for the next record. */
    private Record broken(Exception trouble, long at) {
        ended = !(plainOld ? foundLine(at) : found(at + 1));
        Throwable cause = trouble instanceof UncheckedIOException unchecked ? unchecked.getCause() : trouble;
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new Record.Broken(at, "is broken: " + (message.contains(": ...") ? message.substring(0, message.indexOf(": ...")) : message));
    }

    /** Where a length was wrong, the line in which the trouble is may be the beginning of a record itself. */
    private boolean foundLine(long at) {
        try {
            boolean found = bytes.seekLine(at, lastHead + 1, ArcLine::isHead);
            lastHead = bytes.position();
            return found;
        } catch (IOException cut) {
            return false;
        }
    }

    private boolean found(long from) {
        try {
            return bytes.seek(from, GZIP, PLAIN, OLD);
        } catch (IOException cut) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
