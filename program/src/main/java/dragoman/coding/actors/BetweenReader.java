package dragoman.coding.actors;

import dragoman.coding.actors.Reference.Nature;
import dragoman.language.Dependency;
import dragoman.language.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Decides between whom "their meeting" is: "Okoye left before their talks" is of Okoye and whom the report last named beside him. */
final class BetweenReader {

    private static final Set<Nature> ONE = EnumSet.of(Nature.PERSON, Nature.STATE);

    private final Scope scope;

    BetweenReader(Scope scope) {
        this.scope = scope;
    }

    /** Both of them, where the clause tells of one alone and those last named together are others; nothing where "their" may stand for those. */
    Optional<List<Reference>> read(int token, List<Reference> many) {
        int noun = scope.tree().head(token);
        if (scope.tree().dependency(token) != Dependency.POSSESSOR || noun < 0 || !scope.words().has("between", scope.lemma(noun))) {
            return Optional.empty();
        }
        Optional<Reference> one = subject(token, noun).filter(r -> many.stream().noneMatch(m -> m.actor().code().equals(r.actor().code())));
        return one.flatMap(r -> other(token, r).map(other -> List.of(r, other)));
    }

    /** Who alone is told of. */
    private Optional<Reference> subject(int token, int noun) {
        for (int verb = scope.tree().verbAbove(noun); verb >= 0; verb = scope.tree().verbAbove(verb)) {
            Optional<Token> subject = scope.tree().child(verb, Dependency.SUBJECT).filter(s -> s.index() != token && scope.tree().withConjuncts(s.index()).size() == 1);
            if (subject.isPresent()) {
                List<Reference> found = scope.read(subject.get().index());
                return Optional.of(found).filter(f -> f.size() == 1 && isOne(f.get(0))).map(f -> f.get(0));
            }
        }
        return Optional.empty();
    }

    private Optional<Reference> other(int token, Reference one) {
        Predicate<Memory.Place> fits = p -> p.references().size() == 1 && p.rank() != Memory.Rank.SCENE && isOne(p.references().get(0));
        return scope.memory().before(scope.number(), token, fits).stream().map(p -> p.references().get(0))
                .filter(r -> r.nature() == one.nature() && !r.actor().code().equals(one.actor().code())).findFirst();
    }

    private boolean isOne(Reference reference) {
        return ONE.contains(reference.nature()) && ReportContext.isState(reference.actor().code(), scope.book());
    }
}
