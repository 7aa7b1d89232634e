package dragoman.coding.speech;

import dragoman.coding.event.Passage;
import dragoman.coding.speech.Quotations.Quotation;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who says a quotation that no verb of its own sentence holds? The speaker around it, before it, after it, or of the quotation before. */
final class QuoteSpeech {

    /** Shorter quotations are words set apart, not speech. */
    private static final int SHORTEST = 20;
    private static final Pattern SIGNATURE = Pattern.compile("^\\s*(?<mark>[\\p{Pd}\u2015]{1,2})\\s*(?<name>\\p{Lu}[\\p{L}.'’-]+ )");

    private static final Set<String> PRONOUNS = Set.of("i", "we", "you", "he", "she", "it", "they", "me", "us", "him", "her", "them", "one",
            "who", "which", "that", "this", "somebody", "someone", "anybody", "anyone", "nobody", "everybody", "everyone", "people", "'s");

    private static final Pattern PARAGRAPH = Pattern.compile("\\s*\n\\s*");

    private final ParsedReport report;
    private final Speakers speakers;
    private final List<Quotation> quotations;
    private final List<Utterance> utterances;

    QuoteSpeech(ParsedReport report, Speakers speakers, List<Utterance> utterances) {
        this.report = report;
        this.speakers = speakers;
        this.quotations = Quotations.of(report.report().text()).stream().filter(q -> q.end() - q.start() >= SHORTEST).toList();
        this.utterances = utterances.stream().filter(this::isOfTheReport).collect(Collectors.toCollection(ArrayList::new));
    }

    /** What a speaker believes or praises within his own quotation is all his saying; that somebody else whom he names said it is worth keeping. */
    private boolean isOfTheReport(Utterance utterance) {
        if (quotations.stream().noneMatch(q -> inside(utterance.cue(), q) && inside(utterance.speaker().passage(), q))) {
            return true;
        }
        boolean named = !PRONOUNS.contains(utterance.speaker().passage().text().toLowerCase(Locale.ROOT));
        return utterance.kind().utters() && named;
    }

    /** The utterances, with the quotations that belong to them and those that are found by them. */
    List<Utterance> complete() {
        Optional<Utterance> last = Optional.empty();
        int lastEnd = -1;
        for (Quotation quotation : quotations) {
            Optional<Utterance> speaker = signed(quotation).or(() -> holder(quotation)).or(() -> around(quotation)).or(() -> before(quotation));
            if (speaker.isEmpty()) {
                boolean goesOn = last.isPresent() && goesOn(lastEnd, quotation);
                speaker = goesOn ? last : after(quotation);
            }
            if (speaker.isPresent()) {
                last = Optional.of(extend(speaker.get(), quotation));
                lastEnd = quotation.end();
            } else {
                last = Optional.empty();
            }
        }
        return utterances;
    }

    /** Whether the one who spoke last is still speaking: in the same paragraph, or in the next one, if that is all his words. */
    private boolean goesOn(int lastEnd, Quotation quotation) {
        if (isOnlySpace(lastEnd, quotation.start())) {
            return true;
        }
        if (lastEnd > quotation.start() || !isWhole(quotation)) {
            return false;
        }
        String between = report.text(lastEnd, quotation.start());
        long breaks = PARAGRAPH.matcher(between).results().count();
        return breaks == 0 || breaks == 1 && between.endsWith("\n") && isWholeParagraph(quotation);
    }

    /** The utterance whose content the quotation is already part of. */
    private Optional<Utterance> holder(Quotation quotation) {
        return utterances.stream().filter(u -> u.overlaps(quotation.start(), quotation.end()) && !inside(u.cue(), quotation)).min((a,
                b) -> Integer.compare(a.length(), b.length()));
    }

    private static boolean inside(Passage passage, Quotation quotation) {
        return quotation.start() <= passage.start() && passage.start() < quotation.end();
    }

