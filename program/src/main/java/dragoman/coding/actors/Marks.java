package dragoman.coding.actors;

/** Tells the punctuation marks apart that matter within noun phrases. */
final class Marks {

    private static final String HYPHENS = "-‐‑–";
    private static final String QUOTES = "\"“”'‘’`";

    private Marks() {}

    static boolean isHyphen(String form) {
        return form.length() == 1 && HYPHENS.indexOf(form.charAt(0)) >= 0;
    }

    static boolean hasHyphen(String form) {
        return form.chars().anyMatch(c -> HYPHENS.indexOf(c) >= 0);
    }

    static boolean isQuote(String form) {
        return consistsOf(form, QUOTES);
    }

    /** What may stand between two words of one name. */
    static boolean isJoint(String form) {
        return isHyphen(form) || form.equals(".") || form.equals("'") || form.equals("’") || form.equals("'s") || form.equals("’s");
    }

    private static boolean consistsOf(String form, String marks) {
        for (int i = 0; i < form.length(); i++) {
            if (marks.indexOf(form.charAt(i)) < 0) {
                return false;
            }
        }
        return !form.isEmpty();
    }
}
