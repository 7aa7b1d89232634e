package dragoman.coding.actors;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Sector;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.Entry;
import dragoman.coding.lists.EntryKind;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.reading.HeadPart;
import dragoman.reading.Report;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides which state a report is at home in, and which it is about.
 *
 * @param home the state of its outlet, else of its dateline
 * @param dateline the state in which it was filed
 * @param elsewhere the state that it speaks of all along, if it was filed in another that it hardly names
 * @param topic the state named most in its first paragraph
 * @param ruled the state of whose leaders it speaks most
 * @param named the states that it names, by their names, their people, their cities, or what is theirs
 */
record ReportContext(Optional<String> home, Optional<String> dateline, Optional<String> elsewhere, Optional<String> topic, Optional<String> ruled, Set<String> named) {

    /** What says little of the state that a report is about: where a business or a university is at home, or an observatory that counts the dead of another state. */
    private static final Set<Sector> OF_ANYWHERE = EnumSet.of(Sector.BUS, Sector.EDU, Sector.JRN, Sector.MED, Sector.SOC);

    /** How often a state is named at least, and how many times as often as the one where the report was filed, to be the one that it speaks of. */
    private static final int OFTEN = 4;
    private static final int AS_OFTEN = 3;

    private static final Set<String> WIRES = Set.of("reuters", "thomson reuters", "afp", "agence france-presse", "agence france presse", "ap", "associated press", "the associated press", "upi", "bloomberg",
            "dpa", "efe", "ansa", "kyodo", "bbc monitoring");

    /** Country domains that anybody may have. */
    private static final Set<String> OPEN_DOMAINS = Set.of("io", "co", "tv", "me", "ai", "ly", "to", "fm", "ws", "cc", "nu", "gg", "eu");

    static ReportContext of(ParsedReport parsed, List<SentenceHits> hits, ActorBook actors, HitFinder finder) {
        Report report = parsed.report();
        Optional<String> dateline = dateline(report, parsed, finder, actors);
        // An agency files from everywhere: its report is at home where it was filed.
        boolean wire = dateline.isPresent() && report.publisher().filter(name -> WIRES.contains(name.toLowerCase(Locale.ROOT))).isPresent();
        Optional<String> home = wire ? dateline : report.publisher().flatMap(name -> actors.stateOfOutlet(name).or(() -> actors.stateOfOutlet(name + " News"))).or(() -> report.url().flatMap(ReportContext::stateOfAddress)).or(() -> dateline);
        return new ReportContext(home, dateline, dateline.flatMap(state -> elsewhere(state, hits, actors)), topic(parsed.sentences(), hits, actors), ruled(hits, actors), named(hits, actors));
    }

    /** Talks in a neighbouring capital, a court of nations in a quiet town: the soldiers and villagers of such a report are those of the state it is about. */
    private static Optional<String> elsewhere(String filed, List<SentenceHits> hits, ActorBook actors) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        hits.stream().flatMap(sentence -> sentence.all().stream())
                .filter(hit -> hit.best().kind() != EntryKind.OUTLET && !isOfAnywhere(hit.best()) && isState(hit.best().code(), actors))
                .forEach(hit -> counts.merge(hit.best().code(), 1, Integer::sum));
        return counts.entrySet().stream().reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .filter(most -> most.getValue() >= OFTEN && most.getValue() >= AS_OFTEN * counts.getOrDefault(filed, 0)).map(Map.Entry::getKey);
    }

    private static Set<String> named(List<SentenceHits> hits, ActorBook actors) {
        Set<String> named = new TreeSet<>();
        hits.stream().flatMap(sentence -> sentence.all().stream()).flatMap(hit -> hit.entries().stream())
                .filter(entry -> entry.kind() != EntryKind.LEADER && entry.kind() != EntryKind.OUTLET && isState(entry.code(), actors))
                .forEach(entry -> named.add(entry.code()));
        return named;
    }

    /** Whether the report is of a state, or names it. */
    boolean speaksOf(String state) {
        return named.contains(state) || home.filter(state::equals).isPresent() || dateline.filter(state::equals).isPresent();
    }

    private static Optional<String> dateline(Report report, ParsedReport parsed, HitFinder finder, ActorBook actors) {
        for (HeadPart part : report.head()) {
            if (part.kind() == HeadPart.Kind.DATELINE) {
                return finder.in(parsed.text(part.start(), part.end())).stream()
                        .filter(e -> e.kind() != EntryKind.OUTLET && isState(e.code(), actors)).map(Entry::code).findFirst();
            }
        }
        return Optional.empty();
    }

    private static Optional<String> stateOfAddress(String address) {
        try {
            String host = new URI(address).getHost();
            String last = host == null ? "" : host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (last.equals("uk")) {
                return Optional.of("GBR");
            }
            boolean country = last.length() == 2 && !OPEN_DOMAINS.contains(last) && List.of(Locale.getISOCountries()).contains(last.toUpperCase(Locale.ROOT));
            return country ? Optional.of(new Locale("", last).getISO3Country()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> topic(List<Sentence> sentences, List<SentenceHits> hits, ActorBook actors) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int paragraph = -1;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (paragraph >= 0 && sentence.paragraph() > paragraph && !counts.isEmpty()) {
                break;
            }
            paragraph = sentence.headline() ? -1 : sentence.paragraph();
            for (Hit hit : hits.get(i).all()) {
                String code = hit.entries().stream().map(Entry::code).filter(c -> isState(c, actors)).findFirst().orElse("");
                if (!code.isEmpty() && hit.use() != Hit.Use.LEANING && hit.best().kind() != EntryKind.OUTLET && !isOfAnywhere(hit.best())) {
                    counts.merge(code, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream().reduce((a, b) -> b.getValue() > a.getValue() ? b : a).map(Map.Entry::getKey);
    }

    private static boolean isOfAnywhere(Entry entry) {
        return !entry.sectors().isEmpty() && OF_ANYWHERE.contains(entry.sectors().get(0));
    }

    private static Optional<String> ruled(List<SentenceHits> hits, ActorBook actors) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        hits.stream().flatMap(sentence -> sentence.all().stream())
                .filter(hit -> hit.best().kind() == EntryKind.LEADER && isState(hit.best().code(), actors))
                .forEach(hit -> counts.merge(hit.best().code(), 1, Integer::sum));
        return counts.entrySet().stream().reduce((a, b) -> b.getValue() > a.getValue() ? b : a).map(Map.Entry::getKey);
    }

    static boolean isState(String code, ActorBook actors) {
        return !code.equals(Actor.NO_STATE) && actors.organisationKind(code).isEmpty();
    }

    /** The state of a bare office: "the prime minister". */
    Optional<String> ofOffice() {
        return home.filter(state -> elsewhere.isEmpty() || !home.equals(dateline)).or(() -> elsewhere).or(() -> dateline).or(() -> ruled).or(() -> topic);
    }

    /** The state of whoever is there: "police", "protesters". */
    Optional<String> ofBystanders() {
        return elsewhere.or(() -> dateline).or(() -> topic).or(() -> home);
    }
}
