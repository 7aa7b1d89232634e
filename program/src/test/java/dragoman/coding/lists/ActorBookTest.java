package dragoman.coding.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActorBookTest {

    private static ActorBook book(String file, String text) {
        return ActorBook.of(List.of(List.of(DataFile.of(file, text))));
    }

    private static List<String> faults(String file, String text) {
        return catchThrowableOfType(DataFaultsException.class, () -> book(file, text)).faults().stream().map(DataFault::toString).toList();
    }

    @Test
    void anEntryKnowsWhereItWasRead() {
        Entry entry = book("states/asia.txt", "# facts\n\nIND: India;\n  Bharat\n  adjective: Indian").exactly("Bharat").get(0);
        assertThat(entry.code()).isEqualTo("IND");
        assertThat(entry.mainName()).isEqualTo("India");
        assertThat(entry.at()).hasToString("states/asia.txt:3");
    }

    @Test
    void allFaultsAreToldAtOnceWithPlaceValueCauseAndNextStep() {
        assertThat(faults("states/asia.txt", "India\nIND: India\n  capitol: Delhi\nPK: Pakistan")).containsExactly(
                "states/asia.txt:1: «India» has no key and colon; write «KEY: name; name», or «#» before a comment",
                "states/asia.txt:3: «capitol» is nothing that is kept of a state; use adjective, regional, people, capital, seat, epithet or former",
                "states/asia.txt:4: «PK» is no ISO 3166-1 alpha-3 code; write three capitals, such as IND");
    }

    @Test
    void aNameOfTwoStatesIsAFault() {
        assertThat(faults("states/x.txt", "COD: Congo\nCOG: Congo")).singleElement().asString()
                .contains("states/x.txt:2", "«Congo» is a name of COD too (states/x.txt:1)");
    }

    @Test
    void theCodeOfAStateIsNoOrganisations() {
        List<List<DataFile>> layers = List.of(List.of(DataFile.of("organisations.txt", "IGO PER: Peregrine Pact"), DataFile.of("states/x.txt", "PER: Peru")));
        assertThat(catchThrowableOfType(DataFaultsException.class, () -> ActorBook.of(layers)).faults()).singleElement().asString()
                .contains("«PER» is the code of Peregrine Pact too (organisations.txt:1)", "another id");
    }

    @Test
    void whatIsNoSectorNoCodeNoTimeInOfficeIsAFault() {
        assertThat(faults("roles.txt", "GVO: minister")).singleElement().asString().contains("«GVO» is no sector; use one of [GOV,");
        assertThat(faults("groups.txt", "Irq REB: Group")).singleElement().asString().contains("did you mean IRQ?");
        assertThat(faults("leaders.txt", "USA GOV: A B\n  office: President; 2009-20-01/")).singleElement().asString().contains("leaders.txt:2", "is no time in office");
        assertThat(faults("leaders.txt", "USA GOV: after")).singleElement().asString().contains("is no name of a person");
        assertThat(faults("organisations.txt", "UNO: United Nations")).singleElement().asString().contains("is no organisation");
        assertThat(faults("nobody.txt", "X: y")).singleElement().asString().contains("nobody.txt:1", "is neither a state that the lists know nor a sector");
        assertThat(faults("officials.txt", "USA GOV: A B\n  surname: B")).singleElement().asString().contains("is a surname, by which no official is known");
        assertThat(faults("people.txt", "USA GOV: A B\n  office: President; 2009/2010")).singleElement().asString().contains("of people without an office");
    }

    @Test
    void aUsersFileLiesOverTheShippedOne() {
        ActorBook book = SmallBook.actors(List.of(DataFile.of("groups.txt", "PAK REB: Taliban")));
        assertThat(book.exactly("Taliban")).extracting(Entry::code).containsExactly("PAK");
    }

    @Test
    void rolesHaveRegularPlurals() {
        assertThat(List.of("minister", "minister of state", "spokesman", "secretary", "police", "coach", "MP")).extracting(RolesFile::plural)
                .containsExactly("ministers", "ministers of state", "spokesmen", "secretaries", "police", "coaches", "MP");
    }

    @Test
    void everydayWordsAndAbbreviationsAreNamesInCapitalsOnly() {
        ActorBook book = SmallBook.actors();
        assertThat(book.isName("Turkey")).isTrue();
        assertThat(book.isName("TURKEY")).isTrue();
        assertThat(book.isName("turkey")).isFalse();
        assertThat(book.isName("US")).isTrue();
        assertThat(book.isName("us")).isFalse();
        assertThat(book.isName("pakistan")).isTrue();
        assertThat(book.isName("minister")).isFalse();
    }

    @Test
    void accentsHyphensApostrophesAndPeriodsDoNotMatter() {
        ActorBook book = SmallBook.actors();
        assertThat(book.exactly("Cote d’Ivoire")).extracting(Entry::code).containsOnly("CIV");
        assertThat(book.exactly("CÔTE D'IVOIRE")).extracting(Entry::code).containsOnly("CIV");
        assertThat(book.exactly("U.S.")).extracting(Entry::code).containsOnly("USA");
        assertThat(book.exactly("Kim Jong Un")).extracting(Entry::code).containsOnly("PRK");
    }

    @Test
    void anOutletHasAStateAndAnOrganisationAKind() {
        ActorBook book = SmallBook.actors();
        assertThat(book.stateOfOutlet("The Hindu")).contains("IND");
        assertThat(book.stateOfOutlet("Nowhere Times")).isEmpty();
        assertThat(book.organisationKind("UNO")).contains("IGO");
        assertThat(book.organisationKind("IND")).isEmpty();
    }

    @Test
    void theFilesPackedWithTheProgramHaveNoFaults() {
        assertThat(ActorBook.shipped().words().has("former", "former")).isTrue();
        assertThat(PlaceBook.shipped()).isNotNull();
    }
}
