package dragoman.language;

/** Tells which code point a char of a text belongs to, in constant time after one pass over the text. */
final class CodePoints {

    private static final int BLOCK = 64;

    private final String text;
    /** How many code points start before each block; null where every char is one. */
    private final int[] before;

    CodePoints(String text) {
        this.text = text;
        this.before = hasPairs(text) ? count(text) : null;
    }

    private static boolean hasPairs(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int[] count(String text) {
        int[] before = new int[text.length() / BLOCK + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % BLOCK == 0) {
                before[i / BLOCK] = count;
            }
            if (!isSecondOfPair(text, i)) {
                count++;
            }
        }
        if (text.length() % BLOCK == 0) {
            before[text.length() / BLOCK] = count;
        }
        return before;
    }

    private static boolean isSecondOfPair(String text, int i) {
        return i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** The number of code points before the given char. */
    int at(int index) {
        if (before == null) {
            return index;
        }
        int count = before[index / BLOCK];
        for (int i = index / BLOCK * BLOCK; i < index; i++) {
            if (!isSecondOfPair(text, i)) {
                count++;
            }
        }
        return count;
    }
}
