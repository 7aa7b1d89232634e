package dragoman.coding.actors;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Place;
import dragoman.coding.lists.EntryKind;
import dragoman.language.Token;
import java.util.Optional;

/** Decides which place a noun phrase names: "Mosul", "the Iraqi city of Mosul", "Kabul airport", "northern Syria". */
final class PlaceReader {

    private final Scope scope;

    PlaceReader(Scope scope) {
        this.scope = scope;
    }

    Optional<Place> at(int token) {
        Optional<Hit> hit = scope.hits().covering(token).filter(h -> h.use() == Hit.Use.PLAIN);
        if (hit.isPresent()) {
            boolean top = scope.tree().head(token) < hit.get().first() || scope.tree().head(token) > hit.get().last();
            return top ? place(hit.get(), hit.get().start(), hit.get().end()) : Optional.empty();
        }
        return scope.words().has("place", scope.lemma(token)) && scope.tree().token(token).isNoun() ? generic(token) : Optional.empty();
    }

    private Optional<Place> generic(int token) {
        NounPhrase phrase = scope.phraseBefore(token, token);
        int start = scope.tree().token(phrase.first()).start();
        int end = scope.tree().token(token).end();
        Optional<Token> of = scope.tree().objectOf(token, "of");
        if (of.isPresent()) {
            Optional<Place> named = at(of.get().index());
            if (named.isPresent()) {
                return Optional.of(new Place(scope.passages().of(start, named.get().passage().end()), named.get().code()));
            }
        }
        for (Hit hit : phrase.names()) {
            if (hit.use() == Hit.Use.PLAIN && (hit.isNational() || hit.is(EntryKind.PLACE))) {
                return place(hit, start, end).or(() -> Optional.of(new Place(scope.passages().of(start, end), Optional.of(hit.best().code()))));
            }
        }
        return Optional.empty();
    }

    private Optional<Place> place(Hit hit, int start, int end) {
        return hit.place().map(e -> new Place(scope.passages().of(start, end), Optional.of(e.code()).filter(c -> !c.equals(Actor.NO_STATE))));
    }
}
