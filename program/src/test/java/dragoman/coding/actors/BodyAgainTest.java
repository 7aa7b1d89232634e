package dragoman.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.HandParse;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import org.junit.jupiter.api.Test;

/** "The group", "the body": words for an organisation that the report has named before. */
class BodyAgainTest {

    private static final String WATCH = """
            Human_Rights_Watch NNP SUBJECT of criticised
            criticised/criticise VBD ROOT
            Egypt NNP OBJECT of criticised

            """;

    private static String last(String lines, String word) {
        ParsedReport report = HandParse.report(lines);
        ReportActors actors = SmallBook.finder().find(report);
        Sentence sentence = report.sentences().get(report.sentences().size() - 1);
        int token = sentence.tokens().stream().filter(t -> t.form().equals(word)).findFirst().orElseThrow().index();
        return ActorFinderTest.show(actors.at(sentence, token));
    }

    private static String acting(String before, String word, String between) {
        return last(before + between + word + " NN SUBJECT of left\nleft/leave VBD ROOT\n", word);
    }

    @Test
    void theGroupIsTheOrganisationNamedLast() {
        assertThat(acting(WATCH, "group", "the DT DETERMINER of group\n")).startsWith("HRW SOC «group»");
    }

    @Test
    void aWordOfTheListStandsForThoseOfItsList() {
        String nations = WATCH.replace("Human_Rights_Watch", "UN");
        assertThat(acting(nations, "body", "the DT DETERMINER of body\n")).startsWith("UNO");
        assertThat(acting(nations, "alliance", "the DT DETERMINER of alliance\n")).doesNotContain("UNO");
    }

    @Test
    void theMilitiaIsArmed() {
        String taliban = WATCH.replace("Human_Rights_Watch", "Taliban");
        assertThat(acting(taliban, "militia", "the DT DETERMINER of militia\n")).startsWith("AFG REB");
        assertThat(acting(WATCH, "militia", "the DT DETERMINER of militia\n")).doesNotContain("HRW");
    }

    @Test
    void aGroupAnotherStatesGroupAndAGroupOfPeopleAreNotNamedBefore() {
        assertThat(acting(WATCH, "group", "a DT DETERMINER of group\n")).doesNotContain("HRW");
        assertThat(acting(WATCH, "group", "the DT DETERMINER of group\nIndian JJ MODIFIER of group\n")).doesNotContain("HRW");
        assertThat(last(WATCH + """
                the DT DETERMINER of group
                group NN SUBJECT of left
                of IN PREPOSITION of group
                soldiers/soldier NNS PREPOSITION_OBJECT of of
                left/leave VBD ROOT
                """, "group")).doesNotContain("HRW");
    }
}
