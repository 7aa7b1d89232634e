package dragoman.coding.lists;

import dragoman.coding.event.Sector;
import java.util.List;

/** Reads organisations of many states, of none, and companies at home in several. */
final class OrganisationsFile {

    private final BookBuilder book;

    OrganisationsFile(BookBuilder book) {
        this.book = book;
    }

    void read(Block block) {
        if (!block.isOrganisation()) {
            book.fault(block.at(), block.key(), "is no organisation", "write IGO, NGO or MNC and an id, such as «IGO UNO»");
            return;
        }
        String code = block.code();
        for (Block.Field field : block.fields()) {
            if (field.key().equals("member") && !block.firstWord().equals("IGO") && !field.values().isEmpty()) {
                code = field.values().get(0);
            } else if (!field.key().matches("kind|member|adjective")) {
                book.fault(field.at(), field.key(), "is nothing that is kept of an organisation", "use kind, member or adjective");
            }
        }
        if (book.isCode(code, block.at()) && !block.names().isEmpty()) {
            book.organisation(block.code(), block.firstWord());
            add(block, code, sectors(block));
            addAdjectives(block, code);
        }
    }

    private void addAdjectives(Block block, String code) {
        for (Block.Field field : block.fields()) {
            if (field.key().equals("adjective")) {
                field.values().forEach(a -> book.add(new Entry(a, EntryKind.ADJECTIVE, block.names().get(0), code, List.of(), List.of(), field.at())));
            }
        }
    }

    private List<Sector> sectors(Block block) {
        return block.qualifiers().isEmpty() ? usual(block.firstWord()) : book.sectors(block.qualifiers(), block.at());
    }

    /** In which sector an organisation of that kind is where nothing else is said. */
    static List<Sector> usual(String kind) {
        return switch (kind) {
            case "NGO" -> List.of(Sector.SOC);
            case "MNC" -> List.of(Sector.BUS);
            default -> List.of();
        };
    }

    private void add(Block block, String code, List<Sector> sectors) {
        for (String name : block.names()) {
            book.add(new Entry(name, EntryKind.ORGANISATION, block.names().get(0), code, sectors, List.of(), block.at()));
        }
    }
}
