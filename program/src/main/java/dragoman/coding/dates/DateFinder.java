package dragoman.coding.dates;

import dragoman.coding.dates.DateExpression.Kind;
import dragoman.coding.dates.DateRule.Parts;
import dragoman.coding.dates.DateRule.Reading;
import dragoman.coding.event.Basis;
import dragoman.coding.event.Passage;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.reading.HeadPart;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which words of a report are dates, and which days do they mean? */
public final class DateFinder {

    /** Where two rules read the same words, the earlier one is right. */
    private static final List<DateRule> RULES = Stream.of(FullDates.rules(), PartialDates.rules(), NearDates.rules(), ToldDates.rules(),
            Years.rules(), Durations.rules())
            .flatMap(List::stream).toList();
    /** Every form holds a figure or one of these, so most sentences need no look at the rules. */
    private static final Pattern CUE = Pattern.compile("\\d|(?:day|week|month|year|quarter|decade|centur|hour|minute|moment|spring|summer|autumn"
            + "|fall|winter|januar|februar|march|april|may|june|july"
            + "|august|septem|octob|novem|decem|jan\\b|feb\\b|mar\\b|apr\\b|jun\\b|jul\\b|aug\\b|sept?\\b|oct\\b|nov\\b|dec\\b|tonight"
                    + "|this morning|this (?:after|eve)|last night|tomorrow"
            + "|fortnight|recent|lately|now|soon|shortly|future|past|late\\b|present|current|previous|former|course|eventual|so far|to date|easter"
                    + "|christmas|pentecost|halloween|thanksgiving"
            + "|time|aged?\\b|thousand|teen|twent|thirt|fort|fift|sixt|sevent|eight|ninet|season|ago)", Pattern.CASE_INSENSITIVE);

    private final DirectionReader directions = new DirectionReader();

    /** A form of a rule that was found in a stretch of text. */
    private record Candidate(DateRule rule, Parts parts, int order) {

        int start() {
            return parts.place().start();
        }

        int end() {
            return parts.place().end();
        }
    }

    /** A stretch of the report that is read by itself: a sentence, or a part of the frame. */
    private record Stretch(Optional<Sentence> sentence, String text, int start) {}

    /**
     * Finds the dates of a report.
     *
     * @return what tells a time, in text order; an interval comes before the dates at its ends
     */
    public List<DateExpression> find(ParsedReport report) {
        List<DateExpression> found = new ArrayList<>();
        Optional<CalendarSpan> told = Optional.empty();
        for (Stretch stretch : stretches(report)) {
            if (!CUE.matcher(stretch.text()).find()) {
                continue;
            }
            List<Intervals.Part> parts = new ArrayList<>();
            Story story = new Story(report.report().published(), stretch.text());
            for (Candidate candidate : longest(candidates(report, stretch))) {
                Setting setting = setting(report, stretch, candidate, told, story.at(candidate.start()), true);
                Optional<Reading> reading = candidate.rule().meaning().apply(candidate.parts(), setting);
                reading.ifPresent(r -> parts.add(new Intervals.Part(candidate.start(), candidate.end(), r)));
                reading.ifPresent(r -> story.tell(r, candidate.end()));
                told = reading.filter(r -> r.kind() == Kind.POINT && stretch.sentence().isPresent()).flatMap(Reading::span).or(orElse(told));
            }
            new Intervals(stretch.text()).join(ToldDates.reckoned(parts, stretch.text())).forEach(part -> found.add(expression(stretch, part)));
        }
        return List.copyOf(found);
    }

    private static <T> java.util.function.Supplier<Optional<T>> orElse(Optional<T> other) {
        return () -> other;
    }

    private static List<Stretch> stretches(ParsedReport report) {
        List<Stretch> stretches = new ArrayList<>();
        for (HeadPart part : report.report().head()) {
            boolean parsed = report.sentences().stream().anyMatch(s -> s.start() < part.end() && part.start() < s.end());
            if (!parsed && part.kind() != HeadPart.Kind.FURNITURE) {
                stretches.add(new Stretch(Optional.empty(), report.text(part.start(), part.end()), part.start()));
            }
        }
        for (Sentence sentence : report.sentences()) {
            stretches.add(new Stretch(Optional.of(sentence), report.text(sentence.start(), sentence.end()), sentence.start()));
        }
        stretches.sort(Comparator.comparingInt(Stretch::start));
        return stretches;
    }

