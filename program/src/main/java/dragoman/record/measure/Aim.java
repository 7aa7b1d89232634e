package dragoman.record.measure;

import dragoman.coding.event.Detail;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Is a measure aimed at somebody whom the sentence of a mention names? Not at who must keep it ("asked Delhi to respect the sanctions"), nor at whom people are
 * expelled from, and what a noun tells ("tariffs on steel") not at whoever stands near.
 */
final class Aim {

    /** Before whom a noun for a measure names: "sanctions on senior officials of". */
    private static final Pattern AGAINST = Pattern.compile("(?is).*\\b(on|against|upon|towards?|from|to|with|of)\\s+([\\p{L}\\p{N}'’-]+\\W+){0,4}");
    private static final int NEAR = 60;
    /** Between who must keep a measure and the measure. */
    private static final Pattern KEEPING = Pattern.compile("(?is).*\\b(respect|compl[yi]|enforc|implement|observ|abid|honou?r|uph[oe]ld|obey|adher|carry(ing)? out|carried out|violat|breach|flout|evad"
            + "|circumvent|skirt|dodg|defy|defi|join|support|back|appl[yi]|apply)\\w*\\b.*");
    /** Between who suffers a measure and the noun for it: "still subject to tariffs". */
    private static final Pattern SUFFERING = Pattern.compile("(?is)[^,;:]{0,40}\\b(subject(ed)? to|under|fac(es?|ed|ing)|hit (with|by)|struck (with|by)|suffer\\w*|endur\\w*)\\s+([\\p{L}\\p{N}'’.-]+\\s+){0,4}");
    private static final Pattern OUT_OF = Pattern.compile("(?is)(.*\\W)?(from|out of)\\s+(both\\s+|either\\s+)?(the\\s+)?([\\p{L}-]+\\s+and\\s+)?(the\\s+)?");

    private final Mention mention;
    private final String text;
    private final int trigger;

    Aim(Mention mention) {
        this.mention = mention;
        this.text = mention.evidence().text();
        this.trigger = mention.trigger().start() - mention.evidence().start();
    }

    /** Where the sentence names somebody twice, one place is enough. */
    boolean isAt(String target, boolean expelled) {
        return mention.recipients().stream().filter(party -> party.actor().code().equals(target)).anyMatch(party -> isAt(party, expelled))
                || mention.recipients().stream().noneMatch(party -> party.actor().code().equals(target)) && !mention.why().isNominal();
    }

    private boolean isAt(Party party, boolean expelled) {
        if (mustKeep(party) || expelled && OUT_OF.matcher(upTo(party)).matches()) {
            return false;
        }
        return !mention.why().isNominal() || isAfter(party) || suffers(party);
    }

    /** Whether somebody stands before a word for keeping, and that before the measure. */
    private boolean mustKeep(Party party) {
        int to = Math.min(trigger, mention.details().stream().filter(detail -> detail.kind() == Detail.Kind.MEASURE)
                .mapToInt(detail -> detail.passage().start() - mention.evidence().start()).filter(at -> at > end(party)).min().orElse(trigger));
        return KEEPING.matcher(between(end(party), to)).matches();
    }

    private boolean suffers(Party party) {
        return SUFFERING.matcher(between(end(party), trigger)).matches();
    }

    private boolean isAfter(Party party) {
        int from = mention.trigger().end() - mention.evidence().start();
        int to = party.passage().start() - mention.evidence().start();
        return to - from < NEAR && AGAINST.matcher(between(from, to)).matches();
    }

    /** Whether the exception of a sentence is one for somebody: "announced the duties, but exempted Chile". */
    boolean isSpared(String target) {
        return mention.recipients().stream().filter(party -> party.actor().code().equals(target)).anyMatch(party -> mention.details().stream()
                .anyMatch(detail -> detail.kind() == Detail.Kind.EXEMPT && detail.passage().overlaps(party.passage()) && bare(detail.passage().text()).equals(bare(party.passage().text()))));
    }

    /** "Goods for Chilean embassies" spare nobody of Chile's else. */
    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replaceFirst("^the\\s+", "").strip();
    }

    private int end(Party party) {
        return party.passage().end() - mention.evidence().start();
    }

    private String upTo(Party party) {
        return between(0, party.passage().start() - mention.evidence().start());
    }

    /** Empty where the words do not stand in that order in the sentence. */
    private String between(int from, int to) {
        return from < 0 || to <= from || to > text.codePointCount(0, text.length()) ? "" : text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }
}
