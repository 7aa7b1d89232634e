package dragoman.coding.actors;

import dragoman.coding.event.Actor;
import dragoman.coding.lists.EntryKind;
import dragoman.language.Dependency;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** To which states or bodies does a role word belong, by the words before and behind it: "Iranian forces", "president of France", "police in Kenya"? */
final class RoleOwners {

    private static final int DEPTH = 2;

    private final Scope scope;
    private final Nationalities nationalities;
    private final RoleNature natures;

    RoleOwners(Scope scope, Nationalities nationalities, RoleNature natures) {
        this.scope = scope;
        this.nationalities = nationalities;
        this.natures = natures;
    }

    List<Nationality> of(Hit role, int top, NounPhrase phrase) {
        List<Nationality> before = nationalities.before(phrase);
        if (before.isEmpty()) {
            before = personBefore(phrase);
        }
        if (!before.isEmpty()) {
            return ofManyStates(before) ? whereTheyLive(before.get(0), role, top, phrase) : before;
        }
        if (phrase.possessor().isPresent()) {
            List<Nationality> owners = referredTo(phrase.possessor().getAsInt(), false);
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        return behind(role, top);
    }

    private static boolean ofManyStates(List<Nationality> before) {
        return before.size() == 1 && !before.get(0).isKnown() && !before.get(0).sectors().isEmpty();
    }

    /** "Hazara protesters in Kabul", "Iraq's Sunni tribesmen": a people of many states is of the one that is named; but an Arab minister in Paris is not France's. */
    private List<Nationality> whereTheyLive(Nationality people, Hit role, int top, NounPhrase phrase) {
        List<Nationality> named = phrase.possessor().isPresent() ? referredTo(phrase.possessor().getAsInt(), false) : List.of();
        boolean office = role.as(EntryKind.ROLE).filter(e -> RoleContext.isOffice(e.sectors())).isPresent();
        if (named.isEmpty() && !office) {
            named = behind(role, top);
        }
        return List.of(named.stream().filter(n -> ReportContext.isState(n.code(), scope.book())).findFirst()
                .map(state -> new Nationality(state.code(), people.sectors(), false, people.start(), people.end(), people.why() + " + " + state.why()))
                .orElse(people));
    }

    /** "The Kim Jong-un regime": of a person whom the report names elsewhere. */
    private List<Nationality> personBefore(NounPhrase phrase) {
        int last = phrase.unitFirst() - 1;
        // "Trump campaign aides"
        while (last > phrase.first() && scope.persons()[last] == null && scope.hits().covering(last).isEmpty() && scope.tree().token(last).isNoun()) {
            last--;
        }
        if (last < phrase.first() || scope.persons()[last] == null) {
            return List.of();
        }
        Token person = scope.tree().token(last);
        return referredTo(last, false).stream().map(n -> new Nationality(n.code(), List.of(), n.organisation(), person.start(), person.end(), n.why())).toList();
    }

    /** "President of France", "spokesman for the ministry", "police in Kenya". */
    private List<Nationality> behind(Hit role, int top) {
        boolean part = natures.isPart(scope.headWord(role));
        for (String preposition : List.of("of", "for", "from", "to", "at", "in")) {
            Optional<Token> object = scope.tree().objectOf(top, preposition);
            boolean abroad = preposition.equals("in") && scope.words().has("abroad", scope.lemma(scope.headWord(role)));
            boolean serves = scope.words().has("serving", scope.lemma(scope.headWord(role)));
            if (object.isEmpty() || preposition.equals("for") && !part || preposition.equals("to") && !serves || abroad) {
                continue;
            }
            List<Nationality> found = new ArrayList<>();
            for (Token each : scope.tree().withConjuncts(object.get().index())) {
                found.addAll(referredTo(each.index(), true));
                if (found.isEmpty()) {
                    placeOf(each.index(), DEPTH).ifPresent(found::add);
                }
            }
            if (!found.isEmpty()) {
                boolean many = found.size() > 1 && natures.isPerson(role);
                return many ? found.subList(0, 1) : found;
            }
        }
        return List.of();
    }

    /** The states and bodies of those whom a word denotes. */
    List<Nationality> referredTo(int token, boolean behind) {
        List<Nationality> found = new ArrayList<>();
        for (Reference owner : scope.read(token)) {
            if (owner.actor().hasState() || !owner.sectors().isEmpty()) {
                boolean words = owner.refersTo().isEmpty() || !scope.tree().token(token).isPronoun();
                found.add(new Nationality(owner.actor().code(), owner.nature() == Reference.Nature.STATE ? List.of() : owner.sectors(),
                        scope.book().organisationKind(owner.actor().code()).isPresent(),
                        words ? owner.passage().start() : 0, words ? owner.passage().end() : 0, (behind ? "of " : "belongs to ") + owner.why()));
            }
        }
        return found;
    }

    /** The state where the noun is, by its own name, or those before or behind it: "at the University of Cairo". */
    private Optional<Nationality> placeOf(int token, int depth) {
        Optional<Nationality> here = placeAt(token);
        if (here.isPresent() || depth == 0) {
            return here;
        }
        for (Hit hit : scope.phraseBefore(token, token).names()) {
            if (hit.use() != Hit.Use.LEANING && hit.place().isPresent()) {
                return placeAt(hit.last());
            }
        }
        for (String preposition : List.of("of", "in", "at")) {
            Optional<Nationality> below = scope.tree().objectOf(token, preposition).flatMap(o -> placeOf(o.index(), depth - 1));
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private Optional<Nationality> placeAt(int token) {
        return scope.hits().covering(token).flatMap(Hit::place).filter(p -> !p.code().equals(Actor.NO_STATE))
                .map(p -> new Nationality(p.code(), List.of(), false, scope.tree().token(token).start(), scope.tree().token(token).end(), "in " + p.describe()));
    }

    /** Of which state or body somebody is whose word is no role of its own: "the Indian side", "Peru's counterpart", "head of the navy's staff". */
    List<Nationality> ofSide(int token, NounPhrase phrase) {
        List<Nationality> bodies = nationalities.before(phrase);
        if (bodies.isEmpty() && phrase.possessor().isPresent()) {
            bodies = referredTo(phrase.possessor().getAsInt(), false);
        }
        return bodies.isEmpty() ? bodyBehind(token) : bodies;
    }

    /** "Head of the navy's staff". */
    private List<Nationality> bodyBehind(int token) {
        Optional<Token> object = scope.tree().objectOf(token, "of");
        if (object.isEmpty()) {
            return List.of();
        }
        List<Nationality> found = referredTo(object.get().index(), true);
        Optional<Token> owner = scope.tree().child(object.get().index(), Dependency.POSSESSOR);
        return found.isEmpty() && owner.isPresent() ? referredTo(owner.get().index(), true) : found;
    }
}
