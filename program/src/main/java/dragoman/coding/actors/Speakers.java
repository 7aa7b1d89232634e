package dragoman.coding.actors;

import dragoman.coding.actors.Reference.Nature;
import dragoman.language.Dependency;
import dragoman.language.Token;
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
            Optional<Reference> speaker = subjectOfSaying(verb, token);
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        return inSentence(token).or(this::nearby);
    }

    /** Whoever says something in the sentence. */
    Optional<Reference> inSentence(int token) {
        for (Token each : scope.tree().sentence().tokens()) {
            Optional<Reference> speaker = each.isVerb() ? subjectOfSaying(each.index(), token) : Optional.empty();
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        return Optional.empty();
    }

    private Optional<Reference> subjectOfSaying(int verb, int token) {
        if (!scope.words().has("say", scope.lemma(verb))) {
            return Optional.empty();
        }
        return scope.tree().child(verb, Dependency.SUBJECT).filter(s -> s.index() != token && !isFirstPerson(s))
                .flatMap(s -> scope.read(s.index()).stream().findFirst());
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
