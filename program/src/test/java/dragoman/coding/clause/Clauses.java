package dragoman.coding.clause;

import dragoman.language.HandParse;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.List;

/** Shows in one line what a hand-built sentence's predicate governs: {@code SUBJECT Iran, OBJECT rebels, in Cairo}. */
final class Clauses {

    private final ClauseGraph graph;

    private Clauses(ClauseGraph graph) {
        this.graph = graph;
    }

    static Clauses of(String lines) {
        return new Clauses(ClauseGraph.of(HandParse.sentence(lines)));
    }

    ClauseGraph graph() {
        return graph;
    }

    /** The arguments of the first word of that form. */
    String at(String form) {
        return show(graph.arguments(index(form)));
    }

    /** Those of one role, their words alone. */
    String at(String form, Role role) {
        return String.join(", ", graph.arguments(index(form), role).stream().map(this::word).toList());
    }

    /** Those below a preposition, the floating ones too. */
    String prepositions(String form, String preposition) {
        return String.join(", ", graph.prepositions(index(form), preposition).stream().map(this::word).toList());
    }

    String subject(String verb) {
        int subject = graph.surfaceSubject(index(verb));
        return subject < 0 ? "nobody" : sentence().token(subject).form();
    }

    String conjuncts(String form) {
        return String.join(", ", graph.conjuncts(index(form)).stream().map(i -> sentence().token(i).form()).toList());
    }

    int index(String form) {
        return sentence().tokens().stream().filter(t -> t.form().equals(form)).mapToInt(Token::index).findFirst().orElseThrow();
    }

    private Sentence sentence() {
        return graph.sentence();
    }

    private String show(List<Argument> arguments) {
        return String.join(", ", arguments.stream().map(a -> (a.role() == Role.PREPOSITION ? a.word() : a.role()) + " " + word(a)).toList());
    }

    private String word(Argument argument) {
        return argument.token() == Argument.NO_TOKEN ? "-" : sentence().token(argument.token()).form();
    }
}
