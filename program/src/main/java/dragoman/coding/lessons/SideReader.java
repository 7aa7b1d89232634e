package dragoman.coding.lessons;

import dragoman.coding.event.Actor;
import dragoman.coding.event.PloverType;
import dragoman.coding.phrasebook.Politics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Decides which states and organisations stand on the two sides of an act that a word carries: of those that the sentence or the report names, the ones that networks which learnt from lessons
 * hold for likeliest. First who acts, then whom it is done to.
 */
final class SideReader {

    private static final int[] BACK = {1, 2, 3, 5, 10};

    /** So many of those whom a report names oftenest may be meant where a sentence does not name them, and whoever is named so few sentences before. */
    private static final int MAIN = 5;
    private static final int JUST_BEFORE = 3;

    /** So likely must a side be. */
    static final double LIKELY = 0.3;

    private final SideFeatures reader;
    private final Politics politics;
    private final Scene scene;
    /** The same is asked when a side is filled and when the whole is weighed. */
    private final Map<Asked, Map<String, Double>> answers = new HashMap<>();

    /** A question: of the panel that knows who acts, or of the one that knows whom it is done to, then with who acts. */
    private record Asked(Panel panel, int word, PloverType type, Optional<LineSides> line, Optional<String> actor) {}

    SideReader(SideFeatures reader, Politics politics, Scene scene) {
        this.reader = reader;
        this.politics = politics;
        this.scene = scene;
    }

    /**
     * A side.
     *
     * @param code who stands there
     * @param token the word of the sentence that names it, where one does
     */
    record Side(String code, Optional<Integer> token) {}

    /** The sides of an act; one that nobody likely stands on is missing. */
    record Sides(Optional<Side> actor, Optional<Side> recipient) {}

    /** @param line whom the line names that tells the act, where one does */
    Sides of(int word, PloverType type, Optional<LineSides> line, Panel who, Panel whom) {
        Optional<String> actor = likeliest(actors(word, type, line, who)).filter(one -> one.getValue() >= LIKELY).map(Map.Entry::getKey);
        Optional<String> recipient = likeliest(recipients(word, type, line, actor, whom)).filter(one -> one.getValue() >= LIKELY).map(Map.Entry::getKey);
        Optional<Side> first = actor.map(code -> new Side(code, token(word, code, Optional.empty())));
        return new Sides(first, recipient.map(code -> new Side(code, token(word, code, first))));
    }

    /** How likely these stand on the sides: the product of both; of several on a side one must, and a side where nobody stands is not asked about. */
    double likely(int word, PloverType type, Optional<LineSides> line, Set<String> actors, Set<String> recipients, Panel who, Panel whom) {
        Optional<String> first = candidates(word).stream().filter(actors::contains).findFirst().or(() -> actors.stream().sorted().findFirst());
        return (actors.isEmpty() ? 1 : of(actors, actors(word, type, line, who))) * (recipients.isEmpty() ? 1 : of(recipients, recipients(word, type, line, first, whom)));
    }

    /** Who likeliest acts, of those that the sentence and the report name. */
    Optional<SecondReader.Choice> actor(int word, LineSides line, Panel who) {
        return choice(actors(word, line.type(), Optional.of(line), who), line.actors().codes());
    }

    /** To whom it is likeliest done, where somebody acts. */
    Optional<SecondReader.Choice> recipient(int word, LineSides line, Optional<String> acting, Panel whom) {
        return choice(recipients(word, line.type(), Optional.of(line), acting, whom), line.recipients().codes());
    }

    private static Optional<SecondReader.Choice> choice(Map<String, Double> likely, Set<String> told) {
        return likeliest(likely).map(best -> new SecondReader.Choice(best.getKey(), best.getValue(), of(told, likely)));
    }

    private static double of(Set<String> codes, Map<String, Double> likely) {
        return Math.min(1, codes.stream().sorted().mapToDouble(code -> likely.getOrDefault(code, 0.0)).sum());
    }

    private static Optional<Map.Entry<String, Double>> likeliest(Map<String, Double> likely) {
        return likely.entrySet().stream().reduce((best, other) -> other.getValue() > best.getValue() ? other : best);
    }

    /** By code, how likely each of those that the sentence and the report name acts; what is missing to 1 is that nobody of them does. */
    private Map<String, Double> actors(int word, PloverType type, Optional<LineSides> line, Panel who) {
        return answers.computeIfAbsent(new Asked(who, word, type, line, Optional.empty()), asked -> shares(candidates(word), code -> actor(word, type, new Side(code, token(word, code, Optional.empty())), line), who));
    }

    private Map<String, Double> recipients(int word, PloverType type, Optional<LineSides> line, Optional<String> actor, Panel whom) {
        Optional<Side> first = actor.map(code -> new Side(code, token(word, code, Optional.empty())));
        return answers.computeIfAbsent(new Asked(whom, word, type, line, actor), asked -> shares(candidates(word), code -> recipient(word, type, new Side(code, token(word, code, first)), actor, line), whom));
    }

