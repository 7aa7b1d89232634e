/**
 * Speaks the formats that analysts use: writes events as tables, lines, graphs and feeds, and reads the events of other coders.
 *
 * <p>A format that cannot say all that the record knows says so: what was left out, and how many rows that touched, is counted in {@link dragoman.record.exchange.Losses}.
 * The columns of a table are a list of {@link dragoman.record.exchange.Column}s, each with the words that {@code docs/formats.md} has for it; a test compares both.
 *
 * <p>To add a format: implement {@link dragoman.record.exchange.EventFormat}, and name it in {@link dragoman.record.exchange.Formats}.
 */
package dragoman.record.exchange;
