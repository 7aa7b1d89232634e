package dragoman.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what a file is: by its first bytes where they say so, else by its name. */
enum FileKind {
    /** One report in plain text. */
    TEXT,
    /** A report a line. */
    JSON_LINES,
    /** A web page. */
    PAGE,
    /** Another file packed by gzip. */
    GZIP;

    /** The endings that are looked for in a directory. */
    private static final Map<String, FileKind> ENDINGS = Map.ofEntries(Map.entry("txt", TEXT), Map.entry("text", TEXT), Map.entry("jsonl", JSON_LINES), Map.entry("ndjson", JSON_LINES),
            Map.entry("json", JSON_LINES), Map.entry("html", PAGE), Map.entry("htm", PAGE), Map.entry("xhtml", PAGE), Map.entry("shtml", PAGE), Map.entry("gz", GZIP));
    static final String LIST = "Dragoman reads .txt, .text, .jsonl, .ndjson, .json, .html, .htm and .xhtml, packed by gzip or not";

    private static final Pattern PAGE_START = Pattern.compile("(?is)\\A(?:<\\?xml[^>]*>|\\s|<!--.*?-->)*(?:<!doctype\\s+html|<html|<head|<body)\\b.*");

    /** What the name says; empty where it says nothing. */
    static Optional<FileKind> named(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.ofNullable(ENDINGS.get(name.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }

    /** What the first bytes say, else the name. */
    static Optional<FileKind> of(String name, byte[] start) {
        if (start.length > 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B) {
            return Optional.of(GZIP);
        }
        String text = new String(start, StandardCharsets.ISO_8859_1).replaceFirst("\\A\u00EF\u00BB\u00BF", "");
        if (PAGE_START.matcher(text).matches()) {
            return Optional.of(PAGE);
        }
        return named(name).filter(kind -> kind != GZIP);
    }
}
