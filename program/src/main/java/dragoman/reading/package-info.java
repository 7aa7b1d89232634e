/**
 * Bytes to {@link dragoman.reading.Report}: pages, feeds, archives, agency items, tables, mails, plain text and JSON. The door is
 * {@link dragoman.reading.ReportReader}; {@code Opener} tells what a file is and gives it to the class for it.
 *
 * <p>The packages below are one format family each (page, feed, archive, wire, mail) or what they share (day, encoding, limits). They know their libraries and nothing of reports; a class
 * here makes an {@code Article} of what they yield, and {@code Articles} makes the report: id, head, language. What a family yields that cannot be used is told in place.
 *
 * <p>Bad input is data: what cannot be read comes out as {@link dragoman.reading.Reading.Unreadable} with its place, the reason and the next step, and the
 * run goes on. Nothing here throws because of what stands in a file.
 *
 * <p>Terms: the <em>head</em> of a report is all that frames its story (title, byline, day of publication, dateline, furniture). One class answers one
 * question about it ({@code HeadTitle}, {@code HeadByline}, {@code HeadPublished}, {@code HeadDateline}, {@code Furniture}); {@code Head} asks them in
 * order. Traps: Java's strings count UTF-16 units, while every offset that leaves this room counts code points; the day of publication is never the time of
 * the file; a dateline's date without a year is no day. A new input format gets a package of its own below this one, which knows its library and
 * nothing of reports, a class here that makes {@code Article}s of what it yields, and a line in {@code FileKind} and {@code Opener}.
 *
 * <p>This room knows no other room of the program.
 */
package dragoman.reading;
