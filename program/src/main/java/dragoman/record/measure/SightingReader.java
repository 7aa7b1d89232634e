package dragoman.record.measure;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Detail;
import dragoman.coding.event.Mention;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.event.Event;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides whether an event bears on a measure: which kind, which step of it, by whom, on whom. */
final class SightingReader {

    /** CAMEO codes that impose, and those that take back. */
    private static final List<String> IMPOSING = List.of("161", "162", "163", "164", "166", "160");
    private static final List<String> FORCIBLE = List.of("171", "172");
    private static final List<String> RELIEVING = List.of("085");
    private static final Set<String> STATES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final List<MeasureKind> DIPLOMATIC = List.of(MeasureKind.MISSION_CLOSED, MeasureKind.RECALL, MeasureKind.RELATIONS_CUT);

    /** Less of it is not none of it. */
    private static final Pattern LIMITED = Pattern.compile("(?i)\\b(limit|curb|cap|quota|reduc|cut back|cut its|restrict|ration)\\w*\\b");
    private static final Pattern BANNED = Pattern.compile("(?i)\\b(ban|bans|banned|banning|prohibit\\w*|forbid\\w*|forbade|halt\\w*|stop\\w*|block\\w*|bar|bars|barred|outlaw\\w*|end|ends|ended)\\b");

    private final MeasureWords words = MeasureWords.shipped();

    /** Tellings of one event that tell different measures are taken apart: "restricted trade and banned imports of coal". */
    List<Sighting> read(TimelineEntry whole) {
        Map<String, List<Telling>> alike = new LinkedHashMap<>();
        whole.tellings().forEach(telling -> {
            TimelineEntry one = new TimelineEntry(whole.event(), List.of(telling));
            Optional<Stage> stage = stage(one);
            if (stage.isPresent()) {
                alike.computeIfAbsent(stage.get() + " " + kinds(one), key -> new ArrayList<>()).add(telling);
            }
        });
        return alike.values().stream().flatMap(tellings -> sightings(new TimelineEntry(whole.event(), tellings)).stream()).toList();
    }

    /** One for each target, and for each imposer where they act each for themselves. */
    private List<Sighting> sightings(TimelineEntry entry) {
        Event event = entry.event();
        Optional<Stage> stage = stage(entry);
        List<MeasureKind> kinds = stage.isPresent() ? kinds(entry) : List.of();
        Set<String> imposers = imposers(entry, stage.orElse(Stage.TOLD));
        List<Sighting> found = new ArrayList<>();
        boolean expelled = kinds.contains(MeasureKind.EXPULSION);
        for (String target : event.recipients().stream().filter(code -> !code.equals(Actor.NO_STATE) && !imposers.contains(code) && isAimedAt(code, entry, expelled)).distinct().toList()) {
            for (MeasureKind kind : kinds) {
                for (Set<String> each : split(imposers, kind, stage.get())) {
                    stagesFor(target, entry, stage.get()).forEach(one -> found.add(new Sighting(entry, one, kind, each, target)));
                }
            }
        }
        return found;
    }

    private static boolean isAimedAt(String target, TimelineEntry entry, boolean expelled) {
        return entry.tellings().stream().anyMatch(telling -> new Aim(telling.mention()).isAt(target, expelled));
    }

    /** A measure that leaves its target out is imposed and spares it. */
    private static List<Stage> stagesFor(String target, TimelineEntry entry, Stage stage) {
        boolean spared = (stage.holds() || stage == Stage.ANNOUNCED) && entry.tellings().stream().anyMatch(telling -> new Aim(telling.mention()).isSpared(target));
        return spared ? List.of(stage, Stage.WAIVED) : List.of(stage);
    }

    // --- which step -------------------------------------------------------------------------------------------------

