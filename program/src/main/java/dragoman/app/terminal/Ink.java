package dragoman.app.terminal;

/** How words are set off from others. */
public enum Ink {
    /** Not at all: pipes and files. */
    PLAIN,
    COLOURED;

    private static final String ESCAPE = "\u001b[";

    public String strong(String text) {
        return in("1", text);
    }

    public String faint(String text) {
        return in("2", text);
    }

    /** The word that carries an act, in its sentence. */
    public String marked(String text) {
        return in("1;4", text);
    }

    public String friendly(String text) {
        return in("1;32", text);
    }

    public String hostile(String text) {
        return in("1;31", text);
    }

    public String wrong(String text) {
        return in("31", text);
    }

    private String in(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
    }
}
