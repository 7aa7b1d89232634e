package dragoman.coding;

import dragoman.coding.actors.ActorMention;
import dragoman.coding.actors.ReportActors;
import dragoman.coding.event.Party;
import dragoman.coding.event.Sector;
import dragoman.coding.lessons.LineSides;
import dragoman.coding.lessons.Naming;
import dragoman.coding.lessons.Scene;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells which states and organisations a report speaks of around each of its sentences, and by which words. */
final class Scenes {

    /** Whoever is meant by a state that is not named is mostly one of these. */
    private static final Set<Sector> POWER = EnumSet.of(Sector.GOV, Sector.MIL, Sector.REB, Sector.UAF);

    private final List<ActorMention> actors;
    private final List<List<String>> named = new ArrayList<>();
    private final Scene whole;

    Scenes(ParsedReport report, ReportActors actors) {
        this.actors = actors.all().stream().filter(actor -> actor.party().actor().hasState()).toList();
        for (Sentence sentence : report.sentences()) {
            named.add(this.actors.stream().filter(actor -> isIn(actor, sentence)).map(actor -> actor.party().actor().code()).toList());
        }
        this.whole = Scene.whole(named);
    }

    private static boolean isIn(ActorMention actor, Sentence sentence) {
        return actor.passage().start() >= sentence.start() && actor.passage().start() < sentence.end();
    }

    Scene of(Sentence sentence) {
        return Scene.at(whole, named, sentence.number() - 1);
    }

    /** How words name those on a side of an act that a sentence tells. */
    LineSides.Side side(List<Party> side, int start, int end) {
        if (side.isEmpty()) {
            return LineSides.Side.NOBODY;
        }
        List<Sector> sectors = side.get(0).actor().sectors();
        return new LineSides.Side(SentenceCoder.codes(side), naming(side, start, end), sectors.isEmpty() ? "state" : sectors.get(0).name());
    }

    private Naming naming(List<Party> side, int start, int end) {
        if (side.stream().noneMatch(party -> party.actor().hasState())) {
            return Naming.UNKNOWN;
        }
        if (side.stream().allMatch(party -> actors.stream().anyMatch(actor -> actor.guessed() && actor.passage().equals(party.passage()) && actor.party().actor().equals(party.actor())))) {
            return Naming.GUESSED;
        }
        return side.stream().allMatch(party -> party.passage().end() <= start || party.passage().start() >= end) ? Naming.BY_REFERENCE : Naming.TOLD;
    }

    /**
     * The words that name a state or organisation up to a sentence, else first after it: rather those that hold power there than a firm, a paper or workers of it, and rather words that name it by themselves than
     * such as "they"; of these the last. Where one side of a state acts on another, whom the report names oftenest.
     *
     * @param others whom it shall not be: nobody acts on himself
     */
    Optional<Party> named(String code, Sentence sentence, List<Party> others) {
        Predicate<ActorMention> byName = actor -> actor.refersTo().isEmpty() && !actor.guessed();
        boolean within = others.stream().anyMatch(other -> other.actor().code().equals(code));
        return Stream.of(byName.and(Scenes::hasPower), Scenes::hasPower, byName, (Predicate<ActorMention>) actor -> true)
                .flatMap(wanted -> (within ? oftenest(known(code, others, wanted)) : last(known(code, others, wanted), sentence)).stream()).findFirst();
    }

    private static boolean hasPower(ActorMention actor) {
        List<Sector> sectors = actor.party().actor().sectors();
        return sectors.isEmpty() || POWER.contains(sectors.get(0));
    }

    private List<Party> known(String code, List<Party> others, Predicate<ActorMention> wanted) {
        return actors.stream().filter(wanted).map(ActorMention::party)
                .filter(party -> party.actor().code().equals(code) && others.stream().noneMatch(other -> other.actor().equals(party.actor()) || other.passage().overlaps(party.passage()))).toList();
    }

    private static Optional<Party> last(List<Party> all, Sentence sentence) {
        return all.stream().filter(party -> party.passage().start() < sentence.end()).reduce((one, later) -> later).or(() -> all.stream().findFirst());
    }

    /** The first words that name him. Counted are also those that stand for him. */
    private Optional<Party> oftenest(List<Party> all) {
        return all.stream().reduce((one, other) -> times(other) > times(one) ? other : one);
    }

    private long times(Party party) {
        return actors.stream().filter(actor -> actor.party().actor().equals(party.actor())).count();
    }
}