    private List<Candidate> candidates(ParsedReport report, Stretch stretch) {
        List<Candidate> candidates = new ArrayList<>();
        Set<Cue> cues = Cue.in(stretch.text());
        for (int order = 0; order < RULES.size(); order++) {
            DateRule rule = RULES.get(order);
            if (!cues.containsAll(rule.needs())) {
                continue;
            }
            Matcher matcher = rule.pattern().matcher(stretch.text());
            for (int from = 0; from < stretch.text().length() && matcher.find(from);) {
                Candidate candidate = new Candidate(rule, new Parts(matcher), order);
                boolean meant = rule.guard().test(setting(report, stretch, candidate, Optional.empty(), Optional.empty(), false));
                if (meant) {
                    candidates.add(candidate);
                }
                from = meant ? matcher.end() : matcher.start() + 1;
                matcher = rule.pattern().matcher(stretch.text());
            }
        }
        return candidates;
    }

    private static List<Candidate> longest(List<Candidate> candidates) {
        candidates.sort(Comparator.comparingInt((Candidate c) -> c.start() - c.end()).thenComparingInt(Candidate::order)
                .thenComparingInt(Candidate::start));
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (kept.stream().noneMatch(k -> k.start() < candidate.end() && candidate.start() < k.end())) {
                kept.add(candidate);
            }
        }
        kept.sort(Comparator.comparingInt(Candidate::start));
        return kept;
    }

    private Setting setting(ParsedReport report, Stretch stretch, Candidate candidate, Optional<CalendarSpan> told,
            Optional<YearMonth> story, boolean withDirection) {
        String text = stretch.text();
        String before = text.substring(0, candidate.start());
        Optional<Token> token = tokens(stretch, candidate.start(), candidate.end()).findFirst();
        Direction direction = !withDirection ? Direction.EITHER : stretch.sentence().isEmpty() ? Direction.BACK
                : token.map(t -> directions.direction(stretch.sentence().get(), top(stretch, candidate), before)).orElse(Direction.BACK);
        return new Setting(report.report().published(), direction, told, story, token, before, text.substring(candidate.start(), candidate.end()),
                text.substring(candidate.end()));
    }

    /** The word of the date by which it hangs on the sentence. */
    private static int top(Stretch stretch, Candidate candidate) {
        List<Token> tokens = tokens(stretch, candidate.start(), candidate.end()).toList();
        int first = tokens.get(0).index();
        int last = tokens.get(tokens.size() - 1).index();
        return tokens.stream().filter(t -> t.head() < first || t.head() > last).mapToInt(Token::index).findFirst().orElse(first);
    }

    private static Stream<Token> tokens(Stretch stretch, int start, int end) {
        int from = stretch.start() + stretch.text().codePointCount(0, start);
        int to = stretch.start() + stretch.text().codePointCount(0, end);
        return stretch.sentence().stream().flatMap(s -> s.tokens().stream()).filter(t -> t.start() < to && from < t.end());
    }

    private static DateExpression expression(Stretch stretch, Intervals.Part part) {
        String text = stretch.text();
        int start = stretch.start() + text.codePointCount(0, part.start());
        int end = stretch.start() + text.codePointCount(0, part.end());
        List<Token> tokens = tokens(stretch, part.start(), part.end()).toList();
        int first = tokens.isEmpty() ? -1 : tokens.get(0).index();
        int last = tokens.isEmpty() ? -1 : tokens.get(tokens.size() - 1).index();
        Basis basis = part.value().isPresent() ? part.reading().basis() : Basis.UNKNOWN;
        return new DateExpression(stretch.sentence().map(Sentence::number).orElse(0), first, last, new Passage(text.substring(part.start(),
                part.end()), start, end),
                part.value(), basis, part.reading().kind(), part.reading().relative());
    }
}
