package dragoman.record.counting;

import dragoman.record.counting.Numerals.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the counts of a sentence. */
final class CountReader {

    /** "40 dead" counts people although no noun says so; "one soldier" is a number too. */
    private static final String NOUN = "(?<noun>[\\p{L}]{3,}s|people|men|women|children|police|troops|dead|killed|wounded|injured|missing|one)";
    private static final String SINGLE = "(?<single>person|man|woman|child|[\\p{L}]{3,}(?<!s))";
    private static final String HEDGE = "at least|no fewer than|no less than|more than|over|upwards of|at most|up to|no more than|fewer than|less than|under|about|around|almost|nearly|close to|some|roughly|an estimated|approximately|as many as";
    private static final String BETWEEN = "(?:(?!(?:by|in|at|of|on|and|or|to|for|with|from|as|than|who|that|were|was)\\s)[\\p{L}-]+\\s+)";
    private static final Pattern COUNT = Pattern.compile("(?<![\\p{L}\\d.,$€£-])(?:(?<hedge>" + HEDGE + ")\\s+)?(?:(?:(?:between|from)\\s+)?(?<low>" + Numerals.NUMBER + ")(?:(?<=\\d)\\s*[-–]\\s*(?=\\d)|\\s+(?:to|and|or)\\s+))?"
            + "(?:(?<vague>" + Numerals.VAGUELY + ")|(?<number>" + Numerals.NUMBER + ")(?:\\s+(?<scale>" + Numerals.SCALE + "))?)\\s+(?:other\\s+)?(?<between>" + BETWEEN + "{0,2}?)" + NOUN + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE = Pattern.compile("(?<![\\p{L}\\d.,$€£-])(?<number>one)\\s+(?<between>" + BETWEEN + "{0,1}?)" + SINGLE + "\\b", Pattern.CASE_INSENSITIVE);
    /** "Nobody was hurt". */
    private static final Pattern NOBODY = Pattern.compile("\\b(?:no one|nobody|no-one|none)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH = Pattern.compile("(?is).*\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[\\p{L}]*\\.?\\s+");
    private static final Set<String> OPEN_ABOVE = Set.of("at least", "no fewer than", "no less than", "more than", "over", "upwards of");
    private static final Set<String> OPEN_BELOW = Set.of("at most", "up to", "no more than", "fewer than", "less than", "under", "as many as");
    /** Spans of time are told in round numbers. */
    private static final Map<String, Integer> SPANS = Map.of("years", 1, "decades", 10);
    private static final Map<CountWords, Pattern> FATES = Map.copyOf(CountWords.FATES.stream()
            .collect(Collectors.toMap(fate -> fate, fate -> Pattern.compile("(?i)\\b(?:" + fate.alternatives() + ")\\b"))));
    /** What is told as rough, or is round, is so much more or less, and two at least. */
    private static final double ABOUT = 0.1;
    private static final double FEW = 2;
    private static final double SPAN = 0.25;
    private static final int ROUND = 100;
    private static final int NEAR = 150;
    /** So far from the number stands the word that says what became of them. */
    private static final int BESIDE = 40;

    private final String text;

    CountReader(String text) {
        this.text = text;
    }

    /** Those not far from a place in it. */
    List<Count> near(int at) {
        List<Count> counts = new ArrayList<>();
        for (Matcher found = COUNT.matcher(text); found.find();) {
            if (Math.abs(start(found) - at) <= NEAR) {
                count(found).ifPresent(counts::add);
            }
        }
        for (Matcher found = ONE.matcher(text); found.find();) {
            if (Math.abs(found.start() - at) <= NEAR) {
                one(found).ifPresent(counts::add);
            }
        }
        for (Matcher found = NOBODY.matcher(text); found.find();) {
            Optional<CountWords> fate = Math.abs(found.start() - at) <= NEAR ? fate(found) : Optional.empty();
            fate.ifPresent(told -> counts.add(new Count(Optional.of(told), Count.PEOPLE, 0, 0, found.group())));
        }
        return counts;
    }

    private static int start(Matcher found) {
        return found.group("vague") == null ? found.start("number") : found.start("vague");
    }

    private Optional<Count> count(Matcher found) {
        String noun = found.group("noun").toLowerCase(Locale.ROOT);
        boolean one = noun.equals("one");
        if (one || CountWords.NEVER.has(noun) || isYear(found) || MONTH.matcher(text.substring(0, start(found))).matches()) {
            return Optional.empty();
        }
        Span told = span(found);
        if (SPANS.containsKey(noun)) {
            double years = (found.group("vague") == null ? Numerals.value(found.group("number"), found.group("scale")) : told.least()) * SPANS.get(noun);
            return Optional.of(new Count(Optional.empty(), "years", years * (1 - SPAN), Math.max(years, told.most()) * (1 + SPAN), found.group().strip()));
        }
        boolean people = CountWords.PEOPLE.has(noun) || CountWords.FATES.stream().anyMatch(fate -> fate.has(noun));
        boolean person = people || CountWords.PERSON.has(noun) || Character.isUpperCase(found.group("noun").charAt(0));
        Optional<CountWords> fate = person ? fate(found) : Optional.empty();
        boolean nobody = told.most() == 0;
        if (nobody && noun.equals("casualties")) {
            fate = Optional.of(CountWords.KILLED);
        }
        if (nobody && fate.isEmpty()) {
            return Optional.empty();
        }
        String counted = people ? Count.PEOPLE : kind(found.group("between"), noun, person);
        return Optional.of(new Count(fate, counted, told.least(), told.most(), found.group().strip()));
    }

    private Optional<Count> one(Matcher found) {
        String noun = plural(found.group("single").toLowerCase(Locale.ROOT));
        boolean people = noun.equals(Count.PEOPLE);
        Optional<CountWords> fate = people || CountWords.PERSON.has(noun) ? fate(found) : Optional.empty();
        return fate.map(told -> new Count(fate, people ? Count.PEOPLE : kind(found.group("between"), noun, true), 1, 1, found.group().strip()));
    }

    /** People are counted by what they are and of which state, however they are described else; other things by all their words. */
    private static String kind(String between, String noun, boolean person) {
        return person && between.equals(between.toLowerCase(Locale.ROOT)) ? noun : (between.strip().toLowerCase(Locale.ROOT) + " " + noun).strip();
    }

    private static String plural(String noun) {
        return noun.equals("person") ? Count.PEOPLE : noun.equals("child") ? "children" : noun.endsWith("man") ? noun.substring(0, noun.length() - 2) + "en" : noun + "s";
    }

    private static Span span(Matcher found) {
        String hedge = found.group("hedge") == null ? "" : found.group("hedge").toLowerCase(Locale.ROOT);
        Span told = found.group("vague") != null ? Numerals.vague(found.group("vague")) : number(found, hedge);
        if (found.group("low") != null && found.group("vague") == null) {
            double low = Numerals.value(found.group("low"), found.group("low").matches("\\d{4,}|.*,.*") ? null : found.group("scale"));
            told = new Span(Math.min(low, told.least()), told.most());
        }
        return OPEN_ABOVE.contains(hedge) ? new Span(told.least(), Double.POSITIVE_INFINITY) : OPEN_BELOW.contains(hedge) ? new Span(0, told.most()) : told;
    }

    /** A number as it stands, or rough. */
    private static Span number(Matcher found, String hedge) {
        double value = Numerals.value(found.group("number"), found.group("scale"));
        boolean open = OPEN_ABOVE.contains(hedge) || OPEN_BELOW.contains(hedge);
        boolean rough = !open && (!hedge.isEmpty() || found.group("scale") != null || value >= ROUND && value % ROUND == 0);
        double slack = rough ? Math.max(FEW, value * ABOUT) : 0;
        return new Span(Math.max(0, value - slack), value + slack);
    }

    /** What became of those who are counted: the nearest word that says such a thing, in it or beside it. */
    private Optional<CountWords> fate(Matcher found) {
        Optional<CountWords> nearest = Optional.empty();
        int least = BESIDE + 1;
        for (CountWords fate : CountWords.FATES) {
            for (Matcher word = FATES.get(fate).matcher(text); word.find();) {
                // "shot three workers, killing two of them": of those two.
                if (word.start() > found.end() && word.group().toLowerCase(Locale.ROOT).endsWith("ing") && text.substring(found.end(), word.start()).contains(",")) {
                    continue;
                }
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
        return found.group("number") != null && found.group("scale") == null && found.group("number").matches("(19|20)\\d\\d");
    }
}
