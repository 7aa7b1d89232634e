package dragoman.coding;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.event.Basis;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.QuadClass;
import dragoman.coding.event.Sector;
import dragoman.coding.event.Status;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides whether the month that only the tense tells is no date of an act: what hangs on a condition has none,
 * what former officials did they did in office, and what a lawsuit tells was long ago.
 */
final class Undated {

    /** Words are still spoken by those who left office; these acts only by those who hold it. */
    private static final Set<PloverType> BY_WORD = EnumSet.of(PloverType.ACCUSE, PloverType.SUPPORT, PloverType.REQUEST, PloverType.THREATEN, PloverType.REJECT, PloverType.AGREE);

    /** What is named to say what came of it, however long ago: "in the aftermath of the invasion", "a survivor of the massacre". */
    private static final Set<String> AFTERWARDS = Set.of("aftermath", "anniversary", "legacy", "memory", "victim", "survivor", "veteran", "commemoration", "remembrance", "history", "wound",
            "scar", "memorial", "museum");

    private Undated() {}

    /** Papers of a court tell what happened long before. */
    private static final Pattern PAPER = Pattern.compile("(?i).*\\b(?:lawsuit|suit|complaint|indictment|filing|dossier)s?\\b.*");

    static EventDate of(EventDate told, Status status, ClauseGraph graph, FoundAct found, Sides.Both sides, List<Party> saidBy) {
        if (told.basis() != Basis.TENSE) {
            return told;
        }
        boolean past = Set.of("VBD", "VBN").contains(graph.sentence().token(found.trigger()).tag());
        boolean inOffice = past && !BY_WORD.contains(found.act().type()) && isFormer(sides.actors());
        boolean charged = (past || !BY_WORD.contains(found.act().type())) && saidBy.stream().anyMatch(speaker -> PAPER.matcher(speaker.passage().text()).matches());
        return status == Status.CONDITIONAL || inOffice || charged || isLookedBackOn(graph.sentence(), found) || isPoint(graph.sentence(), found) ? EventDate.UNKNOWN : told;
    }

    /** "The break-in was part of a campaign": what is told is what it was, not that it happened. */
    private static boolean isLookedBackOn(Sentence sentence, FoundAct found) {
        Token noun = sentence.token(found.trigger());
        boolean event = found.match().nominal() && found.act().type().quadClass() == QuadClass.MATERIAL_CONFLICT;
        return event && noun.dependency() == Dependency.SUBJECT && noun.head() >= 0 && sentence.token(noun.head()).lemma().equals("be") && sentence.token(noun.head()).tag().equals("VBD");
    }

    private static boolean isPoint(Sentence sentence, FoundAct found) {
        Token noun = sentence.token(found.trigger());
        if (!found.match().nominal() || noun.dependency() != Dependency.PREPOSITION_OBJECT || noun.head() < 0) {
            return false;
        }
        Token preposition = sentence.token(noun.head());
        boolean afterwards = preposition.head() >= 0 && AFTERWARDS.contains(sentence.token(preposition.head()).lemma());
        return preposition.lemma().equals("since") || afterwards;
    }

    private static boolean isFormer(List<Party> actors) {
        return !actors.isEmpty() && actors.stream().allMatch(p -> p.actor().name().isPresent() && p.actor().sectors().stream().findFirst().filter(Sector.ELI::equals).isPresent());
    }
}
