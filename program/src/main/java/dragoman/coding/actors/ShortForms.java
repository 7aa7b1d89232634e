package dragoman.coding.actors;

import dragoman.coding.actors.Reference.Nature;
import dragoman.language.Token;
import java.util.Map;
import java.util.Optional;

/** For whom do letters stand that the report itself puts beside a name: "the Farmers' Front (FF)"? */
final class ShortForms {

    private final Scope scope;

    ShortForms(Scope scope) {
        this.scope = scope;
    }

    /** "The Farmers' Front (FF)": letters that the report itself puts beside a name stand for it. */
    Optional<Reference> read(int token) {
        Token word = scope.tree().token(token);
        if (!Abbreviations.isLetters(word.form())) {
            return Optional.empty();
        }
        Abbreviations told = scope.memory().abbreviations();
        if (!told.isTold(word)) {
            Abbreviations.endOfName(scope.tree().sentence(), token).flatMap(this::named).ifPresent(name -> told.tell(word.form(), name));
        }
        return told.of(word, scope.passages().of(word.start(), word.end()));
    }

    /** What stands in parentheses is not parsed: the letters lie between the words. */
    void tellThoseInBrackets() {
        for (int end = 0; end < scope.tree().size(); end++) {
            int here = end;
            Abbreviations.behind(scope.tree().sentence(), end, scope.passages())
                    .flatMap(letters -> named(here).map(name -> Map.entry(letters, name)))
                    .ifPresent(told -> scope.memory().abbreviations().tell(told.getKey(), told.getValue()));
        }
    }

    /** Whom the name that ends at a word names: the head of the phrase may stand before its last word. */
    private Optional<Reference> named(int end) {
        for (int at = end; at >= 0 && at > end - 8; at--) {
            int here = at;
            Optional<Reference> found = scope.read(at).stream().filter(r -> r.passage().end() >= scope.tree().token(end).end() && r.passage().start() <= scope.tree().token(here).start()
                    && r.nature() != Nature.PERSON).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
