package dragoman.language;

/**
 * Turns a text into 64 bits, so that models need not keep their strings. The hash of a joined text follows from the hashes of its
 * parts, which spares the tagger and the parser from building a million strings a second.
 *
 * @param bits the polynomial hash of the text
 * @param shift what the hash of a text before this one is multiplied by
 */
public record TextHash(long bits, long shift) {

    /** An odd number without pattern; changing it makes all packed models unreadable. */
    private static final long BASE = 0x9E3779B97F4A7C15L;

    /** The hash of a text; of an empty one all bits are 0. */
    public static TextHash of(String text) {
        long bits = 0;
        long shift = 1;
        for (int i = 0; i < text.length(); i++) {
            bits = bits * BASE + text.charAt(i);
            shift *= BASE;
        }
        return new TextHash(bits, shift);
    }

    /** The bits of this text, a blank, and another one. */
    public long then(TextHash next) {
        return (bits * BASE + ' ') * next.shift + next.bits;
    }

    /** The bits of the text whose bits are given, followed by an underscore and this one. */
    long after(long before) {
        return (before * BASE + '_') * shift + bits;
    }

    /** The key of a text in one of several tables that share their space. It is never 0, which stands for an empty place. */
    public static long key(long bits, int table) {
        long h = bits + (table + 1) * 0xD6E8FEB86659FD93L;
        h = (h ^ (h >>> 33)) * 0xFF51AFD7ED558CCDL;
        h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
        h ^= h >>> 33;
        return h == 0 ? 1 : h;
    }
}
