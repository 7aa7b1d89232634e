/**
 * How fast is the record, whatever the coder's speed? Mentions are made up here, the same ones for the same seed, and kept through the door of the record.
 *
 * <p>Runs in a Java of its own with the heap that the figures are promised for; {@code bench/run --record} starts it.
 */
package dragoman.bench.record;
