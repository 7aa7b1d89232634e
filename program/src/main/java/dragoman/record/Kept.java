package dragoman.record;

/** What keeping a report did to the record. */
public enum Kept {
    /** The report was not known. */
    NEW,
    /** Report and phrasebook are as they were: nothing was done. */
    UNCHANGED,
    /** The report was known under this id with other words or from another phrasebook; what it told is replaced. */
    REPLACED
}
