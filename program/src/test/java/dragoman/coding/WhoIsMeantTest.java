package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dragoman.coding.actors.ActorFinder;
import dragoman.coding.actors.ReportActors;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Party;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.PlaceBook;
import dragoman.language.HandParse;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.SharedParser;
import dragoman.language.Token;
import dragoman.reading.Report;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole reports, in which words that are no names stand for somebody: each such word is marked with whom it means. */
class WhoIsMeantTest {

    private static final Pattern MARK = Pattern.compile("\\[\\[([^=\\]]+)=([^\\]]+)]]");
    private static final ActorFinder FINDER = new ActorFinder(ActorBook.shipped(), PlaceBook.shipped());

    /** A word of a report, and whom it means: the codes of states and organisations, or behind an @ a part of the names. */
    private record Marked(int start, int end, String meant) {}

    @TestFactory
    Stream<DynamicTest> eachWordMeansWhomTheReportMeans() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(WhoIsMeantTest.class.getResourceAsStream("/dragoman/coding/who-is-meant.txt"), StandardCharsets.UTF_8))) {
            List<String> reports = lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
            assertThat(reports).hasSizeGreaterThan(60);
            return reports.stream().map(line -> dynamicTest(line.substring(0, Math.min(60, line.length())), () -> check(line))).toList().stream();
        }
    }

    private static void check(String line) {
        StringBuilder text = new StringBuilder();
        List<Marked> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(line);
        int at = 0;
        while (matcher.find()) {
            text.append(line, at, matcher.start());
            marks.add(new Marked(text.length(), text.length() + matcher.group(1).length(), matcher.group(2)));
            text.append(matcher.group(1));
            at = matcher.end();
        }
        text.append(line.substring(at));
        ParsedReport report = SharedParser.PARSER.parse(Report.of("test", text.toString(), HandParse.PUBLISHED));
        ReportActors actors = FINDER.find(report);
        assertThat(marks).isNotEmpty();
        for (Marked mark : marks) {
            assertThat(found(report, actors, mark)).as("«%s» in: %s", text.substring(mark.start(), mark.end()), text).isEqualTo(mark.meant());
        }
    }

    private static String found(ParsedReport report, ReportActors actors, Marked mark) {
        Sentence sentence = report.sentences().stream().filter(s -> s.start() <= mark.start() && mark.end() <= s.end()).findFirst().orElseThrow();
        Optional<Token> head = sentence.tokens().stream().filter(t -> isWithin(t, mark) && !(t.head() >= 0 && isWithin(sentence.token(t.head()), mark))).reduce((a, b) -> b);
        int token = head.orElseThrow().index();
        List<Party> parties = actors.at(sentence, token).isEmpty() ? actors.owner(sentence, token) : actors.at(sentence, token);
        if (mark.meant().startsWith("@")) {
            List<String> names = List.of(mark.meant().substring(1).split("\\+"));
            String told = parties.stream().map(p -> p.actor().name().orElse("")).collect(Collectors.joining("; "));
            return parties.size() == names.size() && names.stream().allMatch(told::contains) ? mark.meant() : told;
        }
        List<String> codes = parties.stream().map(p -> p.actor().code()).filter(code -> !code.equals(Actor.NO_STATE)).sorted().toList();
        return codes.isEmpty() ? "-" : String.join("+", codes);
    }

    private static boolean isWithin(Token token, Marked mark) {
        return token.start() >= mark.start() && token.end() <= mark.end();
    }
}
