package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.actors.ActorFinder;
import dragoman.coding.event.Mention;
import dragoman.coding.event.OpenSide;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.PlaceBook;
import dragoman.coding.phrasebook.Phrasebook;
import dragoman.coding.phrasebook.PhrasebookFiles;
import dragoman.language.HandParse;
import dragoman.language.SharedParser;
import dragoman.reading.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondOpinionTest {

    private static final ActorFinder FINDER = new ActorFinder(ActorBook.shipped(), PlaceBook.shipped());
    private static final Coder CODER = new Coder(SharedParser.PARSER, FINDER, PhrasebookFiles.shipped());

    private static List<Mention> mentions(Coder coder, String text) {
        return coder.code(Report.of("a", text, HandParse.PUBLISHED)).mentions();
    }

    private static List<String> codes(List<Party> parties) {
        return parties.stream().map(party -> party.actor().code()).toList();
    }

    @Test
    void aMentionSaysHowLikelyItIsHeld() {
        assertThat(mentions(CODER, "Russia expelled two Norwegian diplomats on Friday.")).isNotEmpty().allSatisfy(mention -> assertThat(mention.why().likely()).isPresent());
        assertThat(mentions(CODER.onlyLines(), "Russia expelled two Norwegian diplomats on Friday.")).isNotEmpty().allSatisfy(mention -> {
            assertThat(mention.why().likely()).isEmpty();
            assertThat(mention.why().filled()).isEmpty();
        });
    }

    @Test
    void whatTheWordsNameIsNotFilled() {
        assertThat(mentions(CODER, "Russia expelled two Norwegian diplomats on Friday.")).singleElement().satisfies(mention -> assertThat(mention.why().filled()).isEmpty());
    }

    @Test
    void aSideThatTheSentenceLeavesOpenIsFilledFromTheReportAndSaysSo() {
        List<Mention> mentions = mentions(CODER, "Kenya and Somalia quarrel over their border at sea. Kenya recalled its ambassador on Friday.");
        assertThat(mentions).filteredOn(mention -> mention.trigger().text().equals("recalled")).singleElement().satisfies(mention -> {
            assertThat(codes(mention.actors())).containsExactly("KEN");
            assertThat(codes(mention.recipients())).containsExactly("SOM");
        });
        assertThat(mentions(CODER.onlyLines(), "Police arrested nine men in Nairobi.")).allSatisfy(mention -> assertThat(mention.why().filled()).isEmpty());
    }

    @Test
    void aWeaponsTestIsAimedAtNobodyWhomTheWordsDoNotName() {
        List<Mention> mentions = mentions(CODER, "India complained about North Korea on Friday. North Korea tested a missile in April.");
        assertThat(mentions).filteredOn(mention -> mention.act().type() == PloverType.MOBILIZE).isNotEmpty().allSatisfy(mention -> {
            assertThat(mention.recipients()).isEmpty();
            assertThat(mention.why().filled()).doesNotContain(OpenSide.RECIPIENT);
        });
    }

    @Test
    void aUsersOwnLineIsNeverDoubted(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("aid"));
        Files.writeString(folder.resolve("aid/puppets.txt"), "code: 070\n[actor] whittles puppets near [recipient]\nnot: The boy whittled puppets. -> nothing\n");
        Phrasebook own = PhrasebookFiles.withOverlay(folder, SharedParser.PARSER::parseSentence);
        Coder coder = new Coder(SharedParser.PARSER, FINDER, own);
        assertThat(own.lines().stream().filter(own::isOwn).map(line -> line.text())).containsExactly("[actor] whittles puppets near [recipient]");
        assertThat(mentions(coder, "France whittles puppets near Spain.")).singleElement().satisfies(mention -> {
            assertThat(mention.act().type()).isEqualTo(PloverType.AID);
            assertThat(mention.why().file()).isEqualTo("aid/puppets.txt");
        });
    }
}
