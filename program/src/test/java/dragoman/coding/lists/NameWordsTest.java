package dragoman.coding.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameWordsTest {

    @Test
    void namesAreCutIntoPlainWords() {
        assertThat(NameWords.ofName("Côte d’Ivoire")).containsExactly("Cote", "d", "Ivoire");
        assertThat(NameWords.ofName("U.S.-led")).containsExactly("US", "led");
        assertThat(NameWords.ofName("People's Republic")).containsExactly("People", "Republic");
        assertThat(NameWords.ofName("Recep Tayyip Erdoğan, Łódź, Straße")).containsExactly("Recep", "Tayyip", "Erdogan", "Lodz", "Strasse");
        assertThat(NameWords.ofName("AT&T")).containsExactly("AT&T");
        assertThat(NameWords.ofName("—, …")).isEmpty();
    }

    @Test
    void theCaseRuleFollowsLengthAndEverydayWords() {
        Set<String> everyday = Set.of("turkey");
        assertThat(CaseRule.of(List.of("US"), EntryKind.STATE, everyday)).isEqualTo(CaseRule.AS_WRITTEN);
        assertThat(CaseRule.of(List.of("NATO"), EntryKind.ORGANISATION, everyday)).isEqualTo(CaseRule.CAPITALS);
        assertThat(CaseRule.of(List.of("Iran"), EntryKind.STATE, everyday)).isEqualTo(CaseRule.CAPITALS);
        assertThat(CaseRule.of(List.of("Turkey"), EntryKind.STATE, everyday)).isEqualTo(CaseRule.CAPITALS);
        assertThat(CaseRule.of(List.of("Pakistan"), EntryKind.STATE, everyday)).isEqualTo(CaseRule.ANY);
        assertThat(CaseRule.of(List.of("LeT"), EntryKind.GROUP, everyday)).isEqualTo(CaseRule.AS_WRITTEN);
        assertThat(CaseRule.of(List.of("army"), EntryKind.ROLE, everyday)).isEqualTo(CaseRule.ANY);
    }

    @Test
    void aGroupNamedWithEverydayWordsNeedsACapital() {
        List<String> name = List.of("Popular", "Force");
        CaseRule rule = CaseRule.of(name, EntryKind.GROUP, Set.of());
        assertThat(rule.allows(name, List.of("a", "Popular", "force"), 1)).isTrue();
        assertThat(rule.allows(name, List.of("a", "popular", "force"), 1)).isFalse();
    }

    @Test
    void aLeadingTheMayBeSmall() {
        List<String> name = List.of("The", "Hindu");
        assertThat(CaseRule.of(name, EntryKind.OUTLET, Set.of()).allows(name, List.of("the", "Hindu"), 0)).isTrue();
        assertThat(CaseRule.of(name, EntryKind.OUTLET, Set.of()).allows(name, List.of("the", "hindu"), 0)).isFalse();
    }

    @Test
    void theLongestNameWins() {
        ActorBook book = SmallBook.actors();
        assertThat(book.exactly("North Korean")).extracting(Entry::code).containsOnly("PRK");
        assertThat(book.exactly("Democratic People's Republic of Korea")).extracting(Entry::code).containsOnly("PRK");
        assertThat(book.exactly("Democratic People")).isEmpty();
    }
}
