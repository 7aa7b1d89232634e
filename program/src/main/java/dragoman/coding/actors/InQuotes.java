package dragoman.coding.actors;

/** Is a word somebody's own words: does it stand within quotation marks of its sentence? */
final class InQuotes {

    private InQuotes() {}

    static boolean is(Scope scope, int token) {
        int start = scope.tree().sentence().start();
        int end = scope.tree().sentence().end();
        if (end <= start) {
            return false;
        }
        String text = scope.passages().of(start, end).text();
        int at = text.offsetByCodePoints(0, Math.max(0, Math.min(end, scope.tree().token(token).start()) - start));
        String before = text.substring(0, at);
        int straight = count(before, '"');
        boolean opened = straight % 2 == 1 || count(before, '“') > count(before, '”');
        // A quotation that began in an earlier sentence ends behind the word.
        String after = text.substring(at);
        boolean ending = straight == 0 && count(after, '"') % 2 == 1 && !after.strip().startsWith("\"") || count(before, '”') == 0 && count(after, '”') > count(after, '“');
        return opened || ending;
    }

    private static int count(String text, char mark) {
        return (int) text.chars().filter(c -> c == mark).count();
    }
}
