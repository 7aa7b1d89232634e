/**
 * Rules written as example sentences: reads them, compiles them with the parser that reads the news, finds them in sentences.
 *
 * <p>The way of a line: {@code BookFileReader} (text) → {@code Alternatives} (its wordings) → {@code Carrier} (a sentence that parses well) → {@code PatternReader}
 * (its shape) → {@code Pattern}. The way of a sentence: {@code Phrasebook.matches} (which lines lie over it) → {@code ActFinder} (which of them it tells).
 *
 * <p>Trap: brackets are filled with names that parsers know (Albania, Belgium); a line must not use these names itself.
 */
package dragoman.coding.phrasebook;
