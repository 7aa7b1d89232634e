package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.coding.lessons.LessonFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptLessonsTest {

    private static final List<LessonFile.Report> KEPT = LessonFile.read("a.txt", "== 2001-05-01 | sentences | single\nPeru shut{SANCTION PER>CHL} its border after talks{?CONSULT PER<>CHL} failed.\n");

    private static String table(String mentions) {
        try {
            ObjectNode report = (ObjectNode) new ObjectMapper().readTree("{\"id\":\"" + KEPT.get(0).id() + "\",\"mentions\":[" + mentions + "]}");
            return KeptLessons.table(KEPT, List.of(report));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String mention(String type, int start, int end, String recipient) {
        return "{\"type\":\"" + type + "\",\"actor\":[{\"code\":\"PER\"}],\"recipient\":[{\"code\":\"" + recipient + "\"}],\"trigger\":{\"start\":" + start + ",\"end\":" + end
                + "},\"why\":{\"nearest\":true,\"likely\":0.75}}";
    }

    @Test
    void whatIsTypedAndSidedAsMarkedIsRight() {
        assertThat(table(mention("SANCTION", 5, 9, "CHL"))).contains("of the marks 1.000 are told", "| the second reader | 1 | 1.000 | 0.000 | 0.000 | 0.000 |", "| .7–.8 | 0 | – | 1 | 1.00 |");
    }

    @Test
    void aWrongSideIsToldFromAWrongType() {
        assertThat(table(mention("SANCTION", 5, 9, "BOL"))).contains("of the marks 0.000 are told", "| the second reader | 1 | 0.000 | 1.000 | 0.000 | 0.000 |");
        assertThat(table(mention("ASSAULT", 5, 9, "CHL"))).contains("| the second reader | 1 | 0.000 | 0.000 | 1.000 | 0.000 |");
    }

    @Test
    void aWordWithoutAMarkIsWrongAndAnOpenOneIsNotAsked() {
        assertThat(table(mention("ASSAULT", 31, 36, "CHL"))).as("talks are open").contains("| both | 0 |");
        assertThat(table(mention("ASSAULT", 37, 43, "CHL"))).as("failed is not marked").contains("| both | 1 | 0.000 | 0.000 | 0.000 | 1.000 |");
    }

    @Test
    void aDateIsAskedOfMentionsAtMarksThatTellOne() {
        assertThat(timed("1999-03-01", "1999-03-01")).contains("Of 1 mentions", "1.000 have just that date; 1.000 have it");
        assertThat(timed("1999-03-01", "1999-03")).contains("0.000 have just that date; 1.000 have it");
        assertThat(timed("1999-03-01", "1999-04")).contains("0.000 have just that date; 0.000 have it");
        assertThat(timed("~", "1999-03")).as("lately is the month of the report").contains("1.000 have just that date");
        assertThat(timed("?", "")).contains("1.000 have just that date");
        assertThat(timed("?", "1999-03")).contains("0.000 have just that date; 0.000 have it");
    }

    private static String timed(String marked, String coded) {
        List<LessonFile.Report> kept = LessonFile.read("a.txt", "== 1999-03-02 | Peru shut{SANCTION PER>CHL " + marked + "} its border | daily\n");
        ObjectNode report = new ObjectMapper().createObjectNode().put("id", kept.get(0).id());
        ObjectNode mention = report.putArray("mentions").addObject().put("type", "SANCTION");
        mention.putObject("trigger").put("start", 5).put("end", 9);
        ObjectNode date = mention.putObject("date");
        if (!coded.isEmpty()) {
            date.put("value", coded);
        }
        return KeptLessons.table(kept, List.of(report));
    }
}
