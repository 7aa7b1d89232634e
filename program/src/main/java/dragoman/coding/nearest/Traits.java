package dragoman.coding.nearest;

import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.LineShape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what may speak for a type: the words of a line or clause, each by itself, at its place and by its family, and how the sides hang on the verb. */
final class Traits {

    private final Set<String> found = new LinkedHashSet<>();

    private Traits() {}

    static Set<String> of(OpenClause clause) {
        Traits traits = new Traits();
        clause.words().forEach(word -> traits.word(word.path(), word.lemma(), word.kind()));
        traits.sides(clause.verb().lemma(), Optional.of(clause.actorPath()), Optional.of(clause.recipientPath()));
        return traits.found;
    }

    /**
     * The traits of all wordings of a line.
     *
     * @param known those of the parts of other lines, which are added to: most parts stand in many lines
     */
    static Set<String> of(LineShape shape, Map<Record, Set<String>> known) {
        Set<String> found = new LinkedHashSet<>();
        for (LineShape.Element element : shape.elements()) {
            found.addAll(known.computeIfAbsent(element, part -> of(element)));
        }
        Frame frame = new Frame(shape.head().words(), shape.path(Bracket.ACTOR), shape.path(Bracket.RECIPIENT));
        found.addAll(known.computeIfAbsent(frame, part -> of(frame)));
        return found;
    }

    /** How the sides hang on the words that carry a line. */
    private record Frame(List<String> heads, Optional<String> actor, Optional<String> recipient) {}

    private static Set<String> of(LineShape.Element element) {
        Traits traits = new Traits();
        element.words().forEach(word -> traits.word(element.path(), word, element.kind()));
        if (element.bracket().equals(Optional.of(Bracket.ACT))) {
            traits.found.add("act at " + OpenClause.place(element.path()));
        }
        return traits.found;
    }

    private static Set<String> of(Frame frame) {
        Traits traits = new Traits();
        frame.heads().forEach(head -> traits.sides(head, frame.actor(), frame.recipient()));
        return traits.found;
    }

    private void sides(String head, Optional<String> actor, Optional<String> recipient) {
        String whom = recipient.map(OpenClause::place).orElse("nowhere");
        found.add("who " + actor.map(OpenClause::place).orElse("nowhere"));
        found.add("whom " + whom);
        found.add("head " + head + " whom " + whom);
    }

    private void word(String path, String lemma, char kind) {
        String place = OpenClause.place(path);
        if (kind == 'X') {
            found.add("particle " + lemma);
            return;
        }
        if (place.equals("COMPLEMENT")) {
            found.add("act at COMPLEMENT");
        }
        found.add(path.isEmpty() ? "head " + lemma + "/" + kind : place + " " + lemma);
        found.add("word " + lemma);
        found.add("family " + Family.of(lemma));
    }
}
