package dragoman.coding;

import dragoman.coding.dates.DateExpression;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.FilledPart;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Status;
import dragoman.coding.lessons.SecondReader;
import dragoman.coding.lessons.TimedAct;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** On which day does the second reader hold each act of a report for having happened, where it is surer of another one than of what the rules say? */
final class Timed {

    private Timed() {}

    /** The mentions, those with another date that it is sure of: that is filled. What is denied keeps its own: lessons mark the denial. */
    static List<Mention> complete(List<Mention> mentions, ParsedReport report, List<DateExpression> dates, SecondReader reader) {
        List<TimedAct> acts = acts(mentions, report);
        SecondReader.Times times = reader.times(report, dates, acts);
        return IntStream.range(0, mentions.size()).mapToObj(i -> dated(mentions.get(i), times.of(acts.get(i)))).toList();
    }

    private static Mention dated(Mention mention, EventDate date) {
        boolean same = date.value().equals(mention.date().value()) || mention.status() == Status.DENIED;
        return same ? mention : mention.withDate(date).withWhy(mention.why().withFilled(FilledPart.DATE));
    }

    /** The acts that mentions tell, in their order. */
    static List<TimedAct> acts(List<Mention> mentions, ParsedReport report) {
        return mentions.stream().map(mention -> act(mention, report)).toList();
    }

    private static TimedAct act(Mention mention, ParsedReport report) {
        Sentence sentence = report.sentences().stream().filter(one -> word(one, mention.trigger().start()).isPresent()).findFirst()
                .orElseThrow(() -> new IllegalStateException(mention.id() + ": «" + mention.trigger().text() + "» is no word of the report"));
        return new TimedAct(sentence, word(sentence, mention.trigger().start()).orElseThrow().index(), mention.act().type(), SentenceCoder.codes(mention.actors()), SentenceCoder.codes(mention.recipients()), mention.date());
    }

    private static Optional<Token> word(Sentence sentence, int start) {
        return start < sentence.start() || start >= sentence.end() ? Optional.empty() : sentence.tokens().stream().filter(token -> token.start() == start).findFirst();
    }
}
