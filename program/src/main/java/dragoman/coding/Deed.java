package dragoman.coding;

import dragoman.coding.event.Act;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides whose deed is judged by a noun that names it again: after "Peru bombed a port" somebody "condemned the raid" of Peru, "welcomed the ruling" of the court that has ruled. */
final class Deed {

    private static final int REACH = 8;
    private static final int STEM = 3;

    private static final Set<Sector> GOVERNING = EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY);

    private static final Set<PloverType> JUDGING = EnumSet.of(PloverType.ACCUSE, PloverType.SUPPORT, PloverType.REJECT);

    /** To file a complaint is no verdict on it. */
    private static final Pattern VERDICT = Pattern.compile("(?i)(?:condemn|denounc|decr(?:y|i)|deplor|criticis|criticiz|slam|blast|lambast|assail|attack|call|describ|brand|label|welcom|prais|applaud|hail|back|support|endors"
            + "|defend|reject|dismiss|oppos|rebuff|spurn|refus|ignor|turn|brush|scorn|mock|accept)\\p{L}*");

    /** A kind of deed by the nouns that name it again. */
    private record Kind(Pattern nouns, Set<PloverType> types) {

        Kind(String nouns, PloverType first, PloverType... more) {
            this(Pattern.compile("\\b(?:" + nouns + ")\\b", Pattern.CASE_INSENSITIVE), EnumSet.of(first, more));
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("attacks?|raids?|strikes?|shelling|bombing|bombardment|killings?|invasion|assault|massacre|ambush|aggression|incursion|intrusion|hack|breach", PloverType.ASSAULT),
            new Kind("arrests?|detentions?|expulsions?|deportations?|seizure|raids?|closure|ban|curfew|crackdown|blockade", PloverType.COERCE, PloverType.SANCTION),
            new Kind("ruling|verdict|sentence|conviction|judgment|judgement", PloverType.SANCTION, PloverType.RETREAT, PloverType.COERCE),
            new Kind("sanctions|embargo|tariffs?|duties|levy|levies|measures?|suspension|boycott|move", PloverType.SANCTION, PloverType.THREATEN, PloverType.COERCE),
            new Kind("threats?|ultimatum|warnings?", PloverType.THREATEN),
            new Kind("demands?|requests?|appeals?|calls?|ultimatum", PloverType.REQUEST, PloverType.THREATEN),
            new Kind("accusations?|charges?|allegations?|claims?|criticism|complaint", PloverType.ACCUSE),
            new Kind("offers?|proposals?|promises?|pledges?|plan", PloverType.AGREE));

    /** "the new raid", "these harsh demands": one that was told of. */
    private static final Pattern TOLD_BEFORE = Pattern.compile("(?i)^\\W*(?:the|this|that|these|those|such|any|its|their|his|her)\\W+((?:\\p{L}+\\W+){0,2}?(?:"
            + KINDS.stream().map(kind -> kind.nouns().pattern()).collect(Collectors.joining("|")) + "))(?!\\W+(?:of|by|against|from|to|that|on)\\b)");

    private static final Pattern MEASURE = Pattern.compile("(?i)\\b(?:sanctions|embargo|tariffs|duties|levies|measures|restrictions)\\b");

    private Deed() {}

    /** Whether a mention judges a deed that is told of elsewhere. */
    static boolean isJudged(Mention mention) {
        return JUDGING.contains(mention.act().type()) && VERDICT.matcher(mention.trigger().text()).matches() && kind(mention).isPresent();
    }

    /** Who did it, as the latest mention tells of such a deed, first one told by the same word; not the judge himself. */
    static Optional<List<Party>> doers(List<Mention> before, Mention mention) {
        Optional<Set<PloverType>> kind = isJudged(mention) ? kind(mention) : Optional.empty();
        List<Mention> deeds = before.stream().filter(earlier -> kind.isPresent() && Echo.sentence(mention) - Echo.sentence(earlier) <= REACH && types(earlier).anyMatch(kind.get()::contains)
                && !earlier.actors().isEmpty()).toList();
        if (hasSeveralHands(deeds, mention)) {
            return Optional.empty();
        }
        Optional<Mention> called = latest(deeds.stream().filter(earlier -> isCalled(earlier, mention)).toList());
        return called.or(() -> latest(deeds)).map(Mention::actors)
                .filter(doers -> !doers.isEmpty() && Counterpart.isOneState(doers) && doers.stream().allMatch(party -> party.actor().hasState() && isOther(party, mention.actors().get(0))));
    }

    /** "The tariffs" of two states are nobody's alone. */
    private static boolean hasSeveralHands(List<Mention> deeds, Mention mention) {
        Matcher again = TOLD_BEFORE.matcher(after(mention));
        Matcher noun = MEASURE.matcher(again.find() ? again.group(1) : "");
        if (!noun.find()) {
            return false;
        }
        String word = noun.group().toLowerCase(Locale.ROOT);
        return deeds.stream().filter(deed -> deed.evidence().text().toLowerCase(Locale.ROOT).contains(word)).flatMap(deed -> deed.actors().stream()).map(party -> party.actor().code()).distinct().count() > 1;
    }

    private static Optional<Mention> latest(List<Mention> deeds) {
        return deeds.stream().reduce((one, next) -> next);
    }

    /** "expelled" and "the expulsion". */
    private static boolean isCalled(Mention earlier, Mention mention) {
        String stem = stem(earlier.trigger().text());
        Matcher again = TOLD_BEFORE.matcher(after(mention));
        return again.find() && Stream.of(again.group(1).split("\\W+")).anyMatch(word -> stem(word).equals(stem));
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length())).toLowerCase(Locale.ROOT);
    }

    /** Of another state, or whoever does not govern judges whoever does. */
    private static boolean isOther(Party doer, Party judge) {
        boolean governs = judge.actor().sectors().stream().anyMatch(GOVERNING::contains) && !judge.actor().sectors().contains(Sector.OPP);
        return !doer.actor().code().equals(judge.actor().code()) || !judge.actor().sectors().isEmpty() && !governs && !doer.actor().equals(judge.actor());
    }

    private static Stream<PloverType> types(Mention mention) {
        return Stream.concat(Stream.of(mention.act()), mention.about().stream()).map(Act::type);
    }

    private static Optional<Set<PloverType>> kind(Mention mention) {
        Matcher again = TOLD_BEFORE.matcher(after(mention));
        if (!again.find()) {
            return Optional.empty();
        }
        Set<PloverType> found = KINDS.stream().filter(kind -> kind.nouns().matcher(again.group(1)).find()).flatMap(kind -> kind.types().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PloverType.class)));
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** What stands behind the word that carries the act. */
    static String after(Mention mention) {
        String text = mention.evidence().text();
        int from = text.offsetByCodePoints(0, Math.max(0, Math.min(mention.trigger().end() - mention.evidence().start(), text.codePointCount(0, text.length()))));
        return text.substring(from);
    }
}
