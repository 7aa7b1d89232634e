package dragoman.record.measure;

import dragoman.coding.event.Detail;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Party;
import dragoman.record.event.Sha256;
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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A measure while its sightings are brought together. */
final class Draft {

    /** A beginning that only the tense tells may be off by as much. */
    private static final int TENSE_SLACK = 31;
    private static final int LONGEST_WAIT = 400;

    private final List<Sighting> sightings = new ArrayList<>();
    private final MeasureKind kind;
    private final Set<String> imposers;
    private final String target;

    Draft(Sighting first) {
        this.kind = first.kind();
        this.imposers = new TreeSet<>(first.imposers());
        this.target = first.target();
        sightings.add(first);
    }

    /** Where only a part of what it covers is set free, it is eased, and not at its end. */
    void add(Sighting sighting) {
        Set<String> freed = words(Stream.of(sighting));
        boolean part = sighting.stage() == Stage.LIFTED && !freed.isEmpty() && !freed.containsAll(scopeWords());
        sightings.add(part ? new Sighting(sighting.entry(), Stage.EASED, sighting.kind(), sighting.imposers(), sighting.target()) : sighting);
    }

    MeasureKind kind() {
        return kind;
    }

    String target() {
        return target;
    }

    Set<String> imposers() {
        return imposers;
    }

    /** The same authority, or one of several that act together; where nobody says who imposes, any. */
    boolean isBy(Sighting sighting) {
        return imposers.equals(sighting.imposers()) || !imposers.isEmpty() && !sighting.imposers().isEmpty()
                && (imposers.containsAll(sighting.imposers()) || sighting.imposers().containsAll(imposers));
    }

    Optional<Edtf> begins() {
        return sightings.stream().filter(s -> s.stage() == Stage.IMPOSED).flatMap(s -> s.day().stream()).findFirst();
    }

    private boolean isByTense() {
        return sightings.stream().filter(s -> s.stage() == Stage.IMPOSED && s.day().isPresent()).findFirst().map(Sighting::isByTense).orElse(false);
    }

    /** Whether one of its sightings is of the same event. */
    boolean has(Sighting sighting) {
        return sightings.stream().anyMatch(s -> s.entry().event().id().equals(sighting.entry().event().id()));
    }

    /** Whether a sighting can tell the same beginning. */
    boolean beginsAs(Sighting sighting) {
        Optional<Edtf> own = begins();
        Optional<Edtf> other = sighting.day();
        if (own.isEmpty() || other.isEmpty()) {
            return own.isEmpty() && other.isEmpty();
        }
        boolean near = (isByTense() || sighting.isByTense()) && own.get().daysApart(other.get()) <= TENSE_SLACK;
        boolean precise = Math.min(own.get().days(), other.get().days()) <= TENSE_SLACK && Math.max(own.get().days(), other.get().days()) <= 366;
        return own.get().agrees(other.get()) && (precise || sharesScope(sighting)) && scopeAllows(sighting) || near && scopeAllows(sighting);
    }

    /** Whether it was only threatened so far. */
    boolean isThreat() {
        return sightings.stream().allMatch(s -> s.stage() == Stage.THREATENED);
    }

    /** Whether a sighting names something of what it covers or leaves out. */
    boolean sharesTerms(Sighting sighting) {
        Set<String> own = exempt(sightings.stream());
        return sharesScope(sighting) || exempt(Stream.of(sighting)).stream().anyMatch(own::contains);
    }

