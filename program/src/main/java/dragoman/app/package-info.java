/**
 * The command line: one class for each command, and how their results look. The last room: nobody imports it.
 *
 * <p>{@link dragoman.app.Dragoman} is the door. Commands take streams from a {@code Terminal}, so that tests run them in-process. Exit codes: 0 all read, 1 usage or
 * failure, 2 done but some reports could not be read. To add a command, write a class with {@code @Command}, give it examples in its footer, and name it in
 * {@code Dragoman}.
 */
package dragoman.app;
