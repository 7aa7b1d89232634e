package dragoman.coding;

import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whose deed somebody condemns or backs who names it only by a noun: "Peru shelled a port of Chile. … Bolivia condemned the attack" is said against Peru.
 * The latest mention before that tells such a deed lends its actor, or whom it blames for one.
 */
final class DeedMeant {

    /** So many sentences back a deed may stand. */
    private static final int REACH = 12;

    /** The CAMEO codes of those who blame somebody for a deed. */
    private static final String ACCUSED_OF_A_DEED = "112";

    private static final String FILE = "deeds.txt";

    private static final Map<PloverType, List<String>> NOUNS = read();

    private static final Set<PloverType> SAID_OF_DEEDS = EnumSet.of(PloverType.ACCUSE, PloverType.REJECT, PloverType.SUPPORT);

    /** What follows the verb: a word that points back, then the noun, perhaps after one more word. */
    private static final Pattern OBJECT = Pattern.compile("^\\s+(?:the|this|that|these|those)\\s+([a-z-]+)(?:\\s+([a-z]+))?(?:\\s+([a-z]+))?");

    /** Words after the noun that tell which deed is meant: then it need not be the one told before. */
    private static final Set<String> TELLING_WHICH = Set.of("of", "on", "in", "against", "by", "between", "from", "at");

    private DeedMeant() {}

    static List<Mention> complete(List<Mention> told) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : told) {
            found.add(noun(mention).flatMap(noun -> doer(found, mention, noun)).map(mention::withRecipients).orElse(mention));
        }
        return found;
    }

    /** The noun by which an open mention names a deed. */
    private static Optional<String> noun(Mention mention) {
        boolean open = mention.recipients().isEmpty() && !mention.actors().isEmpty() && SAID_OF_DEEDS.contains(mention.act().type()) && !mention.why().isNominal();
        int after = mention.trigger().end() - mention.evidence().start();
        if (!open || after < 0 || after > mention.evidence().text().length()) {
            return Optional.empty();
        }
        Matcher object = OBJECT.matcher(mention.evidence().text().substring(after));
        return object.find() ? noun(object.group(1), object.group(2), object.group(3)) : Optional.empty();
    }

    /** "The cowardly attack on": the second word if it names a deed, else the first; none if the word after it tells which deed. */
    private static Optional<String> noun(String first, String second, String third) {
        boolean later = second != null && isDeed(second);
        String noun = later ? second : first;
        String next = later ? third : second;
        return isDeed(noun) && (next == null || !TELLING_WHICH.contains(next)) ? Optional.of(noun) : Optional.empty();
    }

    private static boolean isDeed(String word) {
        return NOUNS.values().stream().anyMatch(nouns -> nouns.contains(word));
    }

    private static Optional<List<Party>> doer(List<Mention> before, Mention mention, String noun) {
        for (int i = before.size() - 1; i >= 0 && Echo.sentence(mention) - Echo.sentence(before.get(i)) <= REACH; i--) {
            Mention earlier = before.get(i);
            List<Party> doers = isBlame(earlier, noun) ? earlier.recipients() : names(earlier, noun) ? earlier.actors() : List.of();
            if (isOneState(doers) && isFit(mention, doers)) {
                return Optional.of(doers);
            }
        }
        return Optional.empty();
    }

    private static boolean names(Mention earlier, String noun) {
        return NOUNS.getOrDefault(earlier.act().type(), List.of()).contains(noun);
    }

    /** "Blamed Peru for the attack": who is blamed by another has done it. */
    private static boolean isBlame(Mention earlier, String noun) {
        boolean violent = NOUNS.get(PloverType.ASSAULT).contains(noun) || NOUNS.get(PloverType.COERCE).contains(noun);
        return violent && earlier.act().cameo().startsWith(ACCUSED_OF_A_DEED) && isOneState(earlier.recipients()) && !isOf(earlier.actors(), earlier.recipients().get(0));
    }

    private static boolean isOf(List<Party> side, Party party) {
        return side.stream().anyMatch(one -> one.actor().code().equals(party.actor().code()));
    }

    private static boolean isOneState(List<Party> side) {
        return !side.isEmpty() && side.stream().allMatch(party -> party.actor().hasState()) && side.stream().map(party -> party.actor().code()).distinct().count() == 1;
    }

    /** Nobody condemns what he did himself; somebody at home may back his own state. */
    private static boolean isFit(Mention mention, List<Party> doers) {
        boolean own = isOf(mention.actors(), doers.get(0));
        return !own || mention.act().type() == PloverType.SUPPORT && mention.actors().stream().noneMatch(party -> party.actor().equals(doers.get(0).actor()));
    }

    private static Map<PloverType, List<String>> read() {
        try (InputStream file = DeedMeant.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not in the jar beside " + DeedMeant.class.getName() + "; build it again");
            }
            Map<PloverType, List<String>> nouns = new EnumMap<>(PloverType.class);
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> {
                int colon = line.indexOf(':');
                nouns.put(PloverType.valueOf(line.substring(0, colon)), List.of(line.substring(colon + 1).strip().split("\\s+")));
            });
            return nouns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
