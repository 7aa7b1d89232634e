package dragoman.coding;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Party;
import dragoman.coding.phrasebook.Phrasebook;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says how two political actors stand to a word: "[actor] clash with [recipient]", "[actor]'s feud with [recipient]". The word keeps its
 * base form; "…" stands for an object that is no actor, but a light verb is shown with it ("hold referendum with").
 */
final class Frames {

    /** Prepositions that only tell where, when, or beside what something is done. */
    private static final Set<String> CIRCUMSTANCE = Set.of("in", "inside", "outside", "near", "around", "across", "within", "throughout", "along", "through", "beyond",
            "after", "before", "during", "since", "until", "amid", "following", "despite", "like", "unlike", "as", "than", "including", "among", "besides", "because",
            "according", "via", "without", "regarding", "concerning", "about", "per", "except");

    /** Adverbs that make a verb of their own with it. */
    private static final Set<String> PARTICLES = Set.of("up", "down", "off", "out", "over", "back", "away", "in", "on", "together", "apart", "aside", "ahead", "along", "around",
            "through");

    private static final String ACTOR = "[actor]";
    private static final String RECIPIENT = "[recipient]";

    private final ClauseGraph graph;
    private final ReportActors actors;
    private final Phrasebook phrasebook;
    private final SentencePolitics politics;

    Frames(ClauseGraph graph, ReportActors actors, Phrasebook phrasebook, SentencePolitics politics) {
        this.graph = graph;
        this.actors = actors;
        this.phrasebook = phrasebook;
        this.politics = politics;
    }

    /** The frame of a verb, if two different actors stand to it. */
    Optional<String> ofVerb(Token verb) {
        Optional<Integer> subject = actorsAt(verb.index(), Role.SUBJECT).stream().findFirst();
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        String particle = particle(verb.index());
        Optional<Integer> object = actorsAt(verb.index(), Role.OBJECT).stream().filter(o -> areTwo(subject.get(), o)).findFirst();
        if (object.isPresent()) {
            return Optional.of(ACTOR + " " + verb.lemma() + particle + " " + RECIPIENT);
        }
        List<Argument> things = graph.arguments(verb.index(), Role.OBJECT);
        Optional<Argument> partner = partners(verb.index(), things).stream().filter(p -> areTwo(subject.get(), p.token())).findFirst();
        if (partner.isPresent()) {
            return Optional.of(ACTOR + " " + verb.lemma() + particle + thing(verb, things) + " " + partner.get().word() + " " + RECIPIENT);
        }
        boolean mutual = things.isEmpty() && graph.conjuncts(subject.get()).stream().anyMatch(c -> politics.grade(c) == 2 && areTwo(subject.get(), c));
        return mutual && graph.arguments(verb.index(), Role.COMPLEMENT).isEmpty() ? Optional.of(ACTOR + " and " + RECIPIENT + " " + verb.lemma() + particle) : Optional.empty();
    }

    /** The frame of a noun that is no actor itself, if two different actors stand to it. */
    Optional<String> ofNoun(Token noun) {
        if (politics.grade(noun.index()) == 2) {
            return Optional.empty();
        }
        List<Integer> owners = actorsAt(noun.index(), Role.POSSESSOR);
        List<Argument> partners = partners(noun.index(), List.of());
        boolean pair = owners.stream().anyMatch(owner -> politics.isCompound(owner) && !graph.sentence().token(owner).isPronoun());
        Optional<Argument> between = partners.stream().filter(p -> p.word().equals("between")).findFirst();
        if (pair || between.isPresent()) {
            return Optional.of(noun.lemma() + " between " + ACTOR + " and " + RECIPIENT);
        }
        if (!owners.isEmpty()) {
            return partners.stream().filter(p -> areTwo(owners.get(0), p.token())).findFirst()
                    .map(p -> ACTOR + "'s " + noun.lemma() + " " + p.word() + " " + RECIPIENT);
        }
        return partners.isEmpty() ? Optional.empty() : partners.stream().filter(p -> areTwo(partners.get(0).token(), p.token())).findFirst()
                .map(p -> noun.lemma() + " " + partners.get(0).word() + " " + ACTOR + " " + p.word() + " " + RECIPIENT);
    }

    private List<Integer> actorsAt(int word, Role role) {
        return graph.arguments(word, role).stream().map(Argument::token).filter(token -> politics.grade(token) == 2).distinct().toList();
    }

    /** Actors behind a preposition of the word, or of its object, which a parser may have hung there. */
    private List<Argument> partners(int word, List<Argument> things) {
        List<Argument> all = new ArrayList<>(graph.arguments(word, Role.PREPOSITION));
        things.forEach(thing -> all.addAll(graph.arguments(thing.token(), Role.PREPOSITION)));
        return all.stream().filter(a -> a.token() != Argument.NO_TOKEN && !CIRCUMSTANCE.contains(a.word()) && politics.grade(a.token()) == 2).distinct().toList();
    }

    private String particle(int verb) {
        return graph.arguments(verb, Role.PREPOSITION).stream()
                .filter(a -> a.token() == Argument.NO_TOKEN && PARTICLES.contains(a.word()))
                .findFirst()
                .map(a -> " " + a.word())
                .orElse("");
    }

    private String thing(Token verb, List<Argument> things) {
        if (things.isEmpty()) {
            return "";
        }
        return phrasebook.isLight(verb.lemma()) ? " " + graph.sentence().token(things.get(0).token()).lemma() : " …";
    }

    /** Whether two words name different actors. */
    private boolean areTwo(int one, int other) {
        return one != other && named(one).stream().noneMatch(a -> named(other).contains(a));
    }

    private List<Actor> named(int token) {
        List<Party> own = actors.at(graph.sentence(), token);
        List<Party> parties = own.isEmpty() ? actors.actorAt(graph.sentence(), token).stream().toList() : own;
        return parties.stream().map(Party::actor).toList();
    }
}
