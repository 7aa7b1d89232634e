package dragoman.coding.terms;

import dragoman.coding.dates.DateExpression;
import dragoman.coding.dates.HowLong;
import dragoman.coding.event.Detail;
import dragoman.coding.event.Edtf;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says from when and until when a measure holds: "effective from July 1", "for six months", "until June 1". */
final class HoldsWhen {

    private static final Pattern FROM = Pattern.compile("(?is).*\\b(effective|in force|take[sn]? effect|taking effect|took effect|(?:come|came|coming|comes|enter|enters|entered|go|goes|went)"
            + " into (?:force|effect)|kicks? in|applies|apply|starting|beginning|as of|start|starts|begin|begins)(?:\\s+(?:from|on|as of|in|since))*\\s*");
    private static final Pattern UNTIL = Pattern.compile("(?is).*\\b(until|till|through|expires?|expired|expiring|lapses?|ends?|runs? out)(?:\\s+(?:on|at|in|the end of))*\\s*");
    private static final Pattern LASTS = Pattern.compile("(?is).*\\b(for|by|another|lasts?|lasting|runs?|run|period of)\\s+(?:an?\\s+(?:additional|further|initial)\\s+)?(?:the\\s+next\\s+)?");

    private static final Set<String> TIMED = Set.of("take", "come", "enter", "go", "kick", "apply", "start", "begin", "expire", "lapse", "last", "run", "end");

    private static final Set<String> LASTING = Set.of("last", "run", "hold");

    private final ParsedReport report;
    private final Sentence sentence;
    private final List<DateExpression> dates;

    HoldsWhen(ParsedReport report, Sentence sentence, List<DateExpression> dates) {
        this.report = report;
        this.sentence = sentence;
        this.dates = dates.stream().filter(date -> date.sentence() == sentence.number()).toList();
    }

    /** The times that belong to one of these words. */
    List<Detail> of(Collection<Integer> acts) {
        List<Detail> found = new ArrayList<>();
        for (DateExpression date : dates) {
            Optional<Detail> told = belongs(date, acts) ? read(date) : Optional.empty();
            told.filter(detail -> found.stream().noneMatch(other -> other.kind() == detail.kind())).ifPresent(found::add);
        }
        return found;
    }

    /** Whether the nearest verb above the time is the act, or one that says since when or how long: "sanctions that take effect on July 6". */
    private boolean belongs(DateExpression date, Collection<Integer> acts) {
        if (!date.isParsed()) {
            return false;
        }
        int at = date.last();
        while (at >= 0 && (at >= date.first() && at <= date.last() || !sentence.token(at).isVerb() && !acts.contains(at))) {
            at = sentence.token(at).head();
        }
        Set<String> verbs = date.kind() == DateExpression.Kind.DURATION ? LASTING : TIMED;
        return at < 0 || acts.contains(at) || verbs.contains(sentence.token(at).lemma());
    }

    private Optional<Detail> read(DateExpression date) {
        String before = report.text(sentence.start(), date.passage().start());
        if (date.kind() == DateExpression.Kind.DURATION) {
            boolean opened = date.passage().text().matches("(?is)(for|lasting)\\s.*");
            return opened || LASTS.matcher(before).matches()
                    ? HowLong.find(date.passage().text()).map(length -> new Detail(Detail.Kind.UNTIL, date.passage(), Optional.of(length.iso()))) : Optional.empty();
        }
        Optional<Edtf> days = date.value().flatMap(Edtf::find);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        boolean openStart = days.get().earliest().isEmpty() && days.get().latest().isPresent();
        if (openStart || UNTIL.matcher(before).matches() && !days.get().text().contains("/")) {
            return Optional.of(new Detail(Detail.Kind.UNTIL, date.passage(), Optional.of(days.get().text().replaceFirst("^(\\.\\.)?/", ""))));
        }
        return FROM.matcher(before).matches() ? Optional.of(new Detail(Detail.Kind.FROM, date.passage(), date.value())) : Optional.empty();
    }
}
