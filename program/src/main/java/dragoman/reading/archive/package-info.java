/**
 * Web archives: WARC and ARC, packed or not. The door is {@link dragoman.reading.archive.WebArchive}; jwarc is known here alone, and tells where records begin and end. What a server
 * sent is taken apart by {@code HttpPayload}, which believes no header: archives keep headers of what the crawler has undone already.
 *
 * <p>Terms: a <em>record</em> is a piece of an archive; a <em>capture</em> is a record that holds what was published at an address; a <em>revisit</em> says that it had not changed.
 */
package dragoman.reading.archive;
