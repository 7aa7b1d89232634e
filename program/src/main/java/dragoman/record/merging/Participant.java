package dragoman.record.merging;

import dragoman.coding.event.Party;
import dragoman.coding.event.Sector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * Who takes part in a mention, with what counts for telling whether two are the same?
 *
 * @param code the state or organisation, or {@code ---}
 * @param hasState whether that tells a state or organisation
 * @param sectors the main one first
 * @param named whether it has a name of its own besides its code
 * @param text what to call it
 * @param parts the words of its name, as stems
 */
record Participant(String code, boolean hasState, List<Sector> sectors, boolean named, String text, List<String> parts) {

    Participant {
        sectors = List.copyOf(sectors);
        parts = List.copyOf(parts);
    }

    static Participant of(Party party) {
        String text = party.actor().name().orElse(party.passage().text());
        // An organisation's name is told by its code already.
        boolean named = party.actor().name().isPresent() && (!party.actor().sectors().isEmpty() || !party.actor().hasState());
        return new Participant(party.actor().code(), party.actor().hasState(), party.actor().sectors(), named, text, parts(text));
    }

    static List<Participant> of(List<Party> side) {
        return side.stream().map(Participant::of).toList();
    }

    /** «Kim» is Kim Jong Un, «the Democrats» are the Democratic Party; «V.K. Singh» is VK Singh. */
    boolean hasNameOf(Participant other) {
        if (parts.isEmpty() || other.parts.isEmpty()) {
            return text.equalsIgnoreCase(other.text);
        }
        List<String> shorter = parts.size() <= other.parts.size() ? parts : other.parts;
        List<String> longer = shorter == parts ? other.parts : parts;
        return longer.containsAll(shorter) || surname().equals(other.surname()) && parts.get(0).charAt(0) == other.parts.get(0).charAt(0)
                || text.equals(initials(other.text)) || other.text.equals(initials(text));
    }

    /** Of one the text tells the state, of the other only what it is: «the church» is the church in Ohio, «a man» may be anybody. */
    boolean mayBe(Participant other, boolean lenient) {
        return hasState != other.hasState && (sharesNoun(other) || lenient && !(named && other.named));
    }

    boolean sharesNoun(Participant other) {
        return parts.stream().anyMatch(other.parts::contains);
    }

    /** A first name and a surname, both with a capital and no more than four words: an organisation seldom looks so. */
    boolean isPerson() {
        return named && sectors.stream().anyMatch(EnumSet.of(Sector.GOV, Sector.LEG, Sector.ELI, Sector.MIL, Sector.JUD, Sector.OPP)::contains)
                && text.strip().matches("\\p{Lu}[\\p{L}.'-]*(\\s+\\p{Lu}[\\p{L}.'-]*){1,3}") && parts.size() >= 2;
    }

    String surname() {
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }

    String label() {
        return text.replaceAll("\\s+", " ") + (sectors.isEmpty() || !hasState ? "" : " (" + code + " " + sectors.get(0) + ")");
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(part -> part.length() > 1 && !CommonWords.isCommon(part))
                .map(CommonWords::stem).forEach(parts::add);
        return parts;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        Arrays.stream(name.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0))).forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }
}