    private static Map<String, Double> shares(Set<String> candidates, Function<String, Features> features, Panel panel) {
        List<String> codes = List.copyOf(candidates);
        double[] shares = panel.shares(codes.stream().map(features).map(Features::seen).toList());
        Map<String, Double> likely = new LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            likely.put(codes.get(i), shares[i]);
        }
        return likely;
    }

    /** The codes of the sentence, then those of the report's main states and of the ones that were named just before. */
    Set<String> candidates(int word) {
        Set<String> codes = new LinkedHashSet<>();
        reader.actors().stream().filter(token -> token != word).forEach(token -> codes(token).forEach(codes::add));
        scene.figures().forEach((code, figure) -> {
            if (figure.rank() < MAIN || figure.back() > 0 && figure.back() <= JUST_BEFORE) {
                codes.add(code);
            }
        });
        return codes;
    }

    private Set<String> codes(int token) {
        Set<String> codes = new TreeSet<>();
        politics.actors(token).stream().filter(Actor::hasState).map(Actor::code).forEach(codes::add);
        return codes;
    }

    /** The word of the sentence for a code that is nearest in the tree; another one than the actor's. */
    Optional<Integer> token(int word, String code, Optional<Side> actor) {
        Optional<Integer> taken = actor.flatMap(Side::token);
        return reader.actors().stream().filter(token -> token != word && !Optional.of(token).equals(taken) && codes(token).contains(code))
                .min(java.util.Comparator.comparingInt((Integer token) -> reader.steps(word, token)).thenComparing(token -> token));
    }

    Features actor(int word, PloverType type, Side side, Optional<LineSides> line) {
        return features(word, type, side, new ArrayList<>(ofLine(type, side, line)));
    }

    /** What the line says of somebody. */
    private static List<String> ofLine(PloverType type, Side side, Optional<LineSides> line) {
        if (line.isEmpty()) {
            return List.of("no line");
        }
        LineSides told = line.get();
        String place = side.token().isPresent() ? "here" : "elsewhere";
        String as = part("actor", told.actors(), side) + part(" and recipient", told.recipients(), side);
        String by = as + " " + told.actors().by() + " " + told.recipients().by();
        List<String> signs = new ArrayList<>(List.of(as, as + " " + place, as + " " + type, as + " " + type + " " + place, as + (told.nominal() ? " by noun" : " by verb"), by, by + " " + place, by + " " + type));
        String kind = by + " of " + told.actors().as() + " and " + told.recipients().as();
        signs.add(kind);
        signs.add(kind + " " + place);
        if (told.recipients().by() == Naming.NOBODY) {
            String beside = told.beside().isEmpty() ? "nobody beside" : told.beside().contains(side.code()) ? "beside" : "another beside";
            String acting = beside + (told.actors().codes().contains(side.code()) ? " acts" : "");
            signs.addAll(List.of(acting, acting + " " + type, acting + " " + place, acting + " " + type + (told.nominal() ? " by noun" : " by verb")));
        }
        return signs;
    }

    private static String part(String name, LineSides.Side told, Side side) {
        return told.codes().contains(side.code()) ? name : told.by() == Naming.NOBODY ? name + " missing" : name + " another";
    }

    Features recipient(int word, PloverType type, Side side, Optional<String> actor, Optional<LineSides> line) {
        List<String> more = new ArrayList<>(ofLine(type, side, line));
        String here = side.token().isPresent() ? "here" : "elsewhere";
        String same = actor.isEmpty() ? "nobody acts" : actor.get().equals(side.code()) ? "actor's own" : "another's";
        more.add(same);
        more.add(same + " " + type);
        more.add(same + " " + here);
        more.add(same + " " + here + " " + type);
        actor.map(scene.figures()::get).ifPresent(figure -> {
            int beside = figure.beside().getOrDefault(side.code(), 0);
            long oftener = figure.beside().values().stream().filter(other -> other > beside).count();
            more.add("beside " + Math.min(beside, 3) + " " + here);
            more.add("beside rank " + (beside == 0 ? "none" : Math.min(oftener, 3)) + " " + here);
            more.add("beside rank " + (beside == 0 ? "none" : Math.min(oftener, 3)) + " " + here + " " + type);
        });
        return features(word, type, side, more);
    }

    private Features features(int word, PloverType type, Side side, List<String> more) {
        Features own = reader.of(word, side.token(), type);
        Set<String> signs = new LinkedHashSet<>(own.signs());
        signs.addAll(more);
        String here = side.token().isPresent() ? "here" : "elsewhere";
        Optional<Scene.Figure> figure = Optional.ofNullable(scene.figures().get(side.code()));
        String back = figure.map(f -> f.back() == 0 ? "not before" : back(f.back())).orElse("unknown");
        for (String sign : List.of(back, figure.map(f -> "rank " + Math.min(f.rank(), 4)).orElse("no rank"), figure.map(f -> f.opening() ? "opening" : "not opening").orElse("unknown"),
                figure.map(f -> "times " + Math.min(f.times(), 4)).orElse("no times"), figure.map(f -> "led " + f.led()).orElse("led unknown"))) {
            signs.add(sign + " " + here);
            signs.add(sign + " " + here + " " + type);
        }
        signs.add(here + " of " + Math.min(scene.figures().size(), 6));
        signs.add(figure.map(f -> "rank " + Math.min(f.rank(), 4) + " " + back).orElse("unknown") + " " + here);
        return new Features(List.copyOf(signs), own.sense());
    }

    private static String back(int sentences) {
        for (int most : BACK) {
            if (sentences <= most) {
                return "back " + most;
            }
        }
        return "back far";
    }
}
