package dragoman.coding.actors;

import dragoman.coding.actors.Reference.Nature;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Sector;
import dragoman.language.Dependency;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides for which states or people "the country", "both sides" and "the two leaders" stand. */
final class FocusReader {

    /** "Two other countries", "two dozen countries": none of those named. */
    private static final Set<String> FURTHER = Set.of("other", "more", "further", "additional", "dozen", "hundred", "thousand", "million", "new", "unnamed", "different", "separate");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "both");

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
        return !named && (isPair(token, phrase) || scope.words().has("country", lemma) && isDefinite(phrase) && !isPlural(token));
    }

    boolean isPair(int token, NounPhrase phrase) {
        return isPlural(token) && scope.words().has("pair", scope.lemma(token)) && isTwo(phrase);
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
        return isPair(token, phrase) ? lastTwo(token, phrase, false) : lastState(token, phrase);
    }

    /** "The Koreas": a name that two states share. */
    List<Reference> namedTwice(int token) {
        String word = scope.tree().lower(token);
        return scope.words().all("two " + word).stream().sorted().map(code -> new Reference(new Actor(Optional.empty(), NameWords.upper(code), List.of()),
                passage(token, scope.phraseBefore(token, token)), Nature.STATE, Set.of(), "«" + word + "» are two states")).toList();
    }

    /** The last two different states, or people. */
    List<Reference> lastTwo(int token, NounPhrase phrase, boolean people) {
        Map<Actor, Reference> found = new LinkedHashMap<>();
        int farthest = scope.number();
        boolean heads = people && scope.words().has("head", scope.lemma(token));
        for (Memory.Place place : scope.memory().before(scope.number(), token, p -> p.rank() != Memory.Rank.SCENE)) {
            for (Reference reference : place.references()) {
                if (heads && !scope.leaders().isHead(reference.actor())) {
                    continue;
                }
                Actor actor = people ? reference.actor() : new Actor(Optional.empty(), reference.actor().code(), List.of());
                if (found.size() < 2 && (people ? reference.nature() == Nature.PERSON && actor.name().isPresent() : isState(reference))) {
                    found.putIfAbsent(actor, reference);
                    farthest = place.sentence();
                }
            }
        }
        if (found.size() < 2) {
            return List.of();
        }
        Map<Actor, Reference> two = people ? found : togetherInstead(token, found, farthest);
        List<Reference> pair = new ArrayList<>();
        two.forEach((actor, r) -> pair.add(new Reference(actor, r.passage(), people ? Nature.PERSON : Nature.STATE, Set.of(), r.why(), r.refersTo())
                .again(passage(token, phrase), "last in focus: " + r.why())));
        return pair;
    }

    /** "India and Pakistan may talk, Okoye said. An Indian paper reports that the two countries": two named together are a pair before one of them and a third. */
    private Map<Actor, Reference> togetherInstead(int token, Map<Actor, Reference> found, int farthest) {
        String latest = found.keySet().iterator().next().code();
        for (Memory.Place place : scope.memory().before(scope.number(), token, p -> p.references().size() == 2 && p.references().stream().allMatch(this::isState))) {
            List<String> codes = place.references().stream().map(r -> r.actor().code()).distinct().toList();
            if (codes.size() == 2 && codes.contains(latest) && place.sentence() >= farthest) {
                Map<Actor, Reference> two = new LinkedHashMap<>();
                place.references().forEach(r -> two.put(new Actor(Optional.empty(), r.actor().code(), List.of()), r));
                return two;
            }
        }
        return found;
    }

    /** The state named last; that of a person only if no state is. */
    private List<Reference> lastState(int token, NounPhrase phrase) {
        List<Reference> named = lastState(token, phrase, false);
        return named.isEmpty() ? lastState(token, phrase, true) : named;
    }

    private List<Reference> lastState(int token, NounPhrase phrase, boolean people) {
        int verb = isFree(scope.tree().dependency(token)) ? -1 : scope.tree().verbAbove(token);
        for (Memory.Place place : scope.memory().before(scope.number(), token, 
                p -> p.references().size() == 1 && isState(p.references().get(0)) && people == (p.references().get(0).nature() == Nature.PERSON))) {
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
