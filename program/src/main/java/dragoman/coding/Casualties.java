package dragoman.coding;

import dragoman.coding.event.Act;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Are the dead and wounded that a sentence tells those of an attack that it tells too? "Rebels attacked a camp, killing two soldiers", "killed in a clash with
 * the army", "shot and killed" tell one event each.
 */
final class Casualties {

    private static final Set<String> HARM = Set.of("kill", "wound", "injure", "maim", "slay", "murder", "die", "claim", "leave");

    /** Codes of blows by which people die; torture, abduction and ruins are acts of their own. */
    private static final List<String> BLOWS = List.of("180", "182", "1823", "1824", "1825", "183", "190", "193", "194", "195");
    private static final Set<String> OTHER_ACTS = Set.of("1821", "1822");

    /** Between these an attack and a death are two things: "clashes after the killing of a teenager". */
    private static final Set<String> APART = Set.of("after", "following", "follow", "since", "before", "despite", "amid", "because", "over", "for", "until", "against", "of",
            "condemn", "protest", "accuse", "say", "revenge", "retaliation", "response", "anniversary", "suspect", "convict", "charge");

    private final Sentence sentence;
    private final Map<String, SentenceCoder.Told> told = new LinkedHashMap<>();

    private Casualties(Sentence sentence, List<SentenceCoder.Told> told) {
        this.sentence = sentence;
        told.forEach(one -> this.told.put(one.mention().id(), one));
    }

    /** The mentions of a sentence, a blow and its dead as one. */
    static List<Mention> joined(Sentence sentence, List<SentenceCoder.Told> told, List<Mention> found) {
        return new Casualties(sentence, told).join(new ArrayList<>(found));
    }

    private List<Mention> join(List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = 0; j < mentions.size(); j++) {
                if (i != j && isOfBlow(mentions.get(i), mentions.get(j))) {
                    boolean above = sentence.dominates(root(mentions.get(i)), root(mentions.get(j)));
                    int kept = above ? i : j;
                    int other = above ? j : i;
                    mentions.set(kept, together(mentions.get(kept), mentions.get(other)));
                    mentions.remove(other);
                    return join(mentions);
                }
            }
        }
        return mentions;
    }

    private int root(Mention mention) {
        return told.get(mention.id()).act().match().root();
    }

    /** Whether the first tells the casualties of the second. */
    private boolean isOfBlow(Mention harm, Mention blow) {
        if (!isBlow(harm) || !isBlow(blow) || harm.status() != blow.status() || !mayBeSame(harm.actors(), blow.actors())) {
            return false;
        }
        int one = root(harm);
        int other = root(blow);
        if (one == other || !HARM.contains(sentence.token(one).lemma())) {
            return false;
        }
        return sentence.dominates(other, one) ? isJoined(other, one) : sentence.dominates(one, other) && (isJoined(one, other) || isBehind(harm, one, other));
    }

    private boolean isBlow(Mention mention) {
        String code = mention.act().cameo();
        return told.containsKey(mention.id()) && mention.act().type() == PloverType.ASSAULT && mention.about().isEmpty() && !OTHER_ACTS.contains(code) && BLOWS.stream().anyMatch(code::startsWith);
    }

    /** The same people, or one of the two tells of nobody. */
    private static boolean mayBeSame(List<Party> ones, List<Party> others) {
        return ones.isEmpty() || others.isEmpty() || ones.stream().anyMatch(one -> others.stream().anyMatch(other -> one.passage().equals(other.passage())
                || one.actor().name().isPresent() && one.actor().equals(other.actor())));
    }

    /** Whether nothing on the way down sets the two apart. */
    private boolean isJoined(int above, int below) {
        Token token = sentence.token(below);
        while (token.index() != above) {
            if (APART.contains(token.lemma()) && token.index() != below || isIntroduced(token)) {
                return false;
            }
            token = sentence.token(token.head());
        }
        return true;
    }

    private boolean isIntroduced(Token token) {
        return sentence.children(token.index(), Dependency.MARK).stream().anyMatch(mark -> APART.contains(mark.lemma()))
                || sentence.children(token.index()).stream().anyMatch(child -> child.lemma().equals("after") && child.index() < token.index());
    }

    /** "Two soldiers were killed after rebels attacked a camp": by them, where nobody else is told. */
    private boolean isBehind(Mention harm, int above, int below) {
        Token blow = sentence.token(below);
        return harm.actors().isEmpty() && blow.head() == above && blow.isVerb() && isIntroduced(blow);
    }

    private static Mention together(Mention kept, Mention other) {
        List<Party> actors = kept.actors().isEmpty() ? other.actors() : kept.actors();
        List<Party> recipients = new ArrayList<>(kept.recipients());
        other.recipients().stream().filter(party -> recipients.stream().noneMatch(one -> one.passage().overlaps(party.passage()) || isOwn(party, actors))).forEach(recipients::add);
        recipients.removeIf(party -> actors.stream().anyMatch(actor -> actor.passage().overlaps(party.passage())));
        return new Mention(kept.id(), moreExact(kept.act(), other.act()), kept.about(), kept.status(), kept.reciprocal() || other.reciprocal(), actors, recipients, kept.date(),
                kept.place().or(other::place), kept.saidBy(), kept.trigger(), kept.evidence(), kept.details(), kept.why(), kept.confidence());
    }

    /** Whose state is only guessed is no countryman of those who attack somebody else. */
    private static boolean isOwn(Party victim, List<Party> actors) {
        return actors.stream().anyMatch(actor -> actor.actor().hasState() && actor.actor().code().equals(victim.actor().code()));
    }

    /** The act that tells by which means; that people died says less of it than how they were attacked. */
    private static Act moreExact(Act kept, Act other) {
        Optional<Act> armed = List.of(kept, other).stream().filter(act -> act.mode().isPresent()).findFirst();
        return armed.orElse(kept.cameo().equals("1823") ? other : kept);
    }
}
