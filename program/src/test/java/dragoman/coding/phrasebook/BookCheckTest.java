package dragoman.coding.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.SharedParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the build refuses, on books of a few lines. */
class BookCheckTest {

    private static final String CODES = """
            040 | CONSULT  | -     | - | meet
            042 | CONSULT  | visit | - | visit
            043 | CONSULT  | visit | - | host
            138 | THREATEN | -     | - | threaten with force
            190 | ASSAULT  | -     | - | attack
            """;
    private static final String VISIT = "code: 042\n[actor] visits [recipient]\n";
    private static final String NOT = "not: Rain falls in [recipient] -> nothing\n";

    private static List<Fault> check(Map<String, String> files) {
        Map<String, String> all = new TreeMap<>(files);
        all.put("codes.txt", CODES);
        all.put("compose.txt", "");
        BookCompiler.Result compiled = BookCompiler.compile(new BookSources(new TreeMap<>(all)), SharedParser.PARSER::parseSentence);
        return BookCheck.check(compiled, SharedParser.PARSER::parseSentence, file -> true);
    }

    private static List<String> places(Map<String, String> files) {
        return check(files).stream().map(f -> f.file() + ":" + f.line()).toList();
    }

    @Test
    void aGoodBookHasNoFaults() {
        assertThat(check(Map.of("consult/visit.txt", VISIT + "[actor] {meets|sees} [recipient]\n" + NOT))).isEmpty();
    }

    @Test
    void aLineToldTwiceIsFoundWithBothPlaces() {
        List<Fault> faults = check(Map.of("consult/meet.txt", VISIT + NOT, "consult/visit.txt", VISIT + NOT));
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.file() + ":" + fault.line()).isEqualTo("consult/visit.txt:2");
            assertThat(fault.problem()).contains("consult/meet.txt:2").doesNotContain("instead of");
        });
    }

    @Test
    void oneWordingOfTwoLinesIsADoubleToo() {
        assertThat(check(Map.of("consult/visit.txt", "code: 042\n[actor] {visits|tours} [recipient]\n[actor] {tours|inspects} [recipient]\n" + NOT)))
                .singleElement().satisfies(fault -> assertThat(fault.line()).isEqualTo(3));
    }

    @Test
    void aLineThatAnotherFileCodesOtherwiseIsAClash() {
        List<Fault> faults = check(Map.of("assault/attack.txt", "code: 190\n[actor] visits [recipient]\n" + NOT, "consult/visit.txt", VISIT + NOT));
        assertThat(faults).anySatisfy(fault -> assertThat(fault.problem()).contains("which codes 190 instead of 042").contains("assault/attack.txt:2"));
    }

    @Test
    void aStrongerLineOfAnotherCodeIsFound() {
        List<Fault> faults = check(Map.of("consult/visit.txt", "code: 042\n[actor] and [recipient] visit temples\ncode: 040\n[actor] and [recipient] {visit|see} {temples|ruins}\n" + NOT));
        assertThat(faults).isNotEmpty();
        assertThat(faults).anySatisfy(fault -> assertThat(fault.problem()).contains("042"));
    }

    @Test
    void aNearMissThatIsHitIsFoundWithTheLineThatHitsIt() {
        List<Fault> faults = check(Map.of("consult/visit.txt", VISIT + "not: [actor] visits [recipient] on holiday -> nothing\n"));
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.problem()).contains("should be nothing and is 042 by consult/visit.txt:2");
        });
    }

    @Test
    void aNearMissThatIsSomethingElseMustBeThat() {
        assertThat(check(Map.of("consult/visit.txt", VISIT + "code: 040\n[actor] meets [recipient]\nnot: [actor] meets [recipient] -> 040\n"))).isEmpty();
        assertThat(check(Map.of("consult/visit.txt", VISIT + "not: [actor] meets [recipient] -> 040\n"))).singleElement()
                .satisfies(fault -> assertThat(fault.problem()).contains("should be 040 and is nothing"));
    }

    @Test
    void aNegatedNearMissIsNothing() {
        assertThat(check(Map.of("consult/visit.txt", VISIT + "not: [actor] did not visit [recipient] -> nothing\n"))).isEmpty();
    }

    @Test
    void aCodeThatIsNotKnownIsToldBesideTheOtherFaults() {
        assertThat(places(Map.of("consult/visit.txt", "[actor] comes\ncode: 049\n[actor] visits [recipient]\n[actor] quickly the of [recipient]\n" + NOT)))
                .contains("consult/visit.txt:1", "consult/visit.txt:3", "consult/visit.txt:4");
    }

    @Test
    void faultsStandInOrderOfFileAndLine() {
        List<String> places = places(Map.of("consult/visit.txt", VISIT + "[actor] goes [land]\n[actor] visits [recipient]\n", "consult/host.txt", "[actor] comes\n"));
        assertThat(places).isSorted().hasSizeGreaterThan(3).first().isEqualTo("consult/host.txt:0");
    }

    @Test
    void onlyTheWantedFilesAreLookedAt() {
        TreeMap<String, String> files = new TreeMap<>(Map.of("codes.txt", CODES, "consult/host.txt", "[actor] comes\n", "consult/visit.txt", VISIT + NOT));
        BookCompiler.Result compiled = BookCompiler.compile(new BookSources(files), SharedParser.PARSER::parseSentence);
        assertThat(BookCheck.check(compiled, SharedParser.PARSER::parseSentence, file -> file.equals("consult/visit.txt"))).isEmpty();
    }

    @Test
    void aLineThatItsOwnFileDoesNotCodeIsFound() {
        BookLine line = new BookLine("consult/visit.txt", 3, "[place] falls", "042", Optional.empty());
        List<Pattern> patterns = new LineCompiler(SharedParser.PARSER::parseSentence, Map.of()).compile(line).patterns();
        Phrasebook book = new Phrasebook(patterns, new LightVerbs(Set.of(), Set.of()), CodeTable.read(CODES), Composition.read(""), "");
        BookCompiler.Result compiled = new BookCompiler.Result(book, List.of(), List.of(), patterns);
        assertThat(BookCheck.check(compiled, SharedParser.PARSER::parseSentence, file -> true)).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.problem()).contains("«[place] falls» is not coded by its own line");
        });
    }

    @Test
    void aNearMissThatHitsALineOfAnUnknownCodeIsAFaultAndNoCrash() {
        assertThat(places(Map.of("consult/visit.txt", "code: 999\n[actor] visits [recipient]\nnot: [actor] visits [recipient] today -> nothing\n")))
                .contains("consult/visit.txt:2");
    }

    @Test
    void anOperatorOfAnUnknownCodeIsAFaultAndNoCrash() {
        assertThat(places(Map.of("consult/visit.txt", VISIT + NOT,
                "threaten/threaten.txt", "code: 999\n[actor] threatens to [act]\nnot: [actor] threatens to visit [recipient] -> nothing\n")))
                .contains("threaten/threaten.txt:2");
    }
}
