package dragoman.reading;

/** Puts U+FFFD in the place of what is no character: databases and UTF-8 know neither NUL in a text nor half a surrogate pair. One for one, so that no offset moves. */
final class Characters {

    private Characters() {
    }

    static String clean(String text) {
        if (text.codePoints().noneMatch(Characters::isNone)) {
            return text;
        }
        return text.codePoints().map(point -> isNone(point) ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isNone(int point) {
        return point == 0 || point >= 0xD800 && point <= 0xDFFF;
    }
}
