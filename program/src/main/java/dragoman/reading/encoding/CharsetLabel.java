package dragoman.reading.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells which encoding a label on a page means. Browsers take many old names for the larger encoding that holds theirs, and so do pages. */
final class CharsetLabel {

    private static final Map<String, String> MEANT = Map.ofEntries(Map.entry("iso-8859-1", "windows-1252"), Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"), Map.entry("l1", "windows-1252"), Map.entry("ascii", "windows-1252"), Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso_8859-1", "windows-1252"), Map.entry("x-cp1252", "windows-1252"), Map.entry("cp1252", "windows-1252"), Map.entry("x-user-defined", "windows-1252"),
            Map.entry("ansi_x3.4-1968", "windows-1252"), Map.entry("iso-8859-9", "windows-1254"), Map.entry("latin5", "windows-1254"), Map.entry("iso8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"), Map.entry("tis-620", "x-windows-874"), Map.entry("windows-874", "x-windows-874"),
            Map.entry("gb2312", "GB18030"), Map.entry("gb_2312-80", "GB18030"), Map.entry("gbk", "GB18030"), Map.entry("x-gbk", "GB18030"), Map.entry("chinese", "GB18030"),
            Map.entry("euc-kr", "x-windows-949"), Map.entry("ks_c_5601-1987", "x-windows-949"), Map.entry("ksc5601", "x-windows-949"), Map.entry("korean", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"), Map.entry("shift-jis", "windows-31j"), Map.entry("sjis", "windows-31j"), Map.entry("x-sjis", "windows-31j"),
            Map.entry("ms_kanji", "windows-31j"), Map.entry("x-euc-jp", "EUC-JP"), Map.entry("big5-hkscs", "Big5-HKSCS"), Map.entry("x-x-big5", "Big5"),
            Map.entry("iso-8859-8-i", "ISO-8859-8"), Map.entry("logical", "ISO-8859-8"), Map.entry("visual", "ISO-8859-8"), Map.entry("unicode-1-1-utf-8", "UTF-8"),
            Map.entry("utf8", "UTF-8"), Map.entry("x-mac-cyrillic", "x-MacCyrillic"), Map.entry("macintosh", "x-MacRoman"), Map.entry("koi8-ru", "KOI8-U"),
            Map.entry("utf-16", "UTF-16LE"), Map.entry("unicode", "UTF-16LE"), Map.entry("ucs-2", "UTF-16LE"));

    private CharsetLabel() {
    }

    /** Empty where nobody knows the label, or Java has no such encoding. */
    static Optional<Charset> of(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** As {@link #of}, for a label that was read byte by byte: then the page cannot be written in 16 bits. */
    static Optional<Charset> inPage(String label) {
        return of(label).map(charset -> charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") ? StandardCharsets.UTF_8 : charset);
    }
}
