package dragoman.reading;

import dragoman.reading.archive.WebArchive;
import dragoman.reading.archive.ZstdStream;
import dragoman.reading.encoding.PageCharset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Tells what a file is: by its first bytes where they say so, else by its name. */
enum FileKind {
    /** One report in plain text. */
    TEXT,
    /** A report a line. */
    JSON_LINES,
    /** A JSON document, or JSON Lines by another name. */
    JSON,
    /** A web page. */
    PAGE,
    /** RSS, Atom and their kin. */
    FEED,
    /** NewsML-G2 or NITF. */
    NEWSML,
    /** A table with a report a row. */
    TABLE,
    /** A saved message. */
    MAIL,
    /** WARC or ARC. */
    WEB_ARCHIVE,
    /** Other files in a zip archive. */
    ZIP,
    /** Another file packed by gzip. */
    GZIP,
    /** Another file packed by Zstandard. */
    ZSTD;

    /** The endings that are looked for in a directory. */
    private static final Map<String, FileKind> ENDINGS = Map.ofEntries(Map.entry("txt", TEXT), Map.entry("text", TEXT), Map.entry("jsonl", JSON_LINES), Map.entry("ndjson", JSON_LINES),
            Map.entry("json", JSON), Map.entry("html", PAGE), Map.entry("htm", PAGE), Map.entry("xhtml", PAGE), Map.entry("shtml", PAGE), Map.entry("xml", FEED),
            Map.entry("rss", FEED), Map.entry("atom", FEED), Map.entry("rdf", FEED), Map.entry("warc", WEB_ARCHIVE), Map.entry("arc", WEB_ARCHIVE), Map.entry("wet", WEB_ARCHIVE), Map.entry("csv", TABLE), Map.entry("tsv", TABLE), Map.entry("eml", MAIL), Map.entry("zip", ZIP), Map.entry("zst", ZSTD), Map.entry("gz", GZIP));
    static final String LIST = "Dragoman reads .txt, .text, .jsonl, .ndjson, .json, .html, .htm, .xhtml, .xml, .rss, .atom, .rdf, .warc, .arc, .csv, .tsv and .eml, packed (.gz, .zst, .zip) or not";

    private static final int PEEKED = 32;
    private static final Pattern PROLOG = Pattern.compile("(?s)\\G(?:\\s+|<\\?.*?\\?>|<!--.*?-->|<!(?i:doctype)\\b(?!\\s+(?i:html))[^>\\[]*(?:\\[.*?\\]\\s*)?>)");
    private static final int PLAIN_START = 64;
    private static final Pattern PLAIN_PAGE = Pattern.compile("(?i)(?:\u00ef\u00bb\u00bf)?\\s*<(?:!doctype\\s+html|html)[\\s>]");
    private static final Pattern PAGE_START = Pattern.compile("(?is)<(?:!doctype\\s+html|html|head|body)\\b");
    private static final Pattern NEWSML_START = Pattern.compile("(?is)<(?:[\\w.-]+:)?(?:newsitem|newsmessage|packageitem|nitf)\\b");
    private static final Pattern FEED_START = Pattern.compile("(?is)<(?:[\\w.-]+:)?(?:rss|rdf|feed|channel)\\b");

    /** What the name says; empty where it says nothing. */
    static Optional<FileKind> named(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.ofNullable(ENDINGS.get(name.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }

    /** What a server says that it is; empty where that says nothing. */
    static Optional<FileKind> said(String contentType) {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "text/html", "application/xhtml+xml" -> Optional.of(PAGE);
            case "text/plain" -> Optional.of(TEXT);
            case "text/csv", "text/tab-separated-values" -> Optional.of(TABLE);
            case "message/rfc822" -> Optional.of(MAIL);
            case "application/x-ndjson", "application/jsonl", "application/jsonlines" -> Optional.of(JSON_LINES);
            default -> type.endsWith("json") ? Optional.of(JSON) : type.endsWith("xml") ? Optional.of(FEED) : Optional.empty();
        };
    }

    /** The first bytes of what is packed; none where they cannot be unpacked. */
    private static byte[] unpackedStart(byte[] start) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(start))) {
            return Arrays.copyOf(in.readNBytes(PEEKED), PEEKED);
        } catch (IOException broken) {
            return new byte[PEEKED];
        }
    }

    /** Without what stands before the first element of a document: declarations, comments, blanks. */
    private static String afterProlog(String text) {
        Matcher prolog = PROLOG.matcher(text);
        int end = 0;
        while (prolog.find()) {
            end = prolog.end();
        }
        return text.substring(end);
    }

    /** Whether it begins as most pages do, which needs no look at its encoding. */
    private static boolean isPlainPage(byte[] start) {
        String text = new String(start, 0, Math.min(PLAIN_START, start.length), StandardCharsets.ISO_8859_1);
        return PLAIN_PAGE.matcher(text).lookingAt();
    }

    /** What the first bytes say, else the name. */
    static Optional<FileKind> of(String name, byte[] start) {
        if (start.length > 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B) {
            return Optional.of(WebArchive.begins(unpackedStart(start), PEEKED) ? WEB_ARCHIVE : GZIP);
        }
        if (ZstdStream.begins(start)) {
            return Optional.of(ZSTD);
        }
        if (start.length > 3 && start[0] == 'P' && start[1] == 'K' && (start[2] == 3 && start[3] == 4 || start[2] == 5 && start[3] == 6)) {
            return Optional.of(ZIP);
        }
        if (WebArchive.begins(start, start.length)) {
            return Optional.of(WEB_ARCHIVE);
        }
        if (named(name).filter(kind -> kind == TABLE || kind == MAIL).isPresent()) {
            return named(name);
        }
        if (isPlainPage(start)) {
            return Optional.of(PAGE);
        }
        String text = afterProlog(PageCharset.of(start, Optional.empty()).decode(start));
        if (PAGE_START.matcher(text).lookingAt()) {
            return Optional.of(PAGE);
        }
        if (NEWSML_START.matcher(text).lookingAt()) {
            return Optional.of(NEWSML);
        }
        if (FEED_START.matcher(text).lookingAt()) {
            return Optional.of(FEED);
        }
        return named(name).filter(kind -> kind != GZIP && kind != ZSTD && kind != ZIP);
    }
}
