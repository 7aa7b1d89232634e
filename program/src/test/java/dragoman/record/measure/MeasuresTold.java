package dragoman.record.measure;

import dragoman.coding.event.Edtf;
import dragoman.coding.event.PloverType;
import dragoman.record.event.Event;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import static dragoman.coding.event.PloverType.SANCTION;

/** Reports that tell of measures, in a line each; every one is an event of its own. */
abstract class MeasuresTold {

    private int number;

    /** Each told mention is an event of its own, of the mention's date. */
    static TimelineEntry entry(Told told) {
        Telling telling = told.telling();
        var mention = telling.mention();
        Optional<Edtf> date = mention.date().value().map(Edtf::parse);
        Event event = new Event("E" + mention.id(), mention.act().type(), mention.act().mode(), mention.about().map(act -> act.type()), mention.act().cameo(), mention.status(),
                mention.reciprocal(), codes(mention.actors()), codes(mention.recipients()), date, mention.date().basis(), Optional.empty(), 1, 1, 0);
        return new TimelineEntry(event, List.of(telling));
    }

    private static List<String> codes(List<dragoman.coding.event.Party> parties) {
        return parties.stream().map(party -> party.actor().code()).distinct().toList();
    }

    Told told(String doer, PloverType type, String target, String cameo, String word) {
        number++;
        return Told.by(String.format("r%02d", number), 1).does(doer, type, target).cameo(cameo).carriedBy(word).published("2018-05-17");
    }

    Told sanction(String doer, String target, String word) {
        return told(doer, SANCTION, target, "163", word);
    }

    /** With a sentence in which the target and the act stand where its words are. */
    static Told says(Told told, String sentence, String trigger, String target) {
        return told.carriedBy(null).says(sentence, trigger).receivedAs(target);
    }

    static List<Measure> register(Told... told) {
        return Register.of(java.util.Arrays.stream(told).map(MeasuresTold::entry).toList());
    }

    static Optional<Standing> on(Measure measure, String day) {
        return measure.on(LocalDate.parse(day));
    }
}
