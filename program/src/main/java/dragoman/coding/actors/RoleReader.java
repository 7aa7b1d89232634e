package dragoman.coding.actors;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Sector;
import dragoman.coding.lists.EntryKind;
import dragoman.coding.lists.NameWords;
import dragoman.language.Dependency;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides whom a role word and the words around it denote: "Iranian forces", "president of France", "police in Kenya", "the minister". */
final class RoleReader {

    private static final int DEPTH = 2;

    private final Scope scope;
    private final Nationalities nationalities;
    private final RoleContext context;

    RoleReader(Scope scope, Nationalities nationalities) {
        this.scope = scope;
        this.nationalities = nationalities;
        this.context = new RoleContext(scope);
    }

    /**
     * Whom a role word denotes.
     *
     * @param role the role word
     * @param top its head word in the parse
     * @param phrase the words before it
     * @param named whether a person's name follows, who is nobody else called so before
     */
    List<Reference> read(Hit role, int top, NounPhrase phrase, boolean named) {
        if (scope.words().has("term", scope.lemma(role.last())) && phrase.possessor().isPresent()) {
            return List.of();
        }
        List<Nationality> belongs = belongs(role, top, phrase);
        if (belongs.isEmpty()) {
            boolean placed = !isPerson(role) && phrase.determiner().isEmpty() && context.isPlaced(sectors(role, phrase, Optional.empty()));
            if (!named && !placed && !hasUnknownName(phrase)) {
                Optional<Reference> before = context.calledSoBefore(titles(role), phrase, isPerson(role))
                        .or(() -> isPerson(role) && phrase.determiner().isPresent() ? context.incumbent(title(role), top) : Optional.empty());
                if (before.isPresent()) {
                    return List.of(before.get().again(passage(role, phrase, Optional.empty(), 0), "«" + title(role) + "» as before: " + before.get().why()));
                }
            }
            if (isVague(role) && phrase.names().isEmpty() && !hasUnknownName(phrase)) {
                return List.of();
            }
            if (hasUnknownName(phrase)) {
                return List.of(reference(role, phrase, Optional.empty(), 0));
            }
            Optional<Nationality> around = context.withOffice(context.around(sectors(role, phrase, Optional.empty()), phrase, top), title(role), top);
            return List.of(reference(role, phrase, around.or(() -> senderBefore(role, phrase)), 0));
        }
        List<Reference> found = new ArrayList<>();
        for (int i = 0; i < belongs.size(); i++) {
            found.add(reference(role, phrase, Optional.of(belongs.get(i)), i));
        }
        return found;
    }

    /** "a government delegation": whoever is abroad is of the state whose government that is. */
    private Optional<Nationality> senderBefore(Hit role, NounPhrase phrase) {
        if (!scope.words().has("abroad", scope.lemma(scope.headWord(role)))) {
            return Optional.empty();
        }
        return phrase.names().stream().filter(h -> h.best().kind() == EntryKind.ROLE && h.use() == Hit.Use.PLAIN && h.last() < role.first())
                .flatMap(h -> ofReferences(h.last(), false).stream()).filter(n -> ReportContext.isState(n.code(), scope.book())).findFirst();
    }

    /** Whether the report has called somebody exactly so. */
    boolean isCalledBefore(Hit role, NounPhrase phrase) {
        return context.calledSoBefore(titles(role), phrase, isPerson(role)).isPresent();
    }

    /** "A group", "the company"; not "a congressional group", "opposition parties". */
    private boolean isVague(Hit role) {
        return role.first() == role.last() && scope.words().has("vague", scope.lemma(role.last()));
    }

