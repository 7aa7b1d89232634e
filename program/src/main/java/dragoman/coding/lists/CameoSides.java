package dragoman.coding.lists;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which state or organisation does a code of CAMEO stand for, where it is written otherwise than ours ({@code cameo.txt})? */
public final class CameoSides {

    private static final Pattern LINE = Pattern.compile("(?:state|organisation) (\\S+): (.+)");

    private final Map<String, String> codes = new HashMap<>();

    private CameoSides() {
    }

    /** As packed with the program. */
    public static CameoSides shipped() {
        CameoSides sides = new CameoSides();
        for (DataFile file : DataFolder.shipped("actors")) {
            if (file.name().equals(CameoCodes.FILE)) {
                file.lines().stream().map(LINE::matcher).filter(Matcher::matches).forEach(sides::add);
            }
        }
        return sides;
    }

    private void add(Matcher line) {
        for (String code : line.group(2).split(";")) {
            codes.put(code.strip(), line.group(1));
        }
    }

    /** Our code for it. */
    public Optional<String> codeOf(String cameo) {
        return Optional.ofNullable(codes.get(cameo));
    }
}
