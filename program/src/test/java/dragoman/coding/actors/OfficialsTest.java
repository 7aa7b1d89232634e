package dragoman.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Sector;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.DataFile;
import dragoman.coding.lists.Entry;
import dragoman.coding.lists.SmallBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** People who are known by their full names only. */
class OfficialsTest {

    private static final ActorBook BOOK = SmallBook.actors(List.of(
            DataFile.of("officials.txt", "IND GOV: Ann Otieno; Anne Otieno\n  office: Water Minister; 2011-03-01/2014-05-31\n  office LEG: Member of Parliament; 2014-06-01/2016"),
            DataFile.of("people.txt", "IND LEG: Sam Kamau; Joy Wafula")));

    private static List<Sector> sectorsOn(String day) {
        return new Leaders(BOOK, Optional.of(LocalDate.parse(day))).sectors(BOOK.exactly("Anne Otieno").get(0));
    }

    @Test
    void anOfficialIsNoneBySurnameAlone() {
        assertThat(BOOK.exactly("Anne Otieno")).extracting(Entry::mainName).containsExactly("Ann Otieno");
        assertThat(BOOK.hasLeaderNamed("otieno")).isFalse();
    }

    @Test
    void whoStaysInParliamentAfterAnOfficeIsNoFormerOfficialYet() {
        assertThat(sectorsOn("2012-01-01")).containsExactly(Sector.GOV);
        assertThat(sectorsOn("2015-01-01")).containsExactly(Sector.LEG);
        assertThat(sectorsOn("2018-01-01")).containsExactly(Sector.ELI);
    }

    @Test
    void eachNameOfPeopleIsAnotherPersons() {
        assertThat(BOOK.exactly("Joy Wafula")).extracting(Entry::mainName, Entry::sectors)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Joy Wafula", List.of(Sector.LEG)));
    }
}
