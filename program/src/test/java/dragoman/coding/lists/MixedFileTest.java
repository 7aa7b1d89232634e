package dragoman.coding.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class MixedFileTest {

    @Test
    void anEntryTellsByItsFirstLineWhatItIs() {
        ActorBook book = SmallBook.actors(List.of(DataFile.of("my-names.txt", """
                IRN REB: River Lions
                IGO TSTO: Tea States Organisation
                GOV: quaymaster
                IRN: Old Persia
                FRA GOV: Abel Rivière
                  office: President; 2009-01-20/2017-01-20
                TSTO MIL: Tea States Guard
                IRN JRN: Delta Gazette
                """)));
        assertThat(book.exactly("River Lions")).extracting(Entry::kind).containsExactly(EntryKind.GROUP);
        assertThat(book.exactly("Tea States Organisation")).extracting(Entry::kind).containsExactly(EntryKind.ORGANISATION);
        assertThat(book.exactly("quaymasters")).extracting(Entry::kind).containsExactly(EntryKind.ROLE);
        assertThat(book.exactly("Old Persia")).extracting(Entry::kind).containsExactly(EntryKind.STATE);
        assertThat(book.exactly("Abel Riviere")).extracting(Entry::kind).containsExactly(EntryKind.LEADER);
        assertThat(book.exactly("Tea States Guard")).extracting(Entry::code).containsExactly("TSTO");
        assertThat(book.ownNames()).isEqualTo(8);
    }

    @Test
    void whatIsWrongInAUsersFileIsToldAtOnce() {
        List<String> faults = catchThrowableOfType(DataFaultsException.class, () -> SmallBook.actors(List.of(DataFile.of("my-names.txt", """
                IRX REB: Tigers
                GVO: quaymaster
                India
                FRA ABC: Some Group
                """)))).faults().stream().map(DataFault::toString).toList();
        assertThat(faults).satisfiesExactly(
                fault -> assertThat(fault).contains("my-names.txt:1: «IRX» is no state or organisation that the lists know; did you mean IRN?"),
                fault -> assertThat(fault).contains("my-names.txt:2: «GVO» is neither a state that the lists know nor a sector; write «IND: names» for a state"),
                fault -> assertThat(fault).contains("my-names.txt:3: «India» has no key and colon"),
                fault -> assertThat(fault).contains("my-names.txt:4: «ABC» is no sector; use one of [GOV"));
    }

    @Test
    void whatIsNoListOfActorsIsOneFault() {
        List<DataFault> faults = catchThrowableOfType(DataFaultsException.class,
                () -> SmallBook.actors(List.of(DataFile.of("news.jsonl", "{\"id\":\"1\"}\n{\"id\":\"2\"}\n")))).faults();
        assertThat(faults).singleElement().asString().contains("news.jsonl:1: «news.jsonl» is no list of actors; name files in the form");
    }
}
