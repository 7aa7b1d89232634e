package dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.limits.Limits;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableAndMailTest {

    private static final String WORDS = "The minister flew to Sudland on Monday.";

    @TempDir
    Path folder;

    private List<Reading> read(String name, String content) throws IOException {
        return new ReportReader().read(Files.writeString(folder.resolve(name), content)).toList();
    }

    private Report only(String name, byte[] content) throws IOException {
        List<Reading> readings = new ReportReader().read(Files.write(folder.resolve(name), content)).toList();
        assertThat(readings).hasSize(1);
        return ((Readable) readings.get(0)).report();
    }

    @Test
    void each_row_of_a_table_is_a_report() throws IOException {
        Report report = only("a.csv", ("\uFEFFID,Headline,Date,Source,Body\n7,\"Trip, long\",18 Nov 2019,Norland Post,\"" + WORDS + "\nHe said \"\"yes\"\".\"\n").getBytes(StandardCharsets.UTF_8));
        assertThat(report.id()).isEqualTo("7");
        assertThat(report.title()).contains("Trip, long");
        assertThat(report.published()).contains(LocalDate.parse("2019-11-18"));
        assertThat(report.publisher()).contains("Norland Post");
        assertThat(report.text()).isEqualTo(WORDS + "\nHe said \"yes\".");
    }

    @Test
    void tabs_and_semicolons_and_older_encodings_are_told() throws IOException {
        assertThat(only("a.tsv", ("text\tdate\n" + WORDS + "\t2019-11-18\n").getBytes(StandardCharsets.UTF_8)).published()).contains(LocalDate.parse("2019-11-18"));
        assertThat(only("b.csv", ("title;text\nTrip;Müller: “" + WORDS + "”\n").getBytes(Charset.forName("windows-1252"))).text()).isEqualTo("Müller: “" + WORDS + "”");
    }

    @Test
    void columns_of_other_names_are_mapped() throws IOException {
        Path table = Files.writeString(folder.resolve("a.csv"), "k,Wann,Was\n1,2019-11-18," + WORDS + "\n");
        assertThat(((Unreadable) new ReportReader().read(table).toList().get(0)).reason()).contains("without a column for the text; it has [k, Wann, Was]");
        List<Reading> readings = new ReportReader(Limits.DEFAULT, Columns.of("text=was, published=Wann,id=k")).read(table).toList();
        assertThat(((Readable) readings.get(0)).report().published()).contains(LocalDate.parse("2019-11-18"));
        assertThatThrownBy(() -> Columns.of("words=Was")).hasMessageContaining("«words=Was» maps no field");
    }

    @Test
    void rows_are_told_by_their_line() throws IOException {
        List<Reading> readings = read("a.csv", "id,text,date\n1,\"a\nb\",2019-11-18\n2,,x\n3," + WORDS + ",soon\n");
        assertThat(readings.stream().map(one -> one.origin().toString())).allSatisfy(where -> assertThat(where).contains("a.csv:"));
        assertThat(readings.get(1).origin().toString()).endsWith("a.csv:4");
        assertThat(((Readable) readings.get(2)).warnings()).containsExactly("the day is none and is left out: soon");
    }

    @Test
    void a_saved_mail_is_a_report() throws IOException {
        String mail = "From: =?utf-8?Q?Norland_P=C3=B6st?= <news@post.example>\r\nSubject: =?UTF-8?B?VHLDvHA=?=\r\n =?UTF-8?Q?_again?=\r\nDate: Mon, 18 Nov 2019 23:30:00 -0500\r\nMessage-ID: <1@post.example>\r\n"
                + "Content-Type: multipart/mixed; boundary=\"b 1\"\r\n\r\nfor old programs\r\n--b 1\r\nContent-Type: multipart/alternative; boundary=b2\r\n\r\n--b2\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\nM=FCller: The minister flew to Sud=\r\nland.\r\n--b2\r\nContent-Type: text/html\r\n\r\n<p>other</p>\r\n--b2--\r\n--b 1\r\n"
                + "Content-Type: text/plain\r\nContent-Disposition: attachment; filename=x.txt\r\n\r\nattached\r\n--b 1--\r\n";
        Report report = only("a.eml", mail.getBytes(StandardCharsets.US_ASCII));
        assertThat(report.id()).isEqualTo("1@post.example");
        assertThat(report.title()).contains("Trüp again");
        assertThat(report.publisher()).contains("Norland Pöst");
        assertThat(report.published()).contains(LocalDate.parse("2019-11-18"));
        assertThat(report.text()).isEqualTo("Müller: The minister flew to Sudland.");
    }

    @Test
    void a_mail_of_html_alone_gives_its_words() throws IOException {
        String mail = "Subject: Trip\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                + java.util.Base64.getMimeEncoder().encodeToString(("<html><head><style>p{}</style></head><body><p>" + WORDS + "</p><p>He stayed.</p></body></html>").getBytes(StandardCharsets.UTF_8));
        assertThat(only("a.eml", mail.getBytes(StandardCharsets.US_ASCII)).text()).isEqualTo(WORDS + "\n\nHe stayed.");
    }

    @Test
    void a_mail_nested_without_end_is_refused() throws IOException {
        StringBuilder mail = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        List<Reading> readings = read("a.eml", mail.toString());
        assertThat(((Unreadable) readings.get(0)).reason()).contains("nested too deep");
    }
}
