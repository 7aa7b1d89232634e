/**
 * Tells which reports share their text: wire copies, reprints, shortened and lengthened versions. The door is {@link dragoman.record.copies.Shingles}.
 *
 * <p>Terms: a <em>shingle</em> is a run of words; a <em>band</em> is a part of a text's signature. Texts that share a band are compared shingle by shingle, so
 * a chance likeness of signatures never makes a copy.
 *
 * <p>A leaf: nothing here knows reports or the database.
 */
package dragoman.record.copies;
