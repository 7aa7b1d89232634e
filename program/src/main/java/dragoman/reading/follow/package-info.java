/**
 * Pages and feeds from their publishers' servers, asked for as a polite guest asks. The door is {@link dragoman.reading.follow.Fetcher}; {@link dragoman.reading.follow.SeenFile} remembers from
 * one run to the next what was seen. This package alone uses the network; it hands out bytes and knows nothing of reports, and no class that takes bytes apart uses it.
 *
 * <p>Polite means: one request at a time, a pause between two requests to a host, no page that {@code robots.txt} forbids, no second download of what has not changed, no request to a host
 * that asked to be left alone until its time has come, and a name that says who asks. What goes wrong is an {@link dragoman.reading.follow.Answer}, never an exception.
 *
 * <p>Traps: an address that a feed or a server gives may point into the user's own network ({@link dragoman.reading.follow.Reach}), or not be an address at all
 * ({@link dragoman.reading.follow.WebAddress}). Time is asked of a {@link dragoman.reading.follow.Pace} alone, so that tests need not wait. A server may answer
 * forever: the whole of a request has one deadline, and its body one limit before and one after it is unpacked.
 */
package dragoman.reading.follow;
