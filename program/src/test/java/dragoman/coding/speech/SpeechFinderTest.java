package dragoman.coding.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Speech;
import dragoman.language.HandParse;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpeechFinderTest {

    private final SpeechFinder finder = new SpeechFinder();

    private List<String> said(ParsedReport report) {
        return finder.find(report, Speakers.NONE).all().stream().map(s -> s.speaker().passage().text() + " / " + s.cue().text() + " / " + s.content()
                .text()).toList();
    }

    private List<String> said(String lines) {
        return said(HandParse.report(lines));
    }

    private List<String> saidBy(ParsedReport report, String form) {
        for (Sentence sentence : report.sentences()) {
            Optional<Token> token = sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst();
            if (token.isPresent()) {
                return finder.find(report, Speakers.NONE).saidBy(sentence, token.get().index()).stream().map(p -> p.passage().text()).toList();
            }
        }
        throw new IllegalArgumentException(form);
    }

    private static final String SAID_THAT = """
            The DT DETERMINER of minister
            minister NN SUBJECT of said
            said/say VBD ROOT
            that IN MARK of left
            troops NNS SUBJECT of left
            left/leave VBD CLAUSE_COMPLEMENT of said
            """;

    @Test
    void theSubjectOfSayingSaysItsClause() {
        assertThat(said(SAID_THAT)).containsExactly("The minister / said / that troops left");
        assertThat(saidBy(HandParse.report(SAID_THAT), "left")).containsExactly("The minister");
    }

    @Test
    void nobodySaysTheSayingItself() {
        assertThat(saidBy(HandParse.report(SAID_THAT), "said")).isEmpty();
    }

    @Test
    void aKnownActorIsAskedForFirst() {
        ParsedReport report = HandParse.report(SAID_THAT);
        Party known = new Party(new Passage("The minister", 0, 12), new Actor(Optional.of("Jane Roe"), "FRA", List.of()));
        List<Speech> speech = finder.find(report, (sentence, token) -> token == 1 ? Optional.of(known) : Optional.empty()).all();
        assertThat(speech).singleElement().satisfies(s -> assertThat(s.speaker()).isEqualTo(known));
    }

    @Test
    void anUnknownSpeakerHasNoState() {
        assertThat(finder.find(HandParse.report(SAID_THAT), Speakers.NONE).all().get(0).speaker().actor()).isEqualTo(new Actor(Optional.empty(),
                Actor.NO_STATE, List.of()));
    }

    @Test
    void anAttributionBehindASentenceCoversIt() {
        assertThat(said("""
                Troops NNS SUBJECT of left
                left/leave VBD ROOT
                Tripoli NNP OBJECT of left
                , , PUNCTUATION of left
                officials NNS SUBJECT of said
                said/say VBD ROOT
                Monday NNP ADVERB_NOUN of said
                """)).containsExactly("officials / said / Troops left Tripoli");
    }

    @Test
    void whoAppearsBesideTheSpeakerIsNotSaid() {
        assertThat(said("""
                Prices NNS SUBJECT of rose
                rose/rise VBD ROOT
                , , PUNCTUATION of rose
                said/say VBD ROOT
                Rossi NNP SUBJECT of said
                , , PUNCTUATION of Rossi
                an DT DETERMINER of economist
                economist NN APPOSITION of Rossi
                """)).containsExactly("Rossi / said / Prices rose");
    }

    @Test
    void theSourceThatIsQuotedIsNearerThanThePaper() {
        ParsedReport report = HandParse.report("""
                Okoye NNP SUBJECT of arrived
                arrived/arrive VBD ROOT
                , , PUNCTUATION of arrived
                the DT DETERMINER of media
                Kenyan JJ MODIFIER of media
                media NNS SUBJECT of reported
                reported/report VBD ROOT
                quoting/quote VBG ADVERBIAL_CLAUSE of reported
                the DT DETERMINER of agency
                agency NN OBJECT of quoting
                """);
        assertThat(saidBy(report, "arrived")).containsExactly("the agency", "the Kenyan media");
    }

    @Test
    void accordingToCoversTheSentence() {
        assertThat(said("""
                Troops NNS SUBJECT of left
                left/leave VBD ROOT
                according/accord VBG PREPOSITION of left
                to IN PREPOSITION of according
                the DT DETERMINER of agency
                agency NN PREPOSITION_OBJECT of to
                """)).containsExactly("the agency / according to / Troops left");
    }

    @Test
    void whoIsQuotedAsSayingSpeaks() {
        assertThat(said("""
                Rossi NNP PASSIVE_SUBJECT of quoted
                was/be VBD PASSIVE_AUXILIARY of quoted
                quoted/quote VBN ROOT
                as IN PREPOSITION of quoted
                saying/say VBG PREPOSITION_CLAUSE of as
                troops NNS SUBJECT of left
                left/leave VBD CLAUSE_COMPLEMENT of saying
                """)).containsExactly("Rossi / saying / troops left");
    }

    @Test
    void aClaimBelongsToItsPossessor() {
        assertThat(said("""
                Rossi NNP POSSESSOR of claim
                's POS CASE of Rossi
                claim NN SUBJECT of angered
                that IN MARK of left
                troops NNS SUBJECT of left
                left/leave VBD CLAUSE_COMPLEMENT of claim
                angered/anger VBD ROOT
                Paris NNP OBJECT of angered
                """)).containsExactly("Rossi / claim / that troops left");
    }

    @Test
    void aQuotationRunsOnOverItsSentences() {
        ParsedReport report = HandParse.report("Rossi said: \"Troops left. They burned the bridge.\" Rain fell.", """
                Rossi NNP SUBJECT of said
                said/say VBD ROOT
                : : PUNCTUATION of said
                Troops NNS SUBJECT of left
                left/leave VBD CLAUSE_COMPLEMENT of said
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

    @Test
    void aQuotationBelongsToTheSpeakerBehindIt() {
        ParsedReport report = HandParse.report("\"Troops left. They burned the bridge.\" he tweeted.", """
                Troops NNS SUBJECT of left
                left/leave VBD ROOT
                . . PUNCTUATION of left

                They PRP SUBJECT of burned
                burned/burn VBD ROOT
                the DT DETERMINER of bridge
                bridge NN OBJECT of burned
                . . PUNCTUATION of burned

                he PRP SUBJECT of tweeted
                tweeted/tweet VBD ROOT
                """);
        assertThat(saidBy(report, "left")).containsExactly("he");
        assertThat(saidBy(report, "burned")).containsExactly("he");
    }

    @Test
    void whatIsCriticisedIsContentButNotVouchedFor() {
        String lines = "Rossi NNP SUBJECT of criticized\ncriticized/criticize VBD ROOT\nthe DT DETERMINER of attack\nattack NN OBJECT of criticized";
        assertThat(said(lines)).containsExactly("Rossi / criticized / the attack");
        assertThat(saidBy(HandParse.report(lines), "attack")).isEmpty();
    }

    @Test
    void whatOneThinksOneselfIsNoAttribution() {
        assertThat(said("I PRP SUBJECT of think\nthink VBP ROOT\ntroops NNS SUBJECT of left\nleft/leave VBD CLAUSE_COMPLEMENT of think")).isEmpty();
    }

    @Test
    void aLabelWithAColonSpeaks() {
        assertThat(said("Rossi NNP OTHER of left\n: : PUNCTUATION of left\nTroops NNS SUBJECT of left\nleft/leave VBD ROOT"))
                .containsExactly("Rossi / : / Troops left");
    }

    @Test
    void anEditorsNoteIsNoSpeaker() {
        assertThat(said("Note NN OTHER of left\n: : PUNCTUATION of left\nTroops NNS SUBJECT of left\nleft/leave VBD ROOT")).isEmpty();
    }

    @Test
    void whateverTheGrammarTheSpeechLiesInTheReport() {
        String[] lemmas = {"say", "claim", "quote", "cite", "according", "to", "claim", "criticize", "minister", ":", "that", "\"", "according", ","};
        String[] tags = {"NN", "NNP", "VBD", "VBG", "VBN", "IN", "WP", "PRP"};
        dragoman.language.Dependency[] ways = dragoman.language.Dependency.values();
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            StringBuilder lines = new StringBuilder();
            int size = 2 + random.nextInt(9);
            for (int i = 0; i < size; i++) {
                String lemma = lemmas[random.nextInt(lemmas.length)];
                lines.append('w').append(i).append('/').append(lemma).append(' ').append(tags[random.nextInt(tags.length)]).append(' ');
                lines.append(i == 0 ? "ROOT" : ways[1 + random.nextInt(ways.length - 1)] + " of w" + random.nextInt(i)).append('\n');
            }
            ParsedReport report = HandParse.report(lines.toString());
            ReportSpeech speech = finder.find(report, Speakers.NONE);
            for (Speech s : speech.all()) {
                for (Passage passage : List.of(s.speaker().passage(), s.cue(), s.content())) {
                    assertThat(report.text(passage.start(), passage.end())).isEqualTo(passage.text());
                }
            }
            report.sentences().get(0).tokens().forEach(t -> assertThat(speech.saidBy(report.sentences().get(0), t.index())).doesNotHaveDuplicates());
        }
    }
}
