package dragoman.coding;

import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Is an act told of a game, where states are teams that meet, attack and hold out? In a sentence with a word that only games have, or in a report with some of them,
 * acts between sides without an office are none. Boycotts and bans of teams by authorities stay.
 */
final class Sporting {

    private static final Set<String> WORDS = Set.of("quarter-final", "quarterfinal", "semi-final", "semifinal", "playoff", "play-off", "qualifier", "goalkeeper", "midfielder", "equaliser", "equalizer",
            "hat-trick", "wicket", "inning", "innings", "batsman", "bowler", "quarterback", "touchdown", "scrum", "shoot-out", "shootout", "half-time", "halftime", "umpire", "referee", "linesman",
            "defender", "footballer", "cricketer", "sprinter", "medallist", "medalist", "knockout", "fixture", "scoreline", "goalless", "unbeaten", "centre-back", "full-back", "dugout", "tie-break");

    /** Words that politics borrows: they count beside others only. */
    private static final Set<String> BORROWED = Set.of("defender", "knockout", "fixture", "unbeaten", "qualifier", "shootout", "shoot-out", "referee", "umpire", "playoff", "play-off");

    /** Words of games and of much else: two of them in a sentence tell of a game. */
    private static final Set<String> TOGETHER = Set.of("match", "tournament", "coach", "captain", "striker", "winger", "league", "championship", "champion", "derby", "medal", "medallist", "referee",
            "umpire", "defender", "qualifier", "playoff", "play-off", "fixture", "friendly", "penalty");

    private static final int GAME = 3;

    private static final Set<PloverType> PLAYED = EnumSet.of(PloverType.CONSULT, PloverType.AGREE, PloverType.COERCE, PloverType.ASSAULT, PloverType.ACCUSE, PloverType.REJECT, PloverType.RETREAT,
            PloverType.THREATEN, PloverType.MOBILIZE, PloverType.CONCEDE, PloverType.REQUEST);

    private static final Set<Sector> IN_OFFICE = EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.JUD, Sector.LEG, Sector.SPY, Sector.REB, Sector.PRM, Sector.UAF, Sector.OPP, Sector.PTY);

    private final boolean game;

    private Sporting(boolean game) {
        this.game = game;
    }

    static Sporting in(ParsedReport report) {
        List<String> words = report.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).map(token -> token.lemma()).filter(WORDS::contains).toList();
        return new Sporting(words.size() >= GAME && !BORROWED.containsAll(words));
    }

    /** Whether the whole report is of games. */
    boolean isGame() {
        return game;
    }

    boolean is(Sentence sentence, FoundAct found, Sides.Both sides) {
        boolean here = game || sentence.tokens().stream().anyMatch(token -> WORDS.contains(token.lemma()) && !BORROWED.contains(token.lemma()))
                || sentence.tokens().stream().map(token -> token.lemma()).filter(TOGETHER::contains).distinct().count() > 1;
        return here && PLAYED.contains(found.act().type()) && Stream.concat(sides.actors().stream(), sides.recipients().stream()).noneMatch(Sporting::isInOffice);
    }

    private static boolean isInOffice(Party party) {
        return party.actor().sectors().stream().anyMatch(IN_OFFICE::contains);
    }
}
