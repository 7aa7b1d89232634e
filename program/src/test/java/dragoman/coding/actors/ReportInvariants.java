package dragoman.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;

/** What must hold of the actors of any report. */
final class ReportInvariants {

    private ReportInvariants() {}

    static void check(ParsedReport report, ReportActors actors) {
        for (Sentence sentence : report.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                actors.at(sentence, i).forEach(p -> inside(report, p));
                actors.owner(sentence, i).forEach(p -> inside(report, p));
                assertThat(actors.at(sentence, i).isEmpty() || actors.owner(sentence, i).isEmpty()).as("an actor has no owner").isTrue();
                assertThat(actors.at(sentence, i).isEmpty() || !actors.describe(sentence, i).isEmpty()).as("every decision has its reason").isTrue();
            }
        }
        int before = 0;
        for (ActorMention mention : actors.all()) {
            inside(report, mention.party());
            mention.refersTo().ifPresent(p -> words(report, p));
            assertThat(mention.passage().start()).as("mentions are in text order").isGreaterThanOrEqualTo(before);
            before = mention.passage().start();
        }
    }

    private static void inside(ParsedReport report, Party party) {
        words(report, party.passage());
    }

    private static void words(ParsedReport report, Passage passage) {
        assertThat(report.text(passage.start(), passage.end())).as("the passage is the report's words").isEqualTo(passage.text());
    }
}
