/**
 * Bytes to characters: in which encoding bytes are written, and whether text went through a wrong one before. {@link dragoman.reading.encoding.PageCharset}
 * decides, {@link dragoman.reading.encoding.Mojibake} notices. The detector of other people is known here alone.
 */
package dragoman.reading.encoding;
