package dragoman.reading.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.encoding.PageCharset.By;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageCharsetTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String FRENCH = "Le ministre a été reçu à l’Élysée où il a déclaré que la frontière serait rouverte dès février. ".repeat(3);
    private static final String RUSSIAN = "Министр иностранных дел прибыл в понедельник и провёл переговоры о границе. ".repeat(3);

    private static PageCharset of(String page, Charset charset, String... server) {
        return PageCharset.of(page.getBytes(charset), server.length > 0 ? Optional.of(server[0]) : Optional.empty());
    }

    private static PageCharset of(String page) {
        return of(page, StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_byte_order_mark_outranks_server_and_page() {
        PageCharset found = of("\uFEFF<meta charset=koi8-r>", StandardCharsets.UTF_8, "text/html; charset=iso-8859-2");
        assertThat(found).isEqualTo(new PageCharset(StandardCharsets.UTF_8, By.MARK));
        assertThat(found.decode("\uFEFFx".getBytes(StandardCharsets.UTF_8))).isEqualTo("x");
        assertThat(of("\uFEFFab", StandardCharsets.UTF_16LE).charset()).isEqualTo(StandardCharsets.UTF_16LE);
    }

    @Test
    void the_server_outranks_the_page() {
        assertThat(of("<meta charset=iso-8859-2>", StandardCharsets.US_ASCII, "text/html; charset=koi8-r").charset().name()).isEqualTo("KOI8-R");
        assertThat(of("<meta charset=iso-8859-2>", StandardCharsets.US_ASCII, "text/html; charset=nonsense").charset().name()).isEqualTo("ISO-8859-2");
    }

    @Test
    void the_page_tells_in_a_meta_element_or_its_first_line() {
        assertThat(of("<html><head><META CharSet = 'windows-1251'>").charset().name()).isEqualTo("windows-1251");
        assertThat(of("<meta content='text/html;charset=euc-jp' http-equiv=content-type>").charset().name()).isEqualTo("EUC-JP");
        assertThat(of("<?xml version='1.0' encoding='koi8-r'?><rss>").charset().name()).isEqualTo("KOI8-R");
        assertThat(of("<!-- " + "x".repeat(9_000) + " --><meta charset=koi8-r>").charset().name()).isEqualTo("KOI8-R");
    }

    @Test
    void what_only_looks_like_a_meta_element_tells_nothing() {
        assertThat(of("<!-- <meta charset=koi8-r> -->").by()).isEqualTo(By.NOBODY);
        assertThat(of("<p title='<meta charset=koi8-r>'>").by()).isEqualTo(By.NOBODY);
        assertThat(of("<meta name=charset content=koi8-r>").by()).isEqualTo(By.NOBODY);
        assertThat(of("<meta charset=koi8-r").by()).isEqualTo(By.NOBODY);
    }

    @Test
    void old_names_mean_the_larger_encoding_that_browsers_take() {
        assertThat(of("<meta charset=iso-8859-1>").charset()).isEqualTo(WINDOWS);
        assertThat(of("<meta charset=gb2312>").charset().name()).isEqualTo("GB18030");
        assertThat(of("<meta charset=utf-16le>").charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void bytes_that_are_valid_utf8_are_utf8_whatever_is_said() {
        assertThat(of("<meta charset=iso-8859-1>" + FRENCH, StandardCharsets.UTF_8)).isEqualTo(new PageCharset(StandardCharsets.UTF_8, By.BYTES));
    }

    @Test
    void bytes_that_are_no_utf8_are_not_taken_for_it() {
        assertThat(of("<meta charset=utf-8>" + FRENCH, WINDOWS).charset()).isEqualTo(WINDOWS);
        assertThat(of(RUSSIAN, Charset.forName("windows-1251")).charset().name()).isEqualTo("windows-1251");
        assertThat(of(RUSSIAN, Charset.forName("KOI8-R")).charset().name()).isEqualTo("KOI8-R");
    }

    @Test
    void one_broken_letter_makes_utf8_no_other_encoding() {
        byte[] bytes = FRENCH.getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(bytes, FRENCH.substring(0, FRENCH.indexOf('é')).getBytes(StandardCharsets.UTF_8).length + 100);
        cut[cut.length - 1] = (byte) 0xE9;
        assertThat(PageCharset.of(cut, Optional.empty()).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void mojibake_is_noticed_and_named() {
        assertThat(Mojibake.in(new String("L’Élysée, où".getBytes(StandardCharsets.UTF_8), WINDOWS)).orElseThrow()).contains("UTF-8 taken for windows-1252");
        assertThat(Mojibake.in(new String(RUSSIAN.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1251"))).orElseThrow()).contains("windows-1251");
        assertThat(Mojibake.in("a\ufffdb\ufffdc\ufffdd\ufffd").orElseThrow()).contains("4 characters that could not be decoded");
        assertThat(Mojibake.in(FRENCH + RUSSIAN + "The “quoted” café — São Paulo, Ângela, Â la carte, €5")).isEmpty();
    }
}
