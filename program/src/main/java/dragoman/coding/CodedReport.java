package dragoman.coding;

import dragoman.coding.actors.ActorMention;
import dragoman.coding.claims.Claim;
import dragoman.coding.dates.DateExpression;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Speech;
import dragoman.language.ParsedReport;
import dragoman.reading.Report;
import java.util.List;
import java.util.Objects;

/**
 * A report with what was read out of it.
 *
 * @param parsed the report with its sentences
 * @param mentions the events that it tells, in text order
 * @param actors the actors that it names, in text order
 * @param dates the dates that it names, in text order
 * @param speech who says what, in text order
 * @param claims what it says about the record itself, in text order
 */
public record CodedReport(ParsedReport parsed, List<Mention> mentions, List<ActorMention> actors, List<DateExpression> dates, List<Speech> speech, List<Claim> claims) {

    public CodedReport {
        Objects.requireNonNull(parsed, "parsed");
        mentions = List.copyOf(mentions);
        actors = List.copyOf(actors);
        dates = List.copyOf(dates);
        speech = List.copyOf(speech);
        claims = List.copyOf(claims);
    }

    public Report report() {
        return parsed.report();
    }
}
