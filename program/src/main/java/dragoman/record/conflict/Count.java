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
import java.util.stream.Collectors;

/**
 * How many of what does a sentence tell, and what else may that be?
 *
 * @param fate what became of them, where they are people; empty for things and where it is not told
 * @param noun what is counted, one form for singular and plural; {@code people} for people of whatever sort
 * @param least the fewest that it may be
 * @param most the most that it may be
 * @param text as it stands there
 */
record Count(Optional<CountWords> fate, String noun, double least, double most, String text) {

    private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5),
            Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11),
            Map.entry("twelve", 12), Map.entry("dozen", 12), Map.entry("fifteen", 15), Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("forty", 40), Map.entry("fifty", 50));
    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|" + String.join("|", WORDS.keySet().stream().sorted().toList());
    /** "40 dead" counts people although no noun says so. */
    private static final String NOUN = "[\\p{L}]{3,}s|people|men|women|police|troops|dead|killed|wounded|injured|missing";
    private static final Pattern COUNT = Pattern.compile("(?:\\b(at least|no fewer than|more than|over|at most|up to|fewer than|less than|about|around|almost|nearly|some|roughly|an estimated)\\s+)?"
            + "(?<![\\p{L}\\d.,$€£-])(" + NUMBER + ")(?:\\s+(hundred|thousand|million|billion))?\\s+((?:(?!(?:by|in|at|of|on|and|or|to|for|with|from|as|than)\\s)[\\p{L}-]+\\s+){0,1}?)(" + NOUN + ")\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH = Pattern.compile("(?is).*\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[\\p{L}]*\\.?\\s+");
    private static final Map<String, Double> SCALES = Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9);
    private static final Set<String> OPEN_ABOVE = Set.of("at least", "no fewer than", "more than", "over");
    private static final Set<String> OPEN_BELOW = Set.of("at most", "up to", "fewer than", "less than");
    /** Spans of time are told in round numbers. */
    private static final Map<String, Integer> SPANS = Map.of("years", 1, "decades", 10);
    private static final Map<CountWords, Pattern> FATES = Map.copyOf(CountWords.FATES.stream()
            .collect(Collectors.toMap(fate -> fate, fate -> Pattern.compile("(?i)\\b(?:" + fate.alternatives() + ")\\b"))));
    private static final String PEOPLE = "people";
    private static final double ABOUT = 0.1;
    private static final double SPAN = 0.25;
    private static final int NEAR = 150;
    /** So far from the number stands the word that says what became of them. */
    private static final int BESIDE = 40;

    /** Those near the word that carries the act; none where the sentence adds up over more than one occasion. */
    static List<Count> of(Mention mention) {
        String text = mention.evidence().text();
        if (CountWords.SUM.isIn(text)) {
            return List.of();
        }
        int at = text.offsetByCodePoints(0, Math.max(0, mention.trigger().start() - mention.evidence().start()));
        List<Count> counts = new ArrayList<>();
        Matcher found = COUNT.matcher(text);
        while (found.find()) {
            if (Math.abs(found.start(2) - at) <= NEAR) {
                count(found, text).ifPresent(counts::add);
            }
        }
        return counts;
    }

    /** Whether both count the same thing. "40 killed" may be all of whom "12 soldiers were killed" tells some. */
    boolean isOfSame(Count other) {
        return fate.equals(other.fate) && (noun.equals(other.noun) || fate.isPresent() && (isPeople() || other.isPeople()));
    }

    boolean contradicts(Count other) {
        if (!isOfSame(other)) {
            return false;
        }
        if (noun.equals(other.noun)) {
            return least > other.most || other.least > most;
        }
        return isPeople() ? other.least > most : least > other.most;
    }

    /** Whether later news may have come to this number from the other: the dead are counted up. */
    boolean mayHaveGrownFrom(Count other) {
        return fate.isPresent() && least >= other.least && most >= other.most;
    }

    private boolean isPeople() {
        return noun.equals(PEOPLE);
    }

    private static Optional<Count> count(Matcher found, String text) {
        String noun = found.group(5).toLowerCase(Locale.ROOT);
        if (CountWords.NEVER.has(noun) || isYear(found) || MONTH.matcher(text.substring(0, found.start(2))).matches()) {
            return Optional.empty();
        }
        double value = value(found.group(2).toLowerCase(Locale.ROOT)) * SCALES.getOrDefault(String.valueOf(found.group(3)).toLowerCase(Locale.ROOT), 1.0);
        Integer span = SPANS.get(noun);
        if (span != null) {
            return Optional.of(new Count(Optional.empty(), "years", value * span * (1 - SPAN), value * span * (1 + SPAN), found.group().strip()));
        }
        String hedge = found.group(1) == null ? "" : found.group(1).toLowerCase(Locale.ROOT);
        boolean round = hedge.isEmpty() && found.group(3) == null;
        double slack = OPEN_ABOVE.contains(hedge) || OPEN_BELOW.contains(hedge) || round ? 0 : ABOUT;
        boolean people = CountWords.PEOPLE.has(noun) || CountWords.FATES.stream().anyMatch(fate -> fate.has(noun));
        boolean person = people || CountWords.PERSON.has(noun) || Character.isUpperCase(found.group(5).charAt(0));
        Optional<CountWords> fate = person ? fate(found, text) : Optional.empty();
        String counted = people ? PEOPLE : (found.group(4).strip().toLowerCase(Locale.ROOT) + " " + noun).strip();
        return Optional.of(new Count(fate, counted, OPEN_BELOW.contains(hedge) ? 0 : value * (1 - slack),
                OPEN_ABOVE.contains(hedge) ? Double.POSITIVE_INFINITY : value * (1 + slack), found.group().strip()));
    }

    /** What became of those who are counted: the nearest word that says such a thing, in it or beside it. */
    private static Optional<CountWords> fate(Matcher found, String text) {
        Optional<CountWords> nearest = Optional.empty();
        int least = BESIDE + 1;
        for (CountWords fate : CountWords.FATES) {
            Matcher word = FATES.get(fate).matcher(text);
            while (word.find()) {
                int apart = word.end() <= found.start() ? found.start() - word.end() : Math.max(0, word.start() - found.end());
                if (apart < least) {
                    least = apart;
                    nearest = Optional.of(fate);
                }
            }
        }
        return nearest;
    }

    private static boolean isYear(Matcher found) {
        return found.group(3) == null && found.group(2).matches("(19|20)\\d\\d");
    }

    private static double value(String number) {
        return WORDS.containsKey(number) ? WORDS.get(number) : Double.parseDouble(number.replace(",", ""));
    }
}
