/**
 * The second reader. Three questions: does a word tell what a line says of it, who stands on a side that is open, and what do words tell that no line takes?
 *
 * <p>Terms. A <em>lesson</em> is a report of our own with a mark behind each word that carries an act; the unmarked words teach what carries none. <em>Features</em> are what can be seen at a word: short
 * <em>signs</em>, and a <em>sense</em> made of word vectors. A <em>scene</em> is whom the report speaks of around a sentence.
 *
 * <p>The way. When the program is built: {@code LessonFile} (what is marked) → {@code Learner} (the examples, by {@code FeatureReader} and {@code SideReader}) → {@code Training} (networks, for each question a {@code
 * Panel} of one or two) → {@code Learnt} (kept in a file). When a report is read: {@code SecondReader} (is what a line says believed, and which words carry an act, of those that no line has taken?) → {@code SideReader} (who acts, and to whom?) → {@code Learnt} (which
 * lessons are nearest, to be named as the reason).
 *
 * <p>Traps. What it adds is only what lines leave over, so its share of right readings says nothing about the networks themselves: {@code bench/run --lessons} keeps lessons apart to measure those. The networks depend on the order of the
 * examples, and so on the names of the files.
 */
package dragoman.coding.lessons;
