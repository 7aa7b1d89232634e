package dragoman.reading;

/** Puts U+FFFD in the place of what is no character: databases and UTF-8 know neither NUL in a text nor half a surrogate pair. One for one, so that no offset moves. */
final class Characters {

    private Characters() {
    }

    static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        return text.codePoints().map(point -> isNone(point) ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Looked at sign by sign, since every text is, and most are clean. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || Character.isSurrogate(c) && !pair) {
                return false;
            }
            i += pair ? 1 : 0;
        }
        return true;
    }

    private static boolean isNone(int point) {
        return point == 0 || point >= 0xD800 && point <= 0xDFFF;
    }
}
