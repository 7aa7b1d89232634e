package dragoman.coding.phrasebook;

import dragoman.coding.event.Act;
import dragoman.coding.event.PloverType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells which CAMEO code the lines that a word carries usually have, among those of one type: "arrest" is 173 among the acts of coercion. */
final class UsualCodes {

    /** This share of the lines must agree. */
    private static final double AGREEING = 0.6;

    private final Map<String, Map<PloverType, Map<String, Integer>>> counts = new HashMap<>();

    UsualCodes(Iterable<Pattern> patterns, CodeTable codes) {
        for (Pattern pattern : patterns) {
            Optional<PloverType> known = codes.act(pattern.line().code()).map(Act::type);
            if (!pattern.line().keepsInnerAct() && known.isPresent()) {
                PloverType type = known.get();
                pattern.root().lemmas().forEach(lemma -> counts.computeIfAbsent(lemma, l -> new EnumMap<>(PloverType.class)).computeIfAbsent(type, t -> new TreeMap<>())
                        .merge(pattern.line().code(), 1, Integer::sum));
            }
        }
    }

    Optional<String> of(String lemma, PloverType type) {
        Map<String, Integer> here = counts.getOrDefault(lemma, Map.of()).getOrDefault(type, Map.of());
        int all = here.values().stream().mapToInt(Integer::intValue).sum();
        return here.entrySet().stream().filter(entry -> entry.getValue() >= AGREEING * all).map(Map.Entry::getKey).findFirst();
    }
}
