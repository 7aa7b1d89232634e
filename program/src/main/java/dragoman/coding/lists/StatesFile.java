package dragoman.coding.lists;

import dragoman.coding.event.Sector;
import java.util.List;

/** Reads states: their names, what belongs to them, their people, their capitals. */
final class StatesFile {

    private final BookBuilder book;

    StatesFile(BookBuilder book) {
        this.book = book;
    }

    void read(Block block) {
        if (!block.key().matches("[A-Z]{3}")) {
            book.fault(block.at(), block.key(), "is no ISO 3166-1 alpha-3 code", "write three capitals, such as IND");
            return;
        }
        if (block.names().isEmpty()) {
            book.fault(block.at(), block.key(), "has no name", "write the name of the state behind the colon");
            return;
        }
        add(block, block.names(), EntryKind.STATE, block.at());
        for (Block.Field field : block.fields()) {
            switch (field.key()) {
                case "adjective" -> add(block, field.values(), EntryKind.ADJECTIVE, field.at());
                case "people" -> add(block, field.values(), EntryKind.PEOPLE, field.at());
                case "regional" -> add(block, field.values(), EntryKind.ADJECTIVE, field.at());
                case "epithet" -> add(block, field.values(), EntryKind.STATE, field.at());
                case "capital" -> add(block, field.values(), EntryKind.CAPITAL, field.at());
                case "seat" -> add(block, field.values(), EntryKind.SEAT, field.at());
                case "former" -> add(block, field.values(), EntryKind.STATE, field.at());
                default -> book.fault(field.at(), field.key(), "is nothing that is kept of a state",
                        "use adjective, regional, people, capital, seat, epithet or former");
            }
        }
    }

    private void add(Block block, List<String> names, EntryKind kind, Origin at) {
        List<Sector> sectors = kind == EntryKind.CAPITAL || kind == EntryKind.SEAT ? List.of(Sector.GOV) : List.of();
        for (String name : names) {
            book.add(new Entry(name, kind, block.names().get(0), block.key(), sectors, List.of(), at));
        }
    }
}
