/**
 * How results look: a class ending in {@code Page} prints for people, one ending in {@code Rows} writes lines of JSON and CSV for programs.
 *
 * <p>Pages get what they print and ask nothing of a record but what belongs to what they show. To add one, give it a {@code show} that a command calls; columns stand in a {@link dragoman.app.page.Table},
 * which the data dictionary is held against.
 */
package dragoman.app.page;
