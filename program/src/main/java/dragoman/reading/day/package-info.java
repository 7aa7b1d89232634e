/** Reads days as newsrooms write them: in metadata and in words. It knows nothing of where they stand. */
package dragoman.reading.day;
