package dragoman.coding.dates;

import dragoman.coding.dates.DateRule.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which numbers are years? */
final class Years {

    private static final String PART = "(?:(?:the )?(?:very )?(?:early|mid|late|end|beginning|start|middle|first half|second half|close)(?:_|_in_"
            + "|_of_|_of the year_|_part of_))?";
    private static final String TENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty"
            + "|sixty|seventy|eighty|ninety";
    private static final String ONES = "one|two|three|four|five|six|seven|eight|nine";
    private static final Pattern AFTER_TIME = Pattern.compile(
            "(?i)(?:\\b(?:in|since|of|from|until|till|to|between|and|during|before|after|early|mid|late|through|for|by|around|circa|year|until|the"
                    + "|its|their|his|her|a|or|spring|summer|autumn|fall|winter)[\\s-]+"
                    + "|[,(;–—-]\\s*|['’]s?\\s+|^\\s*)$");
    private static final Pattern AFTER_COUNT = Pattern.compile("(?i)(?:\\b(?:some|about|over|nearly|almost|than|least|roughly|another|only|no"
            + "|number|page|room|flight|article|section|resolution|law|no\\.)\\s+)$");
    private static final Pattern AFTER_NAME = Pattern.compile("\\p{Lu}[\\p{L}.]+\\s+$");
    private static final Pattern COUNTED = Pattern.compile("(?i)^\\s+(?:(?:\\p{L}+)\\s+)?(?:people|men|women|children|troops|soldiers|jobs|workers"
            + "|miles|kilomet(?:er|re)s|km|tons?|tonnes|dollars|euros|pounds|"
            + "points|homes|houses|refugees|migrants|students|families|police|missiles|prisoners|civilians|members|votes|feet|met(?:er|re)s"
                    + "|employees|flights|barrels|rupees|yuan|won|percent|others|more|of)\\b");
    private static final Map<String, Integer> WORDS = words();

    private Years() {
    }

    static List<DateRule> rules() {
        return List.of(
                DateRule.of(PART + "(?<year>1[5-9]\\d\\d|20[0-9]\\d)(?:_end)?", Years::isYear,
                        (p, s) -> Reading.stated(CalendarSpan.year(Integer.parseInt(p.get("year"))))),
                DateRule.of("(?<year>['’]\\d\\d)", s -> s.follows(AFTER_SINCE),
                        (p, s) -> Reading.stated(CalendarSpan.year(DateWords.year(p.get("year"), s.year())))),
                DateRule.of("(?<century>eighteen|nineteen|twenty)_(?<spelled>(?:" + TENS + ")(?:_(?:" + ONES + "))?)",
                        (p, s) -> spelled(p.get("century"), p.get("spelled"))),
                DateRule.of("two thousand(?: and)?_(?<spelled>(?:" + TENS + "|" + ONES + ")(?:_(?:" + ONES + "))?)", s -> !s.precedes(COUNTED),
                        (p, s) -> spelled("twenty", p.get("spelled"))),
                DateRule.of("(?:the )?(?:(?:early|mid|late)_)?(?<century>eighteen|nineteen|twenty)_(?<decade>twenties|thirties|forties|fifties"
                        + "|sixties|seventies|eighties|nineties)",
                        (p, s) -> Reading.stated(CalendarSpan.decade(century(p.get("century")) + decade(p.get("decade"))))));
    }

    private static final Pattern AFTER_SINCE = Pattern.compile("(?i)\\b(?:since|in|of|from|until|to|and|before|after|by|summer|spring|winter"
            + "|autumn|fall|early|late)\\s+$");

    private static boolean isYear(Setting setting) {
        if (setting.follows(AFTER_COUNT) || setting.precedes(COUNTED)) {
            return false;
        }
        boolean tagged = setting.token().map(t -> t.tag().equals("CD") || t.isNoun() || t.tag().equals("JJ")).orElse(true);
        return tagged && (!Character.isDigit(setting.words().charAt(0)) || setting.follows(AFTER_TIME) || setting.follows(AFTER_NAME));
    }

    private static Optional<Reading> spelled(String century, String year) {
        Integer within = WORDS.get(DateWords.plain(year));
        return within == null ? Optional.empty() : Reading.stated(CalendarSpan.year(century(century) + within));
    }

    private static int century(String word) {
        return switch (DateWords.plain(word)) {
            case "eighteen" -> 1800;
            case "nineteen" -> 1900;
            default -> 2000;
        };
    }

    private static int decade(String word) {
        String singular = DateWords.plain(word).replaceAll("ies$", "y");
        return WORDS.get(singular.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> found = new java.util.HashMap<>();
        String[] ones = ONES.split("\\|");
        String[] tens = TENS.split("\\|");
        for (int i = 0; i < ones.length; i++) {
            found.put(ones[i], i + 1);
        }
        for (int i = 0; i < tens.length; i++) {
            int value = i < 10 ? 10 + i : (i - 8) * 10;
            found.put(tens[i], value);
            for (int one = 0; i >= 10 && one < ones.length; one++) {
                found.put(tens[i] + " " + ones[one], value + one + 1);
            }
        }
        return Map.copyOf(found);
    }
}
