package dragoman.coding.lessons;

import dragoman.coding.event.PloverType;
import java.util.EnumMap;
import java.util.Map;

/** Which CAMEO code stands for a type of which nothing more is known? */
final class GeneralCode {

    private static final Map<PloverType, String> CODES = codes();

    private GeneralCode() {}

    static String of(PloverType type) {
        return CODES.get(type);
    }

    private static Map<PloverType, String> codes() {
        Map<PloverType, String> codes = new EnumMap<>(PloverType.class);
        codes.put(PloverType.AGREE, "030");
        codes.put(PloverType.CONSULT, "040");
        codes.put(PloverType.SUPPORT, "050");
        codes.put(PloverType.COOPERATE, "060");
        codes.put(PloverType.AID, "070");
        codes.put(PloverType.CONCEDE, "080");
        codes.put(PloverType.RETREAT, "084");
        codes.put(PloverType.REQUEST, "100");
        codes.put(PloverType.ACCUSE, "110");
        codes.put(PloverType.REJECT, "120");
        codes.put(PloverType.THREATEN, "130");
        codes.put(PloverType.PROTEST, "140");
        codes.put(PloverType.MOBILIZE, "150");
        codes.put(PloverType.SANCTION, "160");
        codes.put(PloverType.COERCE, "170");
        codes.put(PloverType.ASSAULT, "190");
        return codes;
    }
}
