package dragoman.reading.encoding;

import java.io.Reader;
import java.io.StringReader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decides in which encoding the bytes of a page, feed or message are written: by byte order mark, by what the server said, by what the page says, by what the bytes look like, in
 * this order. One thing outranks server and page: bytes that are not ASCII and yet valid UTF-8 are UTF-8, because text in another encoding does not come out so by chance.
 *
 * @param charset the encoding
 * @param by who says so
 */
public record PageCharset(Charset charset, By by) {

    /** Who tells the encoding. */
    public enum By { MARK, SERVER, PAGE, BYTES, NOBODY }

    private static final Charset UTF_8 = StandardCharsets.UTF_8;
    private static final PageCharset NOBODYS = new PageCharset(Charset.forName("windows-1252"), By.NOBODY);
    private static final int DETECTED_IN = 1 << 18;

    public PageCharset {
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(by, "by");
    }

    /**
     * Looks at bytes.
     *
     * @param server the Content-Type that the server gave, where one is known
     */
    public static PageCharset of(byte[] bytes, Optional<String> server) {
        Optional<Charset> mark = mark(bytes);
        if (mark.isPresent()) {
            return new PageCharset(mark.get(), By.MARK);
        }
        Optional<PageCharset> said = server.flatMap(MetaCharset::inContent).flatMap(CharsetLabel::of).map(charset -> new PageCharset(charset, By.SERVER))
                .or(() -> MetaCharset.in(bytes).map(charset -> new PageCharset(charset, By.PAGE)));
        return switch (Utf8.of(bytes)) {
            case ASCII -> said.orElse(NOBODYS);
            case VALID -> said.filter(told -> told.charset().equals(UTF_8)).orElse(new PageCharset(UTF_8, By.BYTES));
            case BENT -> said.or(() -> detected(bytes)).orElse(new PageCharset(UTF_8, By.BYTES));
            case NOT -> said.filter(told -> !told.charset().equals(UTF_8)).or(() -> detected(bytes)).orElse(NOBODYS);
        };
    }

    /** The bytes as text, without a mark; what cannot be decoded becomes U+FFFD. */
    public String decode(byte[] bytes) {
        String text = new String(bytes, charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** The same, for whoever takes the text piece by piece. */
    public Reader reader(byte[] bytes) {
        // Of other encodings Java's two ways to decode what is damaged differ in how much they take for one sign.
        return charset.equals(UTF_8) ? new Decoding(bytes) : new StringReader(decode(bytes));
    }

    private static Optional<Charset> mark(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : -1;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : -1;
        int third = bytes.length > 2 ? bytes[2] & 0xFF : -1;
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        boolean wide = bytes.length > 3 && third == 0 && bytes[3] == 0;
        if (first == 0xFF && second == 0xFE) {
            return Optional.of(wide ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE);
        }
        if (first == 0 && second == 0 && third == 0xFE && bytes.length > 3 && (bytes[3] & 0xFF) == 0xFF) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (first == 0xFE && second == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return wideXml(first, second, third, bytes.length > 3 ? bytes[3] & 0xFF : -1);
    }

    /** XML begins with a tag: where zeros stand beside its sign, each character takes several bytes. */
    private static Optional<Charset> wideXml(int first, int second, int third, int fourth) {
        if (first == '<' && second == 0) {
            return Optional.of(third == 0 ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE);
        }
        if (first == 0 && second == '<' && third == 0) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return first == 0 && second == 0 && third == 0 && fourth == '<' ? Optional.of(Charset.forName("UTF-32BE")) : Optional.empty();
    }

    private static Optional<PageCharset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, DETECTED_IN));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(CharsetLabel::of).map(charset -> new PageCharset(charset, By.BYTES));
    }

    /** What bytes are as UTF-8. */
    private enum Utf8 {
        ASCII,
        VALID,
        /** UTF-8 with a scar: cut off, or with a few letters in another encoding. */
        BENT,
        NOT;

        /** Pages are long and mostly ASCII: eight bytes are looked at at once. */
        private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
        private static final long NOT_ASCII = 0x8080808080808080L;

        static Utf8 of(byte[] bytes) {
            int letters = 0;
            int broken = 0;
            for (int at = 0; at < bytes.length; at++) {
                while (at + 8 <= bytes.length && ((long) EIGHT.get(bytes, at) & NOT_ASCII) == 0) {
                    at += 8;
                }
                if (at >= bytes.length || bytes[at] >= 0) {
                    continue;
                }
                int more = followers(bytes, at);
                if (more == 0) {
                    broken++;
                } else {
                    letters++;
                    at += more;
                }
            }
            if (broken == 0) {
                return letters == 0 ? ASCII : VALID;
            }
            return letters > 4 * broken ? BENT : NOT;
        }

        /** How many bytes belong to the one that begins a letter; 0 where they are not all there. */
        private static int followers(byte[] bytes, int at) {
            int first = bytes[at] & 0xFF;
            int more = first >= 0xC2 && first <= 0xDF ? 1 : first >= 0xE0 && first <= 0xEF ? 2 : first >= 0xF0 && first <= 0xF4 ? 3 : 0;
            if (at + more >= bytes.length) {
                return 0;
            }
            for (int i = 1; i <= more; i++) {
                if ((bytes[at + i] & 0xC0) != 0x80) {
                    return 0;
                }
            }
            return more;
        }
    }
}
