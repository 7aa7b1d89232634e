/**
 * Finds where reports contradict each other about one happening. The door is {@link dragoman.record.conflict.Contradictions}: it takes entries of the record
 * and returns contradictions, each with both passages.
 *
 * <p>Terms: a <em>contradiction</em> is about one field: whether it happened, who, to whom, when, where, how many, or how sure. What is coarser contradicts
 * nothing.
 *
 * <p>Trap: two happenings that look alike are no contradiction. Precision comes first: much must be shared, and one field only may differ.
 */
package dragoman.record.conflict;
