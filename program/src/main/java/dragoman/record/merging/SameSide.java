package dragoman.record.merging;

import dragoman.coding.event.Sector;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Can those who take part on one side of two mentions be the same, told at different grain?
 *
 * <p>A state agrees with its government and with each who acts for it, but not with its rebels, opposition, businesses or civilians. Two people of different
 * names are two, where the act is one that a person does; unless one sentence names both.
 */
final class SameSide {

    /** Who acts for the state as such. */
    private static final Set<Sector> EXECUTIVE = EnumSet.of(Sector.GOV, Sector.MIL, Sector.SPY, Sector.COP, Sector.ELI);
    private static final Set<Sector> STATE = EnumSet.of(Sector.GOV, Sector.MIL, Sector.SPY, Sector.COP, Sector.ELI, Sector.LEG, Sector.JUD, Sector.UNK);
    private static final Set<Sector> PARTISAN = EnumSet.of(Sector.PTY, Sector.OPP);
    private static final Set<Sector> ARMED = EnumSet.of(Sector.REB, Sector.UAF, Sector.PRM, Sector.CRM);
    private static final Set<Sector> PUBLIC = EnumSet.of(Sector.CVL, Sector.SOC, Sector.EDU, Sector.REL, Sector.LAB, Sector.REF);
    private static final List<Set<Sector>> GRAINS = List.of(EXECUTIVE, PARTISAN, ARMED, PUBLIC);

    private SameSide() {
    }

    /**
     * What speaks against it; empty where nothing does.
     *
     * @param persons whether the act is one that a person does, so that names count
     * @param lenient whether it does not matter by which words somebody without a name is described
     * @param words of the first mention's sentence
     * @param otherWords of the second's
     */
    static Optional<Supplier<String>> difference(List<Participant> one, List<Participant> other, boolean persons, boolean lenient, Wording words, Wording otherWords) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Optional<Supplier<String>> nearest = Optional.empty();
        for (Participant first : one) {
            for (Participant second : other) {
                if (first.code().equals(second.code()) || first.mayBe(second, lenient)) {
                    Optional<Supplier<String>> difference = difference(first, second, persons, lenient, words, otherWords);
                    if (difference.isEmpty()) {
                        return Optional.empty();
                    }
                    nearest = nearest.isPresent() ? nearest : difference;
                }
            }
        }
        return nearest.isPresent() ? nearest : Optional.of(() -> told(one) + " is not " + told(other));
    }

    /** Whether each side is one person, and another than the other side's. */
    static boolean areTwoPeople(List<Participant> one, List<Participant> other) {
        return one.size() == 1 && other.size() == 1 && one.get(0).isPerson() && other.get(0).isPerson() && !one.get(0).hasNameOf(other.get(0))
                && sameGrain(one.get(0).sectors(), other.get(0).sectors());
    }

    /** Names that both sides share. */
    static Set<String> sharedNames(List<Participant> one, List<Participant> other) {
        return shared(one, other, false);
    }

    /** Names of people that both sides share. */
    static Set<String> sharedPeople(List<Participant> one, List<Participant> other) {
        return shared(one, other, true);
    }

    private static Set<String> shared(List<Participant> one, List<Participant> other, boolean people) {
        Set<String> shared = new LinkedHashSet<>();
        for (Participant first : one) {
            for (Participant second : other) {
                if (first.code().equals(second.code()) && first.named() && second.named() && (!people || first.isPerson() || second.isPerson()) && first.hasNameOf(second)) {
                    shared.add(first.parts().size() >= second.parts().size() ? first.text() : second.text());
                }
            }
        }
        return shared;
    }

    private static Optional<Supplier<String>> difference(Participant one, Participant other, boolean persons, boolean lenient, Wording words, Wording otherWords) {
        boolean named = one.named() && other.named();
        if (named && one.hasNameOf(other)) {
            return Optional.empty();
        }
        if (!named && lenient || one.hasState() != other.hasState() && one.sharesNoun(other)) {
            return Optional.empty();
        }
        if (!one.hasState() && !one.hasNameOf(other) || !sameGrain(one.sectors(), other.sectors())
                || named && persons && !otherWords.stems().contains(one.surname()) && !words.stems().contains(other.surname())) {
            return Optional.of(() -> one.label() + " is not " + other.label());
        }
        return Optional.empty();
    }

    private static boolean sameGrain(List<Sector> one, List<Sector> other) {
        if (one.isEmpty() || other.isEmpty()) {
            List<Sector> told = one.isEmpty() ? other : one;
            return told.isEmpty() || STATE.contains(told.get(0));
        }
        Sector first = one.get(0);
        Sector second = other.get(0);
        return one.contains(second) || other.contains(first) || first == Sector.UNK || second == Sector.UNK
                || GRAINS.stream().anyMatch(grain -> grain.contains(first) && grain.contains(second));
    }

    private static String told(List<Participant> side) {
        return String.join(" and ", side.stream().map(Participant::label).distinct().toList());
    }
}
