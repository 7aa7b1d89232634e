package dragoman.coding.event;

/** The 16 event types of PLOVER (manual draft 0.8, 2021), with quad class and score as fixed in {@code docs/words.md}. */
public enum PloverType {
    AGREE(QuadClass.VERBAL_COOPERATION, 2.5),
    CONSULT(QuadClass.VERBAL_COOPERATION, 2.5),
    SUPPORT(QuadClass.VERBAL_COOPERATION, 5),
    CONCEDE(QuadClass.VERBAL_COOPERATION, 4.5),
    COOPERATE(QuadClass.MATERIAL_COOPERATION, 9.5),
    AID(QuadClass.MATERIAL_COOPERATION, 10),
    RETREAT(QuadClass.MATERIAL_COOPERATION, 6.5),
    REQUEST(QuadClass.VERBAL_CONFLICT, 0),
    ACCUSE(QuadClass.VERBAL_CONFLICT, -3),
    REJECT(QuadClass.VERBAL_CONFLICT, -2),
    THREATEN(QuadClass.VERBAL_CONFLICT, -3.5),
    PROTEST(QuadClass.MATERIAL_CONFLICT, -5),
    SANCTION(QuadClass.MATERIAL_CONFLICT, -6),
    MOBILIZE(QuadClass.MATERIAL_CONFLICT, -5.5),
    COERCE(QuadClass.MATERIAL_CONFLICT, -7),
    ASSAULT(QuadClass.MATERIAL_CONFLICT, -9);

    private final QuadClass quadClass;
    private final double score;

    PloverType(QuadClass quadClass, double score) {
        this.quadClass = quadClass;
        this.score = score;
    }

    public QuadClass quadClass() {
        return quadClass;
    }

    /** Score from -10 (conflict) to +10 (cooperation) where the mode has none of its own. */
    public double score() {
        return score;
    }

    public boolean isCooperation() {
        return quadClass == QuadClass.VERBAL_COOPERATION || quadClass == QuadClass.MATERIAL_COOPERATION;
    }
}
