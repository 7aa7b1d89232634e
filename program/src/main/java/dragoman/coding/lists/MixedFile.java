package dragoman.coding.lists;

import dragoman.coding.event.Sector;
import java.util.Arrays;

/** Reads a file of names in the form of this folder under a name of the user's own: each entry tells by its first line and its fields what it is. */
final class MixedFile {

    private final BookBuilder book;

    MixedFile(BookBuilder book) {
        this.book = book;
    }

    void read(Block block) {
        if (block.isOrganisation() && !isLeader(block)) {
            new OrganisationsFile(book).read(block);
        } else if (Arrays.stream(block.key().split(" +")).allMatch(MixedFile::isSector)) {
            new RolesFile(book).read(block);
        } else if (isLeader(block)) {
            new LeadersFile(book).readLeader(block);
        } else if (block.key().contains(" ")) {
            new GroupsFile(book).readGroup(block);
        } else if (!block.fields().isEmpty() || book.stateCodes().contains(block.key())) {
            new StatesFile(book).read(block);
        } else {
            book.fault(block.at(), block.key(), "is neither a state that the lists know nor a sector",
                    "write «IND: names» for a state, «IRQ REB: names» for a group, «IGO UNO: names» for an organisation, «GOV: words» for roles");
        }
    }

    private static boolean isLeader(Block block) {
        return block.fields().stream().anyMatch(field -> field.key().equals("office") || field.key().equals("surname"));
    }

    private static boolean isSector(String word) {
        return Arrays.stream(Sector.values()).anyMatch(sector -> sector.name().equals(word));
    }
}
