package dragoman.coding;

import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.language.Dependency;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Does a report stand on other pages than those of politics: firms that bid for each other, artists who quarrel? What is done there between sides without an office, no state among them, is no
 * event. Authorities, unions and armed men act on any page, and whoever blames or threatens a state does so too.
 */
final class OtherPages {

    /** Words of a page: those that only it has, and those that politics borrows, which count beside the others only. */
    private record Page(Set<String> own, Set<String> borrowed) {

        boolean holds(List<String> lemmas) {
            return lemmas.stream().anyMatch(own::contains) && lemmas.stream().filter(word -> own.contains(word) || borrowed.contains(word)).count() >= ENOUGH;
        }
    }

    private static final int ENOUGH = 4;

    private static final List<Page> PAGES = List.of(
            new Page(Set.of("takeover", "shareholder", "stockholder", "buyout", "dividend", "bidder", "suitor", "buyback", "spinoff", "divestment"),
                    Set.of("bid", "share", "board", "profit", "stake", "merger", "acquisition", "brand", "investor", "revenue", "analyst", "equity", "earnings", "offer", "rival", "chairman", "sale")),
            new Page(Set.of("thriller", "screenplay", "screenwriter", "co-star", "sequel", "box-office", "soprano", "tenor", "playwright", "ballet", "sitcom", "filmmaker", "film-maker", "actress",
                    "moviegoer", "cinematographer", "choreographer", "bandmate", "ballerina", "pianist", "violinist"),
                    Set.of("film", "movie", "comedy", "festival", "premiere", "actor", "cast", "album", "novel", "singer", "concert", "orchestra", "theatre", "theater", "opera", "director", "critic", "jury",
                            "song", "band", "hero", "feature")));

    private static final Set<PloverType> PRIVATE = EnumSet.of(PloverType.CONSULT, PloverType.AGREE, PloverType.ASSAULT, PloverType.ACCUSE, PloverType.REJECT, PloverType.RETREAT, PloverType.THREATEN,
            PloverType.CONCEDE, PloverType.REQUEST, PloverType.COOPERATE, PloverType.SUPPORT);

    /** Acts of which a place may be the aim, though nobody acts for it: who flies to a city meets whomever he likes. */
    private static final Set<PloverType> AT_PLACES = EnumSet.of(PloverType.CONSULT, PloverType.REJECT);

    private static final Set<Sector> EVERYWHERE = EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.JUD, Sector.LEG, Sector.SPY, Sector.REB, Sector.PRM, Sector.UAF, Sector.OPP, Sector.PTY,
            Sector.LAB, Sector.ELI);

    /** Words for states, and for whomever was named before: they show nobody to be private. */
    private static final Set<String> STAND_INS = Set.of("countries", "country", "states", "state", "nations", "nation", "neighbours", "neighbors", "neighbour", "neighbor", "sides", "capital", "it", "its",
            "they", "them", "their", "he", "she", "him", "his", "her");

    private final boolean other;

    private OtherPages(boolean other) {
        this.other = other;
    }

    static OtherPages in(ParsedReport report) {
        List<String> lemmas = report.sentences().stream().map(Sentence::tokens).flatMap(List::stream).map(token -> token.lemma()).toList();
        return new OtherPages(PAGES.stream().anyMatch(page -> page.holds(lemmas)));
    }

    boolean is(Sentence sentence, FoundAct found, Sides.Both sides) {
        boolean violent = found.act().type() == PloverType.ASSAULT;
        return other && PRIVATE.contains(found.act().type()) && !(violent && sides.actors().isEmpty()) && sides.actors().stream().allMatch(party -> isPrivate(sentence, party))
                && sides.recipients().stream().allMatch(party -> isPrivate(sentence, party) || AT_PLACES.contains(found.act().type()) && !hasOffice(party));
    }

    /** Whether somebody has a role that is none of power, or is called by a word ("the Finnish group") and no name of a state. */
    private static boolean isPrivate(Sentence sentence, Party party) {
        if (hasOffice(party)) {
            return false;
        }
        String text = party.passage().text();
        String last = text.substring(text.lastIndexOf(' ') + 1);
        boolean called = !last.isEmpty() && Character.isLowerCase(last.charAt(0)) && !STAND_INS.contains(last);
        return !party.actor().sectors().isEmpty() || isAdjective(sentence, party) || party.actor().name().isPresent() && Politically.isOnlyNamed(party) || called || !party.actor().hasState();
    }

    /** "a German fund", "the Argentine stage manager": of whom no list knows more than the state, he is no state. */
    private static boolean isAdjective(Sentence sentence, Party party) {
        return sentence.tokens().stream().filter(token -> token.end() == party.passage().end()).anyMatch(token -> token.head() > token.index() && sentence.token(token.head()).isNoun()
                && (token.dependency() == Dependency.MODIFIER || token.dependency() == Dependency.COMPOUND));
    }

    private static boolean hasOffice(Party party) {
        return Stream.of(party).flatMap(one -> one.actor().sectors().stream()).anyMatch(EVERYWHERE::contains);
    }
}
