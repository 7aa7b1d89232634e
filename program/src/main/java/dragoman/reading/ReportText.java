package dragoman.reading;

import dragoman.reading.encoding.PageCharset;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decides whether bytes are text, and decodes them strictly. */
final class ReportText {

    /** As much as is looked at to tell text from other files. */
    static final int SNIFFED = 8192;

    /** One in so many signs may be strange. */
    private static final int MOST_STRANGE = 50;
    private static final String CONVERT = "If it is an older encoding, convert it: iconv -f WINDOWS-1252 -t UTF-8 FILE";
    private static final String[] MAGIC = {"%PDF-", "PK\u0003\u0004", "\u001f\u008b", "\u0089PNG", "GIF8", "\u00ff\u00d8\u00ff", "\u007fELF", "SQLite format 3"};

    /** Why bytes are no text. */
    static final class NoText extends Exception {
        private static final long serialVersionUID = 1;
        private final String nextStep;

        NoText(String reason, String nextStep) {
            super(reason, null, false, false);
            this.nextStep = nextStep;
        }

        String nextStep() {
            return nextStep;
        }
    }

    private ReportText() {
    }

    /** The text without its byte order mark. UTF-16 is told by its mark alone; everything else must be UTF-8. JSON Lines are so by their definition; for other text see {@link #decodeOlder}. */
    static String decode(byte[] bytes) throws NoText {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return withoutNul(decode(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return withoutNul(decode(bytes, 2, StandardCharsets.UTF_16BE));
        }
        if (looksBinary(bytes, bytes.length)) {
            throw binary();
        }
        return decode(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    static boolean isAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    /** Text in an encoding that nothing but its bytes tells; what has many signs that no text has is none. */
    static String decodeOlder(byte[] bytes, PageCharset charset) throws NoText {
        String text = charset.decode(bytes);
        long strange = text.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0xFFFD || c >= 0x7F && c < 0xA0).count();
        if (strange * MOST_STRANGE > text.length()) {
            throw binary();
        }
        return text;
    }

    private static String withoutNul(String text) throws NoText {
        if (text.indexOf('\0') >= 0) {
            throw binary();
        }
        return text;
    }

    static NoText binary() {
        return new NoText("looks binary, not like text", "Give plain text (.txt) or JSON Lines (.jsonl); convert other formats to text first");
    }

    /** Whether the first bytes of a file tell that it holds no UTF-8 text. */
    static boolean looksBinary(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        String start = new String(bytes, 0, Math.min(length, 16), StandardCharsets.ISO_8859_1);
        for (String magic : MAGIC) {
            if (start.startsWith(magic)) {
                return true;
            }
        }
        return false;
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws NoText {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            int at = in.position();
            String value = at < bytes.length ? String.format(Locale.ROOT, "0x%02X", bytes[at]) : "the end";
            throw new NoText("is not valid " + charset.name() + ": " + value + " at byte " + at, CONVERT);
        }
        return out.flip().toString();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
