package dragoman.app.page;

import dragoman.app.option.DatabaseOption;
import dragoman.app.terminal.Ink;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Reach;
import dragoman.coding.claims.Scope;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.lists.ActorNames;
import dragoman.record.claim.ClaimEntry;
import dragoman.record.claim.ClaimTold;
import dragoman.record.claim.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** Claims to be read: the words, who makes them, and what the record says. */
public final class ClaimPage {

    private final Terminal terminal;
    private final Ink ink;
    private final ActorNames names;
    private final DatabaseOption database;

    /** @param database is named in what is proposed to run next */
    public ClaimPage(Terminal terminal, ActorNames names, DatabaseOption database) {
        this.terminal = terminal;
        this.ink = terminal.ink();
        this.names = names;
        this.database = database;
    }

    /** Prints each claim with what the record says of it. */
    public void show(List<ClaimEntry> claims) {
        if (claims.isEmpty()) {
            terminal.line("No such claims in " + database.file() + ".");
            return;
        }
        terminal.line(ink.strong(Text.count(claims.size(), "claim")));
        claims.forEach(this::show);
        claims.stream().flatMap(claim -> claim.events().stream()).findFirst().ifPresent(event -> {
            terminal.line("");
            terminal.line("Next: " + ink.strong(terminal.command() + " explain " + event + database.asTyped()));
        });
    }

    private void show(ClaimEntry entry) {
        terminal.line("");
        wrapped(ink.strong(words(entry)) + " · " + entry.kind().label() + " · " + ink.faint(entry.id()), 0);
        wrapped(about(entry.claim()), 2);
        wrapped(verdict(entry), 2);
        entry.tellings().forEach(told -> {
            wrapped(ink.faint(told.publisher().orElse("An outlet that is not named") + told.published().map(day -> ", " + day).orElse("") + ", " + told.claim().id() + speakers(told.claim())), 2);
            wrapped("“" + Tellers.quote(told.claim().evidence(), told.claim().passage(), ink) + "”", 4);
        });
    }

    /** Each wording once. */
    static String words(ClaimEntry entry) {
        return entry.tellings().stream().map(told -> "«" + Text.squeezed(told.claim().passage().text()) + "»").distinct().collect(Collectors.joining(", "));
    }

    private String about(Claim claim) {
        Scope scope = claim.scope();
        String doers = scope.actors().isEmpty() ? "anybody" : Text.list(scope.actors().stream().map(names::nameOf).toList());
        if (claim.kind() == Claim.Kind.STANDING) {
            String since = claim.reach().filter(reach -> !(reach instanceof Reach.Vague)).map(reach -> ", " + reach.label()).orElse("");
            return doers + ": " + (claim.holds() ? "always " : "never ") + (String.join(" ", scope.aspects()) + " ties").strip() + since;
        }
        String who = scope.person().orElse(doers + scope.role().map(role -> ", " + role).orElse(""));
        String act = scope.act().map(found -> found.type() + found.mode().map(Mode::label).map(mode -> " " + mode).orElse("")).orElse("");
        String whom = scope.recipients().isEmpty() ? "" : " → " + Text.list(scope.recipients().stream().map(names::nameOf).toList());
        return who + ": " + act + whom + (scope.degree().isPresent() ? degree(claim, scope.degree().get()) : claim.reach().map(ClaimPage::before).orElse(""));
    }

    private static String degree(Claim claim, String degree) {
        String of = claim.kind() == Claim.Kind.COUNT ? ", number " + degree : degree.equals(Scope.RANK) ? ", the highest in rank" : ", the " + degree;
        return of + claim.reach().filter(reach -> !(reach instanceof Reach.Vague)).map(reach -> reach instanceof Reach.Years ? " in " + reach.label() : reach instanceof Reach.Ever ? " ever" : " " + reach.label()).orElse("");
    }

    private static String before(Reach reach) {
        return reach instanceof Reach.Ever ? ", never before" : reach instanceof Reach.Years ? ", not for " + reach.label() : reach instanceof Reach.Since ? ", not " + reach.label() : "";
    }

    private String verdict(ClaimEntry entry) {
        Verdict verdict = entry.verdict();
        String reaches = verdict.reachesBack().map(Edtf::text).map(date -> "record reaches back to " + date + ", ").orElse("") + Text.count(verdict.events(), "event") + " of the pair";
        String against = Text.list(verdict.against());
        return switch (verdict.kind()) {
            case SUPPORTED -> "supported as far as the record reaches (" + reaches + ")";
            case CONTRADICTED -> ink.hostile("contradicted by " + against);
            case DOUBTED -> "doubtful: " + against + " may have been one";
            case TENSION -> ink.hostile("does not go together with " + Text.list(entry.tensions()));
            case UNCHECKED -> "the record cannot tell";
        };
    }

    private static String speakers(Claim claim) {
        return claim.saidBy().isEmpty() ? "" : ", according to " + Text.list(claim.saidBy().stream().map(Party::passage).map(words -> Text.squeezed(words.text())).toList());
    }

    private void wrapped(String text, int indent) {
        Text.indented(text, terminal.width(), indent).forEach(terminal::line);
    }
}
