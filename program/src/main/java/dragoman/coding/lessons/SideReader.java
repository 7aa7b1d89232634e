package dragoman.coding.lessons;

import dragoman.coding.event.Actor;
import dragoman.coding.event.PloverType;
import dragoman.coding.phrasebook.Politics;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides which states and organisations stand on the two sides of an act that a word carries: of those that the sentence or the report names, the ones that networks which learnt from lessons
 * hold for likeliest. First who acts, then whom it is done to.
 */
final class SideReader {

    static final int YES = 0;
    static final int NO = 1;
    static final int KINDS = 2;

    private static final int[] BACK = {1, 2, 3, 5, 10};

    /** So likely must a side be. */
    private static final double LIKELY = 0.3;

    private final SideFeatures reader;
    private final Politics politics;
    private final Scene scene;

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
    Sides of(int word, PloverType type, Optional<LineSides> line, Network who, Network whom) {
        Optional<Side> actor = best(candidates(word).stream().map(code -> new Side(code, token(word, code, Optional.empty()))).toList(),
                side -> who.likely(actor(word, type, side, line))[YES], LIKELY);
        Optional<Side> recipient = best(candidates(word).stream().map(code -> new Side(code, token(word, code, actor))).toList(),
                side -> whom.likely(recipient(word, type, side, actor.map(Side::code), line))[YES], LIKELY);
        return new Sides(actor, recipient);
    }

    /** How likely these stand on the sides: the product of both; of several on a side the likeliest counts, and a side where nobody stands is not asked about. */
    double likely(int word, PloverType type, Optional<LineSides> line, Set<String> actors, Set<String> recipients, Network who, Network whom) {
        Optional<Side> first = candidates(word).stream().filter(actors::contains).findFirst().or(() -> actors.stream().sorted().findFirst()).map(code -> new Side(code, token(word, code, Optional.empty())));
        double acts = actors.stream().mapToDouble(code -> who.likely(actor(word, type, new Side(code, token(word, code, Optional.empty())), line))[YES]).max().orElse(1);
        double suffers = recipients.stream()
                .mapToDouble(code -> whom.likely(recipient(word, type, new Side(code, token(word, code, first)), first.map(Side::code), line))[YES]).max().orElse(1);
        return acts * suffers;
    }

    private static Optional<Side> best(List<Side> sides, java.util.function.ToDoubleFunction<Side> likely, double least) {
        Optional<Side> best = Optional.empty();
        double most = least;
        for (Side side : sides) {
            double here = likely.applyAsDouble(side);
            if (here >= most && (best.isEmpty() || here > most)) {
                best = Optional.of(side);
                most = here;
            }
        }
        return best;
    }

    /** The codes of the sentence, then those of the rest of the report. */
    Set<String> candidates(int word) {
        Set<String> codes = new LinkedHashSet<>();
        reader.actors().stream().filter(token -> token != word).forEach(token -> codes(token).forEach(codes::add));
        codes.addAll(scene.figures().keySet());
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
        String as = (told.actors().contains(side.code()) ? "line's actor" : told.actors().isEmpty() ? "line without actor" : "line with another actor")
                + (told.recipients().contains(side.code()) ? " and recipient" : told.recipients().isEmpty() ? " without recipient" : " with another recipient");
        return List.of(as, as + " " + place, as + " " + type, as + " " + type + " " + place, told.nominal() ? as + " by noun" : as + " by verb");
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
