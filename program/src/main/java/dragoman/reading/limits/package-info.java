/**
 * How much one document may take: bytes, expansion, nesting, time and memory. Whoever parses asks its {@link dragoman.reading.limits.Budget} as it goes; a
 * document that takes too much ends with {@link dragoman.reading.limits.OverLimit} and the run goes on.
 */
package dragoman.reading.limits;
