package dragoman.coding;

import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Is it the everyday work of police and courts: thieves arrested, a drunken driver fined, a drowning looked into? With a word for such a crime in the sentence, or in a report with some of them,
 * what police, courts and private people do to each other is no event. Whoever holds power, and whoever is in politics by what he is called, stays.
 */
final class PettyCrime {

    private static final Set<String> WORDS = Set.of("theft", "thief", "steal", "burglary", "burglar", "burgle", "shoplifting", "shoplifter", "robbery", "robber", "mugging", "mugger", "pickpocket",
            "drunk", "drunken", "drink-driving", "drunk-driving", "speeding", "hit-and-run", "swindle", "swindler", "fraudster", "embezzle", "heist", "joyride", "carjacking", "drown",
            "drowning", "swimmer", "hiker", "stalking", "stalker", "ex-boyfriend", "ex-girlfriend", "ex-wife", "ex-husband", "arsonist", "counterfeiter", "loot", "till", "jewellery", "jewelry");

    /** Words that wars have too: they count beside others only. */
    private static final Set<String> BORROWED = Set.of("loot", "till", "steal", "drown", "drowning", "drunken", "embezzle", "jewellery", "jewelry", "robbery");

    private static final int A_REPORT_OF_IT = 3;

    private static final Set<PloverType> WORK = EnumSet.of(PloverType.COERCE, PloverType.SANCTION, PloverType.ACCUSE, PloverType.ASSAULT, PloverType.RETREAT, PloverType.REQUEST, PloverType.THREATEN);
    private static final Set<Sector> AT_WORK = EnumSet.of(Sector.COP, Sector.JUD, Sector.CVL, Sector.UNK, Sector.CRM, Sector.BUS, Sector.MED, Sector.EDU, Sector.AGR);
    private static final Pattern IN_POLITICS = Pattern.compile("(?i)activist|protest|demonstrat|dissident|campaigner|separatist|migrant|refugee|asylum|opposition|politic|minorit|hostage|blogger|traffick");

    private final boolean report;

    private PettyCrime(boolean report) {
        this.report = report;
    }

    static PettyCrime in(ParsedReport report) {
        List<String> words = report.sentences().stream().map(Sentence::tokens).flatMap(List::stream).map(Token::lemma).filter(WORDS::contains).toList();
        return new PettyCrime(words.size() >= A_REPORT_OF_IT && !BORROWED.containsAll(words));
    }

    boolean is(Sentence sentence, FoundAct found, Sides.Both sides) {
        boolean here = report || sentence.tokens().stream().map(Token::lemma).anyMatch(word -> WORDS.contains(word) && !BORROWED.contains(word));
        return here && WORK.contains(found.act().type()) && Stream.concat(sides.actors().stream(), sides.recipients().stream()).allMatch(PettyCrime::isEveryday);
    }

    private static boolean isEveryday(Party party) {
        List<Sector> sectors = party.actor().sectors();
        boolean atWork = sectors.isEmpty() ? Politically.isOnlyNamed(party) || !party.actor().hasState() : AT_WORK.containsAll(sectors);
        return atWork && !IN_POLITICS.matcher(party.passage().text()).find();
    }
}
