package dragoman.record.conflict;

import dragoman.coding.event.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many of what does a sentence tell, and what else may that be?
 *
 * @param noun what is counted, one form for singular and plural
 * @param least the fewest that it may be
 * @param most the most that it may be
 * @param text as it stands there
 */
record Count(String noun, double least, double most, String text) {

    private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5),
            Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11),
            Map.entry("twelve", 12), Map.entry("dozen", 12), Map.entry("fifteen", 15), Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("forty", 40), Map.entry("fifty", 50));
    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|" + String.join("|", WORDS.keySet().stream().sorted().toList());
    private static final Pattern COUNT = Pattern.compile("(?:\\b(at least|no fewer than|more than|over|at most|up to|fewer than|less than|about|around|almost|nearly|some|roughly|an estimated)\\s+)?"
            + "(?<![\\p{L}\\d.,$€£-])(" + NUMBER + ")(?:\\s+(hundred|thousand|million|billion))?\\s+((?:[\\p{L}-]+\\s+){0,1}?)([\\p{L}]{3,}s|people|men|women|police)\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Double> SCALES = Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9);
    private static final Set<String> OPEN_ABOVE = Set.of("at least", "no fewer than", "more than", "over");
    private static final Set<String> OPEN_BELOW = Set.of("at most", "up to", "fewer than", "less than");
    /** Spans of time are told in round numbers. */
    private static final Map<String, Integer> SPANS = Map.of("years", 1, "decades", 10);
    /** Parts of a date, of a score or of an age are no counts. */
    private static final Set<String> NOT_COUNTED = Set.of("days", "hours", "minutes", "seconds", "weeks", "months", "times", "others", "january", "series", "points", "has", "was", "its", "his", "this", "goals", "runs", "states", "percents");
    private static final double ABOUT = 0.15;
    private static final double SPAN = 0.25;
    private static final int NEAR = 90;

    static List<Count> of(Mention mention) {
        String text = mention.evidence().text();
        int at = text.offsetByCodePoints(0, Math.max(0, mention.trigger().start() - mention.evidence().start()));
        List<Count> counts = new ArrayList<>();
        Matcher found = COUNT.matcher(text);
        while (found.find()) {
            if (Math.abs(found.start(2) - at) <= NEAR) {
                count(found).ifPresent(counts::add);
            }
        }
        return counts;
    }

    boolean contradicts(Count other) {
        return noun.equals(other.noun) && (least > other.most || other.least > most);
    }

    private static Optional<Count> count(Matcher found) {
        String noun = found.group(5).toLowerCase(Locale.ROOT);
        if (NOT_COUNTED.contains(noun) || isYear(found)) {
            return Optional.empty();
        }
        double value = value(found.group(2).toLowerCase(Locale.ROOT)) * SCALES.getOrDefault(String.valueOf(found.group(3)).toLowerCase(Locale.ROOT), 1.0);
        Integer span = SPANS.get(noun);
        if (span != null) {
            return Optional.of(new Count("years", value * span * (1 - SPAN), value * span * (1 + SPAN), found.group().strip()));
        }
        String hedge = found.group(1) == null ? "" : found.group(1).toLowerCase(Locale.ROOT);
        boolean round = hedge.isEmpty() && found.group(3) == null;
        double slack = OPEN_ABOVE.contains(hedge) || OPEN_BELOW.contains(hedge) || round ? 0 : ABOUT;
        return Optional.of(new Count(found.group(4).strip().toLowerCase(Locale.ROOT) + " " + noun, OPEN_BELOW.contains(hedge) ? 0 : value * (1 - slack),
                OPEN_ABOVE.contains(hedge) ? Double.POSITIVE_INFINITY : value * (1 + slack), found.group().strip()));
    }

    private static boolean isYear(Matcher found) {
        return found.group(3) == null && found.group(2).matches("(19|20)\\d\\d");
    }

    private static double value(String number) {
        return WORDS.containsKey(number) ? WORDS.get(number) : Double.parseDouble(number.replace(",", ""));
    }
}
