package dragoman.coding.lists;

import dragoman.coding.event.Sector;
import java.util.List;

/** Reads what belongs to one state: armed groups, parties, peoples, agencies, companies, news outlets. */
final class GroupsFile {

    private final BookBuilder book;

    GroupsFile(BookBuilder book) {
        this.book = book;
    }

    void readGroup(Block block) {
        List<String> sectors = block.qualifiers();
        if (sectors.isEmpty()) {
            book.fault(block.at(), block.key(), "has no sector", "write state and sectors, such as «IRQ REB»");
            return;
        }
        add(block, EntryKind.GROUP, book.sectors(sectors, block.at()));
    }

    void readOutlet(Block block) {
        List<Sector> sectors = block.qualifiers().isEmpty() ? List.of(Sector.JRN) : book.sectors(block.qualifiers(), block.at());
        add(block, EntryKind.OUTLET, sectors);
    }

    private void add(Block block, EntryKind kind, List<Sector> sectors) {
        if (!book.isKnownCode(block.code(), block.at())) {
            return;
        }
        for (Block.Field field : block.fields()) {
            book.fault(field.at(), field.key(), "is nothing that is kept of a group or outlet", "put names behind the colon of the first line");
        }
        for (String name : block.names()) {
            book.add(new Entry(name, kind, name, block.code(), sectors, List.of(), block.at()));
        }
    }
}
