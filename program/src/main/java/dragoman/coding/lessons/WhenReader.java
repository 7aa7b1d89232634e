package dragoman.coding.lessons;

import dragoman.coding.dates.DateExpression;
import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.EventDate;
import dragoman.language.ParsedReport;
import dragoman.language.WordVectors;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides when an act happened: of the times that its report tells near it, the days of its news, the month in which it appeared and the date that rules give, the one that a network which learnt from lessons
 * holds for likeliest, or none.
 */
final class WhenReader {

    /** So many sentences away a time may be the act's. */
    private static final int NEAR = 3;

    private final ParsedReport report;
    private final List<DateExpression> dates;
    private final List<TimedAct> acts;
    private final WhenFeatures features;

    /**
     * Reads one report.
     *
     * @param dates the times that it tells
     * @param acts all acts that it tells, in text order
     */
    WhenReader(ParsedReport report, List<DateExpression> dates, List<TimedAct> acts, WordVectors vectors) {
        this.report = report;
        // A dateline tells the day of the report, which never stands in for the day of an event.
        this.dates = dates.stream().filter(date -> date.isDate() && date.sentence() > 0).toList();
        this.acts = List.copyOf(acts);
        this.features = new WhenFeatures(report, dates.stream().filter(date -> date.sentence() > 0).toList(), acts, vectors);
    }

    /**
     * A time that may be the act's.
     *
     * @param value EDTF
     * @param told the words that tell it, the nearest to the act first
     */
    record Candidate(String value, List<DateExpression> told) {

        Candidate {
            told = List.copyOf(told);
        }

        /** The date that it is where the act is told in this sentence. */
        EventDate date(TimedAct act) {
            if (act.date().value().equals(Optional.of(value))) {
                return act.date();
            }
            return told.stream().findFirst().map(words -> new EventDate(Optional.of(value), words.sentence() == act.sentence().number() ? words.basis() : Basis.RESOLVED, Optional.of(words.passage())))
                    .orElseGet(() -> new EventDate(Optional.of(value), Basis.TENSE, Optional.empty()));
        }
    }

    /** A choice: a candidate or that nothing tells, and how likely it is. */
    record Chosen(Optional<Candidate> candidate, double likely) {

        /** Whether words tell it. */
        boolean isTold() {
            return candidate.filter(one -> !one.told().isEmpty()).isPresent();
        }
    }

    /** The likeliest; nothing where there is nothing to choose from or nothing was learnt, nor where the report does not say when it appeared: every lesson does, and how old a time is decides most. */
    Optional<Chosen> choose(TimedAct act, Panel panel) {
        List<Candidate> candidates = candidates(act);
        if (candidates.isEmpty() || !panel.hasLearnt() || month().isEmpty()) {
            return Optional.empty();
        }
        double[] shares = panel.shares(candidates.stream().map(candidate -> features.of(act, candidate)).toList());
        int best = 0;
        for (int i = 1; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        return Optional.of(new Chosen(best < candidates.size() ? Optional.of(candidates.get(best)) : Optional.empty(), shares[best]));
    }

    /** What may be chosen, and what a mark says is right; nothing where it asks for what is not among them. */
    Optional<Training.Choice> lesson(TimedAct act, LessonTime time) {
        List<Candidate> candidates = candidates(act);
        Optional<Set<Integer>> right = right(candidates, time);
        return right.map(places -> new Training.Choice(candidates.stream().map(candidate -> features.of(act, candidate)).toList(), places));
    }

    Optional<Set<Integer>> right(List<Candidate> candidates, LessonTime time) {
        if (time instanceof LessonTime.At at) {
            return places(candidates, at.date()).or(() -> containing(candidates, at.date()));
        }
        return time instanceof LessonTime.Untold ? Optional.of(Set.of()) : month().flatMap(month -> places(candidates, month));
    }

    private static Optional<Set<Integer>> places(List<Candidate> candidates, String value) {
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).value().equals(value)) {
                return Optional.of(Set.of(i));
            }
        }
        return Optional.empty();
    }

    /** The most precise that says the same less precisely: the month of a day. */
    private static Optional<Set<Integer>> containing(List<Candidate> candidates, String value) {
        Edtf wanted = Edtf.parse(value);
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).value().startsWith(value) || value.startsWith(candidates.get(i).value()) || Edtf.find(candidates.get(i).value()).filter(one -> one.days() < Long.MAX_VALUE && one.contains(wanted)).isPresent()) {
                places.add(i);
            }
        }
        return places.stream().min(Comparator.comparingLong(i -> Edtf.find(candidates.get(i).value()).map(Edtf::days).orElse(Long.MAX_VALUE))).map(Set::of);
    }

    private Optional<String> month() {
        return report.report().published().map(day -> YearMonth.from(day).toString());
    }

    List<Candidate> candidates(TimedAct act) {
        Map<String, List<DateExpression>> told = new LinkedHashMap<>();
        dates.stream().filter(date -> mayBe(date, act)).forEach(date -> told.computeIfAbsent(date.value().orElseThrow(), none -> new ArrayList<>()).add(date));
        act.date().value().ifPresent(value -> told.computeIfAbsent(value, none -> new ArrayList<>()));
        month().ifPresent(value -> told.computeIfAbsent(value, none -> new ArrayList<>()));
        List<Candidate> candidates = new ArrayList<>();
        told.forEach((value, words) -> candidates.add(new Candidate(value, words.stream().sorted(Comparator.comparingInt(date -> away(date, act))).toList())));
        return candidates;
    }

    private boolean mayBe(DateExpression date, TimedAct act) {
        String value = date.value().orElseThrow();
        return Math.abs(date.sentence() - act.sentence().number()) <= NEAR || features.isNews(value)
                || acts.stream().anyMatch(other -> other.date().basis() != Basis.TENSE && other.date().value().equals(date.value()) && (other.isOfSamePair(act) || other.type() == act.type()));
    }

    /** How far words lie from an act, in words; another sentence counts as many. */
    private static int away(DateExpression date, TimedAct act) {
        int sentences = Math.abs(date.sentence() - act.sentence().number());
        return sentences > 0 || !date.isParsed() ? (sentences + 1) * WhenFeatures.MANY : Math.abs(date.first() - act.word());
    }
}
