package dragoman.reading.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Decides which elements of a page are not its story, by what they are and by what their makers call them. Names of classes are a language that page makers share; no site is known here. */
final class Clutter {

    /** Which elements are cut off, and how surely. */
    enum Kind {
        /** May be story. */
        NONE,
        /** Is called as if it were no story, but may be a wrapper around it: only cut off where little of the page's text is in it. */
        DOUBTFUL,
        /** Never story. */
        SURE
    }

    private static final Set<String> NEVER_STORY = Set.of("script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "applet", "canvas", "audio",
            "video", "map", "nav", "button", "select", "input", "textarea", "label", "fieldset", "datalist", "dialog", "figcaption", "figure", "picture",
            "head", "link", "meta", "title", "amp-ad", "amp-social-share", "amp-sidebar", "amp-iframe", "amp-consent", "rp", "rt");
    private static final Set<String> DOUBTFUL_TAGS = Set.of("footer", "aside", "header", "form", "menu");
    private static final Set<String> NEVER_CUT = Set.of("html", "body", "main", "article");
    private static final Set<String> NO_STORY_ROLES = Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "toolbar", "dialog",
            "alertdialog", "tablist", "tooltip", "form");

    private static final Set<String> SURE_WORDS = Set.of("comment", "comments", "disqus", "cookie", "cookies", "gdpr", "breadcrumb", "breadcrumbs", "caption", "captions",
            "newsletter", "sharedaddy", "addthis", "addtoany", "sharethis", "outbrain", "taboola", "advertisement", "adsbygoogle", "advert", "skiplink",
            "jp-relatedposts", "modal", "lightbox", "popup", "popover", "rollover", "hovercard", "tooltip", "respond", "replies", "screen-reader-text", "offscreen", "imagecaption",
            "photocaption", "wpcnt", "crp", "yarpp", "zergnet", "revcontent", "byline", "timestamp", "pubdate", "postmeta", "printonly");
    private static final Set<String> DOUBTFUL_WORDS = Set.of("related", "sidebar", "share", "sharing", "social", "promo", "promos", "promotion", "recommended", "recommendation",
            "recommendations", "recirc", "recirculation", "trending", "popular", "mostread", "menu", "nav", "navbar", "navigation", "footer", "footnote", "masthead", "signup",
            "subscribe", "subscription", "ad", "ads", "adslot", "sponsor", "sponsored", "author", "bio", "tags", "tag", "taglist", "topics", "metadata", "meta", "widget",
            "widgets", "carousel", "gallery", "slideshow", "teaser", "teasers", "pagination", "pager", "toolbar", "banner", "credit", "credits", "copyright", "disclaimer",
            "login", "register", "survey", "poll", "rating", "ratings", "follow", "followus", "print", "tools", "utility", "overlay", "alert", "promobox", "readmore", "more",
            "morestories", "next", "prev", "previous", "upnext", "infobox", "thumbnail", "photo", "image", "media", "video", "player", "partner", "commerce",
            "affiliate", "shop", "store", "toc", "suggested", "suggestions", "similar", "also", "external", "inline", "embed", "rail", "aside", "secondary", "jumplist",
            "contributors", "reviewer");
    /** A wrapper around the whole story often bears one of these beside others. */
    private static final Pattern STORY = Pattern.compile("article-?_?body|articlebody|story-?_?body|storybody|entry-?_?content|post-?_?content|post-?_?body|article-?_?content|"
            + "article-?_?text|body-?_?(?:text|copy|content)|main-?_?content|content-?_?body|story-?_?(?:text|content)|single-?_?content|td-post-content|article__body");
    private static final Pattern TEXT_OF_STORY = Pattern.compile("(?:article|story|entry|post|news)(?:[-_]{1,2}(?:body|content|text|copy)|body|content|text)(?![a-z])|body-?(?:text|copy)");
    private static final Pattern HIDING = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private static final int MOST_KNOWN = 20_000;

    /** Pages of one outlet call their elements alike. */
    private final Map<String, Kind> known = new HashMap<>();

    Kind of(Element element) {
        String tag = element.normalName();
        if (NEVER_STORY.contains(tag)) {
            return Kind.SURE;
        }
        if (NEVER_CUT.contains(tag)) {
            return Kind.NONE;
        }
        if (element.attributesSize() == 0) {
            return DOUBTFUL_TAGS.contains(tag) ? Kind.DOUBTFUL : Kind.NONE;
        }
        if (isHidden(element)) {
            return Kind.SURE;
        }
        if (isArticleBody(element)) {
            return Kind.NONE;
        }
        Kind named = named(Markup.attribute(element, "class"), Markup.attribute(element, "id"));
        if (named == Kind.NONE && (DOUBTFUL_TAGS.contains(tag) || NO_STORY_ROLES.contains(Markup.attribute(element, "role").toLowerCase(Locale.ROOT)))) {
            return Kind.DOUBTFUL;
        }
        return named;
    }

    /** Whether its makers say that it is the story. */
    static boolean isCalledStory(Element element) {
        return element.attributesSize() > 0 && (isArticleBody(element)
                || TEXT_OF_STORY.matcher(words(Markup.attribute(element, "class").strip() + " " + Markup.attribute(element, "id"))).find());
    }

    private static boolean isArticleBody(Element element) {
        String property = Markup.attribute(element, "itemprop");
        return !property.isEmpty() && property.toLowerCase(Locale.ROOT).contains("articlebody");
    }

    private static String words(String names) {
        StringBuilder words = new StringBuilder(names.length() + 8);
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1))) {
                words.append('-');
            }
            words.append(Character.toLowerCase(c));
        }
        return words.toString();
    }

    static boolean isNeverStory(String tag) {
        return NEVER_STORY.contains(tag);
    }

    private static boolean isHidden(Element element) {
        String style = Markup.attribute(element, "style");
        return Markup.has(element, "hidden") || Markup.attribute(element, "aria-hidden").equals("true") && !element.normalName().equals("span")
                || style.length() > 6 && HIDING.matcher(style.toLowerCase(Locale.ROOT)).find();
    }

    private Kind named(String classes, String id) {
        if (classes.isEmpty() && id.isEmpty()) {
            return Kind.NONE;
        }
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        String names = id.isEmpty() ? classes : classes + " " + id;
        Kind kind = known.get(names);
        if (kind == null) {
            kind = judged(names);
            known.put(names, kind);
        }
        return kind;
    }

    private static Kind judged(String names) {
        if (names.isBlank()) {
            return Kind.NONE;
        }
        String lower = words(names);
        boolean mayBeStory = lower.contains("body") || lower.contains("content") || lower.contains("text");
        if (mayBeStory && STORY.matcher(lower).find()) {
            return Kind.NONE;
        }
        boolean doubtful = false;
        for (int at = 0; at < lower.length(); at++) {
            int start = at;
            while (at < lower.length() && lower.charAt(at) >= 'a' && lower.charAt(at) <= 'z') {
                at++;
            }
            String word = lower.substring(start, at);
            if (SURE_WORDS.contains(word)) {
                return Kind.SURE;
            }
            doubtful |= DOUBTFUL_WORDS.contains(word);
        }
        return doubtful ? Kind.DOUBTFUL : Kind.NONE;
    }
}
