/**
 * Claims over reports: which tellings make one claim, which events they are about, whether the record bears them out, and which claims do not go together.
 *
 * <p>{@code ClaimRegister.of} is the door. A leaf: it knows claims and events, and no database.
 *
 * <p>Trap: a record that reaches back three years cannot prove "the first in twenty". A verdict says how far back it could look, and a claim is called contradicted
 * only by an event that shows all that the claim asks for.
 */
package dragoman.record.claim;
