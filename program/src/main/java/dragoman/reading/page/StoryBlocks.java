package dragoman.reading.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Drops what stands among the paragraphs of a story and is none of it: links to other stories, labels, prompts. */
final class StoryBlocks {

    private static final double MOSTLY_LINK = 0.75;
    private static final Pattern PROMPT = Pattern.compile("(?i)(?:read (?:more|also|next)|also read|see (?:also|more)|more(?: news)? (?:from|on|about|in)\\b|related(?: (?:post|posts|article"
            + "|articles|story|stories|content|coverage|news|links|topics))?|recommended|don['’]t miss|you (?:may|might) (?:also )?(?:like|be interested)|up next|share this|share on|follow us"
            + "|sign up|subscribe|click here|advert(?:isement)?|skip to|want more|get (?:the|our)\\b.{0,40}(?:newsletter|app|inbox|email)|watch:|listen:|photos?:|video:|story continues"
            + "|continue reading|scroll down|leggi anche|lees ook|lesen sie auch|lire aussi|lea también|leia (?:também|mais)|читайте также|like this:?|loading|print|email|comments?|tags?|topics|filed under"
            + "|share|tweet|our latest stories|most (?:read|popular)|trending|download (?:the|our)|join (?:our|us)\\b|have a tip|this article (?:was|is) (?:originally )?published).*");
    private static final int LONGEST_PROMPT = 200;

    private final List<Block> blocks;
    private final String title;
    private final Set<Element> flow = Collections.newSetFromMap(new IdentityHashMap<>());

    StoryBlocks(List<Block> blocks, Optional<String> title) {
        this.blocks = blocks;
        this.title = title.map(StoryBlocks::letters).orElse("");
        for (Block block : blocks) {
            if (block.isParagraph()) {
                flow.add(block.owner());
                flow.add(block.owner().parent());
            }
        }
    }

    List<Block> kept() {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (isStory(block)) {
                kept.add(block);
            }
        }
        return kept;
    }

    private boolean isStory(Block block) {
        if (block.linkShare() > MOSTLY_LINK && !block.isHeading()) {
            return false;
        }
        if (block.text().length() <= LONGEST_PROMPT && PROMPT.matcher(block.text()).matches()) {
            return false;
        }
        if (block.text().length() <= LONGEST_PROMPT && !title.isEmpty() && letters(block.text()).equals(title)) {
            return false;
        }
        return block.isParagraph() || isInFlow(block.owner());
    }

    private static String letters(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); ) {
            int point = lower.codePointAt(at);
            if (Character.isLetterOrDigit(point)) {
                letters.appendCodePoint(point);
            }
            at += Character.charCount(point);
        }
        return letters.toString();
    }

    /** Beside the paragraphs, or a line of a list or table beside them. */
    private boolean isInFlow(Element owner) {
        Element at = owner;
        for (int level = 0; level < 4 && at != null; level++, at = at.parent()) {
            if (flow.contains(at)) {
                return true;
            }
            boolean partOfList = switch (at.normalName()) {
                case "li", "ul", "ol", "dl", "dd", "dt", "td", "th", "tr", "tbody", "table", "blockquote", "p", "h2", "h3", "h4" -> true;
                default -> false;
            };
            if (!partOfList) {
                return false;
            }
        }
        return false;
    }
}
