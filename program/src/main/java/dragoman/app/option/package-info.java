/**
 * What several commands ask in the same words: the database, the filters, the format, limits, actor lists. A leaf of {@code app} beside {@code terminal}.
 *
 * <p>Each is mixed into a command by picocli and turns what was typed into what the record or the reader understands; what it cannot understand it tells with place, value, cause and next step.
 */
package dragoman.app.option;
