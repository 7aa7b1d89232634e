package dragoman.coding.actors;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Sector;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.Entry;
import dragoman.coding.lists.EntryKind;
import dragoman.coding.lists.NameWords;
import dragoman.coding.lists.Tenure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Decides what a known person is on the day of the report: in office, or formerly. */
final class Leaders {

    private static final Pattern ABROAD = Pattern.compile("foreign|external affairs|secretary of state|defen[cs]e|secretary-general");

    private final ActorBook book;
    private final Optional<LocalDate> day;

    Leaders(ActorBook book, Optional<LocalDate> day) {
        this.book = book;
        this.day = day;
    }

    boolean inOffice(Entry leader) {
        return leader.tenures().isEmpty() || day.isEmpty() || leader.tenures().stream().anyMatch(t -> t.covers(day.get()));
    }

    /** Whom the list knows from a later office only is on his way to it: no former official. */
    List<Sector> sectors(Entry leader) {
        if (leader.tenures().isEmpty() || day.isEmpty() || leader.tenures().stream().allMatch(t -> t.from().isAfter(day.get()))) {
            return leader.sectors();
        }
        List<Tenure> now = leader.tenures().stream().filter(t -> t.covers(day.get())).toList();
        if (now.isEmpty()) {
            return List.of(Sector.ELI);
        }
        return now.stream().anyMatch(t -> t.sectors().isEmpty()) ? leader.sectors() : now.get(0).sectors();
    }

    String describe(Entry leader) {
        return leader.describe() + (inOffice(leader) ? "" : ", not in office on " + day.map(LocalDate::toString).orElse("?"));
    }

    /** Of several people of one name, the one in office. */
    Entry best(Hit hit) {
        List<Entry> named = hit.entries().stream().filter(e -> e.kind() == EntryKind.LEADER).toList();
        return named.stream().filter(this::inOffice).findFirst().orElse(named.get(0));
    }

    /**
     * The leader in office of that surname; of several, the only one at the head of a state; nobody if more could be meant. If none is in office,
     * the only one who ever was at the head of a state.
     *
     * @param surname its words in lower case
     * @param state where the words before the name say it
     * @param titles what the words before the name call the person
     */
    Optional<Entry> bySurname(List<String> surname, Optional<String> state, Set<String> titles) {
        boolean everyday = surname.stream().allMatch(w -> book.words().has("everyday", w));
        if (everyday && state.isEmpty() && titles.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> ever = book.leadersNamed(surname).stream().filter(l -> !l.tenures().isEmpty())
                .filter(l -> state.isEmpty() || state.get().equals(l.code())).toList();
        List<Entry> named = ever.stream().filter(this::inOffice).toList();
        if (named.isEmpty()) {
            return only(ever.stream().filter(l -> l.tenures().stream().anyMatch(t -> isTop(NameWords.lower(t.office())))).toList());
        }
        return only(named).or(() -> only(named.stream().filter(l -> holds(l, o -> titles.stream().anyMatch(o::endsWith))).toList()))
                .or(() -> only(named.stream().filter(l -> holds(l, this::isTop)).toList()));
    }

    /** Whether readers everywhere know the person by the surname alone, without a word of the state: who heads it, or speaks for it abroad. */
    boolean isKnownByName(Entry leader) {
        return leader.tenures().stream().map(t -> NameWords.lower(t.office())).anyMatch(o -> isTop(o) || ABROAD.matcher(o).find());
    }

    private boolean isTop(String office) {
        return book.words().has("top-office", office);
    }

    private static Optional<Entry> only(List<Entry> named) {
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private boolean holds(Entry leader, Predicate<String> office) {
        return leader.tenures().stream().filter(t -> day.isEmpty() || t.covers(day.get())).anyMatch(t -> office.test(NameWords.lower(t.office())));
    }

    /** Whether somebody holds that office on the day of the report. */
    boolean holds(Actor actor, String office) {
        return actor.name().isPresent() && book.exactly(actor.name().get()).stream()
                .anyMatch(e -> e.kind() == EntryKind.LEADER && e.code().equals(actor.code()) && holds(e, office::equals));
    }

    /** Whether somebody is at the head of a state or its government. */
    boolean isHead(Actor actor) {
        return actor.name().isPresent() && book.exactly(actor.name().get()).stream()
                .anyMatch(e -> e.kind() == EntryKind.LEADER && e.code().equals(actor.code()) && holds(e, this::isTop));
    }

    /** Whether the words are the surname of a known leader. */
    boolean isSurname(Actor leader, List<String> words) {
        return book.leadersNamed(words).stream().anyMatch(l -> leader.name().filter(l.mainName()::equals).isPresent() && l.code().equals(leader.code()));
    }

    boolean familyFirst(String code) {
        return book.words().has("family-first", NameWords.lower(code));
    }
}
