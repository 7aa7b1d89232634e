package dragoman.coding;

import dragoman.coding.event.Actor;
import dragoman.coding.event.FilledPart;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.lessons.LineSides;
import dragoman.coding.lessons.Naming;
import dragoman.coding.lessons.NearAct;
import dragoman.coding.lessons.SecondReader;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who stands on a side of an act that the words of its sentence leave open, or on which they name somebody without telling of which state? */
final class OpenSides {

    /** So likely must the state of somebody be of whom no words tell one. */
    private static final double RATHER = 0.4;

    /** So likely must somebody be to whom an act is done rather than to who is spoken of beside it. */
    private static final double SURER = 0.8;

    private final SecondReader.Asked asked;
    private final Sentence sentence;
    private final Scenes scenes;
    private final Map<Integer, LineSides> lines = new TreeMap<>();

    /** @param asked the second reader before the sentence */
    OpenSides(SecondReader.Asked asked, Sentence sentence, Scenes scenes) {
        this.asked = asked;
        this.sentence = sentence;
        this.scenes = scenes;
    }

    /** Whom the line names that tells an act, as the second reader was asked about it. */
    Optional<LineSides> line(int word) {
        return Optional.ofNullable(lines.get(word));
    }

    /** Sides, and which of them it filled. */
    record Filled(Sides.Both both, List<FilledPart> sides) {

        /** The sides with the actors that the words tell: none where they were filled. */
        Sides.Both withActorsTold() {
            return new Sides.Both(sides.contains(FilledPart.ACTOR) ? List.of() : both.actors(), both.recipients(), both.mutual());
        }

        /** The same, with those beside the act where nobody else is it done to. */
        Filled or(List<Party> beside) {
            boolean open = both.recipients().isEmpty() && !beside.isEmpty();
            return open ? new Filled(new Sides.Both(both.actors(), beside, both.mutual()), Stream.concat(sides.stream(), Stream.of(FilledPart.RECIPIENT)).toList()) : this;
        }

        /** Sides that nobody need fill. */
        static Filled asTold(Sides.Both both) {
            return new Filled(both, List.of());
        }
    }

    /**
     * The sides of a line's act, with whoever likely stands on one that is open.
     *
     * @param beside who is spoken of beside it
     */
    Filled filled(FoundAct found, Sides.Both named, List<Party> beside) {
        LineSides line = new LineSides(found.act().type(), found.match().nominal(), scenes.side(named.actors(), sentence.start(), sentence.end()), scenes.side(named.recipients(), sentence.start(), sentence.end()),
                SentenceCoder.codes(beside));
        lines.put(found.trigger(), line);
        Sides.Both settled = settled(found.trigger(), named, line);
        if (named.isEmpty() || !named.actors().isEmpty() && !named.recipients().isEmpty()) {
            return Filled.asTold(settled);
        }
        Optional<String> acting = asked.actor(found.trigger(), line).filter(SecondReader.Choice::isLikely).map(SecondReader.Choice::code);
        // "Indian soldiers were killed": not by India, however much of it the report speaks.
        Optional<String> who = acting.filter(code -> found.act().type() != PloverType.ASSAULT || !line.recipients().codes().contains(code));
        Optional<String> whom = asked.recipient(found.trigger(), line, acting).filter(SecondReader.Choice::isLikely)
                .filter(choice -> line.beside().isEmpty() || line.beside().contains(choice.code()) || choice.likely() >= SURER).map(SecondReader.Choice::code);
        return opened(settled, who, whom.filter(code -> isAimed(found.act().type()) && !(found.act().type() == PloverType.CONSULT && line.actors().codes().contains(code)))).or(beside);
    }

    /** The sides, and those of them whose state no words tell with the state that is likelier. */
    private Sides.Both settled(int word, Sides.Both named, LineSides line) {
        Optional<String> acting = line.actors().codes().stream().sorted().findFirst();
        List<Party> actors = line.actors().by() == Naming.UNKNOWN ? settled(named.actors(), line.actors(), asked.actor(word, line)) : named.actors();
        boolean open = line.recipients().by() == Naming.UNKNOWN || line.recipients().by() == Naming.GUESSED;
        List<Party> recipients = open ? settled(named.recipients(), line.recipients(), asked.recipient(word, line, acting)) : named.recipients();
        return new Sides.Both(actors, recipients, named.mutual());
    }

    private static List<Party> settled(List<Party> side, LineSides.Side told, Optional<SecondReader.Choice> likeliest) {
        return likeliest.filter(choice -> choice.likely() >= RATHER && !told.codes().contains(choice.code()))
                .map(choice -> side.stream().map(party -> new Party(party.passage(), new Actor(party.actor().name(), choice.code(), party.actor().sectors()))).distinct().toList())
                .orElse(side);
    }

    /** The sides of an act that it read itself. */
    Filled filled(NearAct near, Sides.Both told) {
        return opened(told, near.actor(), near.recipient().filter(code -> isAimed(near.act().act().type())));
    }

    /** A test, an alert, an exercise is aimed at nobody unless the words say at whom, whoever else the report speaks of. */
    private static boolean isAimed(PloverType type) {
        return type != PloverType.MOBILIZE;
    }

    /** The sides, and where one is open whoever likely stands there, by the words that name him. */
    private Filled opened(Sides.Both told, Optional<String> actor, Optional<String> recipient) {
        List<FilledPart> filled = new ArrayList<>();
        List<Party> who = side(told.actors(), actor, told.recipients(), FilledPart.ACTOR, filled);
        List<Party> whom = side(told.recipients(), recipient, who, FilledPart.RECIPIENT, filled);
        return new Filled(new Sides.Both(who, whom, told.mutual()), filled);
    }

    private List<Party> side(List<Party> told, Optional<String> likely, List<Party> others, FilledPart side, List<FilledPart> filled) {
        if (!told.isEmpty()) {
            return told;
        }
        List<Party> found = likely.flatMap(code -> scenes.named(code, sentence, others)).stream().toList();
        if (!found.isEmpty()) {
            filled.add(side);
        }
        return found;
    }
}
