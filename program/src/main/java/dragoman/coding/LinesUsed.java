package dragoman.coding;

import dragoman.coding.phrasebook.BookLine;
import dragoman.coding.phrasebook.Match;
import dragoman.language.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which lines of the phrasebook give the mentions of a report. An operator's inner line counts too: in "threatens to attack" both
 * lines are in the mention. A line that matches without giving a mention (the sentence negates it, nobody political takes part) does not.
 */
final class LinesUsed {

    private LinesUsed() {}

    static Set<BookLine> of(List<Sentence> sentences, SentenceCoder coder) {
        Set<BookLine> used = new LinkedHashSet<>();
        sentences.forEach(sentence -> coder.told(sentence).forEach(told -> told.act().matches().stream().map(Match::line).forEach(used::add)));
        return used;
    }
}
