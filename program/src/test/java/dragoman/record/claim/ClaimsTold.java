package dragoman.record.claim;

import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Reach;
import dragoman.coding.claims.Scope;
import dragoman.coding.event.Act;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.event.Event;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import static dragoman.coding.event.Basis.STATED;

/** Claims, and events that they are checked against, in a line each. */
abstract class ClaimsTold {

    static final Act VISIT = new Act(PloverType.CONSULT, Optional.of(Mode.VISIT), "042", List.of());

    static TimelineEntry visit(String report, String day, Status status) {
        return entry(Told.by(report, 1).does("IND", PloverType.CONSULT, "PRK").mode(Mode.VISIT).cameo("042").status(status).on(day, STATED));
    }

    static TimelineEntry visit(String report, String day) {
        return visit(report, day, Status.DONE);
    }

    static TimelineEntry entry(Told told) {
        Telling telling = told.telling();
        Mention mention = telling.mention();
        Event event = new Event("E" + telling.report(), mention.act().type(), mention.act().mode(), Optional.empty(), mention.act().cameo(), mention.status(), false,
                codes(mention.actors()), codes(mention.recipients()), mention.date().value().map(Edtf::parse), mention.date().basis(), Optional.empty(), 1, 1, 0);
        return new TimelineEntry(event, List.of(telling));
    }

    static List<String> codes(List<Party> parties) {
        return parties.stream().map(party -> party.actor().code()).toList();
    }

    static ClaimTold first(String report, Optional<String> role, Reach reach) {
        Scope scope = new Scope(List.of("IND"), List.of("PRK"), role, Optional.empty(), Optional.of(VISIT), List.of());
        return told(report, new Claim(report + "#c1.1", Claim.Kind.PRECEDENCE, new Passage("first", 0, 5), new Passage("first ever", 0, 10), Optional.of(report + "#1.1"), List.of(), scope,
                Optional.of(reach), true));
    }

    static ClaimTold ties(String report, boolean holds, String... aspects) {
        Scope scope = new Scope(List.of("IND", "PRK"), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(aspects));
        return told(report, new Claim(report + "#c1.1", Claim.Kind.STANDING, new Passage("ties", 0, 4), new Passage("ties ever", 0, 9), Optional.empty(), List.of(), scope, Optional.empty(), holds));
    }

    static ClaimTold told(String report, Claim claim) {
        return new ClaimTold(claim, report, Optional.empty(), Optional.of(LocalDate.parse("2018-05-17")), Instant.EPOCH);
    }

    static Verdict verdict(ClaimTold claim, TimelineEntry... entries) {
        return ClaimRegister.of(List.of(claim), List.of(entries)).get(0).verdict();
    }

    static ClaimTold degree(String report, Claim.Kind kind, String degree, Act act, Reach reach) {
        Scope scope = new Scope(List.of("IND"), List.of("PRK"), Optional.empty(), Optional.empty(), Optional.of(act), List.of(), Optional.of(degree));
        return told(report, new Claim(report + "#c1.1", kind, new Passage("first", 0, 5), new Passage("first ever", 0, 10), Optional.of(report + "#1.1"), List.of(), scope, Optional.of(reach), true));
    }

    static TimelineEntry struck(String report, String day, String sentence) {
        return entry(Told.by(report, 1).does("IND", PloverType.ASSAULT, "PRK").cameo("190").on(day, STATED).says(sentence, "killed"));
    }
}
