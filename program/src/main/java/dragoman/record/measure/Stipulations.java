package dragoman.record.measure;

import dragoman.coding.event.Detail;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Passage;
import dragoman.record.event.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What do the sightings of a measure say that it leaves out, on which condition and until when, and to what end it is taken? */
final class Stipulations {

    /** A detail with the mention that has it. */
    private record Term(Detail detail, Telling telling, Sighting sighting) {

        Evidence evidence() {
            return new Evidence(telling.mention().id(), telling.report(), detail.passage());
        }

        boolean isOf(Term exempt) {
            return telling.mention().id().equals(exempt.telling.mention().id()) && detail.of().filter(exempt.detail.passage()::equals).isPresent();
        }

        LocalDate told() {
            return telling.published().orElse(LocalDate.MIN);
        }
    }

    private final List<Term> terms = new ArrayList<>();

    Stipulations(List<Sighting> sightings) {
        for (Sighting sighting : sightings) {
            for (Telling telling : sighting.entry().tellings()) {
                telling.mention().details().forEach(detail -> terms.add(new Term(detail, telling, sighting)));
            }
        }
    }

    private List<Term> of(Detail.Kind kind) {
        return terms.stream().filter(term -> term.detail().kind() == kind).toList();
    }

    /** Each once, whatever its capitals, with all its words; who is spared by the sentence that imposes is no exemption, but spared. */
    List<Sourced<Exemption>> exemptions() {
        Map<String, List<Term>> alike = new LinkedHashMap<>();
        of(Detail.Kind.EXEMPT).stream().filter(term -> term.sighting().entry().tellings().stream().noneMatch(telling -> new Aim(telling.mention()).isSpared(term.sighting().target())))
                .forEach(term -> alike.computeIfAbsent(plain(term.detail().passage()), words -> new ArrayList<>()).add(term));
        return alike.entrySet().stream().map(entry -> new Sourced<>(exemption(entry.getKey(), entry.getValue()), evidence(entry.getValue()))).toList();
    }

    private Exemption exemption(String words, List<Term> exempt) {
        return new Exemption(words, MeasureWords.shipped().ground(words), condition(exempt), until(exempt));
    }

    /** The one that most tell; of several the strictest. */
    private Optional<Sourced<Condition>> condition(List<Term> exempt) {
        Map<Condition, List<Term>> found = new java.util.TreeMap<>();
        of(Detail.Kind.CONDITION).stream().filter(term -> exempt.stream().anyMatch(term::isOf))
                .forEach(term -> Condition.of(term.detail().value().orElseThrow()).ifPresent(one -> found.computeIfAbsent(one, key -> new ArrayList<>()).add(term)));
        return found.entrySet().stream().max(Comparator.comparing((Map.Entry<Condition, List<Term>> one) -> one.getValue().size()).thenComparing(Map.Entry::getKey))
                .map(one -> new Sourced<>(one.getKey(), evidence(one.getValue())));
    }

    /** As the last report has it. */
    private Optional<Sourced<When>> until(List<Term> exempt) {
        return of(Detail.Kind.UNTIL).stream().filter(term -> exempt.stream().anyMatch(term::isOf)).max(Comparator.comparing(Term::told))
                .flatMap(term -> until(term.detail(), term.sighting()).map(when -> new Sourced<>(when, List.of(term.evidence()))));
    }

    /** A day, or so long after the beginning. */
    static Optional<When> until(Detail time, Sighting sighting) {
        String value = time.value().orElseThrow();
        Optional<Edtf> day = value.startsWith("P") ? sighting.day().flatMap(start -> Later.by(start, value)) : Edtf.find(value);
        return day.map(end -> new When(end, value.startsWith("P") ? "reckoned" : "stated"));
    }

    /** Why it is eased is another matter. */
    List<Sourced<Objective>> objectives() {
        Map<String, List<Term>> alike = new LinkedHashMap<>();
        of(Detail.Kind.OBJECTIVE).stream().filter(term -> !term.sighting().stage().isRelief()).forEach(term -> alike.computeIfAbsent(plain(term.detail().passage()), words -> new ArrayList<>()).add(term));
        return alike.values().stream().map(told -> new Sourced<>(objective(told), evidence(told))).toList();
    }

    private static Objective objective(List<Term> told) {
        String words = told.get(0).detail().passage().text().replaceAll("\\s+", " ").strip();
        Set<String> speakers = new LinkedHashSet<>();
        told.forEach(term -> term.detail().of().map(Passage::text).ifPresent(speakers::add));
        return new Objective(words, MeasureWords.shipped().goals(words), List.copyOf(speakers));
    }

    private static List<Evidence> evidence(List<Term> told) {
        return told.stream().map(Term::evidence).distinct().toList();
    }

    private static String plain(Passage words) {
        return words.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
