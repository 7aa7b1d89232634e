package dragoman.reading.mail;

import dragoman.reading.day.PublishedField;
import dragoman.reading.limits.Budget;
import dragoman.reading.limits.Limits;
import dragoman.reading.page.Markup;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a message as a mail program saves it. The door of this package. */
public final class MailReader {

    private static final Pattern ENCODED_WORD = Pattern.compile("=\\?([\\w.:-]{1,40})(?:\\*[\\w-]*)?\\?([bBqQ])\\?([^?\\s]{0,2000})\\?=");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\?=)\\s+(?==\\?)");
    private static final Pattern SENDER = Pattern.compile("\\s*\"?([^\"<]{0,200}?)\"?\\s*<([^>]{0,200})>.*");

    private MailReader() {
    }

    public static Mail read(byte[] message, Limits limits) {
        Budget budget = Budget.of(limits);
        Part whole = Part.of(message);
        List<Part> leaves = whole.leaves(Math.min(limits.nesting(), 100)).stream().filter(part -> !part.isAttachment()).toList();
        String text = words(leaves, "text/plain").or(() -> words(leaves, "text/html").map(html -> Markup.text(html, budget))).orElse("");
        return new Mail(header(whole, "message-id").map(id -> id.replaceAll("[<>\\s]", "")).filter(id -> !id.isEmpty()), header(whole, "subject"), header(whole, "from").map(MailReader::name),
                header(whole, "date").flatMap(PublishedField::loosely), text.replace("\r\n", "\n").strip());
    }

    private static Optional<String> words(List<Part> leaves, String type) {
        return leaves.stream().filter(part -> part.type().startsWith(type)).map(Part::text).filter(text -> !text.isBlank()).findFirst();
    }

    private static String name(String from) {
        Matcher sender = SENDER.matcher(from);
        return !sender.matches() ? from : sender.group(1).isBlank() ? sender.group(2) : sender.group(1).strip();
    }

    private static Optional<String> header(Part part, String name) {
        return Optional.ofNullable(part.headers().get(name)).map(MailReader::decoded).filter(value -> !value.isBlank());
    }

    /** Words of other letters than ASCII are coded one by one; the blanks between two of them do not count. */
    private static String decoded(String value) {
        return ENCODED_WORD.matcher(BETWEEN_WORDS.matcher(value).replaceAll("")).replaceAll(word -> Matcher.quoteReplacement(decoded(word.group(1), word.group(2), word.group(3), word.group())));
    }

    private static String decoded(String charset, String how, String coded, String asGiven) {
        try {
            byte[] bytes = how.equalsIgnoreCase("b") ? Base64.getMimeDecoder().decode(coded) : Part.quotedPrintable(coded.getBytes(StandardCharsets.US_ASCII), true);
            return new String(bytes, Charset.forName(charset));
        } catch (IllegalArgumentException unknown) {
            return asGiven;
        }
    }
}
