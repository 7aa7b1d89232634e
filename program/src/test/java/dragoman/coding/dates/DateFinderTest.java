package dragoman.coding.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.dates.DateExpression.Kind;
import dragoman.coding.event.Basis;
import dragoman.language.ParsedReport;
import dragoman.reading.HeadPart;
import dragoman.reading.Report;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of publication of all of these is Thursday, 17 May 2018. */
class DateFinderTest {

    private final DateFinder finder = new DateFinder();

    private List<DateExpression> find(String text) {
        return finder.find(Flat.report(text));
    }

    private List<String> values(String text) {
        return find(text).stream().map(DateExpression::value).flatMap(Optional::stream).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The envoy came on 15 May 2017. | 2017-05-15", "The envoy came on May 15, 2017. | 2017-05-15",
                    "The envoy came on Monday, May 15th, 2017. | 2017-05-15",
            "The envoy came on the 15th of May, 2017. | 2017-05-15", "The envoy came on 2017-05-15. | 2017-05-15",
                    "The envoy came on 25/11/2017. | 2017-11-25",
            "The envoy came on 11/25/2017. | 2017-11-25", "The envoy came on 03.02.2017. | 2017-02-03", "The envoy came in March 2016. | 2016-03",
            "The envoy came in October of 2016. | 2016-10", "The envoy came in 2009. | 2009", "The envoy came in early 2009. | 2009",
                    "The envoy came in mid-2009. | 2009",
            "The pact was signed in the 1990s. | 199X", "The pact was signed in the late 1980s. | 198X",
                    "The town was built in the 16th century. | 15XX",
            "The aid began in the third quarter of 2016. | 2016-07/2016-09", "The aid began in fiscal year 2016. | 2016",
                    "The army left in the winter of 2016. | 2016-12/2017-02",
            "The envoy came on Easter Monday 2016. | 2016-03-28", "The army left on Christmas Day 2016. | 2016-12-25",
                    "He met them at the 2016 forum. | 2016",
            "The law was changed after the September 11 attacks. | 2001-09-11", "He left in nineteen eighty-nine. | 1989",
                    "The talks were held on May 15-17, 2017. | 2017-05-15/2017-05-17"})
    void aFullDateIsStated(String text, String value) {
        assertThat(find(text)).anySatisfy(date -> {
            assertThat(date.value()).contains(value);
            assertThat(date.basis()).isEqualTo(Basis.STATED);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The envoy came on May 15. | 2018-05-15", "The envoy came on November 3. | 2017-11-03", "The envoy will come on June 3. | 2018-06-03",
                    "The envoy came in May. | 2018-05",
            "The envoy came in August. | 2017-08", "The envoy will come in August. | 2018-08", "The envoy came on Tuesday. | 2018-05-15",
                    "The envoy came on Friday. | 2018-05-11",
            "The envoy will come on Friday. | 2018-05-18", "The envoy came last April. | 2018-04", "The envoy came last May. | 2017-05",
                    "The envoy came in April this year. | 2018-04",
            "The envoy came in March last year. | 2017-03", "The envoy came in October previous year. | 2017-10",
                    "The envoy will come next January. | 2019-01",
            "The envoy came last Monday. | 2018-05-14", "The envoy will come next Monday. | 2018-05-21",
                    "The envoy came last week. | 2018-05-07/2018-05-13",
            "The envoy will come next week. | 2018-05-21/2018-05-27", "The envoy came this week. | 2018-05-14/2018-05-20",
                    "The envoy came last month. | 2018-04", "The envoy came last year. | 2017",
            "The envoy came today. | 2018-05-17", "The envoy came yesterday. | 2018-05-16", "The envoy will come tomorrow. | 2018-05-18",
                    "The envoy came three days ago. | 2018-05-14",
            "The envoy came a week ago. | 2018-05-10", "The envoy came three weeks ago. | 2018-04-23/2018-04-29",
                    "The envoy came two months ago. | 2018-03", "The pact was signed two decades ago. | 199X",
            "He met them over the weekend. | 2018-05-12/2018-05-13", "He met them over Easter weekend. | 2018-03-31/2018-04-01", "The army left last Christmas. | 2017-12-25", "The army left this Easter. | 2018-04-01",
                    "The envoy came at the end of last year. | 2017",
            "The envoy came earlier this year. | 2018", "The envoy will come in two weeks. | 2018-05-28/2018-06-03",
                    "He met them twice in the past two weeks. | 2018-05-03/2018-05-17",
            "They were attacked in the last two decades. | 1998/2018", "The army left last spring. | 2017-03/2017-05",
                    "The envoy came the day before yesterday. | 2018-05-15",
            "The envoy came on Tuesday morning. | 2018-05-15", "The envoy came in early March. | 2018-03"})
    void aRelativeDateIsResolvedFromTheDayOfPublication(String text, String value) {
        assertThat(find(text)).anySatisfy(date -> {
            assertThat(date.value()).contains(value);
            assertThat(date.basis()).isEqualTo(Basis.RESOLVED);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The talks were held between 2003 and 2006. | 2003/2006", "The talks were held from 2003 to 2006. | 2003/2006",
                    "They met between March and June 2016. | 2016-03/2016-06",
            "They met from May 3 to May 5. | 2018-05-03/2018-05-05", "Trade was banned since March. | 2018-03/..",
                    "Trade was banned until March 2017. | ../2017-03"})
    void theEndsOfAnIntervalAreJoined(String text, String value) {
        assertThat(find(text)).anySatisfy(date -> {
            assertThat(date.value()).contains(value);
            assertThat(date.kind()).isEqualTo(Kind.INTERVAL);
        });
    }

    @Test
    void theEndsOfAnIntervalAreGivenBesideIt() {
        assertThat(values("The talks were held between 2003 and 2006.")).containsExactly("2003/2006", "2003", "2006");
    }

    @Test
    void aWeekdayInThePastTenseIsTheLatestOne() {
        assertThat(values("The envoy came on Thursday.")).containsExactly("2018-05-17");
        assertThat(values("The envoy came on Saturday.")).containsExactly("2018-05-12");
    }

    @ParameterizedTest
    @CsvSource({"They waited for two days.", "It was a two-day visit.", "A 20-year-old man was killed.", "It was the first visit in 20 years.",
            "He fled aged 34.", "They met every year.", "It lasted three weeks."})
    void howLongAndHowOldIsNoDate(String text) {
        assertThat(values(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"The envoy may come.", "Theresa May came.", "Prime Minister May said so.", "They will march on the capital.",
            "The Sunday Times said so.", "It was a Black Friday sale.", "He said 2000 people fled.",
            "About 1950 soldiers came.", "The second envoy came.", "They waited a second.", "The price was $2015.", "He was in his 60s."})
    void namesVerbsAndCountsAreNoDates(String text) {
        assertThat(values(text)).isEmpty();
    }

    @Test
    void recentlyIsATimeWithoutAValue() {
        assertThat(find("The envoy recently came.")).singleElement().satisfies(date -> {
            assertThat(date.kind()).isEqualTo(Kind.VAGUE);
            assertThat(date.value()).isEmpty();
        });
    }

    @Test
    void atTheSameTimeIsATimeOnlyWhereNothingIsAddedByIt() {
        assertThat(values("He met them on May 3, 2016.\nA bomb went off at the same time.")).containsExactly("2016-05-03", "2016-05-03");
        assertThat(values("He met them on May 3, 2016.\nAt the same time, he praised her.")).containsExactly("2016-05-03");
        assertThat(values("He met them on May 3, 2016.\nHe was at the same time sorry for her.")).containsExactly("2016-05-03");
        assertThat(values("He met them on May 3, 2016.\nHe left and, at the same time, praised her.")).containsExactly("2016-05-03");
    }

    @Test
    void daysLaterAreReckonedFromTheDateToldBefore() {
        assertThat(values("He met them on May 3, 2016.\nHe left two days later.")).containsExactly("2016-05-03", "2016-05-05");
        assertThat(values("He met them on May 3, 2016.\nThe army left the same day.")).containsExactly("2016-05-03", "2016-05-03");
        assertThat(values("He met them in 2016.\nThe army left a year later.")).containsExactly("2016", "2017");
    }

    @Test
    void daysBeforeAnotherEventStayOpen() {
        assertThat(find("He left two days before the talks.")).singleElement().satisfies(date -> {
            assertThat(date.relative()).isTrue();
            assertThat(date.value()).isEmpty();
        });
    }

    @Test
    void aDayAfterADatedEventIsReckonedFromIt() {
        assertThat(values("The attack came a day after the truce began on March 3.")).containsExactly("2018-03-04", "2018-03-03");
    }

    @Test
    void withoutADayOfPublicationOnlyFullDatesHaveValues() {
        List<DateExpression> dates = finder.find(Flat.report("The envoy came on Tuesday and last year and on May 3 and on May 4, 2016.", null));
        assertThat(dates).extracting(d -> d.value().orElse("-")).containsExactly("-", "-", "-", "2016-05-04");
    }

    @Test
    void daysThatDoNotExistAreNoDates() {
        assertThat(values("He left on February 30, 2017. He came on 45/45/2017.")).doesNotContain("2017-02-30").allMatch(v -> v.length() <= 7);
    }

    @Test
    void theDayInALineOfTheFrameIsFoundToo() {
        String text = "Posted: Thursday May 17, 2018\nThe envoy came.";
        ParsedReport flat = Flat.report(text);
        Report framed = new Report("framed", text, Optional.of(Flat.THURSDAY), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(),
                List.of(new HeadPart(HeadPart.Kind.PUBLISHED, 0, 29)));
        List<DateExpression> dates = finder.find(new ParsedReport(framed, List.of(flat.sentences().get(1))));
        assertThat(dates).singleElement().satisfies(date -> {
            assertThat(date.sentence()).isZero();
            assertThat(date.isParsed()).isFalse();
            assertThat(date.value()).contains("2018-05-17");
        });
    }

    @Test
    void offsetsAreCodePoints() {
        DateExpression date = find("\uD83D\uDE00 The envoy came on Tuesday.").get(0);
        assertThat(date.passage().text()).isEqualTo("Tuesday");
        assertThat(date.passage().start()).isEqualTo(20);
    }

    @Test
    void whateverTheTextTheDatesLieInIt() {
        String[] words = {"May", "may", "15", "2018", "last", "next", "week", "the", "of", "-", ",", "Tuesday", "ago", "two", "years", "'82", "31",
                "February", "since", "to", "é", "\uD83D\uDE00", "\n", "came",
            "will", "century", "first", "same", "day", "0", "00/00/00", "2018-13-45", "Easter", "quarter", "weekend", "in", "a", "few", "29"};
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = 0; i < 25; i++) {
                text.append(' ').append(words[random.nextInt(words.length)]);
            }
            ParsedReport report = Flat.report(text.toString());
            for (DateExpression date : finder.find(report)) {
                assertThat(report.text(date.passage().start(), date.passage().end())).isEqualTo(date.passage().text());
            }
        }
    }
}
