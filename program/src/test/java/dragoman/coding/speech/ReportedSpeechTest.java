package dragoman.coding.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.HandParse;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Speech within speech: documents, deniers, those who are cited, paragraphs that go on. */
class ReportedSpeechTest {

    private static List<String> said(ParsedReport report) {
        return new SpeechFinder().find(report, Speakers.NONE).all().stream().map(s -> s.speaker().passage().text() + " / " + s.cue().text() + " / "
                + s.content().text()).toList();
    }

    private static List<String> saidBy(ParsedReport report, String form) {
        for (Sentence sentence : report.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.form().equals(form)) {
                    return new SpeechFinder().find(report, Speakers.NONE).saidBy(sentence, token.index()).stream().map(p -> p.passage().text())
                            .toList();
                }
            }
        }
        throw new IllegalArgumentException(form);
    }

    @Test
    void aDocumentSpeaksForWhoIssuedIt() {
        assertThat(said(HandParse.report("""
                Oslo NNP SUBJECT of issued
                issued/issue VBD ROOT
                a DT DETERMINER of statement
                statement NN OBJECT of issued
                saying/say VBG NOUN_CLAUSE of statement
                troops NNS SUBJECT of left
                left/leave VBD CLAUSE_COMPLEMENT of saying
                """))).containsExactly("Oslo / saying / troops left");
    }

    @Test
    void aDocumentOfNobodySpeaksItself() {
        assertThat(said(HandParse.report("""
                The DT DETERMINER of study
                study NN SUBJECT of found
                found/find VBD ROOT
                troops NNS SUBJECT of left
                left/leave VBD CLAUSE_COMPLEMENT of found
                """))).containsExactly("The study / found / troops left");
    }

    @Test
    void whoDeniesWhatAnotherTellsDoesNotTellIt() {
        ParsedReport report = HandParse.report("""
                Allegations/allegation NNS PASSIVE_SUBJECT of denied
                by IN PREPOSITION of Allegations
                Rossi NNP PREPOSITION_OBJECT of by
                that IN MARK of left
                troops NNS SUBJECT of left
                left/leave VBD CLAUSE_COMPLEMENT of Allegations
                were/be VBD PASSIVE_AUXILIARY of denied
                denied/deny VBN ROOT
                by2/by IN AGENT of denied
                Oslo NNP PREPOSITION_OBJECT of by2
                """);
        assertThat(saidBy(report, "left")).containsExactly("Rossi");
    }

    @Test
    void whoDeniesInHisOwnWordsTellsThatItIsNotSo() {
        assertThat(saidBy(HandParse.report("""
                Oslo NNP SUBJECT of denied
                denied/deny VBD ROOT
                that IN MARK of left
                troops NNS SUBJECT of left
                left/leave VBD CLAUSE_COMPLEMENT of denied
                """), "left")).containsExactly("Oslo");
    }

    @Test
    void whoIsQuotedIsNearerThanWhoQuotesHim() {
        assertThat(saidBy(HandParse.report("""
                Rossi NNP PASSIVE_SUBJECT of quoted
                was/be VBD PASSIVE_AUXILIARY of quoted
                quoted/quote VBN ROOT
                by IN AGENT of quoted
                Corriere NNP PREPOSITION_OBJECT of by
                as IN PREPOSITION of quoted
                saying/say VBG PREPOSITION_CLAUSE of as
                troops NNS SUBJECT of left
                left/leave VBD CLAUSE_COMPLEMENT of saying
                """), "left")).containsExactly("Rossi", "Corriere");
    }

    @Test
    void aRelativePronounShowsWhereItStandsAndNamesWhoIsMeant() {
        ParsedReport report = HandParse.report("""
                Rossi NNP SUBJECT of smiled
                who WP SUBJECT of said
                said/say VBD RELATIVE_CLAUSE of Rossi
                troops NNS SUBJECT of left
                left/leave VBD CLAUSE_COMPLEMENT of said
                smiled/smile VBD ROOT
                """);
        assertThat(said(report)).containsExactly("who / said / troops left");
        assertThat(saidBy(report, "left")).containsExactly("Rossi");
    }

    @Test
    void whatIsCalledForHasNotHappened() {
        ParsedReport report = HandParse.report("""
                Oslo NNP SUBJECT of called
                called/call VBD ROOT
                for IN PREPOSITION of called
                talks NNS PREPOSITION_OBJECT of for
                """);
        assertThat(said(report)).containsExactly("Oslo / called / for talks");
        assertThat(saidBy(report, "talks")).isEmpty();
    }

    @Test
    void onlyDocumentsShow() {
        String lines = " NNS SUBJECT of show\nshow/show VBP ROOT\ntroops NNS SUBJECT of left\nleft/leave VBD CLAUSE_COMPLEMENT of show";
        assertThat(said(HandParse.report("Polls/poll" + lines))).hasSize(1);
        assertThat(said(HandParse.report("Skies/sky" + lines))).isEmpty();
    }

    @Test
    void aParagraphOfQuotedWordsGoesOnWithWhoSpokeBefore() {
        ParsedReport report = HandParse.report("\"Troops left the town,\" Rossi said.\n\n\"They burned the bridge.\"\n\nRain fell.", """
                Troops NNS SUBJECT of left
                left/leave VBD CLAUSE_COMPLEMENT of said
                the DT DETERMINER of town
                town NN OBJECT of left
                Rossi NNP SUBJECT of said
                said/say VBD ROOT
                . . PUNCTUATION of said

                They PRP SUBJECT of burned
                burned/burn VBD ROOT
                the DT DETERMINER of bridge
                bridge NN OBJECT of burned
                . . PUNCTUATION of burned

                Rain NN SUBJECT of fell
                fell/fall VBD ROOT
                """);
        assertThat(saidBy(report, "burned")).containsExactly("Rossi");
        assertThat(saidBy(report, "fell")).isEmpty();
    }
}
