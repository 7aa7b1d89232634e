/**
 * Measures how well and how fast Dragoman codes, from outside: through its command line, as its users run it.
 *
 * <h2>Terms</h2>
 * <ul>
 * <li><b>Gold set</b>: texts with what people say is in them. They lie outside this repository, since the texts belong to their publishers.
 * <li><b>Scorer</b>: the program that lies beside the gold sets and compares an output with them. It is not ours, and what it prints is all that is read of it.
 * <li><b>Figure</b>: one number of one set. <b>Score</b>: a figure with its measured value.
 * <li><b>Expected scores</b>: {@code bench/expected-scores.json}, written by {@code bench/run --accept} alone.
 * </ul>
 *
 * <h2>Traps</h2>
 * <ul>
 * <li>Shares "of the found" have another denominator when more is found: they may fall while everything got better. Read the counts, then accept.
 * <li>Speed is that of the computer at that moment; it is shown and never fails.
 * </ul>
 *
 * <h2>Adding a figure</h2>
 * A line in {@link dragoman.bench.GoldSets}, a printed line in its test, and {@code bench/run --accept}.
 */
package dragoman.bench;
