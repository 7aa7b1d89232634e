package dragoman.coding.dates;

import static dragoman.coding.dates.DateWords.NUMBER;
import static dragoman.coding.dates.DateWords.UNIT;

import dragoman.coding.dates.DateRule.Reading;
import java.util.List;

/** Which words of time are no dates: how long, how old, how often? */
final class Durations {

    private Durations() {
    }

    static List<DateRule> rules() {
        return List.of(
                DateRule.of("(?:for |within |lasting )?(?:the )?(?:(?:over|almost|nearly|about|around|some|more than|less than|at least|up to|only"
                        + "|just|first) )?(?:" + NUMBER + ")_(?:and a half )?(?<unit>"
                        + UNIT + ")(?:_(?:old|long))?(?:['’]s?)?", (p, s) -> Reading.duration()),
                DateRule.of("for (?:days|weeks|months|years|decades|centuries|hours|the (?:day|week|month|year|decade))",
                        (p, s) -> Reading.duration()),
                DateRule.of("aged? (?:of )?\\d{1,3}", (p, s) -> Reading.duration()),
                DateRule.of("\\d{1,3}_years?_olds?|(?:day|week|month|year|decade)s?_long", (p, s) -> Reading.duration()),
                DateRule.of("(?:every|each|once an?|per) (?:(?:other|two|three|four|five|six|\\d+) )?(?:" + UNIT + "|" + DateWords.LONE_WEEKDAY + "|"
                        + DateWords.SEASON + ")", (p, s) -> Reading.duration()),
                DateRule.of("in (?:his|her|their|the) (?:early |mid_?|late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties"
                        + "|nineties|\\d0s)", DateGuards::age, (p, s) -> Reading.duration()));
    }
}
