package dragoman.coding.actors;

import dragoman.coding.actors.Reference.Nature;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Sector;
import dragoman.coding.lists.Entry;
import dragoman.coding.lists.EntryKind;
import dragoman.coding.lists.NameWords;
import dragoman.language.Dependency;
import dragoman.language.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Decides for which states or people "the country", "both sides" and "the two leaders" stand. */
final class FocusReader {

    /** "Two other countries", "two dozen countries": none of those named. */
    private static final Set<String> FURTHER = Set.of("other", "more", "further", "additional", "dozen", "hundred", "thousand", "million", "new", "unnamed", "different", "separate");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "both");

    private static final String BLOC = "bloc";

    private final Scope scope;

    FocusReader(Scope scope) {
        this.scope = scope;
    }

    /** Whether the noun points back at states in focus, and nothing before it names one. */
    boolean pointsBack(int token, NounPhrase phrase) {
        String lemma = scope.lemma(token);
        if (scope.tree().dependency(token) == Dependency.ATTRIBUTE || hasSuperlative(phrase)) {
            return false;
        }
        if (scope.words().has("ruling", lemma) && scope.tree().objectOf(token, "in").flatMap(in -> scope.hits().covering(in.index())).isPresent()) {
            return false;
        }
        boolean named = phrase.names().stream().anyMatch(h -> h.best().kind() != EntryKind.ROLE) || phrase.possessor().isPresent();
        return !named && (isPair(token, phrase) || (scope.words().has("country", lemma) || scope.words().has(BLOC, lemma)) && isDefinite(phrase) && !isPlural(token));
    }

    boolean isPair(int token, NounPhrase phrase) {
        boolean two = scope.words().has("pair", scope.lemma(token)) && isTwo(phrase) || scope.words().has("pair-alone", scope.lemma(token)) && isDefinite(phrase);
        return isPlural(token) && two;
    }

    /** "The two leaders", "both presidents". */
    boolean isTwo(NounPhrase phrase) {
        for (int i = Math.max(0, phrase.first() - 1); i < phrase.unitFirst(); i++) {
            if (i + 1 < phrase.unitFirst() && FURTHER.contains(scope.tree().lower(i + 1))) {
                return false;
            }
            if (scope.tree().lower(i).equals("two") || scope.tree().lower(i).equals("both")) {
                return true;
            }
        }
        return false;
    }

    /** "The two met", "both agreed": the number alone stands for two people or states. */
    boolean isBareTwo(int token) {
        String word = scope.tree().lower(token);
        Dependency how = scope.tree().dependency(token);
        boolean side = how == Dependency.SUBJECT || how == Dependency.PASSIVE_SUBJECT;
        boolean the = token > 0 && scope.tree().lower(token - 1).equals("the");
        return side && scope.tree().objectOf(token, "of").isEmpty() && (word.equals("two") && the || word.equals("both"));
    }

    private boolean hasSuperlative(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.unitFirst(); i++) {
            String tag = scope.tree().token(i).tag();
            if (tag.equals("JJS") || tag.equals("RBS")) {
                return true;
            }
        }
        return false;
    }

    private boolean isDefinite(NounPhrase phrase) {
        return phrase.determiner().isPresent() && DEFINITE.contains(scope.tree().lower(phrase.determiner().getAsInt()));
    }

    private boolean isPlural(int token) {
        return scope.tree().isPlural(token);
    }

    List<Reference> read(int token, NounPhrase phrase) {
        if (scope.words().has(BLOC, scope.lemma(token))) {
            return lastOrganisation(token, phrase);
        }
                return isPair(token, phrase) ? two(token, phrase, false) : lastState(token, phrase);
    }

    /** "The Koreas": a name that two states share. */
    List<Reference> namedTwice(int token) {
        String word = scope.tree().lower(token);
        return scope.words().all("two " + word).stream().sorted().map(code -> new Reference(new Actor(Optional.empty(), NameWords.upper(code), List.of()),
                passage(token, scope.phraseBefore(token, token)), Nature.STATE, Set.of(), "«" + word + "» are two states")).toList();
    }

    /** The two states, or people, of whom the report speaks together. */
    List<Reference> two(int token, NounPhrase phrase, boolean people) {
        boolean heads = people && scope.words().has("head", scope.lemma(token));
        if (!people) {
            List<Reference> sides = scope.words().has("warring", scope.lemma(token)) ? scope.memory().sides().before(scope.number(), token, n -> !actsOn(n, token)) : List.of();
            return sides.isEmpty() ? again(statesOf(token), List.of(), false, token, phrase) : sides.stream().map(r -> side(r).again(passage(token, phrase), "a pair in focus: " + r.why())).toList();
        }
        List<Reference> found = scope.memory().people().before(scope.number(), token, n -> !actsOn(n, token) && !(heads && !scope.leaders().isHead(n.reference().actor())));
        return again(found.isEmpty() ? lastTwo(token, true, heads) : found, List.of(), true, token, phrase);
    }

    /** A state as such; a body or force by what it is. */
    private Reference side(Reference r) {
        boolean force = !isState(r) || PairReader.isRebel(r);
        return force ? r : new Reference(new Actor(Optional.empty(), r.actor().code(), List.of()), r.passage(), Nature.STATE, Set.of(), r.why(), r.refersTo());
    }

    private List<Reference> statesOf(int token) {
        List<Reference> found = scope.memory().states().before(scope.number(), token, n -> !actsOn(n, token));
        return found.isEmpty() ? lastTwo(token, false, false) : found;
    }

    private List<Reference> again(List<Reference> two, List<Sector> sectors, boolean people, int token, NounPhrase phrase) {
        return two.stream().map(r -> new Reference(people ? r.actor() : new Actor(Optional.empty(), r.actor().code(), sectors), r.passage(), people ? Nature.PERSON : Nature.STATE, Set.of(), r.why(), r.refersTo())
                .again(passage(token, phrase), "a pair in focus: " + r.why())).toList();
    }

    /** "The two presidents", "both armies": two people so called, or those of the two states. */
    List<Reference> twoInRole(Entry role, int token, NounPhrase phrase) {
        boolean office = RoleContext.isOffice(role.sectors());
        boolean body = role.sectors().contains(Sector.MIL) && scope.words().has("collective", scope.lemma(token));
        if (phrase.determiner().isPresent() && !isDefinite(phrase)) {
            return List.of();
        }
        Pairs people = scope.memory().people();
        List<Reference> called = people.before(scope.number(), token, n -> !actsOn(n, token) && isCalled(n.reference(), scope.lemma(token)));
        List<Reference> found = called.isEmpty() && (office || scope.words().has("humans", scope.lemma(token))) ? two(token, phrase, true) : again(called, List.of(), true, token, phrase);
        return found.isEmpty() && (office || body) ? again(statesOf(token), role.sectors(), false, token, phrase) : found;
    }

    private boolean isCalled(Reference person, String role) {
        return person.titles().contains(role) || person.titles().stream().anyMatch(title -> title.endsWith(" " + role)) || scope.leaders().holds(person.actor(), role);
    }

    private static Actor state(Reference reference) {
        return new Actor(Optional.empty(), reference.actor().code(), List.of());
    }

    /** "Russia called on the two sides": Russia is none of them. */
    private boolean actsOn(Pairs.Naming naming, int token) {
        boolean acted = naming.sentence() == scope.number() && naming.subject() && naming.verb() >= 0 && !isFree(scope.tree().dependency(token)) && naming.verb() == scope.tree().verbAbove(token);
        int above = scope.tree().head(token);
        boolean between = above >= 0 && Set.of("between", "of").contains(scope.tree().lower(above));
        return acted && !between;
    }

    /** The last two different states, or people, though no sentence names them together. */
    private List<Reference> lastTwo(int token, boolean people, boolean heads) {
        Map<Actor, Reference> found = new LinkedHashMap<>();
        for (Memory.Place place : scope.memory().before(scope.number(), token, p -> p.rank() != Memory.Rank.SCENE)) {
            for (Reference reference : place.references()) {
                boolean fits = people ? PairReader.isPerson(reference) && !(heads && !scope.leaders().isHead(reference.actor())) : isState(reference);
                if (found.size() < 2 && fits) {
                    found.putIfAbsent(people ? reference.actor() : state(reference), reference);
                }
            }
        }
        return found.size() < 2 ? List.of() : List.copyOf(found.values());
    }

    private List<Reference> lastOrganisation(int token, NounPhrase phrase) {
        return scope.memory().before(scope.number(), token, p -> p.references().size() == 1).stream()
                .map(place -> place.references().get(0))
                .filter(r -> r.nature() != Nature.PERSON && scope.book().organisationKind(r.actor().code()).isPresent())
                .limit(1)
                .map(r -> new Reference(new Actor(r.actor().name(), r.actor().code(), List.of()), r.passage(), Nature.BODY, Set.of(), r.why(), r.refersTo()).again(passage(token, phrase), "last in focus: " + r.why()))
                .toList();
    }

    /** The state named last; that of a person only if no state is. Of some states one speaks as "the kingdom", "the regime", "the island": of those rather than others. */
    private List<Reference> lastState(int token, NounPhrase phrase) {
        Set<String> saidOf = scope.words().all("said of " + scope.lemma(token));
        Predicate<String> fits = code -> saidOf.isEmpty() || saidOf.contains(NameWords.lower(code));
        return Stream.of(fits, (Predicate<String>) code -> true)
                .flatMap(wanted -> Stream.of(lastState(token, phrase, false, wanted), lastState(token, phrase, true, wanted)))
                .filter(found -> !found.isEmpty()).findFirst().orElseGet(List::of);
    }

    private List<Reference> lastState(int token, NounPhrase phrase, boolean people, Predicate<String> wanted) {
        int verb = isFree(scope.tree().dependency(token)) ? -1 : scope.tree().verbAbove(token);
        for (Memory.Place place : scope.memory().before(scope.number(), token, 
                p -> p.references().size() == 1 && isState(p.references().get(0)) && wanted.test(p.references().get(0).actor().code()) && people == (p.references().get(0).nature() == Nature.PERSON))) {
            boolean besides = place.sentence() == scope.number() && place.rank() == Memory.Rank.SUBJECT && isAbove(place.verb(), verb);
            if (!besides) {
                Reference r = place.references().get(0);
                List<Sector> sectors = scope.words().has("ruling", scope.lemma(token)) ? List.of(Sector.GOV) : List.of();
                Reference state = new Reference(new Actor(Optional.empty(), r.actor().code(), sectors), r.passage(), Nature.STATE,
                        Set.of(), r.why(), r.refersTo());
                return List.of(state.again(passage(token, phrase), "last in focus: " + r.why()));
            }
        }
        return List.of();
    }

    private static boolean isFree(Dependency how) {
        return how == Dependency.SUBJECT || how == Dependency.POSSESSOR || how == Dependency.PASSIVE_SUBJECT;
    }

    /** "India is trying to rebuild ties with the regime": the regime is not India. */
    private boolean isAbove(int subjectVerb, int verb) {
        for (int at = verb; at >= 0; at = scope.tree().head(at)) {
            if (at == subjectVerb) {
                return true;
            }
        }
        return false;
    }

    private boolean isState(Reference reference) {
        return ReportContext.isState(reference.actor().code(), scope.book());
    }

    private Passage passage(int token, NounPhrase phrase) {
        Token head = scope.tree().token(token);
        return scope.passages().of(scope.tree().token(Math.min(phrase.first(), token)).start(), head.end());
    }
}
