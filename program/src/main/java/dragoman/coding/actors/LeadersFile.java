package dragoman.coding.actors;

import dragoman.coding.event.Sector;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

/** Reads people in office, with the days on which they held it. */
final class LeadersFile {

    private final BookBuilder book;

    LeadersFile(BookBuilder book) {
        this.book = book;
    }

    void read(Block block) {
        if (!book.isKnownCode(block.code(), block.at()) || !areNames(block)) {
            return;
        }
        List<Sector> usual = block.isOrganisation() ? OrganisationsFile.usual(block.firstWord()) : List.of(Sector.GOV);
        List<Sector> sectors = block.qualifiers().isEmpty() ? usual : book.sectors(block.qualifiers(), block.at());
        List<Tenure> tenures = new ArrayList<>();
        List<String> surnames = new ArrayList<>();
        for (Block.Field field : block.fields()) {
            String[] key = field.key().split(" ", 2);
            switch (key[0]) {
                case "office" -> addTenures(field, key.length == 1 ? List.of() : book.sectors(List.of(key[1].split(" ")), field.at()), tenures);
                case "surname" -> surnames.addAll(field.values());
                default -> book.fault(field.at(), field.key(), "is nothing that is kept of a leader", "use office or surname");
            }
        }
        for (String name : block.names()) {
            book.add(new Entry(name, EntryKind.LEADER, block.names().get(0), block.code(), sectors, tenures, block.at()));
        }
        addSurnames(block, sectors, tenures, surnames);
    }

    private boolean areNames(Block block) {
        if (block.names().isEmpty()) {
            book.fault(block.at(), block.key(), "has no name", "write the leader's name behind the colon");
        }
        List<String> odd = block.names().stream().filter(n -> n.chars().noneMatch(Character::isUpperCase)).toList();
        odd.forEach(n -> book.fault(block.at(), n, "is no name of a person", "write it with capitals"));
        return !block.names().isEmpty() && odd.isEmpty();
    }

    private void addSurnames(Block block, List<Sector> sectors, List<Tenure> tenures, List<String> surnames) {
        Entry leader = new Entry(block.names().get(0), EntryKind.LEADER, block.names().get(0), block.code(), sectors, tenures, block.at());
        if (surnames.isEmpty()) {
            String[] words = leader.name().split(" ");
            surnames.add(book.isFamilyFirst(block.code()) ? words[0] : words[words.length - 1]);
        }
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
