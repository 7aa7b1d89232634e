package dragoman.coding.terms;

import dragoman.coding.dates.DateExpression;
import dragoman.coding.dates.HowLong;
import dragoman.coding.event.Detail;
import dragoman.coding.event.Edtf;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says from when and until when a measure holds: "effective from July 1", "for six months", "until June 1". */
final class HoldsWhen {

    private static final Pattern FROM = Pattern.compile("(?is).*\\b(effective|in force|take[sn]? effect|taking effect|took effect|(?:come|came|coming|comes|enter|enters|entered|go|goes|went)"
            + " into (?:force|effect)|kicks? in|applies|apply|starting|beginning|as of|start|starts|begin|begins)(?:\\s+(?:from|on|as of|in|since))*\\s*");
    private static final Pattern UNTIL = Pattern.compile("(?is).*\\b(until|till|through|expires?|expired|expiring|lapses?|ends?|runs? out)(?:\\s+(?:on|at|in|the end of))*\\s*");
    private static final Pattern LASTS = Pattern.compile("(?is).*\\b(for|by|another|lasts?|lasting|runs?|run|period of)\\s+(?:an?\\s+(?:additional|further|initial)\\s+)?(?:the\\s+next\\s+)?");

    private final ParsedReport report;
    private final Sentence sentence;
    private final List<DateExpression> dates;

    HoldsWhen(ParsedReport report, Sentence sentence, List<DateExpression> dates) {
        this.report = report;
        this.sentence = sentence;
        this.dates = dates.stream().filter(date -> date.sentence() == sentence.number()).toList();
    }

    List<Detail> all() {
        List<Detail> found = new ArrayList<>();
        for (DateExpression date : dates) {
            read(date).filter(detail -> found.stream().noneMatch(other -> other.kind() == detail.kind())).ifPresent(found::add);
        }
        return found;
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
