package dragoman.coding.event;

/** What an actor is within its state: the three-letter sectors of PLOVER. */
public enum Sector {
    GOV, MIL, COP, JUD, LEG, SPY, PTY, OPP, REB, PRM, UAF, CVL, BUS, JRN, EDU, MED, LAB, AGR, REL, REF, CRM, ELI, SOC, PRE, UNK
}
