package dragoman.coding.lessons;

import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.event.Actor;
import dragoman.coding.event.PloverType;
import dragoman.coding.phrasebook.Politics;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.language.WordVectors;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what can be seen of an actor beside a word that carries an act: the way between the two in the tree and in the sentence, and who it is. */
final class SideFeatures {

    private static final int[] DISTANCES = {1, 2, 3, 5, 8, 13};

    private final ClauseGraph graph;
    private final Sentence sentence;
    private final Politics politics;
    private final WordVectors vectors;
    private final List<Integer> actors = new ArrayList<>();

    SideFeatures(ClauseGraph graph, Politics politics, WordVectors vectors) {
        this.graph = graph;
        this.sentence = graph.sentence();
        this.politics = politics;
        this.vectors = vectors;
        sentence.tokens().stream().filter(token -> politics.grade(token.index()) > 0 && !politics.actors(token.index()).isEmpty()).forEach(token -> actors.add(token.index()));
    }

    /** The words of the sentence that are or belong to actors, in text order. */
    List<Integer> actors() {
        return actors;
    }

    /** How many steps lie between two words in the tree. */
    int steps(int word, int actor) {
        return TreeWay.between(sentence, word, actor).steps();
    }

    /** @param side the word that names the actor; nothing where the sentence does not name it */
    Features of(int word, Optional<Integer> side, PloverType type) {
        return side.map(actor -> of(word, actor, type)).orElseGet(() -> absent(word, type));
    }

    private Features absent(int word, PloverType type) {
        Set<String> signs = new LinkedHashSet<>();
        Token carrying = sentence.token(word);
        String kind = carrying.isNoun() ? "noun" : graph.isPassive(word) ? "passive" : "verb";
        String subject = graph.arguments(word, Role.SUBJECT).isEmpty() ? "no subject" : graph.arguments(word, Role.SUBJECT).stream().anyMatch(a -> actors.contains(a.token())) ? "subject acts" : "subject no actor";
        both(signs, "elsewhere", kind, type, carrying.lemma());
        both(signs, "elsewhere " + subject, kind, type, "");
        both(signs, "elsewhere " + Math.min(actors.size(), 4) + " here", kind, type, "");
        graph.arguments(word, Role.SUBJECT).stream().filter(a -> a.token() != Argument.NO_TOKEN).map(a -> sentence.token(a.token()))
                .forEach(token -> both(signs, "elsewhere subject " + (token.isPronoun() ? token.lemma() : token.tag()), kind, type, ""));
        float[] sense = new float[2 * WordVectors.LENGTH];
        vectors.add(spellings(carrying), 1, sense, 0);
        return new Features(List.copyOf(signs), sense);
    }

    private Features of(int word, int actor, PloverType type) {
        Token carrying = sentence.token(word);
        Token side = sentence.token(actor);
        Set<String> signs = new LinkedHashSet<>();
        String kind = carrying.isNoun() ? "noun" : graph.isPassive(word) ? "passive" : "verb";
        signs.addAll(List.of("any", kind, type.name(), "grade " + politics.grade(actor)));
        String way = TreeWay.between(sentence, word, actor).labels();
        both(signs, "way " + way, kind, type, carrying.lemma());
        graph.arguments(word).stream().filter(a -> a.token() == actor).forEach(a -> both(signs, "is " + a.role() + a.word(), kind, type, carrying.lemma()));
        for (Argument part : graph.arguments(word)) {
            if (part.token() != Argument.NO_TOKEN && part.token() != actor) {
                graph.arguments(part.token()).stream().filter(a -> a.token() == actor && a.role() != Role.SUBJECT)
                        .forEach(a -> both(signs, "below " + part.role() + part.word() + " " + a.role() + a.word(), kind, type, carrying.lemma()));
            }
        }
        if (carrying.head() >= 0) {
            graph.arguments(carrying.head()).stream().filter(a -> a.token() == actor)
                    .forEach(a -> both(signs, "head's " + a.role() + a.word() + " " + carrying.dependency(), kind, type, sentence.token(carrying.head()).lemma()));
        }
        boolean before = actor < word;
        long between = actors.stream().filter(other -> other > Math.min(word, actor) && other < Math.max(word, actor)).count();
        String place = (before ? "before" : "after") + " by " + Math.min(between, 3);
        both(signs, place, kind, type, "");
        signs.add((before ? "before " : "after ") + distance(Math.abs(word - actor)));
        signs.add("of " + Math.min(actors.size(), 5) + " number " + Math.min(actors.indexOf(actor), 4));
        List<Actor> who = politics.actors(actor);
        String sector = who.get(0).sectors().isEmpty() ? "state" : who.get(0).sectors().get(0).name();
        both(signs, "sector " + sector + (before ? " before" : " after"), kind, type, "");
        String named = side.isPronoun() ? "pronoun" : politics.isStandIn(actor) ? "stand-in" : side.tag().startsWith("NNP") ? "name" : "noun";
        both(signs, "named by " + named, kind, type, "");
        both(signs, "named by " + named + (before ? " before" : " after"), kind, type, "");
        graph.arguments(word).stream().filter(a -> a.token() == actor).forEach(a -> signs.add("is " + a.role() + a.word() + " by " + named));
        signs.add("tag " + side.tag());
        signs.add("as " + side.dependency());
        if (side.head() >= 0) {
            signs.add("below " + sentence.token(side.head()).lemma());
        }
        boolean hasSubject = graph.arguments(word, Role.SUBJECT).stream().anyMatch(a -> actors.contains(a.token()));
        both(signs, hasSubject ? "with subject" : "without subject", place, type, "");
        float[] sense = new float[2 * WordVectors.LENGTH];
        vectors.add(spellings(carrying), 1, sense, 0);
        if (side.head() >= 0 && side.head() != word) {
            vectors.add(spellings(sentence.token(side.head())), 1, sense, WordVectors.LENGTH);
        }
        return new Features(List.copyOf(signs), sense);
    }

    private static void both(Set<String> signs, String sign, String kind, PloverType type, String lemma) {
        signs.add(sign);
        signs.add(sign + " " + kind);
        signs.add(sign + " " + type);
        if (!lemma.isEmpty()) {
            signs.add(sign + " " + lemma);
        }
    }

    private static String distance(int tokens) {
        for (int most : DISTANCES) {
            if (tokens <= most) {
                return "within " + most;
            }
        }
        return "far";
    }

    private static List<String> spellings(Token token) {
        return List.of(token.lemma(), token.form().toLowerCase(java.util.Locale.ROOT));
    }
}
