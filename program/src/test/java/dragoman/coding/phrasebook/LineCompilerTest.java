package dragoman.coding.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.SharedParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines through the parser: which patterns they make. */
class LineCompilerTest {

    private static final LineCompiler COMPILER = new LineCompiler(SharedParser.PARSER::parseSentence, Map.of("talks", List.of("talks", "negotiations")));

    private static LineCompiler.Compiled compile(String line) {
        return COMPILER.compile(new BookLine("f/f.txt", 7, line, "042", Optional.empty()));
    }

    private static List<String> patterns(String line) {
        LineCompiler.Compiled compiled = compile(line);
        assertThat(compiled.faults()).isEmpty();
        return compiled.patterns().stream().map(PatternText::write).toList();
    }

    @Test
    void aClauseIsReadAsVerbWithItsSides() {
        assertThat(patterns("[actor] visits [recipient]")).containsExactly("(visit/V SUBJECT=[actor] OBJECT=[recipient])");
    }

    @Test
    void aPassiveLineIsTheActiveOne() {
        assertThat(patterns("[recipient] is attacked by [actor]")).singleElement().asString().startsWith("(attack/V").contains("SUBJECT=[actor]", "OBJECT=[recipient]");
    }

    @Test
    void aNounLineIsReadAsNoun() {
        assertThat(patterns("[actor]'s visit to [recipient]")).containsExactly("noun (visit/N POSSESSOR=[actor] PREPOSITION:to=[recipient])");
        assertThat(patterns("talks between [actor] and [recipient]")).containsExactly("noun (talk/N PREPOSITION:between=([actor] CONJUNCT=[recipient]))");
    }

    @Test
    void optionsThatOnlyChangeAWordShareAPattern() {
        assertThat(patterns("[actor] {visits|tours} [recipient]")).containsExactly("(tour|visit/V SUBJECT=[actor] OBJECT=[recipient])");
        assertThat(patterns("[actor] {opens|starts} {talks} with [recipient]")).singleElement().asString()
                .contains("open|start/V").contains("negotiation|talk/N");
    }

    @Test
    void optionsThatChangeTheGrammarGetAPatternEach() {
        assertThat(patterns("[actor] {visits|travels to} [recipient]")).containsExactlyInAnyOrder("(visit/V SUBJECT=[actor] OBJECT=[recipient])",
                "(travel/V SUBJECT=[actor] PREPOSITION:to=[recipient])");
    }

    @Test
    void anOperatorHoldsItsAct() {
        assertThat(patterns("[actor] threatens to [act]")).containsExactly("(threaten/V SUBJECT=[actor] COMPLEMENT=[act])");
        assertThat(patterns("[actor] accuses [recipient] of [act]")).containsExactly("(accuse/V SUBJECT=[actor] OBJECT=[recipient] PREPOSITION:of=[act])");
        assertThat(patterns("[actor] warns that it will [act]")).singleElement().asString().contains("[act]/F");
    }

    @Test
    void aModalCarriesItsLine() {
        assertThat(patterns("[actor] will [act]")).singleElement().asString().contains("|will|").endsWith("/X GOVERNED=([act]/F SUBJECT=[actor]))");
        assertThat(patterns("[actor] will not [act]")).singleElement().asString().startsWith("not (").endsWith("/X GOVERNED=([act]/F SUBJECT=[actor]))");
    }

    @Test
    void aLineThatDoesNotParseWithItsBracketsJoinedIsAFaultWithItsParse() {
        LineCompiler.Compiled compiled = compile("[actor] quickly the of [recipient]");
        assertThat(compiled.patterns()).isEmpty();
        assertThat(compiled.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(7);
            assertThat(fault.problem()).contains("«[actor] quickly the of [recipient]»");
        });
    }

    @Test
    void aBadOptionIsAFaultAndTheOthersStay() {
        LineCompiler.Compiled compiled = compile("[actor] {visits|visits and or the} [recipient]");
        assertThat(compiled.faults()).extracting(Fault::problem).singleElement().asString().contains("visits and or the");
        assertThat(compiled.patterns()).hasSize(1);
    }

    @Test
    void aBraceThatIsNotClosedIsAFault() {
        assertThat(compile("[actor] {visits [recipient]").faults()).singleElement().extracting(Fault::line).isEqualTo(7);
        assertThat(compile("[actor] {visit} [recipient]").faults()).singleElement().extracting(Fault::problem).asString().contains("{visit}");
    }

    @Test
    void aWordThatStandsForABracketIsAFault() {
        for (String line : List.of("[actor] sings to [recipient]", "[actor] mines copper", "[actor] invades {Belgium|Peru}")) {
            assertThat(compile(line).faults()).as(line).singleElement().extracting(Fault::problem).asString().contains("stands for a bracket");
        }
    }
}
