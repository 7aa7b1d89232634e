package dragoman.record.exchange;

import dragoman.coding.event.Sector;
import java.util.List;

/** Tells how CAMEO writes a sector: PLOVER's MED is a doctor, CAMEO's a journalist. */
final class CameoRoles {

    private CameoRoles() {
    }

    /** CAMEO's three letters; empty for what CAMEO has no role for. */
    static String of(Sector sector) {
        return switch (sector) {
            case JRN -> "MED";
            case MED -> "HLH";
            case SOC -> "NGO";
            case PRM -> "REB";
            case PRE, UNK -> "";
            default -> sector.name();
        };
    }

    static List<String> of(Side side) {
        return side.sectors().stream().map(CameoRoles::of).filter(role -> !role.isEmpty()).distinct().toList();
    }
}
