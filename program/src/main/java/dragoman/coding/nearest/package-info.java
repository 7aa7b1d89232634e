/**
 * The second reader: what a clause tells that no line of the phrasebook says.
 *
 * <p>Terms. An <em>open clause</em> is a verb between two political actors that no line caught. A line is <em>near</em> it if every word of the line stands in the clause, itself or a
 * word like it: of the same family ("negotiate", "negotiation") or an alternative that some line offers. Its <em>traits</em> are its words, their families, and how the sides hang on the verb.
 *
 * <p>The way: {@code OpenClauses} (which clauses) → {@code Alignment} by {@code Likeness} (which lines are near, and how near) → {@code SecondReader} (do they agree?) with {@code TypeVotes}
 * over {@code Traits} (do the words speak for it?). All of it is learnt from the lines, when the coder is loaded; nothing is trained, and nothing comes from outside the phrasebook.
 *
 * <p>Traps. It only sees what is left over: with a better phrasebook its clauses get harder and its share of right readings falls. Measure it with half of the lines left out ({@code bench/run
 * --ablation}), not with the whole book alone. What hangs on another verb ("refused to …") is never read by itself, since that verb decides what it is.
 */
package dragoman.coding.nearest;
