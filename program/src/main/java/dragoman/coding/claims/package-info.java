/**
 * Claims: what a report says about the record itself. "The first visit in two decades" is no event but a statement about all events before; "has always had diplomatic
 * ties" tells how two sides stand; a denial speaks against what others tell.
 *
 * <p>{@code ClaimFinder} is the door. A claim keeps its words, the mention that it is about, who makes it, whom it is about, and how far back it reaches. Whether it is
 * true is asked later, of the record.
 *
 * <p>Trap: "first" counts more often than it claims: the first round, the first week, the First Lady. Only nouns of {@code claim-words.txt} can be first.
 */
package dragoman.coding.claims;
