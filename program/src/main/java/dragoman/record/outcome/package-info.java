/**
 * What came of threats, promises and plans: the later event that carries one out, the calling off, or nothing by the day of the last report.
 *
 * <p>{@code Outcomes.of} is the door. A leaf: it knows events, and no database.
 *
 * <p>Trap: that nothing came of it means that nothing is in the record, which may simply not have been told.
 */
package dragoman.record.outcome;
