package dragoman.app.page;

import dragoman.app.terminal.Text;
import dragoman.coding.CodedReport;
import dragoman.coding.actors.ActorMention;
import dragoman.coding.event.Act;
import dragoman.coding.event.Context;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.FilledPart;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells each decision that was taken for a mention, and what it rests on. */
public final class Decisions {

    /** A question and its answer. */
    record Decision(String question, String answer) {}

    private final Mention mention;
    private final Optional<LocalDate> published;
    private final List<ActorMention> actors;

    Decisions(Mention mention, CodedReport coded) {
        this.mention = mention;
        this.published = coded.report().published();
        this.actors = coded.actors();
    }

    List<Decision> all() {
        List<Decision> all = new ArrayList<>();
        String line = mention.why().clause() + "  (" + mention.why().file() + ":" + mention.why().line() + ")";
        all.add(mention.why().nearest() ? new Decision("nearest", "no line that is believed says this; the nearest lesson is " + line) : new Decision("line", line));
        all.add(new Decision("act", act(mention.act()) + ", carried by «" + mention.trigger().text() + "»"));
        mention.about().ifPresent(about -> all.add(new Decision("about", act(about))));
        mention.actors().forEach(party -> all.add(new Decision("actor", party(party))));
        mention.recipients().forEach(party -> all.add(new Decision("recipient", party(party))));
        mention.why().filled().forEach(part -> all.add(new Decision("filled", part == FilledPart.DATE ? "clause and tense tell another date or none; this one is likely meant"
                : "the words leave the " + part.label() + " open; whoever stands here is likely meant")));
        if (mention.reciprocal()) {
            all.add(new Decision("both ways", "they do it to each other"));
        }
        all.add(new Decision("date", date(mention.date())));
        all.add(new Decision("status", mention.status().label() + ": " + meaning(mention.status())));
        mention.place().ifPresent(place -> all.add(new Decision("place", "«" + shown(place.passage()) + "»" + place.code().map(code -> " in " + code).orElse(""))));
        mention.saidBy().forEach(speaker -> all.add(new Decision("said by", party(speaker))));
        mention.details().forEach(detail -> all.add(new Decision(detail.kind().label(), "«" + shown(detail.passage()) + "»")));
        mention.why().likely().ifPresent(likely -> all.add(new Decision("likely", String.format(Locale.ROOT, "the second reader holds act and sides for likely by %.2f", likely))));
        all.add(new Decision("confidence", String.format(Locale.ROOT, "%.2f", mention.confidence())));
        return all;
    }

    private static String act(Act act) {
        String contexts = act.contexts().stream().map(Context::label).collect(Collectors.joining(", "));
        return act.type() + act.mode().map(Mode::label).map(mode -> " " + mode).orElse("") + ", CAMEO " + act.cameo() + (contexts.isEmpty() ? "" : ", context " + contexts);
    }

    private String party(Party party) {
        String who = party.actor().code() + party.actor().sectors().stream().map(sector -> " " + sector).collect(Collectors.joining())
                + party.actor().name().map(name -> ", " + name).orElse("");
        return "«" + shown(party.passage()) + "» is " + who + how(party).map(why -> ": " + why).orElse("");
    }

    /** How the coder knew who it is: what it says of these very words, else of words among them. */
    private Optional<String> how(Party party) {
        Optional<ActorMention> same = actors.stream().filter(actor -> actor.passage().equals(party.passage())).findFirst();
        return same.or(() -> actors.stream().filter(actor -> actor.passage().overlaps(party.passage()) && actor.party().actor().code().equals(party.actor().code())).findFirst())
                .map(ActorMention::why);
    }

    private String date(EventDate date) {
        String words = date.passage().map(passage -> "«" + shown(passage) + "»").orElse("");
        String day = published.map(report -> ", the report being of " + report).orElse("");
        return switch (date.basis()) {
            case STATED -> date.value().orElseThrow() + ", as " + words + " states";
            case RESOLVED -> date.value().orElseThrow() + ", worked out from " + words + day;
            case TENSE -> date.value().orElseThrow() + ", by the tense alone" + day;
            case UNKNOWN -> "unknown: no words tell it" + (published.isEmpty() ? ", and the report has no day" : "");
        };
    }

    private static String meaning(Status status) {
        return switch (status) {
            case DONE -> "the text tells it as something that happened";
            case ONGOING -> "it goes on while the text tells it";
            case PLANNED -> "it is meant to happen";
            case POSSIBLE -> "it may happen, or may have happened";
            case CONDITIONAL -> "it happens if something else does";
            case DENIED -> "the text says that it did not happen";
        };
    }

    private static String shown(Passage passage) {
        return Text.squeezed(passage.text());
    }
}
