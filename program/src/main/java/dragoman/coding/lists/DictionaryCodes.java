package dragoman.coding.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands in the brackets of a dictionary: {@code [USAGOV]}, {@code [USAGOV <010120]}, {@code [USAGOV 970811-20010120]}, {@code [USAELI >090120]}. */
final class DictionaryCodes {

    private static final Pattern RESTRICTION = Pattern.compile("([<>])\\s*(\\d+)|(\\d+)\\s*-\\s*(\\d+)");
    private static final String NOBODY = "---";

    private static final int LONGEST_SHORT_YEAR = 7;
    private static final int LAST_YEAR_OF_2000 = 30;

    private final CameoCodes cameo;

    DictionaryCodes(CameoCodes cameo) {
        this.cameo = cameo;
    }

    /** What one bracket says, with the kind of organisation where the code is one's. */
    record Read(DatedCode code, Optional<String> organisation) {}

    Read read(String bracket) throws CameoCodes.NotUnderstood {
        String text = bracket.strip();
        int space = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        String code = text.substring(0, space);
        LocalDate[] span = span(text.substring(space).strip());
        if (code.equals(NOBODY)) {
            return new Read(new DatedCode(span[0], span[1], Optional.empty(), List.of()), Optional.empty());
        }
        CameoCodes.Meaning meaning = cameo.of(code);
        return new Read(new DatedCode(span[0], span[1], Optional.of(meaning.code()), meaning.sectors()), meaning.kind());
    }

    private static LocalDate[] span(String restriction) throws CameoCodes.NotUnderstood {
        if (restriction.isEmpty()) {
            return new LocalDate[] {LocalDate.MIN, LocalDate.MAX};
        }
        Matcher parts = RESTRICTION.matcher(restriction);
        if (!parts.matches()) {
            throw new CameoCodes.NotUnderstood("«" + restriction + "» is no restriction to days");
        }
        if (parts.group(1) != null) {
            LocalDate day = day(parts.group(2));
            return parts.group(1).equals("<") ? new LocalDate[] {LocalDate.MIN, day} : new LocalDate[] {day, LocalDate.MAX};
        }
        LocalDate[] span = {day(parts.group(3)), day(parts.group(4))};
        if (span[1].isBefore(span[0])) {
            throw new CameoCodes.NotUnderstood("«" + restriction + "» ends before it begins");
        }
        return span;
    }

    /** YYMMDD (31 to 99 are of the 1900s) or YYYYMMDD. */
    private static LocalDate day(String digits) throws CameoCodes.NotUnderstood {
        try {
            if (digits.length() == LONGEST_SHORT_YEAR - 1) {
                int year = Integer.parseInt(digits.substring(0, 2));
                return LocalDate.of(year <= LAST_YEAR_OF_2000 ? 2000 + year : 1900 + year, Integer.parseInt(digits.substring(2, 4)), Integer.parseInt(digits.substring(4)));
            }
            if (digits.length() == LONGEST_SHORT_YEAR + 1) {
                return LocalDate.of(Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6)));
            }
        } catch (DateTimeException noDay) {
            throw new CameoCodes.NotUnderstood("«" + digits + "» is no day (" + noDay.getMessage() + ")");
        }
        throw new CameoCodes.NotUnderstood("«" + digits + "» is no day: it has " + digits.length() + " digits");
    }
}
