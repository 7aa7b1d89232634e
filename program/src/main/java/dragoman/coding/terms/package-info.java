/**
 * The terms of a measure: what it covers, what it leaves out, by which act of law it is done, from when and until when. {@code Terms} is the door; it looks at the
 * clause of an act and at the sentences after it.
 *
 * <p>Trap: "other than" and "besides" also open sentences that exempt nothing, so what is left out must stand behind the act, or in a sentence whose subject is the
 * measure or what it spares.
 */
package dragoman.coding.terms;
