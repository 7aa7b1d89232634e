package dragoman.coding;

import dragoman.coding.lessons.LineAct;
import dragoman.coding.phrasebook.BookLine;

/**
 * A line that a sentence says and that is not believed.
 *
 * @param line the line
 * @param act what it says
 * @param word the place of the word that it says it of
 * @param likely how likely the second reader holds that, from 0 to 1
 */
public record Doubted(BookLine line, LineAct act, int word, double likely) {}
