package dragoman.reading.page;

import dragoman.reading.limits.Budget;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the blocks of a page that are its story. */
final class StoryFinder {

    private static final int ANCESTORS = 4;
    private static final int OPENING = 15;
    private static final int LONGEST_OPENING = 120;
    private static final double SURE_WRAPPER = 0.6;
    private static final double DOUBTFUL_WRAPPER = 0.25;

    private final Clutter clutter;
    private final Element body;
    private final List<Block> all;
    private final Map<Element, Integer> paragraphs = new IdentityHashMap<>();
    private final Map<Element, Boolean> cut = new IdentityHashMap<>();

    private StoryFinder(Element body, Clutter clutter, Budget budget) {
        this.clutter = clutter;
        this.body = body;
        this.all = Blocks.of(body, clutter);
        for (Block block : all) {
            budget.check();
            if (block.isParagraph()) {
                for (Element at = block.owner(); at != null; at = at.parent()) {
                    paragraphs.merge(at, block.text().length(), Integer::sum);
                }
            }
        }
    }

    /** Looks for it in the page's body; the title, which is often repeated, is no part of it. */
    static Story in(Element body, Optional<String> title, Clutter clutter, Budget budget) {
        return new StoryFinder(body, clutter, budget).find(title);
    }

    private Story find(Optional<String> title) {
        List<Block> kept = all.stream().filter(block -> !isCut(block.owner())).toList();
        Element top = top(kept);
        List<Block> inside = kept.stream().filter(block -> isInside(block.owner(), top)).toList();
        List<Block> story = new StoryBlocks(withoutOtherArticles(inside, top), title).kept();
        return new Story(opening(story), story, TeaserList.looksSo(all));
    }

    private List<String> opening(List<Block> story) {
        int first = story.isEmpty() ? 0 : all.indexOf(story.get(0));
        return all.subList(Math.max(0, first - OPENING), first).stream().map(Block::text).filter(text -> text.length() <= LONGEST_OPENING).toList();
    }

    /** Articles within the article are teasers for others, unless most of the text is in them, as in a live blog. */
    private List<Block> withoutOtherArticles(List<Block> blocks, Element top) {
        List<Block> own = blocks.stream().filter(block -> !isInOtherArticle(block.owner(), top)).toList();
        int text = own.stream().filter(Block::isParagraph).mapToInt(block -> block.text().length()).sum();
        return text > paragraphs.getOrDefault(top, 0) / 2 ? own : blocks;
    }

    private static boolean isInOtherArticle(Element element, Element top) {
        for (Element at = element; at != null && at != top; at = at.parent()) {
            if (at.normalName().equals("article")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(Element element, Element top) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at == top) {
                return true;
            }
        }
        return false;
    }

    private boolean isCut(Element element) {
        if (element == null || element == body) {
            return false;
        }
        Boolean known = cut.get(element);
        if (known == null) {
            known = isClutter(element) || isCut(element.parent());
            cut.put(element, known);
        }
        return known;
    }

    private boolean isClutter(Element element) {
        Clutter.Kind kind = clutter.of(element);
        if (kind == Clutter.Kind.NONE) {
            return false;
        }
        double share = (double) paragraphs.getOrDefault(element, 0) / Math.max(1, paragraphs.getOrDefault(body, 0));
        return share <= (kind == Clutter.Kind.SURE ? SURE_WRAPPER : DOUBTFUL_WRAPPER);
    }

    /** The element whose paragraphs are closest together: a paragraph speaks for its parent, less for the parent's parent, and so on. */
    private Element top(List<Block> kept) {
        Map<Element, Double> scores = new IdentityHashMap<>();
        Map<Element, int[]> sizes = new IdentityHashMap<>();
        for (Block block : kept) {
            for (Element at = block.owner(); at != null; at = at.parent()) {
                int[] size = sizes.computeIfAbsent(at, none -> new int[2]);
                size[0] += block.text().length();
                size[1] += block.linked();
            }
            if (block.text().length() >= 25 && !block.isHeading() && block.linkShare() < 0.5) {
                double worth = 1 + commas(block.text()) + Math.min(block.text().length() / 100.0, 3);
                Element at = isParagraphElement(block.owner()) ? block.owner().parent() : block.owner();
                for (int level = 0; level <= ANCESTORS && at != null; level++, at = at.parent()) {
                    scores.merge(at, level == 0 ? worth : worth / (level * 2), Double::sum);
                }
            }
        }
        Element best = body;
        double most = 0;
        for (Block block : kept) {
            for (Element at = block.owner(); at != null && at != body.parent(); at = at.parent()) {
                int[] size = sizes.get(at);
                double score = scores.getOrDefault(at, 0.0) * (1 - (double) size[1] / Math.max(1, size[0]));
                if (score > most) {
                    most = score;
                    best = at;
                }
            }
        }
        return widened(best);
    }

    /** A story in several pieces has its paragraphs in the children of an element above the best one. */
    private Element widened(Element best) {
        Optional<Element> marked = marked(best);
        if (marked.isPresent()) {
            return marked.get();
        }
        Element top = best;
        for (Element up = best.parent(); up != null && up != body.parent() && !top.normalName().equals("article"); up = up.parent()) {
            int more = paragraphs.getOrDefault(up, 0);
            int have = paragraphs.getOrDefault(top, 0);
            if (more > 1.15 * have) {
                if (more > 3 * have) {
                    break;
                }
                top = up;
            }
        }
        return top;
    }

    /** The element around the best one that its makers call the story. */
    private Optional<Element> marked(Element best) {
        Element found = null;
        for (Element at = best; at != null && at != body; at = at.parent()) {
            if (Clutter.isCalledStory(at)) {
                found = at;
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean isParagraphElement(Element element) {
        return switch (element.normalName()) {
            case "p", "li", "blockquote", "pre", "td" -> true;
            default -> false;
        };
    }

    private static int commas(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            count += c == ',' || c == '，' || c == '、' || c == '،' ? 1 : 0;
        }
        return count;
    }
}
