package dragoman.coding;

import dragoman.coding.actors.ActorFinder;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.DataFile;
import dragoman.coding.lists.DataFolder;
import dragoman.coding.lists.PlaceBook;
import dragoman.coding.phrasebook.PhrasebookFiles;
import dragoman.language.HandParse;
import dragoman.language.SharedParser;
import dragoman.reading.Report;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes short reports of a few states, with the shipped phrasebook and word lists. Every coded report is checked for what must always hold. */
final class Coding {

    private static final DataFile STATES = DataFile.of("states/few.txt", """
            IND: India
              adjective: Indian
              people: Indian; Indians
              capital: New Delhi
              seat: New Delhi
            IRN: Iran
              adjective: Iranian
              people: Iranian; Iranians
              capital: Tehran
              seat: Tehran
            IRQ: Iraq
              adjective: Iraqi
              people: Iraqi; Iraqis
              capital: Baghdad
            FRA: France
              adjective: French
              capital: Paris
            USA: United States; US
              adjective: American; US
              people: American; Americans
              capital: Washington
              seat: Washington
            RUS: Russia
              adjective: Russian
              people: Russian; Russians
              capital: Moscow
            PRK: North Korea
              adjective: North Korean
              capital: Pyongyang
            KOR: South Korea
              adjective: South Korean
              capital: Seoul
            """);

    private static final DataFile ROLES = DataFile.of("roles.txt", """
            GOV: minister; foreign minister; president; government; official; leader; spokesman
            MIL: forces; troops; soldier; army
            CVL: protester; villager; worker; student; farmer; child; migrant
            BUS: company
            COP: police
            REB: rebel
            """);

    private static final DataFile PLACES = DataFile.of("cities.txt", """
            EGY: Cairo
            IRQ: Mosul
            IND: Mumbai
            """);

    /** A coder of the small lists. */
    /** What lines and rules say, without what the second reader has learnt: it would fill what they rightly leave open, and change with every lesson. */
    static final Coder CODER = new Coder(SharedParser.PARSER, new ActorFinder(actors(), PlaceBook.of(List.of(List.of(PLACES)))), PhrasebookFiles.shipped()).onlyLines();

    private Coding() {}

    private static ActorBook actors() {
        List<DataFile> words = DataFolder.shipped("actors").stream().filter(f -> f.name().equals("words.txt")).toList();
        return ActorBook.of(List.of(Stream.concat(Stream.of(STATES, ROLES), words.stream()).toList()));
    }

    static CodedReport report(String text) {
        return report(CODER, Report.of("test", text, HandParse.PUBLISHED));
    }

    static CodedReport report(Coder coder, Report report) {
        CodedReport coded = coder.code(report);
        CodingInvariants.check(coded);
        return coded;
    }

    static List<Mention> mentions(String text) {
        return report(text).mentions();
    }

    /** The one mention of a text. */
    static Mention only(String text) {
        List<Mention> mentions = mentions(text);
        if (mentions.size() != 1) {
            throw new AssertionError("expected one mention in «" + text + "», got " + show(mentions));
        }
        return mentions.get(0);
    }

    /** {@code CONSULT IND > IRN; ASSAULT FRA > IRQ}. */
    static String sides(String text) {
        return show(mentions(text));
    }

    static String show(List<Mention> mentions) {
        return mentions.stream().map(m -> m.act().type() + m.about().map(a -> "(" + a.type() + ")").orElse("") + " " + codes(m.actors()) + " > "
                + codes(m.recipients())).collect(Collectors.joining("; "));
    }

    static String codes(List<Party> parties) {
        return parties.isEmpty() ? "-" : parties.stream().map(p -> p.actor().code()).collect(Collectors.joining("+"));
    }
}
