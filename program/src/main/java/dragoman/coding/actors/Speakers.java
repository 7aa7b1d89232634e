package dragoman.coding.actors;

import dragoman.coding.actors.Reference.Nature;
import dragoman.coding.event.Sector;
import dragoman.language.Dependency;
import dragoman.language.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides who speaks where a report says "I" or "we". */
final class Speakers {

    private final Scope scope;
    private final List<Integer> paragraphs;

    /**
     * @param paragraphs the paragraph of each sentence of the report, in order
     */
    Speakers(Scope scope, List<Integer> paragraphs) {
        this.scope = scope;
        this.paragraphs = paragraphs;
    }

    /** Who speaks the word: the subject of the verb of saying above it or in its sentence, else whoever speaks nearest in its paragraph or before. */
    Optional<Reference> of(int token) {
        for (int verb = scope.tree().verbAbove(token); verb >= 0; verb = scope.tree().verbAbove(verb)) {
            Optional<Reference> speaker = isSpokenTo(token, verb) ? Optional.empty() : subjectOfSaying(verb, token);
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        return inSentence(token).or(this::nearby);
    }

    /** Whoever says something in the sentence. */
    Optional<Reference> inSentence(int token) {
        List<Token> saying = scope.tree().sentence().tokens().stream().filter(t -> t.isVerb() && scope.words().has("say", t.lemma()) && !isSpokenTo(token, t.index()))
                .sorted(Comparator.comparing(t -> depth(t.index()))).toList();
        return saying.stream().map(t -> subjectOfSaying(t.index(), token)).flatMap(Optional::stream).findFirst();
    }

    /** "he asked me": whom somebody asks is another than he. */
    private boolean isSpokenTo(int token, int verb) {
        return token >= 0 && scope.tree().head(token) == verb && (scope.tree().dependency(token) == Dependency.OBJECT || scope.tree().dependency(token) == Dependency.INDIRECT_OBJECT);
    }

    private int depth(int token) {
        int depth = 0;
        for (int at = token; at >= 0; at = scope.tree().head(at)) {
            depth++;
        }
        return depth;
    }

    private Optional<Reference> subjectOfSaying(int verb, int token) {
        if (!scope.words().has("say", scope.lemma(verb))) {
            return Optional.empty();
        }
        return scope.tree().child(verb, Dependency.SUBJECT).filter(s -> s.index() != token && !isFirstPerson(s))
                .flatMap(s -> scope.read(s.index()).stream().filter(r -> r.nature() != Nature.PEOPLE || !r.sectors().contains(Sector.CVL)).findFirst());
    }

    private static boolean isFirstPerson(Token token) {
        return token.tag().equals("PRP") && (token.lemma().equals("i") || token.lemma().equals("we"));
    }

    private Optional<Reference> nearby() {
        int here = scope.number();
        for (int number = here + 1; number <= paragraphs.size() && sameParagraph(number, here); number++) {
            Optional<Reference> speaker = scope.memory().speaker(number).filter(r -> r.nature() == Nature.PERSON);
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        for (int number = here - 1; number >= Math.max(1, here - Memory.REACH); number--) {
            Optional<Reference> speaker = scope.memory().speaker(number);
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        return Optional.empty();
    }

    private boolean sameParagraph(int one, int other) {
        return paragraphs.get(one - 1).equals(paragraphs.get(other - 1));
    }
}
