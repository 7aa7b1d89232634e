/**
 * The second reader: what a word tells that no line of the phrasebook says, and who stands on a side that a line leaves open.
 *
 * <p>Terms. A <em>lesson</em> is a report of our own with a mark behind each word that carries an act; the unmarked words teach what carries none. <em>Features</em> are what can be seen at a word: short
 * <em>signs</em>, and a <em>sense</em> made of word vectors. A <em>scene</em> is whom the report speaks of around a sentence.
 *
 * <p>The way. When the program is built: {@code LessonFile} (what is marked) → {@code Learner} (the examples, by {@code FeatureReader} and {@code SideReader}) → {@code Training} (three networks) → {@code
 * Learnt} (kept in a file). When a report is read: {@code SecondReader} (which words carry an act, of those that no line has taken?) → {@code SideReader} (who acts, and to whom?) → {@code Learnt} (which
 * lessons are nearest, to be named as the reason).
 *
 * <p>Traps. It sees only what lines leave over, so its share of right readings says nothing about the networks themselves: keep lessons apart to measure those. The networks depend on the order of the
 * examples, and so on the names of the files.
 */
package dragoman.coding.lessons;
