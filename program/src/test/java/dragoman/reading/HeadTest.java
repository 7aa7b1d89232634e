package dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.HeadPart.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {

    private static final String STORY = "India sent a minister to Pyongyang on Tuesday, the first such visit in two decades, officials said in New Delhi.\n";

    private static Head head(String text) {
        return Head.of(text, Optional.empty());
    }

    /** The parts as {@code TITLE=words}, one a line. */
    private static String parts(String text) {
        return parts(text, head(text));
    }

    private static String parts(String text, Head head) {
        return head.parts().stream().map(part -> part.kind() + "=" + words(text, part)).collect(Collectors.joining("\n"));
    }

    private static String words(String text, HeadPart part) {
        int start = text.offsetByCodePoints(0, part.start());
        return text.substring(start, text.offsetByCodePoints(start, part.end() - part.start()));
    }

    @Test
    void all_parts_of_a_full_head_are_found() {
        String text = "Published: Thu, May 17, 2018\nWorldwide | By Isabel Fisher\n\nIndia looks to revive ties\n\nIndia looks to revive ties\n\n" + STORY
                + "\nIt said no more.\n\nLike this:\n";
        Head head = head(text);
        assertThat(parts(text, head)).isEqualTo("PUBLISHED=Published: Thu, May 17, 2018\nBYLINE=Worldwide | By Isabel Fisher\n"
                + "TITLE=India looks to revive ties\nREPEATED_TITLE=India looks to revive ties\nFURNITURE=Like this:");
        assertThat(head.title()).contains("India looks to revive ties");
        assertThat(head.author()).contains("Isabel Fisher");
        assertThat(head.publisher()).isEmpty();
        assertThat(head.published()).contains(LocalDate.parse("2018-05-17"));
    }

    @Test
    void offsets_are_code_points_of_the_text() {
        String text = "\uD83D\uDE00 Summit \uD83D\uDE00\n\nSEOUL (ANN) — " + STORY;
        assertThat(head(text).parts()).containsExactly(new HeadPart(Kind.TITLE, 0, 10), new HeadPart(Kind.DATELINE, 12, 25));
    }

    @Test
    void a_title_is_a_short_first_line_without_a_full_stop_before_a_blank_line_or_byline() {
        assertThat(head("India reaches out\n\n" + STORY).title()).contains("India reaches out");
        assertThat(head("India reaches out\nBy Jane Doe\n\n" + STORY).title()).contains("India reaches out");
        assertThat(head("Will Kim disarm?\r\n\r\n" + STORY).title()).contains("Will Kim disarm?");
        assertThat(head("India reaches out to U.S.\n\n" + STORY).title()).contains("India reaches out to U.S.");
    }

    @Test
    void a_line_that_may_be_a_sentence_is_no_title() {
        assertThat(head("India reached out.\n\n" + STORY).title()).isEmpty();
        assertThat(head("He named three conditions:\n\n" + STORY).title()).isEmpty();
        assertThat(head("\"We will not go.\"\n\n" + STORY).title()).isEmpty();
        assertThat(head("India reached out to North").title()).isEmpty();
        assertThat(parts("https://example.org/news\n\nIndia reaches out\n\n" + STORY)).isEqualTo("FURNITURE=https://example.org/news\nTITLE=India reaches out");
        assertThat(head("朝鮮が声明を発表した。\n\n" + STORY).title()).isEmpty();
        assertThat(head(STORY).title()).isEmpty();
        assertThat(head("word ".repeat(40) + "\n\n" + STORY).title()).isEmpty();
    }

    @Test
    void a_first_line_that_ends_because_the_page_was_full_is_no_title() {
        assertThat(head("India has sent a minister of state to Pyongyang for talks with\n"
                + "North Korean officials on Tuesday, the first visit in two\ndecades.\n").title())
                .isEmpty();
    }

    @Test
    void a_short_line_straight_above_long_paragraphs_is_a_title_and_so_is_the_next_like_it() {
        String text = "Trump to visit Britain in July\n Trump, May reaffirm ties in Davos\n " + STORY.strip() + " " + STORY;
        assertThat(parts(text)).isEqualTo("TITLE=Trump to visit Britain in July\nTITLE=Trump, May reaffirm ties in Davos");
    }

    @Test
    void a_dateline_below_makes_even_a_line_with_a_full_stop_a_title() {
        String text = "Trump and Macron seek common ground.\n\nWASHINGTON —\n" + STORY;
        assertThat(parts(text)).isEqualTo("TITLE=Trump and Macron seek common ground.\nDATELINE=WASHINGTON —");
    }

    @Test
    void a_title_from_metadata_is_known_again_in_the_text() {
        String text = "India reaches out.\n" + STORY;
        assertThat(parts(text, Head.of(text, Optional.of("INDIA REACHES OUT")))).isEqualTo("TITLE=India reaches out.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = {
        "By Jane Doe; Jane Doe; -",
        "BY JANE DOE; JANE DOE; -",
        "By: Jane Doe; Jane Doe; -",
        "By Jane Doe | ANN; Jane Doe; ANN",
        "By Jane Doe, The Hindu; Jane Doe; Hindu",
        "By Jane Doe and John Roe; Jane Doe and John Roe; -",
        "By Jane Doe in Seoul; Jane Doe; -",
        "By John F. Roe Jr.; John F. Roe Jr.; -",
        "By ANN Staff; -; ANN",
        "By Reuters Staff; -; Reuters",
        "By Our Correspondent; -; -",
        "By Staff Reporter; -; -",
        "Worldwide | By Jane Doe; Jane Doe; -",
        "Written by Jane Doe; Jane Doe; -",
        "By Seán Ó Brien; Seán Ó Brien; -",
    })
    void bylines_name_authors_and_outlets(String line, String author, String outlet) {
        Head head = head("India reaches out\n" + line + "\n\n" + STORY);
        assertThat(head.author()).isEqualTo(Optional.ofNullable(author));
        assertThat(head.publisher()).isEqualTo(Optional.ofNullable(outlet));
        assertThat(head.parts()).extracting(HeadPart::kind).containsExactly(Kind.TITLE, Kind.BYLINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "By late afternoon the troops had left.", "By Monday, talks had failed.", "By the end of the year both sides will have met twice",
        "Published in 2015, the report names three ministers.", "Updated rules were sent to Seoul on Monday.", "A list published May 17, 2018 names three ministers",
        "Date palms are grown there.",
    })
    void sentences_that_begin_like_a_head_are_none(String line) {
        assertThat(head(line + "\n\n" + STORY).parts()).noneMatch(part -> part.kind() == Kind.BYLINE || part.kind() == Kind.PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Published: Thu, May 17, 2018; 2018-05-17", "Published: 2018-05-15; 2018-05-15", "Published on 17 May 2018; 2018-05-17",
        "Posted on May 17, 2018; 2018-05-17", "Posted: 17th May, 2018, 10:30 IST; 2018-05-17", "Updated May 17, 2018; 2018-05-17",
        "Last updated: Thursday 17 May 2018 10:30 a.m. EDT; 2018-05-17", "PUBLISHED: SEPT. 3, 2017; 2017-09-03", "Date: 17.05.2018; 2018-05-17",
        "First published 17/05/2018; 2018-05-17", "Published: 05/17/2018; 2018-05-17", "May 17, 2018; 2018-05-17", "Thursday, 17 May 2018; 2018-05-17",
        "Thu 17 May 2018 10.30 BST; 2018-05-17", "2018-05-17T10:30:00+05:30; 2018-05-17", "17-May-2018; 2018-05-17",
        "May 17, 2018 at 7: 31 AM ET; 2018-05-17", "12:52 p.m. EDT May 17, 2018; 2018-05-17", "12:52 pm MAY 17, 2018; 2018-05-17",
         "10.30 GMT, Thursday 17 May 2018; 2018-05-17",
        "CTV Saskatoon Published Thursday, May 17, 2018 1:19PM CST; 2018-05-17",
        "Published: 2018-05-17T23:59:00-04:00; 2018-05-17",
    })
    void the_day_of_publication_is_read_as_outlets_write_it(String line, LocalDate day) {
        Head head = head("India reaches out\n" + line + "\n\n" + STORY);
        assertThat(head.published()).contains(day);
        assertThat(head.parts()).extracting(HeadPart::kind).containsExactly(Kind.TITLE, Kind.PUBLISHED);
    }

    @Test
    void a_day_that_is_none_or_could_be_two_is_unknown_but_its_line_is_no_story() {
        for (String line : List.of("Published: yesterday", "Updated 5:40 p.m. ET", "Published: 31 February 2018", "Published: 05/06/2018", "Published: May 17")) {
            Head head = head(line + "\n\n" + STORY);
            assertThat(head.published()).as(line).isEmpty();
            assertThat(head.parts()).as(line).extracting(HeadPart::kind).containsExactly(Kind.PUBLISHED);
        }
    }

    @Test
    void the_day_of_publication_comes_before_that_of_an_update_and_both_before_the_dateline() {
        String story = "SEOUL, May 14, 2018 (ANN) - " + STORY;
        assertThat(head("Updated: May 18, 2018 | Published: May 17, 2018\n\n" + story).published()).contains(LocalDate.parse("2018-05-17"));
        assertThat(head("Updated: May 18, 2018\n\n" + story).published()).contains(LocalDate.parse("2018-05-18"));
        assertThat(head(story).published()).contains(LocalDate.parse("2018-05-14"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = {
        "NEW DELHI, May 15 (Agency) — ; NEW DELHI, May 15 (Agency) —; Agency",
        "NEW DELHI (ANN Desk) - ; NEW DELHI (ANN Desk) -; ANN",
        "SEOUL — ; SEOUL —; -",
        "SEOUL -- ; SEOUL --; -",
        "SEOUL, South Korea (AP) — ; SEOUL, South Korea (AP) —; AP",
        "BEIJING/SEOUL (Reuters) - ; BEIJING/SEOUL (Reuters) -; Reuters",
        "WASHINGTON, D.C. — ; WASHINGTON, D.C. —; -",
        "UNITED NATIONS, 17 May 2018 (Xinhua) -- ; UNITED NATIONS, 17 May 2018 (Xinhua) --; Xinhua",
        "New Delhi, May 15 (PTI): ; New Delhi, May 15 (PTI):; PTI",
        "NEW DELHI: ; NEW DELHI:; -",
        "(Reuters) - ; (Reuters) -; Reuters",
        "PYONGYANG, North Korea, Sept. 9 — ; PYONGYANG, North Korea, Sept. 9 —; -",
        "GENÈVE — ; GENÈVE —; -",
    })
    void datelines_are_found_with_their_agency(String dateline, String found, String agency) {
        String text = dateline + " " + STORY;
        Head head = head(text);
        assertThat(parts(text, head)).isEqualTo("DATELINE=" + found);
        assertThat(head.publisher()).isEqualTo(Optional.ofNullable(agency));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "NATO - the alliance of 29 - met on Tuesday.", "India - with 1.3 billion people - sent a minister.", "US-led forces left on Tuesday.",
        "KCNA said Kim had left.",
        "Kim Jong Un - The leader of North Korea - left.", "India: The visit was short.", "In Seoul (South Korea) the talks failed.", "EU: talks go on.",
    })
    void sentences_that_begin_like_a_dateline_are_none(String sentence) {
        assertThat(parts(sentence + " " + STORY)).isEmpty();
    }

    @Test
    void a_speaker_of_a_transcript_is_no_dateline() {
        assertThat(parts("KIM: We have agreed on this today.\nMOON: So it is.\n" + STORY)).isEmpty();
        assertThat(parts("KIM JONG UN: We have agreed. MOON JAE-IN: So it is.\n" + STORY)).isEmpty();
    }

    @Test
    void a_dateline_without_a_year_tells_no_day() {
        assertThat(head("NEW DELHI, May 15 (ANN) — " + STORY).published()).isEmpty();
    }

    @Test
    void a_dateline_may_follow_a_standfirst_and_its_dash_may_stand_on_the_next_line() {
        String text = "Quotas on sugar stay for a year\n Peru and Chile call the delay a relief.\n\nWASHINGTON \n — " + STORY;
        assertThat(parts(text)).contains("DATELINE=WASHINGTON \n —");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Like this:", "Like Loading...", "Share this", "Share this article on Facebook", "© 2018 ANN. All rights reserved.",
        "Copyright 2018 ANN", "Read more", "Read more: Kim and Moon",
        "Also read: Kim and Moon", "Related:", "Advertisement", "Follow us on Twitter", "Tags: India, Korea", "(Reporting by Jane Doe; Editing by John Roe)",
    })
    void furniture_at_the_end_is_found(String line) {
        String text = STORY + "\nThe visit ended.\n\n" + line + "\n\nShare this:\n";
        assertThat(parts(text)).isEqualTo("FURNITURE=" + line + "\nFURNITURE=Share this:");
    }

    @Test
    void what_looks_like_furniture_within_the_story_is_left_alone() {
        assertThat(parts(STORY + "\nRead more\n\nThe visit ended.\n")).isEmpty();
        assertThat(parts("Share this story of a visit.")).isEmpty();
    }

    @Test
    void parts_lie_in_the_text_in_order_and_apart_in_any_text() {
        Random random = new Random(3);
        String[] pieces = {"Published: May 17, 2018", "By Jane Doe", " | ", "\n", "\n\n", "\r\n", "SEOUL —", "India reaches out", STORY, "Like this:",
            "\uD83D\uDE00", " ", "\u00a0",
            "©", "(ANN) -", "NEW DELHI, May 15", ".", "Updated 17 May 2018", "\uFEFF", "•"};
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            int end = 0;
            for (HeadPart part : head(text.toString()).parts()) {
                assertThat(part.start()).as(text.toString()).isGreaterThanOrEqualTo(end);
                end = part.end();
                assertThat(words(text.toString(), part)).isEqualTo(words(text.toString(), part).strip());
            }
            assertThat(end).isLessThanOrEqualTo(text.codePoints().count() > 0 ? (int) text.codePoints().count() : 0);
        }
    }
}
