package dragoman.reading.encoding;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** What do bytes of UTF-8 say, for a parser that takes characters as it needs them? The same as the whole text would, which is never made; what cannot be decoded is U+FFFD. */
final class Decoding extends Reader {

    private static final char MARK = '\ufeff';

    private final ByteBuffer bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
    /** Where a letter of two characters does not fit into what is asked for. */
    private final CharBuffer pair = CharBuffer.allocate(2).flip();
    private boolean begun;

    Decoding(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    @Override
    public int read(char[] into, int from, int most) {
        if (most == 0) {
            return 0;
        }
        CharBuffer out = CharBuffer.wrap(into, from, most);
        if (pair.hasRemaining()) {
            out.put(pair.get());
        }
        decoder.decode(bytes, out, true);
        if (out.position() == from && bytes.hasRemaining()) {
            decoder.decode(bytes, pair.clear(), true);
            out.put(pair.flip().get());
        }
        int count = out.position() - from;
        return withoutMark(into, from, count, most);
    }

    /** A mark at the start is no part of the text. */
    private int withoutMark(char[] into, int from, int count, int most) {
        boolean marked = !begun && count > 0 && into[from] == MARK;
        begun = true;
        if (!marked) {
            return count > 0 ? count : -1;
        }
        System.arraycopy(into, from + 1, into, from, count - 1);
        return count > 1 ? count - 1 : read(into, from, most);
    }

    @Override
    public void close() {
        bytes.position(bytes.limit());
    }
}
