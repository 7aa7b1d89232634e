package dragoman.coding.nearest;

import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.phrasebook.Politics;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Decides which clauses of a sentence stand between two political actors and were caught by no line. */
final class OpenClauses {

    /** What may lie below an object or below what a preposition brings. */
    private static final Set<Role> BELOW = EnumSet.of(Role.PREPOSITION, Role.POSSESSOR, Role.MODIFIER, Role.OBJECT);

    /** "met in Geneva", "said it via a newspaper": where and by what, not whom. */
    private static final Set<String> PLACING = Set.of("in", "at", "near", "outside", "inside", "via", "through", "as", "after", "before", "during", "since", "like", "unlike", "under", "amid",
            "despite", "within", "across", "throughout", "because", "than");

    private final ClauseGraph graph;
    private final Sentence sentence;
    private final Politics politics;

    OpenClauses(ClauseGraph graph, Politics politics) {
        this.graph = graph;
        this.sentence = graph.sentence();
        this.politics = politics;
    }

    /** A side with the way to it. */
    private record Side(int token, String path) {}

    /**
     * The open clauses in text order.
     *
     * @param caught the words that lines have caught; a verb whose object is one of them tells nothing new
     * @param asked the verbs that are asked for; others are not looked at
     */
    List<OpenClause> find(Set<Integer> caught, Predicate<Token> asked) {
        List<OpenClause> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (!caught.contains(token.index()) && isFullVerb(token) && asked.test(token)) {
                new Reading(token, caught).clause().ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isFullVerb(Token token) {
        return token.isVerb() && token.dependency() != Dependency.AUXILIARY && token.dependency() != Dependency.PASSIVE_AUXILIARY && !token.tag().equals("MD");
    }

    /** The reading of one verb. */
    private final class Reading {
        private final Token verb;
        private final Set<Integer> caught;
        private final List<Side> subjects = new ArrayList<>();
        private final List<Side> others = new ArrayList<>();
        private final List<OpenClause.Word> words = new ArrayList<>();
        private boolean told;

        Reading(Token verb, Set<Integer> caught) {
            this.verb = verb;
            this.caught = caught;
        }

        Optional<OpenClause> clause() {
            words.add(new OpenClause.Word("", verb.lemma(), 'V'));
            graph.arguments(verb.index()).forEach(this::part);
            if (told || tellsClause()) {
                return Optional.empty();
            }
            return subjects.stream()
                    .flatMap(who -> others.stream().filter(whom -> whom.token() != who.token())
                            .map(whom -> new OpenClause(verb.index(), who.token(), who.path(), whom.token(), whom.path(), words)))
                    .findFirst();
        }

        /** "hinted that Peru had called": what is told stands in the clause below. */
        private boolean tellsClause() {
            return sentence.children(verb.index(), Dependency.CLAUSE_COMPLEMENT).stream().anyMatch(Token::isVerb);
        }

        private void part(Argument argument) {
            String path = step(argument);
            if (argument.token() == Argument.NO_TOKEN) {
                words.add(new OpenClause.Word(path, argument.word(), 'X'));
                return;
            }
            if (argument.token() == verb.index()) {
                return;
            }
            int grade = politics.grade(argument.token());
            boolean subject = argument.role() == Role.SUBJECT;
            if (grade > 0 && (subject || !PLACING.contains(argument.word()))) {
                (subject ? subjects : others).add(new Side(argument.token(), path));
            }
            if (grade < 2 && (grade == 1 || !subject)) {
                words.add(word(path, argument.token()));
            }
            if (grade == 0 && !subject) {
                told |= caught.contains(argument.token());
                below(argument.token(), path);
            }
        }

        /** What hangs on the object or on what a preposition brings: "imposed sanctions on Iran". */
        private void below(int part, String path) {
            for (Argument argument : graph.arguments(part)) {
                if (!BELOW.contains(argument.role()) || argument.token() == Argument.NO_TOKEN || argument.token() == part) {
                    continue;
                }
                String way = path + "/" + step(argument);
                if (PLACING.contains(argument.word())) {
                    continue;
                }
                if (politics.grade(argument.token()) > 0) {
                    others.add(new Side(argument.token(), way));
                } else {
                    words.add(word(way, argument.token()));
                }
            }
        }

        private OpenClause.Word word(String path, int index) {
            Token token = sentence.token(index);
            char kind = token.isVerb() ? 'V' : token.isNoun() ? 'N' : token.tag().startsWith("JJ") ? 'J' : 'X';
            return new OpenClause.Word(path, token.lemma(), kind);
        }
    }

    private static String step(Argument argument) {
        return argument.role() + (argument.word().isEmpty() ? "" : ":" + argument.word());
    }
}
