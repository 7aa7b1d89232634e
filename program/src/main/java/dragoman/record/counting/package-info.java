/**
 * How many of what a sentence tells: {@code Count.of} is the door.
 *
 * <p>Terms: a <em>count</em> is a number of something with the fewest and the most that it may be. "12" is 12; "about 40", and whatever number is round, a tenth
 * more or less (two at least); "at least 12" that or more; "dozens" more than one dozen and not many; "no one" nobody. {@code vague-numbers.txt} has the words
 * that tell a number without telling it.
 *
 * <p>A leaf: it knows mentions, and no database.
 *
 * <p>Trap: two counts contradict each other only where no number could be both. What is coarser contradicts nothing.
 */
package dragoman.record.counting;