    private Optional<Stage> stage(TimelineEntry entry) {
        Event event = entry.event();
        Mention mention = entry.tellings().get(0).mention();
        Optional<String> about = mention.about().map(act -> act.cameo());
        boolean happened = event.status() == Status.DONE || event.status() == Status.ONGOING;
        boolean ahead = event.status() == Status.PLANNED || happened;
        Leading leading = new Leading(mention);
        if (event.status() == Status.DENIED || event.reciprocal() || event.type() != PloverType.THREATEN && leading.asked() || event.status() == Status.PLANNED && leading.feared()) {
            return Optional.empty();
        }
        boolean imposes = is(event.cameo(), IMPOSING) || about.filter(code -> is(code, IMPOSING)).isPresent();
        if (ahead && imposes && leading.putOff() && !is(event.cameo(), RELIEVING)) {
            return Optional.of(Stage.SUSPENDED);
        }
        if (event.type() == PloverType.THREATEN) {
            boolean restricts = about.filter(code -> is(code, IMPOSING)).isPresent() || event.cameo().startsWith("1312") || event.cameo().startsWith("1311");
            return restricts ? Optional.of(isDecided(mention, event) ? Stage.ANNOUNCED : Stage.THREATENED) : Optional.empty();
        }
        if (event.type() == PloverType.AGREE && ahead && about.filter(code -> is(code, RELIEVING)).isPresent() && carried(mention).filter(Stage.SUSPENDED::equals).isPresent()) {
            // "Postpones its choice to impose": from that word on it is put off.
            return Optional.of(Stage.SUSPENDED);
        }
        if (event.type() == PloverType.AGREE) {
            return ahead && (event.cameo().startsWith("0354") || about.filter(code -> is(code, RELIEVING)).isPresent()) ? Optional.of(Stage.RELIEF_ANNOUNCED) : Optional.empty();
        }
        if (!happened) {
            return event.status() == Status.PLANNED && event.type() == PloverType.SANCTION ? Optional.of(Stage.ANNOUNCED) : Optional.empty();
        }
        if (is(event.cameo(), RELIEVING)) {
            return Optional.of(carried(mention).filter(Stage::isRelief).orElse(Stage.EASED));
        }
        boolean imposing = event.type() == PloverType.SANCTION && is(event.cameo(), IMPOSING) || event.type() == PloverType.COERCE && is(event.cameo(), FORCIBLE);
        return imposing && !(mention.why().isNominal() && new Leading(mention).supposed()) ? Optional.of(imposed(mention)) : Optional.empty();
    }

    private Optional<Stage> carried(Mention mention) {
        return words.stage(mention.trigger().text());
    }

    private Stage imposed(Mention mention) {
        Optional<Stage> told = carried(mention).filter(stage -> stage == Stage.EXTENDED || stage == Stage.TIGHTENED || stage == Stage.TOLD || stage == Stage.ANNOUNCED);
        boolean noun = mention.why().isNominal() && !mention.trigger().text().endsWith("ed");
        return told.orElse(noun ? Stage.TOLD : Stage.IMPOSED);
    }

    private boolean isDecided(Mention mention, Event event) {
        return event.status() != Status.CONDITIONAL && event.status() != Status.POSSIBLE
                && (carried(mention).filter(stage -> stage == Stage.ANNOUNCED).isPresent() || event.status() == Status.PLANNED);
    }

    private static boolean is(String code, List<String> beginnings) {
        return beginnings.stream().anyMatch(code::startsWith);
    }

    // --- which kind -------------------------------------------------------------------------------------------------

    private List<MeasureKind> kinds(TimelineEntry entry) {
        Mention mention = entry.tellings().get(0).mention();
        String code = mention.about().map(act -> act.cameo()).filter(about -> is(about, IMPOSING) || is(about, RELIEVING)).orElse(mention.act().cameo());
        String measures = told(entry, Detail.Kind.MEASURE);
        String things = told(entry, Detail.Kind.ITEM);
        if (code.startsWith("166")) {
            return code.length() > 3 ? List.of() : List.of(MeasureKind.EXPULSION);
        }
        if (code.startsWith("161")) {
            return diplomatic(measures + " " + things, mention);
        }
        if (code.startsWith("164")) {
            return words.kinds(measures).contains(MeasureKind.TALKS_SUSPENDED) ? List.of(MeasureKind.TALKS_SUSPENDED) : List.of();
        }
        if (code.startsWith("162")) {
            // A code for less aid, which trade may come under too.
            return words.kinds(mention.evidence().text()).contains(MeasureKind.AID_SUSPENSION) ? List.of(MeasureKind.AID_SUSPENSION) : List.of();
        }
        if (is(code, FORCIBLE)) {
            return forcible(measures + " " + things + " " + mention.trigger().text(), mention);
        }
        return economic(measures, things, mention, code);
    }

    private List<MeasureKind> diplomatic(String told, Mention mention) {
        List<MeasureKind> found = words.kinds(told).stream().filter(DIPLOMATIC::contains).toList();
        if (found.isEmpty()) {
            found = words.kinds(mention.why().clause()).stream().filter(DIPLOMATIC::contains).toList();
        }
        return found.stream().limit(1).toList();
    }

    /** Only what has the words of a freeze or a travel ban: police take many things away. */
    private List<MeasureKind> forcible(String told, Mention mention) {
        boolean frozen = told.toLowerCase(Locale.ROOT).matches("(?s).*\\b(fr[eo]+z\\w*|freez\\w*|block\\w*)\\b.*");
        return words.kinds(told).stream().filter(kind -> kind == MeasureKind.ASSET_FREEZE && frozen || kind == MeasureKind.TRAVEL_BAN && !mention.recipients().isEmpty())
                .limit(1).toList();
    }

