package dragoman.coding;

import dragoman.coding.event.QuadClass;
import dragoman.coding.event.Status;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How does it stand with force or a measure that a noun names, by the clause of which it is the subject: "if the sanctions take effect", "tariffs on Peru would hurt"? */
final class NounClause {

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "should", "until", "lest");
    private static final Set<String> SUPPOSING = Set.of("would", "could", "might", "may");
    /** "the sanctions would cost jobs": those that are there. */
    private static final Set<String> KNOWN = Set.of("the", "this", "these", "those", "that");
    /** What makes a measure one that holds. */
    private static final Set<String> BEGINNING = Set.of("take", "come", "go", "enter", "begin", "start", "happen", "impose", "materialise", "materialize", "proceed", "kick", "implement", "apply", "follow");

    private final Sentence sentence;

    NounClause(Sentence sentence) {
        this.sentence = sentence;
    }

    Optional<Status> of(FoundAct act) {
        Token noun = sentence.token(act.match().root());
        boolean subject = noun.dependency() == Dependency.SUBJECT || noun.dependency() == Dependency.PASSIVE_SUBJECT;
        if (!subject || !noun.isNoun() || noun.head() < 0 || act.act().type().quadClass() != QuadClass.MATERIAL_CONFLICT) {
            return Optional.empty();
        }
        Token verb = sentence.token(noun.head());
        if (BEGINNING.contains(verb.lemma()) && isMarked(verb)) {
            return Optional.of(Status.CONDITIONAL);
        }
        List<Token> helpers = sentence.children(verb.index(), Dependency.AUXILIARY);
        boolean supposed = helpers.stream().anyMatch(t -> SUPPOSING.contains(t.lemma())) && helpers.stream().noneMatch(t -> t.lemma().equals("have"));
        return supposed && !isKnown(noun) ? Optional.of(Status.CONDITIONAL) : Optional.empty();
    }

    private boolean isMarked(Token verb) {
        return sentence.children(verb.index()).stream().anyMatch(t -> t.index() < verb.index() && CONDITIONS.contains(t.lemma()));
    }

    private boolean isKnown(Token noun) {
        return sentence.children(noun.index()).stream().anyMatch(t -> KNOWN.contains(t.lemma()) && t.dependency() == Dependency.DETERMINER || t.dependency() == Dependency.POSSESSOR);
    }
}
