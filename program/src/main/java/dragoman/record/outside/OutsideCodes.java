package dragoman.record.outside;

import dragoman.coding.event.Act;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.lists.ActorNames;
import dragoman.coding.lists.CameoSides;
import dragoman.coding.phrasebook.CodeTable;
import dragoman.record.exchange.Countries;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What do the codes of other data sets mean in ours: states, CAMEO codes, days? */
public final class OutsideCodes {

    private static final Pattern DASHED = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T].*)?");
    private static final Pattern PLAIN = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final int LAST_ROOT = 20;

    private final ActorNames names;
    private final CodeTable codes;
    private final CameoSides sides = CameoSides.shipped();

    /**
     * @param names names of states and organisations
     * @param codes what CAMEO codes mean in PLOVER
     */
    public OutsideCodes(ActorNames names, CodeTable codes) {
        this.names = names;
        this.codes = codes;
    }

    /** The code of a state by its code or any of its names, or of an organisation; {@code ---} where it is not known, empty where nothing is written. */
    String party(String... written) {
        List<String> told = Arrays.stream(written).filter(one -> !one.isBlank()).toList();
        if (told.isEmpty()) {
            return "";
        }
        return told.stream().flatMap(one -> known(one).stream()).findFirst().orElse(Actor.NO_STATE);
    }

    Optional<String> known(String written) {
        return Countries.byOtherName(written).or(() -> sides.codeOf(written)).or(() -> names.codeOf(written));
    }

    Optional<String> state(String written) {
        return written.isBlank() ? Optional.empty() : known(written).filter(Countries::isState);
    }

    /** A CAMEO code with its leading zero. Some files have lost it: 42 was 042, 841 was 0841. Codes of roots alone have two digits only where {@code root} says so. */
    static Optional<String> cameo(String written, String root) throws BrokenRow {
        String code = written.strip();
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (!code.matches("\\d{1,4}")) {
            throw new BrokenRow("«" + code + "» is no CAMEO code");
        }
        boolean alone = code.length() == 1 || code.length() == 2 && (code.equals(root) || code.startsWith("0"));
        if (code.startsWith("0") || alone) {
            return Optional.of(code.length() == 1 ? "0" + code : code);
        }
        boolean lost = code.length() == 2 || code.length() == 3 && Integer.parseInt(code.substring(0, 2)) > LAST_ROOT;
        return Optional.of(lost ? "0" + code : code);
    }

    Optional<PloverType> type(Optional<String> cameo) {
        return cameo.flatMap(codes::act).map(Act::type);
    }

    Optional<Mode> mode(Optional<String> cameo) {
        return cameo.flatMap(codes::act).flatMap(Act::mode);
    }

    /** A type by its name; empty for one that is not among the sixteen. */
    static Optional<PloverType> type(String written) {
        return Arrays.stream(PloverType.values()).filter(type -> type.name().equals(written.strip().toUpperCase(Locale.ROOT))).findFirst();
    }

    /** A mode by its name, whatever stands between its words. */
    static Optional<Mode> mode(String written) {
        String label = written.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]", "-");
        return Arrays.stream(Mode.values()).filter(mode -> mode.label().equals(label)).findFirst();
    }

    /** A day as 2018-05-15, 20180515 or, month first, 5/15/2018. */
    static Optional<LocalDate> day(String written) throws BrokenRow {
        String text = written.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher dashed = DASHED.matcher(text);
        Matcher plain = PLAIN.matcher(text);
        Matcher american = AMERICAN.matcher(text);
        try {
            if (dashed.matches()) {
                return Optional.of(day(dashed, 1, 2, 3));
            }
            if (plain.matches()) {
                return Optional.of(day(plain, 1, 2, 3));
            }
            if (american.matches()) {
                return Optional.of(day(american, 3, 1, 2));
            }
        } catch (DateTimeException none) {
            throw new BrokenRow("«" + text + "» is no day: " + none.getMessage());
        }
        throw new BrokenRow("«" + text + "» is no day such as 2018-05-15, 20180515 or 5/15/2018");
    }

    private static LocalDate day(Matcher found, int year, int month, int day) {
        return LocalDate.of(Integer.parseInt(found.group(year)), Integer.parseInt(found.group(month)), Integer.parseInt(found.group(day)));
    }

    static Optional<Double> score(String written) throws BrokenRow {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(Double.valueOf(written.strip()));
        } catch (NumberFormatException none) {
            throw new BrokenRow("«" + written + "» is no number");
        }
    }
}