    /** A verb of saying outside the quotation, in a sentence that the quotation touches. */
    private Optional<Utterance> around(Quotation quotation) {
        for (Sentence sentence : report.sentences()) {
            if (sentence.start() < quotation.end() && quotation.start() < sentence.end()) {
                Optional<Utterance> found = saying(sentence, quotation, 0, sentence.tokens().size());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** "He added:" or a sentence that ends in a colon, just before. */
    private Optional<Utterance> before(Quotation quotation) {
        return report.sentences().stream().filter(s -> s.end() <= quotation.start() + 1 && isOnlySpace(s.end(), quotation.start())).reduce((a,
                b) -> b)
                .filter(s -> report.text(s.start(), s.end()).strip().endsWith(":") || s.tokens().size() <= 5).flatMap(s -> saying(s, quotation, 0,
                        s.tokens().size()));
    }

    /** "…" — Jane Smith, at the end of a line. */
    private Optional<Utterance> signed(Quotation quotation) {
        String rest = report.text(quotation.end(), Math.min(quotation.end() + 60, report.report().text().codePointCount(0, report.report().text()
                .length())));
        Matcher dash = SIGNATURE.matcher(rest);
        if (!dash.find()) {
            return Optional.empty();
        }
        int at = quotation.end() + rest.codePointCount(0, dash.start("name"));
        for (Sentence sentence : report.sentences()) {
            Optional<Token> first = sentence.tokens().stream().filter(t -> t.start() >= at && t.start() < at + 3).findFirst();
            if (first.isPresent()) {
                int head = first.get().index();
                while (head + 1 < sentence.tokens().size() && sentence.token(head + 1).isNoun()) {
                    head++;
                }
                Clause clause = new Clause(report, sentence, speakers);
                int mark = quotation.end() + rest.codePointCount(0, dash.start("mark"));
                return Optional.of(clause.utterance(head, new Passage(report.text(mark, mark + 1), mark, mark + 1), List.of(),
                        ReportingWords.Kind.SAY, true, 1));
            }
        }
        return Optional.empty();
    }

    /** "he tweeted." or "Smith said." just after. */
    private Optional<Utterance> after(Quotation quotation) {
        return report.sentences().stream().filter(s -> s.start() >= quotation.end() - 1 && isOnlySpace(quotation.end(), s.start())).findFirst()
                .filter(s -> sameParagraph(Math.min(quotation.end(), s.start()), s.start()))
                .flatMap(s -> saying(s, quotation, 0, Math.min(6, s.tokens().size())));
    }

    private Optional<Utterance> saying(Sentence sentence, Quotation quotation, int first, int last) {
        Clause clause = new Clause(report, sentence, speakers);
        VerbSpeech verbs = new VerbSpeech(clause);
        for (int i = first; i < last; i++) {
            Token verb = sentence.token(i);
            boolean outside = verb.start() < quotation.start() || verb.start() >= quotation.end();
            if (outside && verb.isVerb() && ReportingWords.kind(verb.lemma()).filter(ReportingWords.Kind::utters).isPresent()) {
                Optional<Integer> speaker = verbs.speaker(i).filter(s -> sentence.token(s).start() < quotation.start() || sentence.token(s)
                        .start() >= quotation.end());
                if (speaker.isPresent()) {
                    return Optional.of(clause.utterance(speaker.get(), clause.passage(i, i), List.of(), ReportingWords.Kind.SAY, true, 1));
                }
            }
        }
        return Optional.empty();
    }

    private Utterance extend(Utterance utterance, Quotation quotation) {
        List<Passage> content = new ArrayList<>();
        int start = quotation.start();
        int end = quotation.end();
        for (Passage passage : utterance.content()) {
            if (passage.start() < end && start < passage.end()) {
                start = Math.min(start, passage.start());
                end = Math.max(end, passage.end());
            } else if (!utterance.aside() || isQuoted(passage)) {
                content.add(passage);
            }
        }
        content.add(new Passage(report.text(start, end), start, end));
        content.sort((a, b) -> Integer.compare(a.start(), b.start()));
        Utterance longer = utterance.with(content);
        utterances.remove(utterance);
        utterances.add(longer);
        return longer;
    }

    /** What stands before or behind ", he said," beside a quotation is his only if it is quoted too. */
    private boolean isQuoted(Passage passage) {
        return quotations.stream().anyMatch(q -> q.start() < passage.end() && passage.start() < q.end());
    }

    private boolean isOnlySpace(int from, int to) {
        return from <= to && to - from < 40 && report.text(from, to).chars().noneMatch(Character::isLetterOrDigit);
    }

    private boolean sameParagraph(int from, int to) {
        return from <= to && !report.text(from, to).contains("\n");
    }

    private boolean isWholeParagraph(Quotation quotation) {
        int length = report.report().text().codePointCount(0, report.report().text().length());
        String rest = report.text(quotation.end(), Math.min(length, quotation.end() + 3));
        return rest.isBlank() || rest.startsWith("\n");
    }

    /** Whether it is a sentence or more by itself, and not words within one. */
    private boolean isWhole(Quotation quotation) {
        return report.sentences().stream().anyMatch(s -> s.start() >= quotation.start() - 2 && s.end() <= quotation.end() + 2);
    }
}
