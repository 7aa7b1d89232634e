/**
 * What the record holds: {@code Telling} is a mention with the report that has it, {@code Event} the happening that tellings tell, {@code TimelineEntry} both
 * together, {@code EventFilter} which of them are asked for.
 *
 * <p>A leaf: nothing here knows how events are found or kept.
 */
package dragoman.record.event;
