/**
 * What a person decided about mentions: that they tell one event, or that one does not belong to the others.
 *
 * <p>Trap: a decision names mentions by their report and words ({@link dragoman.record.decision.ToldWords}), never by number, so that it outlives another
 * reading of the report.
 *
 * <p>A leaf: nothing here knows how events are found or kept.
 */
package dragoman.record.decision;
