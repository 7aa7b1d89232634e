package dragoman.coding.actors;

import dragoman.coding.actors.Reference.Nature;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Sector;
import dragoman.language.Dependency;
import dragoman.language.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides for which organisation or group named before "the bloc", "the alliance", "the tribunal" and "the group" stand: the last one that has the word in its name,
 * or of which the word lists say that it is one.
 */
final class BodyAgain {

    private static final Set<Sector> ARMED = EnumSet.of(Sector.REB, Sector.PRM);
    private static final Set<Sector> CIVIC = EnumSet.of(Sector.SOC, Sector.MED, Sector.LAB);
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");
    private static final Set<String> WITHIN = Set.of("of", "in", "for", "on");

    private final Scope scope;

    BodyAgain(Scope scope) {
        this.scope = scope;
    }

    /** @param first the first word of the noun, which may be one of several: "rebel group" */
    Optional<Reference> read(int first, int token, NounPhrase phrase) {
        if (!pointsBack(first, token, phrase)) {
            return Optional.empty();
        }
        Optional<Reference> body = last(first, token, Nature.BODY).or(() -> last(first, token, Nature.PERSON));
        return body.map(r -> new Reference(new Actor(r.nature() == Nature.BODY ? r.actor().name() : Optional.empty(), r.actor().code(), r.nature() == Nature.BODY ? r.actor().sectors() : List.of()),
                r.passage(), Nature.BODY, Set.of(), r.why(), r.refersTo()).again(passage(phrase, token), "«" + scope.lemma(token) + "», last named: " + r.why()));
    }

    /** "The bloc"; neither "a bloc" nor "its agency", "the Kenyan agency", "the court in Lima", "the agency chief". */
    private boolean pointsBack(int first, int token, NounPhrase phrase) {
        boolean the = phrase.determiner().isPresent() && DEFINITE.contains(scope.tree().lower(phrase.determiner().getAsInt())) && phrase.possessor().isEmpty();
        boolean bare = phrase.first() == first || isOnlyRegional(phrase.first(), first);
        boolean apart = WITHIN.stream().allMatch(word -> scope.tree().objectOf(token, word).isEmpty()) && scope.tree().dependency(token) != Dependency.COMPOUND;
        return the && bare && apart && scope.words().has("again", scope.lemma(token)) && !scope.tree().isPlural(token) && !scope.tree().token(token).isProperNoun();
    }

    private boolean isOnlyRegional(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!scope.words().has("again-modifier", scope.tree().lower(i))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Reference> last(int first, int token, Nature nature) {
        return scope.memory().before(scope.number(), token, place -> place.references().size() == 1 && place.references().get(0).nature() == nature && fits(first, token, place.references().get(0)))
                .stream().map(place -> place.references().get(0)).findFirst();
    }

    private boolean fits(int first, int token, Reference reference) {
        String word = scope.lemma(token);
        String code = NameWords.lower(reference.actor().code());
        if (reference.nature() == Nature.PERSON) {
            return scope.words().has("again " + word, code);
        }
        boolean named = reference.actor().name().map(NameWords::ofName).stream().flatMap(List::stream).map(NameWords::lower).anyMatch(w -> w.equals(word) || w.replace('s', 'z').equals(word.replace('s', 'z')));
        boolean armed = reference.sectors().stream().anyMatch(ARMED::contains);
        boolean saysArmed = first < token && scope.words().has("again-armed", scope.tree().lower(first));
        if (saysArmed || scope.words().has("again-armed", word)) {
            return armed;
        }
        boolean group = word.equals("group") && (armed || reference.sectors().stream().anyMatch(CIVIC::contains) || reference.why().contains("NGO"));
        return named || group || scope.words().has("again " + word, code);
    }

    private Passage passage(NounPhrase phrase, int token) {
        Token head = scope.tree().token(token);
        return scope.passages().of(scope.tree().token(Math.min(phrase.first(), token)).start(), head.end());
    }
}
