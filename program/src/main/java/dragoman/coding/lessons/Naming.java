package dragoman.coding.lessons;

/** How do words say of which state somebody is? */
public enum Naming {
    /** There is nobody. */
    NOBODY,
    /** They do not, and nobody knows. */
    UNKNOWN,
    /** By themselves: "Peru", "Peruvian soldiers". */
    TOLD,
    /** They stand for earlier words: "he", "the minister". */
    BY_REFERENCE,
    /** They do not, and it is taken from what the report is about: "soldiers", "the army". */
    GUESSED
}
