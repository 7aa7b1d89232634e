package dragoman.language;

/**
 * How a word hangs on its head. A small set of basic dependencies in the manner of Stanford Dependencies (de Marneffe and Manning 2008),
 * into which a parser's own labels are translated in its adapter.
 */
public enum Dependency {
    ROOT,
    /** Subject of an active verb. */
    SUBJECT,
    /** Subject of a passive verb. */
    PASSIVE_SUBJECT,
    /** Clause as subject. */
    CLAUSE_SUBJECT,
    OBJECT,
    INDIRECT_OBJECT,
    /** Predicate noun or adjective: "is a member". */
    ATTRIBUTE,
    /** A preposition below verb, noun or adjective. */
    PREPOSITION,
    /** The "by" of a passive. */
    AGENT,
    /** Noun below a preposition. */
    PREPOSITION_OBJECT,
    /** Clause below a preposition: "of killing". */
    PREPOSITION_CLAUSE,
    /** Infinitive or gerund without a subject of its own: "threatens to leave". */
    OPEN_COMPLEMENT,
    /** Clause with its own subject: "said that it would leave". */
    CLAUSE_COMPLEMENT,
    ADVERBIAL_CLAUSE,
    RELATIVE_CLAUSE,
    /** Participle or infinitive below a noun: "a request to leave". */
    NOUN_CLAUSE,
    AUXILIARY,
    PASSIVE_AUXILIARY,
    NEGATION,
    /** "to", "that", "if" before a clause. */
    MARK,
    PARTICLE,
    DETERMINER,
    POSSESSOR,
    /** The "'s" itself. */
    CASE,
    COMPOUND,
    /** Adjective or noun before a noun. */
    MODIFIER,
    NUMBER,
    APPOSITION,
    CONJUNCT,
    COORDINATION,
    ADVERB,
    /** Noun used as an adverb: "last week". */
    ADVERB_NOUN,
    PUNCTUATION,
    /** Anything else. */
    OTHER
}
