/**
 * How a pair of actors stood to each other over time. The door is {@link dragoman.record.relation.Relation}; {@link dragoman.record.relation.Partners} asks it
 * for one actor and all others.
 *
 * <p>The way: {@code Shares} puts an event into periods, {@code Coverage} does the same with all that the record has, {@code Rates} weighs the one by the other,
 * {@code TurningPoints} finds where the rates change ({@code ChangePoints} where, {@code Split} how surely). A leaf but for events: it knows no database.
 *
 * <p>Traps: a period of which nothing was reported is unknown, not quiet; sums run in the order of ids, so that events may come in any order.
 */
package dragoman.record.relation;
