package dragoman.coding.lists;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Decides as what a dictionary's names are known: it tells codes, and not whether a name is a person's, a body's, a state's or a town's. */
final class DictionaryEntries {

    /** A phrase of the dictionary, spelled out, with its place. */
    record Phrase(List<String> names, Origin at) {

        Phrase {
            names = List.copyOf(names);
        }
    }

    private final BookBuilder book;
    private final DictionaryNames names;
    private final Function<String, List<Entry>> known;

    /** @param known what the shipped lists know a name as, places included */
    DictionaryEntries(BookBuilder book, DictionaryNames names, Function<String, List<Entry>> known) {
        this.book = book;
        this.names = names;
        this.known = known;
    }

    void actor(List<Phrase> phrases, List<DictionaryCodes.Read> read) {
        List<DatedCode> codes = read.stream().map(DictionaryCodes.Read::code).toList();
        DatedCode now = DatedCode.on(codes, Optional.empty()).orElseThrow();
        read.forEach(one -> one.organisation().ifPresent(kind -> one.code().code().filter(code -> !code.equals(Actor.NO_STATE)).ifPresent(code -> book.newOrganisation(code, kind))));
        boolean organisation = read.stream().anyMatch(one -> one.organisation().isPresent());
        List<DatedCode> changing = codes.size() > 1 || codes.get(0).isRestricted() || codes.get(0).code().isEmpty() ? codes : List.of();
        Optional<String> main = phrases.stream().flatMap(phrase -> phrase.names().stream()).findFirst()
                .map(phrase -> DictionaryNames.withInitials(phrase).get(DictionaryNames.withInitials(phrase).size() > 1 ? 1 : 0)).map(names::name).map(DictionaryNames::capital);
        boolean first = true;
        for (Phrase phrase : phrases) {
            for (String each : phrase.names().stream().flatMap(one -> DictionaryNames.withInitials(one).stream()).toList()) {
                String name = names.name(each);
                List<Entry> before = known.apply(name);
                boolean state = changing.isEmpty() && !organisation && now.sectors().isEmpty() && !now.code().orElseThrow().equals(Actor.NO_STATE);
                if (!state || before.stream().noneMatch(entry -> isOf(entry, now.code().orElseThrow()))) {
                    EntryKind kind = state ? first ? EntryKind.STATE : EntryKind.PLACE : kind(before, codes, organisation);
                    String mainName = before.stream().filter(entry -> entry.kind() == kind && now.code().equals(Optional.of(entry.code()))).map(Entry::mainName).findFirst()
                            .orElse(main.orElse(name));
                    book.addCapitals(new Entry(name, kind, mainName, now.code().orElse(Actor.NO_STATE), now.sectors(), List.of(), changing, phrase.at()));
                }
                first = false;
            }
        }
    }

    /** A name of that state, its people, its capital, a town in it. */
    private static boolean isOf(Entry entry, String state) {
        return entry.code().equals(state) && (entry.kind().isNational() || entry.kind() == EntryKind.PLACE);
    }

    /** What changes with time, or is of the elite, is mostly a person; else the shipped lists may know better. */
    private static EntryKind kind(List<Entry> before, List<DatedCode> codes, boolean organisation) {
        boolean person = codes.stream().anyMatch(code -> code.isRestricted() || code.sectors().equals(List.of(Sector.ELI)));
        if (person || before.stream().anyMatch(entry -> entry.kind() == EntryKind.LEADER)) {
            return EntryKind.LEADER;
        }
        return organisation ? EntryKind.ORGANISATION : EntryKind.GROUP;
    }

    /**
     * A word for what somebody is.
     *
     * @param plural the plural that the dictionary gives
     * @param derived whether the regular plural is meant
     */
    void agent(Phrase agent, Optional<String> plural, boolean derived, List<Sector> sectors) {
        List<String> words = new ArrayList<>();
        for (String each : agent.names()) {
            String word = NameWords.lower(DictionaryNames.words(each));
            words.add(word);
            if (derived) {
                words.add(RolesFile.plural(word));
            }
        }
        plural.map(DictionaryNames::words).map(NameWords::lower).ifPresent(words::add);
        String main = words.isEmpty() ? "" : words.get(0);
        words.stream().distinct()
                .filter(word -> known.apply(word).stream().noneMatch(entry -> entry.kind() == EntryKind.ROLE && entry.sectors().equals(sectors)))
                .forEach(word -> book.add(new Entry(word, EntryKind.ROLE, main, Actor.NO_STATE, sectors, List.of(), agent.at())));
    }
}
