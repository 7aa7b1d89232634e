package dragoman.app.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** With which characters can a terminal draw? */
public enum Glyphs {
    /** Eighths of a block, in Unicode. */
    BLOCKS("▁▂▃▄▅▆▇█", '·', '▲'),
    /** For terminals that show nothing else. */
    ASCII("_.:-=+*#", ' ', '^');

    private final String heights;
    private final char unknown;
    private final char mark;

    Glyphs(String heights, char unknown, char mark) {
        this.heights = heights;
        this.unknown = unknown;
        this.mark = mark;
    }

    /**
     * Those of the process: blocks, but on a terminal whose locale is not UTF-8, or that is said to be dumb.
     *
     * @param environment LC_ALL, LC_CTYPE, LANG and TERM count
     * @param onTerminal whether a terminal shows the results; files and pipes are in UTF-8
     */
    public static Glyphs of(Map<String, String> environment, boolean onTerminal) {
        String locale = List.of("LC_ALL", "LC_CTYPE", "LANG").stream().map(name -> environment.getOrDefault(name, "")).filter(value -> !value.isEmpty()).findFirst().orElse("");
        boolean utf8 = locale.toLowerCase(Locale.ROOT).replace("-", "").contains("utf8");
        return onTerminal && (!utf8 || "dumb".equals(environment.get("TERM"))) ? ASCII : BLOCKS;
    }

    /** A bar of some height between 0 and 1; only 0 itself is the lowest. */
    char bar(double height) {
        int steps = heights.length() - 1;
        return heights.charAt(height <= 0 ? 0 : (int) Math.min(steps, Math.max(1, Math.round(height * steps))));
    }

    /** Stands where nothing is known. */
    public char unknown() {
        return unknown;
    }

    /** Points at something above it. */
    public char mark() {
        return mark;
    }
}