    private static Set<String> exempt(Stream<Sighting> of) {
        return of.flatMap(s -> s.evidence(Detail.Kind.EXEMPT).stream()).map(e -> plain(e.passage().text())).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it may have begun by the time of a sighting. */
    boolean mayHoldAt(Sighting sighting) {
        Optional<LocalDate> when = sighting.day().flatMap(Edtf::latest).or(sighting::told);
        return when.isEmpty() || begins().flatMap(Edtf::earliest).map(first -> !first.isAfter(when.get())).orElse(true);
    }

    /** Whether what was announced or threatened can be this: it begins after that, and not years later. */
    boolean carriesOut(Sighting ahead) {
        Optional<LocalDate> heard = ahead.said();
        Optional<LocalDate> begun = begins().flatMap(Edtf::latest);
        return begun.isEmpty() ? begins().isEmpty() && sightings.stream().allMatch(s -> s.stage().isAhead())
                : heard.isPresent() && !begun.get().isBefore(heard.get()) && !begun.get().isAfter(heard.get().plusDays(LONGEST_WAIT)) && scopeAllows(ahead);
    }

    private boolean scopeAllows(Sighting sighting) {
        Set<String> own = scopeWords();
        Set<String> other = words(Stream.of(sighting));
        return own.isEmpty() || other.isEmpty() || sharesScope(sighting);
    }

    boolean sharesScope(Sighting sighting) {
        Set<String> own = scopeWords();
        return words(Stream.of(sighting)).stream().anyMatch(own::contains);
    }

    private Set<String> scopeWords() {
        return words(sightings.stream());
    }

    private static Set<String> words(Stream<Sighting> of) {
        return of.flatMap(s -> s.evidence(Detail.Kind.ITEM).stream()).map(e -> plain(e.passage().text())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    // --- the measure ------------------------------------------------------------------------------------------------

    Measure measure() {
        List<Sighting> inOrder = sightings.stream().sorted(Sighting.FOUNDING_FIRST).toList();
        List<Step> steps = inOrder.stream().map(Sighting::step).collect(Collectors.toMap(step -> step.stage() + " " + step.event(), Function.identity(), Step::with, TreeMap::new))
                .values().stream().sorted(Comparator.comparing((Step step) -> step.first().orElse(LocalDate.MIN)).thenComparing(Step::stage).thenComparing(Step::event)).toList();
        Optional<Sourced<When>> begins = begin(inOrder);
        Stipulations told = new Stipulations(inOrder);
        return new Measure(id(inOrder), imposers.stream().map(code -> side(code, inOrder, Telling::mention, true)).toList(), side(target, inOrder, Telling::mention, false),
                new Sourced<>(kind, kindWords(inOrder)), things(inOrder, Detail.Kind.INSTRUMENT, Function.identity()), scope(inOrder), told.exemptions(),
                told.objectives(), announced(inOrder), begins, ends(inOrder, begins), steps, List.of());
    }

    private String id(List<Sighting> inOrder) {
        Sighting first = inOrder.get(0);
        return "M" + Sha256.of(String.join("\n", String.join(" ", imposers), target, kind.name(), first.stage().name(), first.entry().tellings().get(0).mention().id())).substring(0, 12);
    }

    private static Sourced<String> side(String code, List<Sighting> all, Function<Telling, dragoman.coding.event.Mention> mention, boolean actor) {
        List<Evidence> words = all.stream().flatMap(s -> s.entry().tellings().stream())
                .flatMap(telling -> (actor ? mention.apply(telling).actors() : mention.apply(telling).recipients()).stream().filter(party -> party.actor().code().equals(code))
                        .map(Party::passage).map(passage -> new Evidence(telling.mention().id(), telling.report(), passage))).distinct().toList();
        return new Sourced<>(code, words.isEmpty() ? all.get(0).triggers() : words);
    }

    private List<Evidence> kindWords(List<Sighting> all) {
        return all.stream().flatMap(s -> Stream.concat(s.triggers().stream(), s.evidence(Detail.Kind.MEASURE).stream()
                .filter(e -> MeasureWords.shipped().kinds(e.passage().text()).contains(kind)))).distinct().toList();
    }

    /** Each once, whatever its capitals, with all its words. */
    private static <T> List<Sourced<T>> things(List<Sighting> all, Detail.Kind kind, Function<String, T> of) {
        Map<String, Set<Evidence>> found = new LinkedHashMap<>();
        all.stream().flatMap(s -> s.evidence(kind).stream()).forEach(e -> found.computeIfAbsent(plain(e.passage().text()), key -> new LinkedHashSet<>()).add(e));
        return found.entrySet().stream().map(entry -> new Sourced<>(of.apply(entry.getKey()), List.copyOf(entry.getValue()))).toList();
    }

    private static List<Sourced<ScopeItem>> scope(List<Sighting> all) {
        return things(all.stream().filter(s -> !s.stage().isRelief()).toList(), Detail.Kind.ITEM, words -> new ScopeItem(words, sort(words)));
    }

    private static ScopeItem.Sort sort(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        if (last.matches("(officials?|ministers?|lawmakers?|generals?|officers?|businessm[ae]n|oligarchs?|individuals?|persons?|people|nationals?|citizens?|workers?|labou?rers?|students?)")) {
            return ScopeItem.Sort.PERSONS;
        }
        return last.matches("(trade|commerce|imports?|exports?|sales|purchases|travel|flights?|investments?|transactions?|dealings|ties|talks)") ? ScopeItem.Sort.DEALINGS : ScopeItem.Sort.GOODS;
    }

    private static Optional<Sourced<When>> announced(List<Sighting> all) {
        return all.stream().filter(s -> s.stage() == Stage.ANNOUNCED && s.said().isPresent() || s.stage() == Stage.IMPOSED && s.value(Detail.Kind.FROM).isPresent() && s.day().isPresent())
                .findFirst().map(s -> s.stage() == Stage.ANNOUNCED
                        ? announcement(s)
                        : new Sourced<>(new When(s.day().orElseThrow(), s.entry().event().basis().label()), s.triggers()));
    }

    private static Sourced<When> announcement(Sighting announced) {
        LocalDate day = announced.said().orElseThrow();
        boolean told = announced.told().filter(day::equals).isPresent();
        Edtf date = announced.ownDay().filter(own -> !told).orElseGet(() -> Edtf.parse(day.toString()));
        return new Sourced<>(new When(date, told ? "told" : announced.entry().event().basis().label()), told ? announced.triggers() : dateWords(announced));
    }

    private static Optional<Sourced<When>> begin(List<Sighting> all) {
        for (Sighting sighting : all) {
            Optional<Sourced<String>> from = sighting.value(Detail.Kind.FROM).filter(found -> !sighting.stage().isRelief() && sighting.stage() != Stage.THREATENED);
            Optional<Edtf> day = from.flatMap(found -> Edtf.find(found.value()));
            if (day.isPresent()) {
                return Optional.of(new Sourced<>(new When(day.get(), "stated"), from.get().evidence()));
            }
            boolean ahead = sighting.stage() == Stage.ANNOUNCED && sighting.day().flatMap(Edtf::earliest).filter(d -> sighting.told().filter(d::isAfter).isPresent()).isPresent();
            if ((sighting.stage() == Stage.IMPOSED || ahead) && sighting.day().isPresent()) {
                return Optional.of(new Sourced<>(new When(sighting.day().get(), sighting.entry().event().basis().label()), dateWords(sighting)));
            }
        }
        return Optional.empty();
    }

    private static List<Evidence> dateWords(Sighting sighting) {
        List<Evidence> words = sighting.entry().tellings().stream().flatMap(telling -> telling.mention().date().passage()
                .map(passage -> new Evidence(telling.mention().id(), telling.report(), passage)).stream()).toList();
        return words.isEmpty() ? sighting.triggers() : words;
    }

    /** The end that was told last: a lifting, or the day until which it is to hold. */
    private static Optional<Sourced<When>> ends(List<Sighting> all, Optional<Sourced<When>> begins) {
        Optional<Sighting> lifted = all.stream().filter(s -> s.stage() == Stage.LIFTED && s.day().isPresent())
                .max(Comparator.comparing((Sighting s) -> s.day().flatMap(Edtf::earliest).orElse(LocalDate.MIN)));
        if (lifted.isPresent()) {
            return lifted.map(s -> new Sourced<>(new When(s.day().get(), s.entry().event().basis().label()), dateWords(s)));
        }
        Optional<Sighting> until = all.stream().filter(s -> s.stage().holds() || s.stage() == Stage.ANNOUNCED).filter(s -> s.value(Detail.Kind.UNTIL).isPresent())
                .max(Comparator.comparing((Sighting s) -> s.told().orElse(LocalDate.MIN)));
        return until.flatMap(s -> {
            Sourced<String> value = s.value(Detail.Kind.UNTIL).orElseThrow();
            Optional<Edtf> from = s.stage() == Stage.IMPOSED || s.day().isEmpty() ? begins.map(b -> b.value().date()) : s.day();
            Optional<Edtf> day = value.value().startsWith("P") ? from.flatMap(start -> Later.by(start, value.value())) : Edtf.find(value.value());
            return day.map(end -> new Sourced<>(new When(end, value.value().startsWith("P") ? "reckoned" : "stated"), value.evidence()));
        });
    }

    /** What it says that it carries out. */
    List<String> implemented() {
        return Stream.of(Detail.Kind.IMPLEMENTS, Detail.Kind.INSTRUMENT).flatMap(kind -> sightings.stream().flatMap(s -> s.evidence(kind).stream()))
                .map(e -> plain(e.passage().text())).distinct().toList();
    }

    boolean implementsSomething() {
        return sightings.stream().anyMatch(s -> !s.evidence(Detail.Kind.IMPLEMENTS).isEmpty())
                || implemented().stream().anyMatch(words -> words.matches("(un |u\\.n\\. |united nations |security council )*(security council )?resolution.*"));
    }
}