    private List<MeasureKind> economic(String measures, String things, Mention mention, String code) {
        List<MeasureKind> told = new ArrayList<>();
        for (String one : measures.split("\n")) {
            words.kinds(one + (one.equals("embargo") || one.equals("ban") ? " " + things : "")).stream().filter(MeasureKind::isEconomic).findFirst().filter(kind -> !told.contains(kind)).ifPresent(told::add);
        }
        if (told.size() > 1) {
            // Tariffs are on imports.
            told.removeIf(kind -> told.contains(MeasureKind.TARIFF) && (kind == MeasureKind.IMPORT_BAN || kind == MeasureKind.EXPORT_BAN));
            // "restrictions on trade", "a ban on imports": the second noun says which.
            told.removeIf(kind -> told.size() > 1 && kind == MeasureKind.SANCTIONS || kind == MeasureKind.TRADE_RESTRICTION && told.size() > 2);
        }
        // One act that stops trade, and among it imports, is one measure.
        told.removeIf(kind -> told.stream().anyMatch(other -> other.contains(kind)));
        if (told.contains(MeasureKind.IMPORT_BAN) && told.contains(MeasureKind.EXPORT_BAN)) {
            return List.of(MeasureKind.TRADE_RESTRICTION);
        }
        if (told.isEmpty()) {
            boolean barred = !things.isBlank() && !measures.isBlank();
            String trigger = mention.trigger().text().toLowerCase(Locale.ROOT);
            boolean plain = trigger.startsWith("sanction") || trigger.startsWith("blacklist") || mention.why().clause().contains("sanctions");
            List<MeasureKind> behind = is(code, RELIEVING) ? behind(mention) : List.of();
            if (!behind.isEmpty()) {
                return behind;
            }
            return plain ? List.of(MeasureKind.SANCTIONS) : trigger.startsWith("embargo") ? List.of(MeasureKind.EMBARGO)
                    : barred ? List.of(MeasureKind.TRADE_RESTRICTION) : code.startsWith("160") ? List.of() : ofLine(mention);
        }
        boolean limited = LIMITED.matcher(mention.evidence().text()).find() && !BANNED.matcher(mention.evidence().text()).find();
        return told.stream().map(kind -> limited && (kind == MeasureKind.IMPORT_BAN || kind == MeasureKind.EXPORT_BAN) ? MeasureKind.TRADE_RESTRICTION : kind).distinct().toList();
    }

    /** What is eased or put off stands behind the word: "postpones a vote on duties". */
    private List<MeasureKind> behind(Mention mention) {
        String text = mention.evidence().text();
        int from = Math.max(0, Math.min(text.codePointCount(0, text.length()), mention.trigger().end() - mention.evidence().start()));
        return words.kinds(text.substring(text.offsetByCodePoints(0, from))).stream().filter(MeasureKind::isEconomic).limit(1).toList();
    }

    /** Where the sentence names nothing, the line that read it does. */
    private List<MeasureKind> ofLine(Mention mention) {
        return mention.why().nearest() ? List.of() : words.kinds(mention.why().clause()).stream().filter(MeasureKind::isEconomic).limit(1).toList();
    }

    /** A line for each phrase. */
    private static String told(TimelineEntry entry, Detail.Kind kind) {
        return entry.tellings().stream().map(Telling::mention).flatMap(mention -> mention.details().stream()).filter(detail -> detail.kind() == kind)
                .map(detail -> detail.passage().text().toLowerCase(Locale.ROOT)).distinct().collect(Collectors.joining("\n"));
    }

    // --- by whom ----------------------------------------------------------------------------------------------------

    /** Who drives or keeps "UN sanctions" does not impose them: the United Nations do. */
    private static Set<String> imposers(TimelineEntry entry, Stage stage) {
        Set<String> named = new TreeSet<>();
        if (stage == Stage.TOLD) {
            entry.tellings().stream().flatMap(telling -> telling.mention().details().stream()).filter(detail -> detail.kind() == Detail.Kind.MEASURE)
                    .forEach(detail -> owner(detail.passage().text()).ifPresent(named::add));
        }
        if (named.isEmpty() && entry.event().actors().isEmpty() && told(entry, Detail.Kind.INSTRUMENT).matches("(?s).*\\bresolution \\d{3,4}\\b.*")) {
            named.add("UNO");
        }
        return named.isEmpty() ? entry.event().actors().stream().filter(code -> !code.equals(Actor.NO_STATE)).collect(Collectors.toCollection(TreeSet::new)) : named;
    }

    private static Optional<String> owner(String words) {
        if (words.matches("(?s)(UN|U\\.N\\.|United Nations|Security Council)\\b.*")) {
            return Optional.of("UNO");
        }
        return words.matches("(?s)(EU|E\\.U\\.|European Union)\\b.*") ? Optional.of("EU") : Optional.empty();
    }

    private static List<Set<String>> split(Set<String> imposers, MeasureKind kind, Stage stage) {
        boolean mixed = Stream.of(true, false).allMatch(state -> imposers.stream().anyMatch(code -> STATES.contains(code) == state));
        boolean each = imposers.size() > 1 && (mixed || kind.isOneStates() || stage == Stage.TOLD);
        return each ? imposers.stream().map(Set::of).toList() : List.of(imposers);
    }
}
