package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.language.ParsedReport;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold of the mentions of any report. */
final class CodingInvariants {

    private CodingInvariants() {}

    static void check(CodedReport coded) {
        ParsedReport report = coded.parsed();
        Set<String> ids = new HashSet<>();
        int sentenceBefore = 0;
        int positionBefore = 0;
        for (Mention mention : coded.mentions()) {
            assertThat(ids.add(mention.id())).as("ids are unique: %s", mention.id()).isTrue();
            String number = mention.id().substring((report.report().id() + "#").length());
            int sentence = Integer.parseInt(number.substring(0, number.indexOf('.')));
            int position = Integer.parseInt(number.substring(number.indexOf('.') + 1));
            assertThat(position).as("mentions of a sentence count from 1: %s", mention.id()).isEqualTo(sentence == sentenceBefore ? positionBefore + 1 : 1);
            assertThat(sentence).as("mentions stand in text order").isGreaterThanOrEqualTo(sentenceBefore);
            sentenceBefore = sentence;
            positionBefore = position;
            assertThat(mention.evidence().start()).isEqualTo(report.sentences().get(sentence - 1).start());
            assertThat(mention.trigger().overlaps(mention.evidence())).isTrue();
            passages(mention).forEach(passage -> words(report, passage));
            sides(mention);
        }
        coded.actors().forEach(actor -> words(report, actor.passage()));
        coded.speech().forEach(speech -> Stream.of(speech.speaker().passage(), speech.cue(), speech.content()).forEach(p -> words(report, p)));
    }

    private static Stream<Passage> passages(Mention mention) {
        return Stream.of(
                Stream.of(mention.trigger(), mention.evidence()),
                Stream.of(mention.actors(), mention.recipients(), mention.saidBy()).flatMap(List::stream).map(Party::passage),
                mention.details().stream().map(d -> d.passage()),
                mention.place().stream().map(p -> p.passage()),
                mention.date().passage().stream()).flatMap(s -> s);
    }

    private static void sides(Mention mention) {
        assertThat(mention.actors()).as("actors are told once: %s", mention).doesNotHaveDuplicates();
        assertThat(mention.recipients()).as("recipients are told once: %s", mention).doesNotHaveDuplicates();
        assertThat(mention.actors().stream().filter(mention.recipients()::contains)).as("nobody is on both sides: %s", mention).isEmpty();
    }

    private static void words(ParsedReport report, Passage passage) {
        assertThat(report.text(passage.start(), passage.end())).as("the passage is the report's words").isEqualTo(passage.text());
    }
}
