package dragoman.reading.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.reading.limits.Budget;
import dragoman.reading.limits.Limits;
import dragoman.reading.limits.OverLimit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PageReaderTest {

    private static final String FIRST = "The foreign minister of Norland flew to Sudland on Monday, and spoke there for two hours with his counterpart.";
    private static final String SECOND = "Both said afterwards that the border, which was closed in March, would be opened again before the end of the year.";
    private static final String THIRD = "Lorries had waited for weeks at the bridge, and farmers on both sides had complained of what they lost.";
    private static final String STORY = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";

    private static Page read(String html) {
        return new PageReader(Limits.DEFAULT).read(html, Budget.of(Limits.DEFAULT));
    }

    private static Page body(String html) {
        return read("<html><body>" + html + "</body></html>");
    }

    @Test
    void the_story_is_the_paragraphs_and_nothing_around_them() {
        Page page = body("<nav><a href=/>Home</a> <a href=/world>World</a></nav><header><h1>Border opens</h1></header><article>" + STORY + "</article>"
                + "<footer><p>All rights reserved, and a long sentence about what the terms of use of this page allow you to do with it, and what not.</p></footer>");
        assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(page.title()).contains("Border opens");
    }

    @Test
    void captions_related_links_prompts_and_comments_stay_out() {
        Page page = body("<div class=entry-content><p>" + FIRST + "</p><figure><img src=a.jpg><figcaption>The ministers at the airport, in a photograph by somebody.</figcaption></figure>"
                + "<p><a href=/x>Read the whole text of the treaty that both ministers signed</a></p><p>" + SECOND + "</p><p>Related: what the treaty says</p>"
                + "<p>" + THIRD + "</p><div class='sharedaddy sd-sharing'><h3>Like this:</h3><p>Like Loading...</p></div></div>"
                + "<div id=comments><p>I have always said, as everybody knows, that this bridge should never have been closed in the first place, and so on.</p></div>");
        assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void cookie_notices_and_what_is_hidden_stay_out() {
        Page page = body("<div class='cookie-notice'><p>We use cookies, and so do our 847 partners, to store and read information on your device, as our policy tells.</p></div>"
                + "<main>" + STORY + "<p style='display: none'>A hidden paragraph, which is long enough for one, with commas, and with a full stop at its end.</p></main>");
        assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void a_title_that_is_repeated_is_no_paragraph() {
        Page page = read("<html><head><title>Border opens - The Norland Post</title><meta property='og:site_name' content='The Norland Post'></head><body><article><h2>Border opens</h2>"
                + STORY + "</article></body></html>");
        assertThat(page.title()).contains("Border opens");
        assertThat(page.text()).startsWith(FIRST);
    }

    @Test
    void headings_and_lists_between_paragraphs_are_story() {
        Page page = body("<article><p>" + FIRST + "</p><h2>What was agreed</h2><ul><li>The bridge opens</li><li>Tolls fall</li></ul><p>" + SECOND + "</p><p>" + THIRD + "</p></article>");
        assertThat(page.text()).contains("What was agreed\n\nThe bridge opens\n\nTolls fall\n\n" + SECOND);
    }

    @Test
    void two_line_breaks_are_a_paragraph() {
        assertThat(body("<div>" + FIRST + "<br><br>" + SECOND + "<br>\n<br/>" + THIRD + "</div>").text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void a_story_in_pieces_is_put_together() {
        Page page = body("<section itemprop=articleBody><div><div><p>" + FIRST + "</p></div></div><div class=ad>Buy this</div><div><div><p>" + SECOND + "</p><p>" + THIRD
                + "</p></div></div></section>");
        assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void teasers_for_other_articles_stay_out() {
        String teaser = "<article><h3><a href=/t>Another matter</a></h3><p>In quite another place, and on quite another day, somebody else did something of no importance here.</p></article>";
        assertThat(body("<main><article>" + STORY + teaser + teaser + "</article></main>").text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void a_name_for_small_screens_hides_nothing() {
        assertThat(body("<div class='hidden-xs share-root article-body'>" + STORY + "</div>").text()).contains(FIRST, SECOND);
    }

    @Test
    void linked_data_tells_before_all_else() {
        String data = "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Border &amp; bridge\","
                + "\"datePublished\":\"2019-11-18T23:30:00-05:00\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Example\"},{\"name\":\"Ben Sample\"}],"
                + "\"publisher\":{\"name\":\"The Norland Post\"},\"inLanguage\":\"en-GB\",\"mainEntityOfPage\":\"https://post.example/1\"}]}";
        Page page = read("<html lang=de><head><meta name=author content=Nobody><script type='application/ld+json'>" + data + "</script></head><body><article>" + STORY + "</article></body></html>");
        assertThat(page.title()).contains("Border & bridge");
        assertThat(page.author()).contains("Ada Example, Ben Sample");
        assertThat(page.publisher()).contains("The Norland Post");
        assertThat(page.published()).as("the day in the time zone that is given").contains(LocalDate.parse("2019-11-18"));
        assertThat(page.language()).contains("en-GB");
        assertThat(page.url()).contains("https://post.example/1");
    }

    @Test
    void broken_linked_data_is_passed_over() {
        Page page = read("<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",</script><meta property=og:title content='Border opens'>"
                + "<meta property='article:published_time' content='2019-11-18T10:00:00Z'></head><body>" + STORY + "</body></html>");
        assertThat(page.title()).contains("Border opens");
        assertThat(page.published()).contains(LocalDate.parse("2019-11-18"));
    }

    @Test
    void microdata_and_what_is_shown_tell_where_nothing_else_does() {
        Page page = read("<html lang=en-US><head><link rel=canonical href='https://post.example/2'></head><body><article><h1>Border opens</h1><span itemprop=author><span itemprop=name>"
                + "By Ada Example | Nov 18</span></span><time datetime='2019-11-18'>yesterday</time>" + STORY + "</article></body></html>");
        assertThat(page.author()).contains("Ada Example");
        assertThat(page.published()).contains(LocalDate.parse("2019-11-18"));
        assertThat(page.url()).contains("https://post.example/2");
        assertThat(page.language()).contains("en-US");
    }

    @Test
    void the_lines_before_the_story_are_given_for_others_to_read() {
        assertThat(body("<div class=byline>By Ada Example</div><div>Published: 18 November 2019</div><article>" + STORY + "</article>").opening())
                .containsExactly("By Ada Example", "Published: 18 November 2019");
    }

    @Test
    void a_page_without_an_article_is_blank() {
        assertThat(body("<script>fill()</script>").text()).isBlank();
        assertThat(read("").text()).isBlank();
    }

    @Test
    void elements_deeper_than_the_limit_are_read_beside_each_other() {
        assertThat(body("<div>".repeat(5_000) + "<p>" + FIRST + "</p>" + "</div>".repeat(5_000)).text()).isEqualTo(FIRST);
        assertThat(body("<b>".repeat(100_000) + FIRST).text()).isEqualTo(FIRST);
    }

    @Test
    void a_page_that_takes_too_much_is_ended() {
        Limits little = new Limits(20 << 20, 100, 100, 60, 1);
        String many = "<html><body>" + ("<p>" + FIRST + "</p>").repeat(10_000);
        assertThatThrownBy(() -> new PageReader(little).read(many, Budget.of(little))).isInstanceOf(OverLimit.class).hasMessageContaining("more than 1 MB of memory");
    }

    @Test
    void markup_becomes_text() {
        assertThat(Markup.text("<p>One &amp; two</p><ul><li>three</ul>", Budget.of(Limits.DEFAULT))).isEqualTo("One & two\n\nthree");
        assertThat(Markup.line(" a&nbsp;<b>b</b>\n c ")).contains("a b c");
        assertThat(Markup.line("5 < 6 & 7")).contains("5 < 6 & 7");
    }
}
