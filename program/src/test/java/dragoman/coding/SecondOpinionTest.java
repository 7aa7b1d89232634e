package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.actors.ActorFinder;
import dragoman.coding.event.Mention;
import dragoman.coding.event.FilledPart;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.PloverType;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.PlaceBook;
import dragoman.coding.phrasebook.Phrasebook;
import dragoman.coding.phrasebook.PhrasebookFiles;
import dragoman.language.HandParse;
import dragoman.language.ParsedReport;
import dragoman.language.SharedParser;
import dragoman.reading.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondOpinionTest {

    private static final ActorFinder FINDER = new ActorFinder(ActorBook.shipped(), PlaceBook.shipped());
    private static final Coder CODER = new Coder(SharedParser.PARSER, FINDER, PhrasebookFiles.shipped());

    private static List<Mention> mentions(Coder coder, String text) {
        return coder.code(Report.of("a", text, HandParse.PUBLISHED)).mentions();
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
    void onlyASideThatLinesLeaveOpenIsFilled() {
        List<String> texts = List.of(
                "Talks between Peru and Chile on fishing rights broke down on Friday. The foreign ministry in Lima rejected the latest proposal.",
                "Sudan has sealed its border with Chad. The government accused the rebels' backers of treachery and ordered out the ambassador.",
                "Kenya and Somalia quarrel over their border at sea. Police arrested nine demonstrators in Nairobi, and the foreign minister refused to talk.");
        int filled = 0;
        for (String text : texts) {
            Map<Passage, Mention> lines = new HashMap<>();
            mentions(CODER.onlyLines(), text).forEach(mention -> lines.put(mention.trigger(), mention));
            for (Mention mention : mentions(CODER, text)) {
                for (FilledPart side : mention.why().filled().stream().filter(part -> part != FilledPart.DATE).toList()) {
                    filled++;
                    assertThat(side(mention, side)).isNotEmpty();
                    if (lines.containsKey(mention.trigger()) && !lines.get(mention.trigger()).why().filled().contains(side)) {
                        assertThat(side(lines.get(mention.trigger()), side)).as(mention.trigger().text()).isEmpty();
                    }
                }
            }
        }
        assertThat(filled).isPositive();
    }

    private static List<Party> side(Mention mention, FilledPart side) {
        return side == FilledPart.ACTOR ? mention.actors() : mention.recipients();
    }

    @Test
    void aLineThatTheLessonsSpeakAgainstIsLeftOutAndShown() {
        String text = "\"We like the Swedes very much,\" the Danish foreign minister joked at breakfast.";
        assertThat(mentions(CODER.onlyLines(), text)).extracting(mention -> mention.trigger().text()).contains("like");
        assertThat(mentions(CODER, text)).extracting(mention -> mention.trigger().text()).doesNotContain("like");
        ParsedReport parsed = SharedParser.PARSER.parse(Report.of("a", text, HandParse.PUBLISHED));
        assertThat(CODER.secondView(parsed, parsed.sentences().get(0)).doubted()).singleElement().satisfies(doubted -> {
            assertThat(doubted.line().text()).contains("likes");
            assertThat(doubted.act().type()).isEqualTo(PloverType.SUPPORT);
            assertThat(doubted.likely()).isLessThan(0.005);
        });
        assertThat(CODER.onlyLines().secondView(parsed, parsed.sentences().get(0)).doubted()).isEmpty();
    }

    @Test
    void aWeaponsTestIsAimedAtNobodyWhomTheWordsDoNotName() {
        List<Mention> mentions = mentions(CODER, "India complained about North Korea on Friday. North Korea tested a missile in April.");
        assertThat(mentions).filteredOn(mention -> mention.act().type() == PloverType.MOBILIZE).isNotEmpty().allSatisfy(mention -> {
            assertThat(mention.recipients()).isEmpty();
            assertThat(mention.why().filled()).doesNotContain(FilledPart.RECIPIENT);
        });
    }

    @Test
    void aUsersOwnLineIsKnownAsHisAndRead(@TempDir Path folder) throws IOException {
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
