/**
 * Decides which mentions tell the same event, and what that event is. The door is {@link dragoman.record.merging.Merging}.
 *
 * <p>Trap: the same mentions must give the same events in whatever order they come, so nothing here may depend on the order of its input, on the clock or on
 * hash order.
 */
package dragoman.record.merging;
