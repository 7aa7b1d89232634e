/**
 * What news agencies send: ninjs 1 to 3 and NewsML-G2 (with NITF or HTML in it). The door is {@link dragoman.reading.wire.WireReader}.
 *
 * <p>An agency sends an item again and again, each time with a higher version, under the same id; the last one counts. It may be withheld, under embargo, or cancelled, and then what
 * it told is told no longer.
 */
package dragoman.reading.wire;
