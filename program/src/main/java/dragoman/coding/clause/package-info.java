/**
 * What a clause says, whatever its form: passives told as actives, relative clauses and infinitives with their subjects found, prepositions of a verb and of its
 * object in one place. The phrasebook's lines are compiled to this form and the news is matched in it.
 *
 * <p>Trap: a role says nothing of who acts politically; that is asked later, of the actor lists.
 */
package dragoman.coding.clause;
