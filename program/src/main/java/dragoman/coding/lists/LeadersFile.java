package dragoman.coding.lists;

import dragoman.coding.event.Sector;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads people: leaders and officials, with the days on which they held an office, and others of whom no office is told. */
final class LeadersFile {

    private final BookBuilder book;

    LeadersFile(BookBuilder book) {
        this.book = book;
    }

    /** Somebody whose surname alone says who is meant. */
    void readLeader(Block block) {
        readPerson(block).ifPresent(leader -> addSurnames(leader, surnames(block)));
    }

    /** Somebody who is known only where he is named in full, at least once. */
    void readOfficial(Block block) {
        readPerson(block);
        surnames(block).forEach(s -> book.fault(block.at(), s, "is a surname, by which no official is known", "put the entry into leaders.txt, or leave the surname out"));
    }

    /** People of one state and sector, each name another person's. */
    void readPeople(Block block) {
        for (Block.Field field : block.fields()) {
            book.fault(field.at(), field.key(), "is nothing that is kept of people without an office", "put the entry into officials.txt");
        }
        for (String name : block.names()) {
            readPerson(new Block(block.key(), List.of(name), List.of(), block.at()));
        }
    }

    private Optional<Entry> readPerson(Block block) {
        if (!book.isKnownCode(block.code(), block.at()) || !areNames(block)) {
            return Optional.empty();
        }
        List<Sector> usual = block.isOrganisation() ? OrganisationsFile.usual(block.firstWord()) : List.of(Sector.GOV);
        List<Sector> sectors = block.qualifiers().isEmpty() ? usual : book.sectors(block.qualifiers(), block.at());
        List<Tenure> tenures = new ArrayList<>();
        for (Block.Field field : block.fields()) {
            String[] key = field.key().split(" ", 2);
            switch (key[0]) {
                case "office" -> addTenures(field, key.length == 1 ? List.of() : book.sectors(List.of(key[1].split(" ")), field.at()), tenures);
                case "surname" -> { }
                default -> book.fault(field.at(), field.key(), "is nothing that is kept of a leader", "use office or surname");
            }
        }
        List<Entry> named = block.names().stream()
                .map(name -> new Entry(name, EntryKind.LEADER, block.names().get(0), block.code(), sectors, tenures, block.at())).toList();
        named.forEach(book::add);
        return Optional.of(named.get(0));
    }

    private static List<String> surnames(Block block) {
        return block.fields().stream().filter(f -> f.key().equals("surname")).flatMap(f -> f.values().stream()).toList();
    }

    private boolean areNames(Block block) {
        if (block.names().isEmpty()) {
            book.fault(block.at(), block.key(), "has no name", "write the leader's name behind the colon");
        }
        List<String> odd = block.names().stream().filter(n -> n.chars().noneMatch(Character::isUpperCase)).toList();
        odd.forEach(n -> book.fault(block.at(), n, "is no name of a person", "write it with capitals"));
        return !block.names().isEmpty() && odd.isEmpty();
    }

    private void addSurnames(Entry leader, List<String> told) {
        String[] words = leader.name().split(" ");
        List<String> surnames = told.isEmpty() ? List.of(book.isFamilyFirst(leader.code()) ? words[0] : words[words.length - 1]) : told;
        surnames.forEach(s -> book.surname(s, leader));
    }

    private void addTenures(Block.Field field, List<Sector> sectors, List<Tenure> tenures) {
        for (String value : field.values().subList(Math.min(1, field.values().size()), field.values().size())) {
            try {
                tenures.add(Tenure.parse(field.values().get(0), sectors, value));
            } catch (DateTimeException e) {
                book.fault(field.at(), value, "is no time in office (" + e.getMessage() + ")", "write first and last day, such as 2009-01-20/2017-01-20");
            }
        }
        if (field.values().size() < 2) {
            book.fault(field.at(), String.join("; ", field.values()), "has no days", "write «office: President; 2009-01-20/2017-01-20»");
        }
    }
}
