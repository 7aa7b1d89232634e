package dragoman.coding;

import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.coding.phrasebook.Phrasebook;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who protests: a crowd, or an authority that complains? States, their ministers and envoys do not march; what they protest against they criticise.
 */
final class Complaint {

    /** "Complain officially". */
    private static final String COMPLAINT = "114";
    /** Names of states and leagues that look like the plural of a people. */
    private static final Set<String> PLURAL_NAMES = Set.of("states", "nations", "netherlands", "philippines", "emirates", "koreas", "maldives", "bahamas", "seychelles", "comoros");
    /** Those who work for an authority march as others do. */
    private static final Pattern STAFF = Pattern.compile("(?i)servants?\\b|employees?\\b|workers?\\b|staff\\b|clerks?\\b|families|supporters?\\b|veterans?\\b");

    private Complaint() {}

    /** The act as it is meant: a protest of an authority alone is a complaint. */
    static FoundAct fitted(Phrasebook phrasebook, Sentence sentence, FoundAct found, Sides.Both sides) {
        Token word = sentence.token(found.trigger());
        boolean march = found.act().type() == PloverType.PROTEST && found.act().mode().equals(Optional.of(Mode.DEMO)) && word.isVerb() && word.lemma().equals("protest");
        boolean authority = !sides.actors().isEmpty() && sides.actors().stream().allMatch(party -> isAuthority(sentence, party));
        return march && authority ? new FoundAct(found.match(), phrasebook.act(COMPLAINT), found.inner(), found.status(), found.negated()) : found;
    }

    private static boolean isAuthority(Sentence sentence, Party party) {
        if (STAFF.matcher(party.passage().text()).find()) {
            return false;
        }
        boolean official = party.actor().sectors().stream().findFirst().filter(sector -> sector == Sector.GOV).isPresent();
        return official || party.actor().sectors().isEmpty() && party.actor().hasState() && isName(sentence, party);
    }

    /** "India", and not "Indians" or "the Chinese". */
    private static boolean isName(Sentence sentence, Party party) {
        return sentence.tokens().stream().filter(token -> token.start() < party.passage().end() && token.end() == party.passage().end())
                .anyMatch(token -> token.tag().equals("NNP") || PLURAL_NAMES.contains(token.form().toLowerCase(Locale.ROOT)));
    }
}
