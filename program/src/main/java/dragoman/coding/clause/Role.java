package dragoman.coding.clause;

/** What a word is to its predicate, once voice and word order are taken out. */
public enum Role {
    /** Who does it: subject of the active, "by" of the passive, subject of the verb that governs an infinitive. */
    SUBJECT,
    /** To whom it is done: object of the active, subject of the passive. */
    OBJECT,
    /** Below a preposition (or a particle, then without a word of its own). "gave Iran aid" counts as "to". */
    PREPOSITION,
    /** Clause or infinitive that the predicate governs. */
    COMPLEMENT,
    /** Predicate noun or adjective. */
    ATTRIBUTE,
    /** Owner of a noun: "Iran's", or a noun or adjective before it: "US-China talks", "Iranian threats". */
    POSSESSOR,
    /** An adjective or noun before a noun, as a word. */
    MODIFIER,
    /** From a modal to its verb: "will" → "visit". */
    GOVERNED
}
