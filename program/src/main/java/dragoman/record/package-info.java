/**
 * Mentions to events, claims, measures and relations, in a database. The door is {@link dragoman.record.Chronicle}.
 *
 * <p>Terms: a <em>mention</em> is an event as one report tells it, an <em>event</em> is the happening itself, put together from its mentions by
 * {@code merging}; a <em>pair</em> is who stands opposite whom. {@code Telling} is a mention with the report that has it.
 *
 * <p>Traps: whatever {@code keep} has returned from is on the disk; events are worked out after that, for the pairs that changed, and pairs that still wait
 * are remembered in the database, so that a killed run does no harm. The same reports give the same record byte for byte, in whatever order they are kept:
 * so nothing here may depend on the order of rows, on the clock (but for the columns {@code learnt} and {@code superseded}, which are not exported), or on
 * hash order.
 *
 * <p>JDBC, JDBI and Flyway are known to this package and {@code database} alone; what is worked out from events lies in packages of its own, which know no
 * database. A change to the tables is a new file in {@code db/migration} and a new number in {@code Database.VERSION}.
 */
package dragoman.record;
