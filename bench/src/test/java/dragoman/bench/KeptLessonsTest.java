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
}