    /** "The Ruritanian police": whose they are is said, though it is not known; so the report's own state is not meant. */
    private boolean hasUnknownName(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.unitFirst(); i++) {
            Token word = scope.tree().token(i);
            boolean capital = Character.isUpperCase(word.form().codePointAt(0)) && (word.isProperNoun() || word.tag().equals("JJ"));
            if (capital && namesNoState(i) && !scope.words().has("title-modifier", scope.tree().lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** No known name, or that of a part of the world: "Balkan leaders". */
    private boolean namesNoState(int token) {
        return scope.hits().covering(token).map(h -> h.best().kind() == EntryKind.PLACE && h.best().code().equals(Actor.NO_STATE)).orElse(token > 0);
    }

    /** "The Indian side", "Taliban cadres": a word that is no role of its own, for somebody of the state or body named before it. */
    List<Reference> side(int token, NounPhrase phrase) {
        List<Reference> found = new ArrayList<>();
        List<Nationality> bodies = nationalities.before(phrase);
        if (bodies.isEmpty() && phrase.possessor().isPresent()) {
            bodies = ofReferences(phrase.possessor().getAsInt(), false);
        }
        if (bodies.isEmpty()) {
            bodies = bodyBehind(token);
        }
        for (Nationality body : bodies) {
            int end = body.hasWords() ? Math.max(body.end(), scope.tree().token(token).end()) : scope.tree().token(token).end();
            int start = body.hasWords() ? Math.min(body.start(), scope.tree().token(token).start()) : scope.tree().token(token).start();
            found.add(new Reference(new Actor(Optional.empty(), body.code(), sideSectors(token, phrase, body)),
                    scope.passages().of(start, end),
                    sideNature(token), Set.of(), body.why()));
        }
        return found;
    }

    private Reference.Nature sideNature(int token) {
        if (scope.words().has("counterpart", scope.lemma(token)) && !isPlural(token)) {
            return Reference.Nature.PERSON;
        }
        return isPlural(token) ? Reference.Nature.PEOPLE : Reference.Nature.BODY;
    }

    private List<Sector> sideSectors(int token, NounPhrase phrase, Nationality body) {
        if (scope.words().has("counterpart", scope.lemma(token))) {
            List<Reference> one = phrase.possessor().isPresent() ? scope.read(phrase.possessor().getAsInt()) : List.of();
            return one.isEmpty() || one.get(0).sectors().isEmpty() ? List.of(Sector.GOV) : one.get(0).sectors();
        }
        boolean government = body.sectors().isEmpty() && scope.words().has("state-body", scope.lemma(token));
        return government ? List.of(Sector.GOV) : body.sectors();
    }

    /** "Head of the navy's staff". */
    private List<Nationality> bodyBehind(int token) {
        Optional<Token> object = scope.tree().objectOf(token, "of");
        if (object.isEmpty()) {
            return List.of();
        }
        List<Nationality> found = ofReferences(object.get().index(), true);
        Optional<Token> owner = scope.tree().child(object.get().index(), Dependency.POSSESSOR);
        return found.isEmpty() && owner.isPresent() ? ofReferences(owner.get().index(), true) : found;
    }

    private List<Nationality> belongs(Hit role, int top, NounPhrase phrase) {
        List<Nationality> before = nationalities.before(phrase);
        if (before.isEmpty()) {
            before = personBefore(phrase);
        }
        if (!before.isEmpty()) {
            return ofManyStates(before) ? whereTheyLive(before.get(0), role, top, phrase) : before;
        }
        if (phrase.possessor().isPresent()) {
            List<Nationality> owners = ofReferences(phrase.possessor().getAsInt(), false);
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
        List<Nationality> named = phrase.possessor().isPresent() ? ofReferences(phrase.possessor().getAsInt(), false) : List.of();
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
        return ofReferences(last, false).stream().map(n -> new Nationality(n.code(), List.of(), n.organisation(), person.start(), person.end(), n.why())).toList();
    }

    /** "President of France", "spokesman for the ministry", "police in Kenya". */
    private List<Nationality> behind(Hit role, int top) {
        boolean part = isPart(scope.headWord(role));
        for (String preposition : List.of("of", "for", "from", "to", "at", "in")) {
            Optional<Token> object = scope.tree().objectOf(top, preposition);
            boolean abroad = preposition.equals("in") && scope.words().has("abroad", scope.lemma(scope.headWord(role)));
            boolean serves = scope.words().has("serving", scope.lemma(scope.headWord(role)));
            if (object.isEmpty() || preposition.equals("for") && !part || preposition.equals("to") && !serves || abroad) {
                continue;
            }
            List<Nationality> found = new ArrayList<>();
            for (Token each : scope.tree().withConjuncts(object.get().index())) {
                found.addAll(ofReferences(each.index(), true));
                if (found.isEmpty()) {
                    placeOf(each.index(), DEPTH).ifPresent(found::add);
                }
            }
            if (!found.isEmpty()) {
                boolean many = found.size() > 1 && isPerson(role);
                return many ? found.subList(0, 1) : found;
            }
        }
        return List.of();
    }

    private List<Nationality> ofReferences(int token, boolean behind) {
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

    private Reference reference(Hit role, NounPhrase phrase, Optional<Nationality> nationality, int position) {
        List<Sector> sectors = sectors(role, phrase, nationality);
        String code = nationality.map(Nationality::code).orElse(Actor.NO_STATE);
        String why = nationality.map(n -> n.why() + " + ").orElse("") + role.as(EntryKind.ROLE).orElseThrow().describe();
        return new Reference(new Actor(Optional.empty(), code, sectors), passage(role, phrase, nationality, position), nature(role),
                titles(role), why);
    }

    private List<Sector> sectors(Hit role, NounPhrase phrase, Optional<Nationality> body) {
        List<Sector> beside = List.of();
        for (Hit hit : phrase.names()) {
            beside = hit.best().kind() == EntryKind.ROLE ? hit.best().sectors() : beside;
        }
        List<Sector> sectors = SectorRule.of(role.as(EntryKind.ROLE).orElseThrow().sectors(), isPart(scope.headWord(role)), beside, body);
        return phrase.has(scope.tree(), scope.words(), "former") || scope.isEx(role) ? SectorRule.former(sectors) : sectors;
    }

    boolean isPart(int token) {
        return scope.words().has("part", scope.lemma(token)) || scope.words().has("part", scope.tree().lower(token));
    }

    private Reference.Nature nature(Hit role) {
        if (isPerson(role)) {
            return Reference.Nature.PERSON;
        }
        return isPlural(scope.headWord(role)) ? Reference.Nature.PEOPLE : Reference.Nature.BODY;
    }

    private boolean isPerson(Hit role) {
        return !isPlural(scope.headWord(role)) && !scope.words().has("collective", scope.tree().lower(scope.headWord(role)));
    }

    private boolean isPlural(int top) {
        return scope.tree().isPlural(top) || scope.tree().lower(top).equals("police");
    }

    private String title(Hit role) {
        return NameWords.lower(role.as(EntryKind.ROLE).orElseThrow().mainName());
    }

    private Set<String> titles(Hit role) {
        return new LinkedHashSet<>(Arrays.asList(title(role), scope.lemma(scope.headWord(role))));
    }

    private Passage passage(Hit role, NounPhrase phrase, Optional<Nationality> nationality, int position) {
        int start = role.start();
        int end = role.end();
        if (position == 0 || nationality.isEmpty()) {
            for (Hit hit : phrase.names()) {
                start = hit.best().kind() == EntryKind.ROLE ? Math.min(start, hit.start()) : start;
            }
        }
        if (nationality.isPresent() && nationality.get().hasWords()) {
            start = Math.min(start, nationality.get().start());
            end = Math.max(end, nationality.get().end());
        }
        return scope.passages().of(start, end);
    }
}
