package dragoman.coding.actors;

import dragoman.coding.event.Sector;
import java.util.List;

/** Reads organisations of many states, of none, and companies at home in several. */
final class OrganisationsFile {

    private final BookBuilder book;

    OrganisationsFile(BookBuilder book) {
        this.book = book;
    }

    void read(Block block) {
        List<String> rest = block.qualifiers();
        if (!block.code().matches("IGO|NGO|MNC") || rest.isEmpty()) {
            book.fault(block.at(), block.key(), "is no organisation", "write IGO, NGO or MNC and an id, such as «IGO UNO»");
            return;
        }
        String code = rest.get(0);
        for (Block.Field field : block.fields()) {
            if (field.key().equals("member") && !block.code().equals("IGO") && !field.values().isEmpty()) {
                code = field.values().get(0);
            } else if (!field.key().matches("kind|member")) {
                book.fault(field.at(), field.key(), "is nothing that is kept of an organisation", "use kind or member");
            }
        }
        if (book.isCode(code, block.at()) && !block.names().isEmpty()) {
            book.organisation(rest.get(0), block.code());
            add(block, code, sectors(block, rest.subList(1, rest.size())));
        }
    }

    private List<Sector> sectors(Block block, List<String> written) {
        if (!written.isEmpty()) {
            return book.sectors(written, block.at());
        }
        return switch (block.code()) {
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
