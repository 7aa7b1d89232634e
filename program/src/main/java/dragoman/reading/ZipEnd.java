package dragoman.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Did a zip archive come to its end? Its last part names all files; where that is missing the archive was cut, maybe between two files, where nothing else shows it. */
final class ZipEnd extends FilterInputStream {

    private static final byte[] MARK = {'P', 'K', 5, 6};
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int PIECE = 1 << 14;

    private final byte[] last = new byte[2 * (LENGTH + LONGEST_COMMENT)];
    private int kept;

    ZipEnd(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = in.read(into, from, Math.min(length, PIECE));
        keep(into, from, Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long many) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(many, PIECE)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void keep(byte[] bytes, int from, int length) {
        if (kept + length > last.length) {
            int stay = Math.min(kept, LENGTH + LONGEST_COMMENT);
            System.arraycopy(last, kept - stay, last, 0, stay);
            kept = stay;
        }
        System.arraycopy(bytes, from, last, kept, length);
        kept += length;
    }

    /** Reads the rest, and looks for the last part. */
    boolean isThere() throws IOException {
        byte[] rest = new byte[PIECE];
        while (read(rest, 0, rest.length) >= 0) {
            continue;
        }
        for (int at = kept - LENGTH; at >= 0; at--) {
            if (Arrays.equals(last, at, at + MARK.length, MARK, 0, MARK.length) && at + LENGTH + (last[at + 20] & 0xFF) + (last[at + 21] & 0xFF) * 256 <= kept) {
                return true;
            }
        }
        return false;
    }
}
