package dragoman.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Party;
import dragoman.language.HandParse;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActorFinderTest {

    private static final ActorFinder FINDER = SmallBook.finder();

    /** "IND GOV «VK Singh» VK Singh": code, sectors, passage, name of those whom the word denotes. */
    private static String at(String word, String lines) {
        ParsedReport report = HandParse.report(lines);
        ReportActors actors = FINDER.find(report);
        ReportInvariants.check(report, actors);
        Sentence sentence = lastWith(word, report);
        return show(actors.at(sentence, index(word, sentence)));
    }

    private static String owner(String word, String lines) {
        ParsedReport report = HandParse.report(lines);
        Sentence sentence = lastWith(word, report);
        return show(FINDER.find(report).owner(sentence, index(word, sentence)));
    }

    private static Sentence lastWith(String word, ParsedReport report) {
        return report.sentences().stream().filter(s -> index(word, s) >= 0).reduce((a, b) -> b).orElseThrow();
    }

    private static int index(String word, Sentence sentence) {
        return sentence.tokens().stream().filter(t -> t.form().equals(word)).mapToInt(Token::index).reduce(-1, (a, b) -> b);
    }

    static String show(List<Party> parties) {
        return parties.stream().map(p -> p.actor().code() + p.actor().sectors().stream().map(s -> " " + s).collect(Collectors.joining())
                + " «" + p.passage().text() + "»" + p.actor().name().map(n -> " " + n).orElse("")).collect(Collectors.joining(", "));
    }

    @Test
    void aDemonymAndARoleAreOneActor() {
        assertThat(at("forces", """
                Iranian JJ MODIFIER of forces
                forces/force NNS SUBJECT of attacked
                attacked/attack VBD ROOT
                """)).isEqualTo("IRN MIL «Iranian forces»");
    }

    @Test
    void theWholeNounPhraseDecidesNotItsHead() {
        assertThat(at("Rijiju", """
                Union NNP COMPOUND of Minister
                Minister NNP SUBJECT of spoke
                of IN PREPOSITION of Minister
                State NNP PREPOSITION_OBJECT of of
                for IN PREPOSITION of State
                Home_Kiren_Rijiju NNP PREPOSITION_OBJECT of for
                spoke/speak VBD ROOT
                in IN PREPOSITION of spoke
                India NNP PREPOSITION_OBJECT of in
                """)).isEqualTo("");
        assertThat(at("Minister", """
                Union NNP COMPOUND of Minister
                Minister NNP SUBJECT of spoke
                of IN PREPOSITION of Minister
                State NNP PREPOSITION_OBJECT of of
                for IN PREPOSITION of State
                Home_Kiren_Rijiju NNP PREPOSITION_OBJECT of for
                spoke/speak VBD ROOT
                in IN PREPOSITION of spoke
                India NNP PREPOSITION_OBJECT of in
                """)).isEqualTo("IND GOV «Kiren Rijiju» Kiren Rijiju");
    }

    @Test
    void aFormerOfficialIsOfTheElite() {
        assertThat(at("Tillerson", """
                former JJ MODIFIER of Tillerson
                US NNP COMPOUND of Tillerson
                Secretary NNP COMPOUND of Tillerson
                of IN PREPOSITION of Secretary
                State NNP PREPOSITION_OBJECT of of
                Rex_Tillerson NNP SUBJECT of left
                left/leave VBD ROOT
                """)).isEqualTo("USA ELI «Rex Tillerson» Rex Tillerson");
    }

    @Test
    void aLeaderOutOfOfficeIsOfTheEliteUnlessATitleKeepsTheOffice() {
        assertThat(at("Obama", "Barack_Obama NNP SUBJECT of spoke\nspoke/speak VBD ROOT")).isEqualTo("USA ELI «Barack Obama» Barack Obama");
        assertThat(at("Obama", "President_Barack_Obama NNP SUBJECT of spoke\nspoke/speak VBD ROOT")).isEqualTo("USA GOV «Barack Obama» Barack Obama");
        assertThat(at("Trump", "Donald_Trump NNP SUBJECT of spoke\nspoke/speak VBD ROOT")).isEqualTo("USA GOV «Donald Trump» Donald Trump");
    }

    @Test
    void anUnknownPersonIsWhatTheTitleSays() {
        assertThat(at("Kirby", """
                US_State_Department NNP COMPOUND of Kirby
                spokesman NN COMPOUND of Kirby
                John_Kirby NNP SUBJECT of said
                said/say VBD ROOT
                """)).isEqualTo("USA GOV «John Kirby» John Kirby");
    }

    @Test
    void anUnknownPersonIsWhatTheAppositionSays() {
        String lines = """
                John_Kirby NNP SUBJECT of said
                , , PUNCTUATION of Kirby
                a DT DETERMINER of spokesman
                US_State_Department NNP COMPOUND of spokesman
                spokesman NN APPOSITION of Kirby
                , , PUNCTUATION of Kirby
                said/say VBD ROOT
                """;
        assertThat(at("Kirby", lines)).isEqualTo("USA GOV «John Kirby» John Kirby");
        assertThat(at("spokesman", lines)).isEqualTo("USA GOV «John Kirby» John Kirby");
    }

    @Test
    void aRoleWithANameBesideItIsThatPerson() {
        String lines = """
                Iran NNP POSSESSOR of leader
                's POS CASE of Iran
                leader NN SUBJECT of spoke
                , , PUNCTUATION of leader
                Ali_Khamenei NNP APPOSITION of leader
                , , PUNCTUATION of leader
                spoke/speak VBD ROOT
                """;
        assertThat(at("leader", lines)).isEqualTo("IRN GOV «Ali Khamenei» Ali Khamenei");
        assertThat(at("Khamenei", lines)).isEqualTo("IRN GOV «Ali Khamenei» Ali Khamenei");
    }

    @Test
    void aBareSurnameIsThePersonNamedBefore() {
        String singh = """
                Indian JJ MODIFIER of Singh
                minister NN COMPOUND of Singh
                VK_Singh NNP SUBJECT of arrived
                arrived/arrive VBD ROOT

                Singh NNP SUBJECT of spoke
                spoke/speak VBD ROOT
                """;
        assertThat(at("Singh", singh)).isEqualTo("IND GOV «Singh» VK Singh");
    }

    @Test
    void whereTheFamilyNameComesFirstItIsTheSurname() {
        assertThat(at("Kim", """
                Kim_Jong-un NNP SUBJECT of travelled
                travelled/travel VBD ROOT

                Kim NNP SUBJECT of met
                met/meet VBD ROOT
                """)).isEqualTo("PRK GOV «Kim» Kim Jong-un");
    }

    @Test
    void aSurnameInTheHeadlineIsThePersonIntroducedBelow() {
        ParsedReport report = HandParse.report("""
                Kirby NNP SUBJECT of warned
                warned/warn VBD ROOT

                US NNP COMPOUND of Kirby
                spokesman NN COMPOUND of Kirby
                John_Kirby NNP SUBJECT of said
                said/say VBD ROOT
                """);
        assertThat(show(FINDER.find(report).at(report.sentences().get(0), 0))).isEqualTo("USA GOV «Kirby» John Kirby");
    }

    @Test
    void anOfficeOfAStateMayStandBehind() {
        assertThat(at("president", """
                The DT DETERMINER of president
                president NN SUBJECT of spoke
                of IN PREPOSITION of president
                France NNP PREPOSITION_OBJECT of of
                spoke/speak VBD ROOT
                """)).isEqualTo("FRA GOV «president of France»");
        assertThat(at("protesters", """
                protesters/protester NNS SUBJECT of marched
                in IN PREPOSITION of protesters
                Cairo NNP PREPOSITION_OBJECT of in
                marched/march VBD ROOT
                """)).isEqualTo("EGY CVL «protesters in Cairo»");
    }

    @Test
    void anEmbassyIsItsStatesNotThatOfTheCity() {
        assertThat(at("embassy", """
                the DT DETERMINER of embassy
                Indian JJ MODIFIER of embassy
                embassy NN SUBJECT of closed
                in IN PREPOSITION of embassy
                Pyongyang NNP PREPOSITION_OBJECT of in
                closed/close VBD ROOT
                """)).isEqualTo("IND GOV «Indian embassy»");
    }

    @Test
    void membersOfAGroupAreOfItsSector() {
        String lines = """
                members/member NNS SUBJECT of fled
                of IN PREPOSITION of members
                the DT DETERMINER of Taliban
                Pakistani JJ MODIFIER of Taliban
                Taliban NNP PREPOSITION_OBJECT of of
                fled/flee VBD ROOT
                """;
        assertThat(at("members", lines)).isEqualTo("PAK REB «Pakistani Taliban» Taliban");
    }

    @Test
    void whomTheySideWithIsNotWhoTheyAre() {
        assertThat(at("rebels", """
                US-backed JJ MODIFIER of rebels
                Syrian JJ MODIFIER of rebels
                rebels/rebel NNS SUBJECT of advanced
                advanced/advance VBD ROOT
                """)).isEqualTo("SYR REB «Syrian rebels»");
        assertThat(at("separatists", """
                Pro-Russian JJ MODIFIER of separatists
                separatists/separatist NNS SUBJECT of fired
                fired/fire VBD ROOT
                in IN PREPOSITION of fired
                Ukraine NNP PREPOSITION_OBJECT of in
                """)).isEqualTo("UKR REB «separatists»");
        assertThat(at("coalition", """
                a DT DETERMINER of coalition
                U.S.-led JJ MODIFIER of coalition
                coalition NN SUBJECT of struck
                struck/strike VBD ROOT
                """)).isEqualTo("USA MIL «U.S.-led coalition»");
    }

    @Test
    void twoNationsOfOneRoleAreTwoActors() {
        assertThat(at("troops", """
                Indian JJ MODIFIER of troops
                and CC COORDINATION of Indian
                Pakistani JJ CONJUNCT of Indian
                troops NNS SUBJECT of fired
                fired/fire VBD ROOT
                """)).isEqualTo("IND MIL «Indian and Pakistani troops», PAK MIL «Pakistani troops»");
    }

    @Test
    void aCapitalIsAGovernmentOrAPlaceByItsStanding() {
        String acts = """
                Pyongyang NNP SUBJECT of criticised
                criticised/criticise VBD ROOT
                Washington NNP OBJECT of criticised
                """;
        assertThat(at("Pyongyang", acts)).isEqualTo("PRK GOV «Pyongyang»");
        assertThat(at("Washington", acts)).isEqualTo("USA GOV «Washington»");
        String place = """
                Singh NNP SUBJECT of arrived
                arrived/arrive VBD ROOT
                in IN PREPOSITION of arrived
                Pyongyang NNP PREPOSITION_OBJECT of in
                """;
        assertThat(at("Pyongyang", place)).isEmpty();
        ParsedReport report = HandParse.report(place);
        ReportActors actors = FINDER.find(report);
        assertThat(actors.actorAt(report.sentences().get(0), 3).map(List::of).map(ActorFinderTest::show)).contains("PRK GOV «Pyongyang»");
        assertThat(actors.placeAt(report.sentences().get(0), 3).flatMap(p -> p.code())).contains("PRK");
    }

    @Test
    void whatBelongsToAnActorHasAnOwner() {
        assertThat(owner("programme", """
                Iran NNP POSSESSOR of programme
                's POS CASE of Iran
                missile NN COMPOUND of programme
                programme NN SUBJECT of grew
                grew/grow VBD ROOT
                """)).isEqualTo("IRN «Iran»");
        assertThat(owner("decision", """
                a DT DETERMINER of decision
                US NNP COMPOUND of decision
                court NN COMPOUND of decision
                decision NN SUBJECT of came
                came/come VBD ROOT
                """)).isEqualTo("USA JUD «US court»");
        assertThat(owner("policies", """
                the DT DETERMINER of policies
                policies/policy NNS SUBJECT of changed
                of IN PREPOSITION of policies
                India NNP PREPOSITION_OBJECT of of
                changed/change VBD ROOT
                """)).isEqualTo("IND «India»");
        assertThat(owner("talks", """
                US-Iran NNP COMPOUND of talks
                talks NNS SUBJECT of failed
                failed/fail VBD ROOT
                """)).isEqualTo("USA «US», IRN «Iran»");
    }

    @Test
    void theMinisterIsTheLastPersonOfThatTitle() {
        assertThat(at("minister", """
                Indian JJ MODIFIER of Singh
                minister NN COMPOUND of Singh
                VK_Singh NNP SUBJECT of arrived
                arrived/arrive VBD ROOT

                The DT DETERMINER of minister
                minister NN SUBJECT of spoke
                spoke/speak VBD ROOT
                """)).isEqualTo("IND GOV «minister» VK Singh");
    }

    @Test
    void bareRolesAreOfTheStateOfTheirPlaceElseOfTheReport() {
        assertThat(at("police", """
                police NNS SUBJECT of fired
                fired/fire VBD ROOT
                in IN PREPOSITION of fired
                Nairobi NNP PREPOSITION_OBJECT of in
                """)).isEqualTo("KEN COP «police»");
        assertThat(at("police", "police NNS SUBJECT of fired\nfired/fire VBD ROOT")).isEqualTo("--- COP «police»");
    }

    @Test
    void theModiGovernmentIsKnownByASurname() {
        assertThat(at("government", """
                the DT DETERMINER of government
                Modi NNP COMPOUND of government
                government NN SUBJECT of moved
                moved/move VBD ROOT
                """)).isEqualTo("IND GOV «Modi government»");
    }

    @Test
    void namesAreFoundWithAccentsPeriodsAndCapitals() {
        assertThat(at("d'Ivoire", "Cote_d'Ivoire NNP SUBJECT of won\nwon/win VBD ROOT")).isEqualTo("CIV «Cote d'Ivoire»");
        assertThat(at("U.S.", "U.S. NNP SUBJECT of won\nwon/win VBD ROOT")).isEqualTo("USA «U.S.»");
        assertThat(at("IRAN", "IRAN NNP SUBJECT of won\nwon/win VBD ROOT")).isEqualTo("IRN «IRAN»");
        assertThat(at("turkey", "turkey NN SUBJECT of won\nwon/win VBD ROOT")).isEmpty();
        assertThat(at("us", "us PRP OBJECT of told\ntold/tell VBD ROOT")).isEmpty();
    }

    @Test
    void anUnknownNameBeforeARoleIsNotTheReportsOwnState() {
        assertThat(at("police", """
                the DT DETERMINER of police
                Ruritanian JJ MODIFIER of police
                police NNS SUBJECT of fired
                fired/fire VBD ROOT
                in IN PREPOSITION of fired
                Nairobi NNP PREPOSITION_OBJECT of in
                """)).isEqualTo("--- COP «police»");
    }

    @Test
    void aTreatyNamedAfterANationIsNobody() {
        assertThat(at("Agreement", """
                the DT DETERMINER of Agreement
                American_Ruritanian_Agreement NNP SUBJECT of failed
                failed/fail VBD ROOT
                """)).isEmpty();
    }

    @Test
    void anAllyOfAStateIsNotThatState() {
        assertThat(at("allies", """
                US NNP COMPOUND of allies
                allies/ally NNS SUBJECT of protested
                protested/protest VBD ROOT
                """)).isEmpty();
    }

    @Test
    void aRegionsAdjectiveTellsTheState() {
        assertThat(at("police", """
                Andalusian JJ MODIFIER of police
                police NNS SUBJECT of fired
                fired/fire VBD ROOT
                """)).isEqualTo("ESP COP «Andalusian police»");
    }

    @Test
    void anEpithetIsTheState() {
        assertThat(at("land", "land NN SUBJECT of won\nof IN PREPOSITION of land\nPetra NNP PREPOSITION_OBJECT of of\nwon/win VBD ROOT")).startsWith("JOR");
    }

    @Test
    void aPeopleOfManyStatesIsOfTheOneWhereItLives() {
        assertThat(at("protesters", """
                Hazara JJ MODIFIER of protesters
                protesters/protester NNS SUBJECT of marched
                in IN PREPOSITION of protesters
                Mosul NNP PREPOSITION_OBJECT of in
                marched/march VBD ROOT
                """)).isEqualTo("IRQ CVL «Hazara protesters»");
        assertThat(at("government", """
                Hazara JJ MODIFIER of government
                government NN SUBJECT of met
                in IN PREPOSITION of government
                Mosul NNP PREPOSITION_OBJECT of in
                met/meet VBD ROOT
                """)).startsWith("---");
    }

    @Test
    void aPartOfTheWorldIsNoStateAndHidesTheReportsOwn() {
        assertThat(at("police", """
                the DT DETERMINER of police
                Sahara NNP COMPOUND of police
                police NNS SUBJECT of fired
                fired/fire VBD ROOT
                in IN PREPOSITION of fired
                Nairobi NNP PREPOSITION_OBJECT of in
                """)).isEqualTo("--- COP «police»");
    }

    @Test
    void ofTwoBodiesOfOneNameTheOwnersIsMeant() {
        assertThat(at("MIT", """
                Turkey NNP POSSESSOR of MIT
                's POS CASE of Turkey
                MIT NNP SUBJECT of warned
                warned/warn VBD ROOT
                """)).isEqualTo("TUR SPY «MIT» MIT");
        assertThat(at("MIT", "MIT NNP SUBJECT of warned\nwarned/warn VBD ROOT")).isEqualTo("USA EDU «MIT» MIT");
    }

    @Test
    void warsDoNotMakeTheirVeteransOfTheirPlace() {
        assertThat(at("soldiers", """
                the DT DETERMINER of soldiers
                Syria NNP COMPOUND of War
                War NNP COMPOUND of soldiers
                soldiers/soldier NNS SUBJECT of marched
                marched/march VBD ROOT
                """)).startsWith("---");
    }

    @Test
    void anExPresidentIsOutOfOffice() {
        assertThat(at("ex-president", """
                the DT DETERMINER of ex-president
                Spanish JJ MODIFIER of ex-president
                ex-president NN SUBJECT of spoke
                spoke/speak VBD ROOT
                """)).startsWith("ESP ELI");
    }

    @Test
    void whoHeadsAnOrganisationDoesNotActForHisState() {
        assertThat(at("Modi", """
                United_Nations NNP COMPOUND of Modi
                president NN COMPOUND of Modi
                Narendra_Modi NNP SUBJECT of spoke
                spoke/speak VBD ROOT
                """)).startsWith("UNO");
    }

    @Test
    void statesThatPeopleAreNamedAfterAreNoActorsInANameOfAPerson() {
        assertThat(at("Jordan", """
                Samuel NNP COMPOUND of Jordan
                Jordan NNP SUBJECT of sang
                sang/sing VBD ROOT
                """)).isEmpty();
        assertThat(at("Jordan", "Jordan NNP SUBJECT of warned\nwarned/warn VBD ROOT")).isEqualTo("JOR «Jordan»");
    }
}
