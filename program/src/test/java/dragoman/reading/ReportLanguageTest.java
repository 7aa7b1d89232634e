package dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportLanguageTest {

    private static final String ENGLISH = "The foreign minister said on Monday that the talks with his counterpart had been useful, and that the border would be opened again as soon as "
            + "both sides had signed the treaty that was agreed in March.";
    private static final String FRENCH = "Le ministre des affaires étrangères a déclaré lundi que les entretiens avec son homologue avaient été utiles et que la frontière serait rouverte "
            + "dès que les deux parties auraient signé le traité conclu en mars.";

    private static Optional<String> of(String text, String... said) {
        return ReportLanguage.of(text, said.length > 0 ? Optional.of(said[0]) : Optional.empty());
    }

    @Test
    void function_words_tell_the_language_of_latin_script() {
        assertThat(of(ENGLISH)).contains("en");
        assertThat(of(FRENCH)).contains("fr");
        assertThat(of("Der Außenminister sagte am Montag, dass die Gespräche mit seinem Kollegen nützlich gewesen seien und die Grenze wieder geöffnet werde, sobald beide Seiten den Vertrag "
                + "unterzeichnet hätten, auf den sie sich im März geeinigt hatten.")).contains("de");
        assertThat(of("El ministro de Exteriores dijo el lunes que las conversaciones con su homólogo fueron útiles y que la frontera se abrirá de nuevo en cuanto las dos partes hayan "
                + "firmado el tratado que se acordó en marzo.")).contains("es");
    }

    @Test
    void words_outrank_what_is_said() {
        assertThat(of(ENGLISH, "de")).contains("en");
        assertThat(of(FRENCH, "en")).contains("fr");
        assertThat(of(FRENCH, "fr-CA")).contains("fr-CA");
        assertThat(of(ENGLISH, "en-GB")).contains("en-GB");
    }

    @Test
    void another_script_is_another_language() {
        assertThat(of("외무장관은 월요일 회담이 유익했다고 말했다")).contains("ko");
        assertThat(of("外相は月曜日、会談は有益だったと述べた")).contains("ja");
        assertThat(of("外交部长周一表示会谈富有成效")).contains("zh");
        assertThat(of("Міністр заявив, що переговори були корисними і що кордон відкриють, як тільки сторони підпишуть договір", "en")).contains("uk");
        assertThat(of("وزير الخارجية قال إن المحادثات كانت مفيدة وإن الحدود ستفتح من جديد بعد التوقيع على الاتفاق")).contains("ar");
    }

    @Test
    void names_and_quotes_in_another_language_make_a_report_no_other() {
        assertThat(of(ENGLISH + " “Nous sommes prêts,” said the minister of the République, «мы готовы», 我们准备好了.")).contains("en");
    }

    @Test
    void a_short_text_is_what_it_is_said_to_be() {
        assertThat(of("Le ministre de la défense")).isEmpty();
        assertThat(of("Le ministre de la défense", "fr")).contains("fr");
        assertThat(of("Kim in Seoul", "italiano (italian)")).isEmpty();
    }

    @Test
    void languages_have_names() {
        assertThat(ReportLanguage.name("fr-CA")).isEqualTo("French (fr-CA)");
        assertThat(ReportLanguage.isEnglish("en_US")).isTrue();
        assertThat(ReportLanguage.isEnglish("enm")).isFalse();
    }
}
