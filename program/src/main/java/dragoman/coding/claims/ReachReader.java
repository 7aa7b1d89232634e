package dragoman.coding.claims;

import dragoman.coding.dates.DateExpression;
import dragoman.coding.dates.HowLong;
import dragoman.coding.event.Edtf;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far back do the words after "first" reach: "ever", "in almost two decades", "since September 1998"? */
final class ReachReader {

    /** So many words behind the claim may still tell it. */
    private static final int WINDOW = 16;
    /** So near behind the act stands the year or month in which it is counted. */
    private static final int CLOSE = 4;
    private static final double ABOUT = 0.1;
    private static final double LESS = 0.2;
    private static final double MORE = 0.25;
    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]\\d\\d|20\\d\\d)\\b");

    /** @param last the last word that tells it */
    record Read(Reach reach, int last) {
    }

    private final ParsedReport report;
    private final Sentence sentence;
    private final List<DateExpression> dates;

    ReachReader(ParsedReport report, Sentence sentence, List<DateExpression> dates) {
        this.report = report;
        this.sentence = sentence;
        this.dates = dates.stream().filter(date -> date.sentence() == sentence.number() && date.isParsed()).toList();
    }

    /** The first that stands after a word, before another verb goes on. */
    Optional<Read> after(int word) {
        int end = Math.min(sentence.tokens().size(), word + 1 + WINDOW);
        for (int i = word + 1; i < end; i++) {
            Token token = sentence.token(i);
            if (token.lemma().equals("ever")) {
                return Optional.of(new Read(new Reach.Ever(), i));
            }
            Optional<Read> found = token.lemma().equals("since") ? since(i) : token.lemma().equals("in") || token.lemma().equals("for") ? years(i) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
            if (isLimit(i)) {
                return Optional.of(new Read(new Reach.Vague(), i));
            }
            if (token.form().matches("[;:]") || token.lemma().equals("but")) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "this year", "this month", "of the year": since it began. */
    Optional<Read> thisTime(int word) {
        return dates.stream().filter(date -> !Set.of("since", "until", "before", "after").contains(sentence.token(Math.max(0, date.first() - 1)).lemma())).filter(date -> date.first() > word && date.first() <= word + CLOSE && date.passage().text().matches("(?i)(so far )?(this|the|in \\d{4}|\\d{4}).*"))
                .flatMap(date -> date.value().flatMap(Edtf::find).filter(days -> days.text().matches("\\d{4}(-\\d{2})?")).flatMap(Edtf::earliest)
                        .map(first -> new Read(new Reach.Since(first.minusDays(1).toString()), date.last())).stream()).findFirst();
    }

    /** "after he took office", "under the new king", "of his presidency", "this year": the first of a time that nobody dates. */
    private boolean isLimit(int at) {
        Token token = sentence.token(at);
        boolean opens = Set.of("after", "under", "during", "this").contains(token.lemma());
        boolean tenure = Set.of("presidency", "tenure", "term", "reign", "administration", "premiership", "office", "campaign", "season", "trip", "tour").contains(token.lemma());
        boolean of = at > 1 && (Set.of("of", "in", "on").contains(sentence.token(at - 1).lemma()) || Set.of("of", "in", "on").contains(sentence.token(at - 2).lemma()));
        return opens && at + 1 < sentence.tokens().size() || tenure && of;
    }

    private Optional<Read> years(int in) {
        int end = Math.min(sentence.tokens().size(), in + 8);
        for (int last = in + 1; last < end; last++) {
            String unit = sentence.token(last).lemma();
            if (unit.matches("year|decade|century|generation|month")) {
                String words = report.text(sentence.token(in + 1).start(), sentence.token(last).end());
                boolean close = words.matches("(?is)((almost|nearly|close to|less than|under|more than|over|at least|about|around|some|roughly|the|last|past|a|an|many|several|[\\p{L}\\d]+)[\\s-]+){0,5}\\p{L}+");
                return close && last - in <= 5 ? Optional.of(new Read(HowLong.find(words).flatMap(ReachReader::reach).orElse(new Reach.Vague()), last)) : Optional.empty();
            }
            if (sentence.token(last).tag().equals("IN") || sentence.token(last).isVerb() || sentence.token(last).isProperNoun()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Reach> reach(HowLong length) {
        double years = length.unit().equals("year") ? length.count() : length.unit().equals("month") ? length.count() / 12.0 : 0;
        if (years == 0) {
            return Optional.empty();
        }
        return Optional.of(switch (length.rough()) {
            case ABOUT -> new Reach.Years(years * (1 - ABOUT), years * (1 + ABOUT));
            case LESS -> new Reach.Years(years * (1 - LESS), years);
            case MORE -> new Reach.Years(years, years * (1 + MORE));
        });
    }

    private Optional<Read> since(int since) {
        Optional<DateExpression> date = dates.stream().filter(d -> d.isDate() && d.last() > since && d.first() <= since + 2).findFirst();
        if (date.isPresent()) {
            return Optional.of(new Read(new Reach.Since(date.get().value().orElseThrow().replaceFirst("/(\\.\\.)?$", "")), date.get().last()));
        }
        int end = Math.min(sentence.tokens().size() - 1, since + 6);
        for (int i = since + 1; i <= end; i++) {
            Matcher year = YEAR.matcher(sentence.token(i).form());
            if (year.matches()) {
                return Optional.of(new Read(new Reach.Since(year.group()), i));
            }
        }
        return Optional.of(new Read(new Reach.Vague(), since));
    }
}
