/**
 * How text looks on a terminal, in a pipe and in a file: widths, line breaks, colours, plurals, error messages. A leaf of {@code app} that knows nothing of reports.
 *
 * <p>Colours are used only where the launcher saw a terminal and {@code NO_COLOR} is not set; what is piped is plain text in UTF-8.
 */
package dragoman.app.terminal;
