package dragoman.coding.actors;

/** Is a word somebody's own words: does it stand within quotation marks of its sentence? */
final class InQuotes {

    private InQuotes() {}

    static boolean is(Scope scope, int token) {
        String text = text(scope);
        int at = offset(scope, text, token);
        String before = text.substring(0, at);
        int straight = count(before, '"');
        boolean opened = straight % 2 == 1 || count(before, '“') > count(before, '”');
        // A quotation that began in an earlier sentence ends behind the word.
        String after = text.substring(at);
        boolean ending = straight == 0 && count(after, '"') % 2 == 1 && !after.strip().startsWith("\"") || count(before, '”') == 0 && count(after, '”') > count(after, '“');
        return opened || ending;
    }

    /** Whether a mark stands before the word in its sentence. */
    static boolean isBehindMark(Scope scope, int token) {
        String text = text(scope);
        String before = text.substring(0, offset(scope, text, token));
        return count(before, '"') + count(before, '“') + count(before, '”') > 0;
    }

    private static String text(Scope scope) {
        int start = scope.tree().sentence().start();
        int end = scope.tree().sentence().end();
        return end <= start ? "" : scope.passages().of(start, end).text();
    }

    private static int offset(Scope scope, String text, int token) {
        int points = scope.tree().token(token).start() - scope.tree().sentence().start();
        return text.offsetByCodePoints(0, Math.max(0, Math.min(points, text.codePointCount(0, text.length()))));
    }

    private static int count(String text, char mark) {
        return (int) text.chars().filter(c -> c == mark).count();
    }
}
