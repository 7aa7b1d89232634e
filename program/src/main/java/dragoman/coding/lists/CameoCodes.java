package dragoman.coding.lists;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Sector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Splits the actor codes of CAMEO dictionaries into state or organisation and sectors: {@code USAGOVMIL}, {@code IGOUNOHLHWHO}, {@code MNCUSA}.
 * They are strings of three-letter codes; {@code cameo.txt} says what each means here.
 */
final class CameoCodes {

    /** The file that says what the codes mean. */
    static final String FILE = "cameo.txt";

    private static final Set<String> KINDS = Set.of("IGO", "NGO", "NGM", "MNC");
    private static final int LENGTH = 3;

    /**
     * What a code means.
     *
     * @param code state, organisation or {@code ---}
     * @param sectors the main one first
     * @param kind {@code IGO}, {@code NGO} or {@code MNC} for organisations
     */
    record Meaning(String code, List<Sector> sectors, Optional<String> kind) {

        Meaning {
            sectors = List.copyOf(sectors);
        }
    }

    /** A code that means nothing here. */
    static final class NotUnderstood extends Exception {

        private static final long serialVersionUID = 1;

        NotUnderstood(String cause) {
            super(cause);
        }
    }

    private final Set<String> states;
    private final Map<String, Sector> sectors = new HashMap<>();
    private final Map<String, String> otherStates = new HashMap<>();
    private final Map<String, String> organisations = new HashMap<>();
    private final Set<String> religions = new LinkedHashSet<>();
    private final Set<String> silent = new LinkedHashSet<>();
    private final Set<String> regions = new LinkedHashSet<>();

    /**
     * @param blocks the entries of {@code cameo.txt}
     * @param states the codes of states
     */
    CameoCodes(List<Block> blocks, Set<String> states) {
        this.states = Set.copyOf(states);
        for (Block block : blocks) {
            String[] key = block.key().split(" ");
            for (String code : block.names()) {
                switch (key[0]) {
                    case "sector" -> sectors.put(code, Sector.valueOf(key[1]));
                    case "state" -> otherStates.put(code, key[1]);
                    case "organisation" -> organisations.put(code, key[1]);
                    case "religion" -> religions.add(code);
                    case "region" -> regions.add(code);
                    case "quality" -> silent.add(code);
                    default -> throw new IllegalArgumentException(block.at() + ": «" + block.key() + "» is no kind of code");
                }
            }
        }
    }

    /** The sectors of an agent's code: {@code GOVMIL}. */
    List<Sector> ofAgent(String code) throws NotUnderstood {
        List<String> parts = parts(code);
        List<Sector> found = sectors(parts);
        if (found.isEmpty() && parts.stream().noneMatch(silent::contains)) {
            throw new NotUnderstood("«" + code + "» says no role");
        }
        return found;
    }

    Meaning of(String code) throws NotUnderstood {
        List<String> parts = parts(code);
        String first = parts.get(0);
        List<String> rest = parts.subList(1, parts.size());
        if (KINDS.contains(first)) {
            return organisation(first, rest);
        }
        Optional<String> state = state(first);
        if (state.isEmpty() && !regions.contains(first) && !isRole(first)) {
            throw new NotUnderstood("«" + first + "» is no state, no organisation and no role");
        }
        List<Sector> found = sectors(state.isEmpty() && isRole(first) ? parts : rest);
        if (found.isEmpty() && !rest.isEmpty() && rest.stream().noneMatch(part -> isRole(part) || regions.contains(part))) {
            throw new NotUnderstood("«" + rest.get(0) + "» is no role");
        }
        return new Meaning(state.orElse(Actor.NO_STATE), found, Optional.empty());
    }

    private static List<String> parts(String code) throws NotUnderstood {
        String upper = code.toUpperCase(Locale.ROOT);
        if (upper.isEmpty() || upper.length() % LENGTH != 0 || !upper.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
            throw new NotUnderstood("«" + code + "» is not made of codes of three letters");
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < upper.length(); i += LENGTH) {
            parts.add(upper.substring(i, i + LENGTH));
        }
        return parts;
    }

    private Optional<String> state(String part) {
        return states.contains(part) ? Optional.of(part) : Optional.ofNullable(otherStates.get(part));
    }

    private boolean isRole(String part) {
        return sectors.containsKey(part) || religions.contains(part) || silent.contains(part);
    }

    /** Those of the roles; of a religion only where no role is told. */
    private List<Sector> sectors(List<String> parts) {
        List<Sector> found = parts.stream().filter(sectors::containsKey).map(sectors::get).distinct().toList();
        return found.isEmpty() && parts.stream().anyMatch(religions::contains) ? List.of(Sector.REL) : found;
    }

    /** The last organisation that it names; the roles of an agency ({@code HLHWHO}) are what it works at, and no sector. */
    private Meaning organisation(String kind, List<String> rest) {
        String known = kind.equals("NGM") ? "NGO" : kind;
        Optional<String> id = rest.stream().filter(organisations::containsKey).map(organisations::get).reduce((a, b) -> b);
        Optional<String> home = rest.stream().map(this::state).flatMap(Optional::stream).findFirst();
        boolean agency = id.isPresent() && !id.get().equals("UNO");
        List<Sector> sectors = Stream.concat(OrganisationsFile.usual(known).stream(), agency ? Stream.of() : sectors(rest).stream()).distinct().toList();
        if (known.equals("IGO")) {
            Optional<String> own = rest.stream().filter(part -> !isRole(part) && !regions.contains(part) && state(part).isEmpty()).findFirst();
            return new Meaning(id.or(() -> own).orElse(Actor.NO_STATE), sectors, Optional.of(known));
        }
        return new Meaning(id.or(() -> home).orElse(Actor.NO_STATE), sectors, Optional.of(known));
    }
}
