package dragoman.coding;

import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Set;

/**
 * Does an act happen only in a film, a play or a novel: what its hero does, what it is about, whom an actor plays? A film that angers a government is real, as is whoever bans it.
 */
final class Fiction {

    private static final Set<String> HEROES = Set.of("hero", "heroine", "antihero", "anti-hero", "protagonist", "villain", "superhero");
    private static final Set<String> WORKS = Set.of("novel", "thriller", "comedy", "sitcom", "opera", "musical", "film", "movie", "sequel", "tragedy", "fable", "screenplay", "blockbuster", "melodrama");
    private static final Set<String> TELLING = Set.of("tell", "follow", "depict", "portray", "imagine", "star");
    private static final Set<String> ON_STAGE = Set.of("play", "portray", "voice");

    private Fiction() {}

    static boolean is(ClauseGraph graph, FoundAct found) {
        Sentence sentence = graph.sentence();
        int root = found.match().root();
        boolean hero = graph.arguments(root, Role.SUBJECT).stream().map(Argument::token).filter(token -> token != Argument.NO_TOKEN)
                .anyMatch(token -> HEROES.contains(sentence.token(token).lemma()) && isOfWork(sentence, token) || isPlayed(sentence, token));
        return hero || isTold(graph, root);
    }

    /** "its hero", "the hero of the film", "the heroine, played by …": "national heroes" are real. */
    private static boolean isOfWork(Sentence sentence, int noun) {
        return isPlayed(sentence, noun) || sentence.tokens().stream().anyMatch(token -> WORKS.contains(token.lemma()))
                || sentence.children(noun).stream().anyMatch(child -> child.lemma().equals("its"));
    }

    /** "the mayor, played by Jane Doe". */
    private static boolean isPlayed(Sentence sentence, int noun) {
        return sentence.children(noun).stream().anyMatch(child -> ON_STAGE.contains(child.lemma()) && child.tag().equals("VBN")
                && sentence.children(child.index()).stream().anyMatch(by -> by.lemma().equals("by")));
    }

    /** "a thriller about a spy who betrays his country", "the novel tells of …". */
    private static boolean isTold(ClauseGraph graph, int root) {
        Sentence sentence = graph.sentence();
        for (Token token : sentence.tokens()) {
            if (!sentence.dominates(token.index(), root) || token.index() == root) {
                continue;
            }
            boolean about = token.lemma().equals("about") && token.head() >= 0 && WORKS.contains(sentence.token(token.head()).lemma());
            boolean told = TELLING.contains(token.lemma()) && graph.arguments(token.index(), Role.SUBJECT).stream().map(Argument::token)
                    .anyMatch(subject -> subject != Argument.NO_TOKEN && WORKS.contains(sentence.token(subject).lemma()));
            if (about || told) {
                return true;
            }
        }
        return false;
    }
}
