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
        if (!book.isCode(block.code(), block.at())) {
            return;
        }
        List<Sector> sectors = block.qualifiers().isEmpty() ? List.of(Sector.GOV) : book.sectors(block.qualifiers(), block.at());
        List<Tenure> tenures = new ArrayList<>();
        for (Block.Field field : block.fields()) {
            if (field.key().equals("office")) {
                addTenures(field, tenures);
            } else {
                book.fault(field.at(), field.key(), "is nothing that is kept of a leader", "use office");
            }
        }
        for (String name : block.names()) {
            book.add(new Entry(name, EntryKind.LEADER, block.names().get(0), block.code(), sectors, tenures, block.at()));
        }
    }

    private void addTenures(Block.Field field, List<Tenure> tenures) {
        for (String value : field.values().subList(Math.min(1, field.values().size()), field.values().size())) {
            try {
                tenures.add(Tenure.parse(field.values().get(0), value));
            } catch (DateTimeException e) {
                book.fault(field.at(), value, "is no time in office (" + e.getMessage() + ")", "write first and last day, such as 2009-01-20/2017-01-20");
            }
        }
        if (field.values().size() < 2) {
            book.fault(field.at(), String.join("; ", field.values()), "has no days", "write «office: President; 2009-01-20/2017-01-20»");
        }
    }
}
