package dragoman.coding.actors;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Sector;
import dragoman.coding.lists.EntryKind;
import dragoman.coding.lists.NameWords;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides whom a role word and the words around it denote: "Iranian forces", "president of France", "police in Kenya", "the minister". */
final class RoleReader {

    private final Scope scope;
    private final RoleNature natures;
    private final RoleOwners owners;
    private final RoleContext context;

    RoleReader(Scope scope, Nationalities nationalities) {
        this.scope = scope;
        this.natures = new RoleNature(scope);
        this.owners = new RoleOwners(scope, nationalities, natures);
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
        List<Nationality> belongs = owners.of(role, top, phrase);
        if (belongs.isEmpty()) {
            boolean placed = !natures.isPerson(role) && phrase.determiner().isEmpty() && context.isPlaced(sectors(role, phrase, Optional.empty()));
            if (!named && !placed && !hasUnknownName(phrase)) {
                Optional<Reference> before = context.calledSoBefore(titles(role), phrase, natures.isPerson(role))
                        .or(() -> natures.isPerson(role) && phrase.determiner().isPresent() ? context.incumbent(title(role), top) : Optional.empty());
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
                .flatMap(h -> owners.referredTo(h.last(), false).stream()).filter(n -> ReportContext.isState(n.code(), scope.book())).findFirst();
    }

    /** Whether the report has called somebody exactly so. */
    boolean isCalledBefore(Hit role, NounPhrase phrase) {
        return context.calledSoBefore(titles(role), phrase, natures.isPerson(role)).isPresent();
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
        for (Nationality body : owners.ofSide(token, phrase)) {
            int end = body.hasWords() ? Math.max(body.end(), scope.tree().token(token).end()) : scope.tree().token(token).end();
            int start = body.hasWords() ? Math.min(body.start(), scope.tree().token(token).start()) : scope.tree().token(token).start();
            found.add(new Reference(new Actor(Optional.empty(), body.code(), sideSectors(token, phrase, body)),
                    scope.passages().of(start, end),
                    sideNature(token), Set.of(), body.why()));
        }
        return found;
    }

    private Reference.Nature sideNature(int token) {
        if (scope.words().has("counterpart", scope.lemma(token)) && !natures.isPlural(token)) {
            return Reference.Nature.PERSON;
        }
        return natures.isPlural(token) ? Reference.Nature.PEOPLE : Reference.Nature.BODY;
    }

    private List<Sector> sideSectors(int token, NounPhrase phrase, Nationality body) {
        if (scope.words().has("counterpart", scope.lemma(token))) {
            List<Reference> one = phrase.possessor().isPresent() ? scope.read(phrase.possessor().getAsInt()) : List.of();
            return one.isEmpty() || one.get(0).sectors().isEmpty() ? List.of(Sector.GOV) : one.get(0).sectors();
        }
        boolean government = body.sectors().isEmpty() && scope.words().has("state-body", scope.lemma(token));
        return government ? List.of(Sector.GOV) : body.sectors();
    }

    private Reference reference(Hit role, NounPhrase phrase, Optional<Nationality> nationality, int position) {
        List<Sector> sectors = sectors(role, phrase, nationality);
        String code = nationality.map(Nationality::code).orElse(Actor.NO_STATE);
        String why = nationality.map(n -> n.why() + " + ").orElse("") + role.as(EntryKind.ROLE).orElseThrow().describe();
        return new Reference(new Actor(Optional.empty(), code, sectors), passage(role, phrase, nationality, position), natures.of(role), titles(role), why)
                .asSureAs(nationality.map(Nationality::hasWords).orElse(true));
    }

    private List<Sector> sectors(Hit role, NounPhrase phrase, Optional<Nationality> body) {
        List<Sector> beside = List.of();
        for (Hit hit : phrase.names()) {
            beside = hit.best().kind() == EntryKind.ROLE ? hit.best().sectors() : beside;
        }
        List<Sector> sectors = SectorRule.of(role.as(EntryKind.ROLE).orElseThrow().sectors(), natures.isPart(scope.headWord(role)), beside, body);
        return phrase.has(scope.tree(), scope.words(), "former") || scope.isEx(role) ? SectorRule.former(sectors) : sectors;
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
