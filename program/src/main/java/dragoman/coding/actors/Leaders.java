package dragoman.coding.actors;

import dragoman.coding.event.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decides what a known person is on the day of the report: in office, or formerly. */
final class Leaders {

    private final ActorBook book;
    private final Optional<LocalDate> day;

    Leaders(ActorBook book, Optional<LocalDate> day) {
        this.book = book;
        this.day = day;
    }

    boolean inOffice(Entry leader) {
        return leader.tenures().isEmpty() || day.isEmpty() || leader.tenures().stream().anyMatch(t -> t.covers(day.get()));
    }

    List<Sector> sectors(Entry leader) {
        return inOffice(leader) ? leader.sectors() : List.of(Sector.ELI);
    }

    String describe(Entry leader) {
        return leader.describe() + (inOffice(leader) ? "" : ", not in office on " + day.map(LocalDate::toString).orElse("?"));
    }

    /** Of several people of one name, the one in office. */
    Entry best(Hit hit) {
        List<Entry> named = hit.entries().stream().filter(e -> e.kind() == EntryKind.LEADER).toList();
        return named.stream().filter(this::inOffice).findFirst().orElse(named.get(0));
    }

    /** The only leader in office of that surname, and of that state where one is given; nobody if several could be meant. */
    Optional<Entry> bySurname(String word, Optional<String> state) {
        List<String> cut = NameWords.ofName(word);
        if (cut.size() != 1 || state.isEmpty() && book.words().has("everyday", NameWords.lower(cut.get(0)))) {
            return Optional.empty();
        }
        List<Entry> named = book.leadersNamed(cut.get(0)).stream()
                .filter(l -> state.isEmpty() || state.get().equals(l.code()))
                .filter(l -> isSurname(l, cut.get(0)))
                .filter(l -> !l.tenures().isEmpty() && inOffice(l)).toList();
        boolean one = named.stream().map(Entry::mainName).distinct().count() == 1;
        return one ? Optional.of(named.get(0)) : Optional.empty();
    }

    private boolean isSurname(Entry leader, String word) {
        List<String> name = NameWords.ofName(leader.name());
        String lower = NameWords.lower(word);
        boolean last = NameWords.lower(name.get(name.size() - 1)).equals(lower);
        boolean first = NameWords.lower(name.get(0)).equals(lower);
        return last && !familyFirst(leader.code()) || first && familyFirst(leader.code()) || name.size() == 1;
    }

    boolean familyFirst(String code) {
        return book.words().has("family-first", NameWords.lower(code));
    }
}
