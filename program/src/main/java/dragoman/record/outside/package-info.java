/**
 * Events that other coders found: read from the files that they publish, kept beside our own, and compared with them.
 *
 * <p>Such files have traps that are known and dealt with here: heads that are repeated or have a name too many, stray tabs, two encodings, {@code None} for nothing, codes
 * without their leading zero, days written as 12/1/2017, sectors in any order, ids that are used twice. A row that cannot be read is a fault with its line, and the rest is read.
 */
package dragoman.record.outside;
