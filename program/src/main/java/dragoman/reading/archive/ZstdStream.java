package dragoman.reading.archive;

import com.github.luben.zstd.ZstdInputStream;
import dragoman.reading.limits.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Unpacks Zstandard, with the dictionary that a web archive may have in front. jwarc does so as well, but does not come to an end at the end. */
public final class ZstdStream {

    private static final int FRAME = 0xFD2FB528;
    private static final int DICTIONARY = 0x184D2A5D;
    private static final int HEADER = 8;

    private ZstdStream() {
    }

    /** Whether bytes begin a packed file. */
    public static boolean begins(byte[] start) {
        int mark = start.length < 4 ? 0 : ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getInt();
        return mark == FRAME || mark == DICTIONARY;
    }

    public static InputStream open(InputStream in, Limits limits) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, HEADER);
        byte[] header = bytes.readNBytes(HEADER);
        ByteBuffer numbers = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        if (header.length < HEADER || numbers.getInt() != DICTIONARY) {
            bytes.unread(header);
            return new ZstdInputStream(bytes).setContinuous(false);
        }
        int length = numbers.getInt();
        if (length < 0 || length > limits.bytes()) {
            throw new IOException("its dictionary has more bytes than a report may have");
        }
        byte[] dictionary = bytes.readNBytes(length);
        if (begins(dictionary)) {
            dictionary = new ZstdInputStream(new ByteArrayInputStream(dictionary)).readNBytes(limits.bytes());
        }
        ZstdInputStream unpacked = new ZstdInputStream(bytes);
        unpacked.setDict(dictionary);
        return unpacked;
    }
}
