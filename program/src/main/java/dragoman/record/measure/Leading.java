package dragoman.record.measure;

import dragoman.coding.event.Mention;
import java.util.regex.Pattern;

/** What do the words before the one that carries an act make of it: is it put off, feared, asked for, or only supposed? */
final class Leading {

    /** "delays a decision on whether to impose", "before deciding on". */
    private static final Pattern PUT_OFF = Pattern.compile("(?is).*\\b(delay|postpon|defer|put(s|ting)? off|push(es|ed|ing)? back|h[eo]ld(s|ing)? off|wait)\\w*\\b[^.;]{0,80}");
    private static final Pattern FEARED = Pattern.compile("(?is).*\\b(fear|worr|afraid|anxious|concern(ed|s)? that|risk|danger)\\w*\\b[^.;]{0,120}");
    private static final Pattern ASKED = Pattern.compile("(?is).*\\b(lobb|urg|press|ask|call(s|ed|ing)? (on|for|upon)|push(es|ed|ing)? for|want|persuad|convinc|demand|implor|beg|encourag|invit)\\w*\\b[^.;]{0,80}"
            + "\\bto\\s+([\\p{L}-]+\\s+){0,2}");
    /** A measure that a noun tells after such a word may never have been: "would retaliate with duties of its own". */
    private static final Pattern SUPPOSED = Pattern.compile("(?i)\\b(will|would|could|may|might|should|if|unless|whether|threat\\w*|possib\\w*|propos\\w*|plan\\w*|consider\\w*|new|fresh|more|further|avoid\\w*|seek\\w*)\\b");

    private final String words;

    Leading(Mention mention) {
        String text = mention.evidence().text();
        this.words = text.substring(0, text.offsetByCodePoints(0, Math.max(0, Math.min(text.codePointCount(0, text.length()), mention.trigger().start() - mention.evidence().start()))));
    }

    boolean putOff() {
        return PUT_OFF.matcher(words).matches();
    }

    boolean feared() {
        return FEARED.matcher(words).matches();
    }

    boolean asked() {
        return ASKED.matcher(words).matches();
    }

    boolean supposed() {
        return SUPPOSED.matcher(words).find();
    }
}
