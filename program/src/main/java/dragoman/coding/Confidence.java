package dragoman.coding;

import dragoman.coding.event.Mention;
import dragoman.coding.event.Status;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Decides how sure a mention is, from 0 to 1: how many mentions that show the same signs have the right type and the right sides, where people have
 * labelled them. The weights of the signs are fitted by {@code bench/run --reliability --accept} and stand in {@code confidence.txt}.
 */
final class Confidence {

    /** What tells more or less sure mentions apart. */
    enum Sign {
        /** Every mention shows it. */
        BASE,
        /** A noun tells the act. */
        NOUN,
        /** No line says it; the second reader holds it for likely. */
        NEAREST,
        /** The second reader filled a side that the words leave open. */
        FILLED,
        /** How likely the second reader holds act and sides, in log odds. */
        LIKELY,
        NO_ACTOR,
        /** The line asks for another side and the text gives none. */
        NO_RECIPIENT,
        /** It may be, or hangs on a condition, or is denied. */
        UNSURE,
        /** The other side stands before the word that carries the act. */
        RECIPIENT_FIRST,
        /** The words of a speaker are the act. */
        SPOKEN,
        /** The sentence is long. */
        LONG;

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static final String FILE = "confidence.txt";
    private static final Set<Status> UNSURE = EnumSet.of(Status.POSSIBLE, Status.CONDITIONAL, Status.DENIED);
    private static final int LONG_SENTENCE = 220;
    /** Likelihoods beyond these log odds tell no more: one in twenty, nineteen in twenty. */
    private static final double FURTHEST = Math.log(19);
    /** What is usual where the second reader was not asked. */
    private static final double USUAL = Math.log(3);

    private final Map<Sign, Double> weights;

    private Confidence(Map<Sign, Double> weights) {
        this.weights = new EnumMap<>(weights);
    }

    /** With the weights packed with the program. */
    static Confidence shipped() {
        try (InputStream file = Confidence.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not in the jar beside " + Confidence.class.getName() + "; build it again");
            }
            return parse(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With weights as a file has them: a sign, a colon, its weight in log odds. */
    static Confidence parse(List<String> lines) {
        Map<Sign, Double> weights = new EnumMap<>(Sign.class);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int at = i + 1;
            String name = line.substring(0, Math.max(0, line.indexOf(':'))).strip();
            Sign sign = EnumSet.allOf(Sign.class).stream().filter(s -> s.label().equals(name)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(FILE + " line " + at + " «" + line + "»: a line is a sign, a colon and a number"));
            weights.put(sign, Double.parseDouble(line.substring(line.indexOf(':') + 1).strip()));
        }
        if (!weights.keySet().equals(EnumSet.allOf(Sign.class))) {
            throw new IllegalArgumentException(FILE + " has no weight for " + EnumSet.complementOf(EnumSet.copyOf(weights.keySet())) + "; write it with bench/run --reliability --accept");
        }
        return new Confidence(weights);
    }

    double of(Mention mention) {
        double odds = signs(mention).entrySet().stream().mapToDouble(sign -> weights.get(sign.getKey()) * sign.getValue()).sum();
        return Math.round(100 / (1 + Math.exp(-odds))) / 100.0;
    }

    /** What a mention shows, and how much of it: 1, of a likelihood its log odds. */
    static Map<Sign, Double> signs(Mention mention) {
        Map<Sign, Double> signs = new EnumMap<>(Map.of(Sign.BASE, 1.0, Sign.LIKELY, odds(mention.why().likely())));
        boolean spoken = mention.why().clause().startsWith("[actor]: ");
        add(signs, Sign.SPOKEN, spoken);
        add(signs, Sign.NOUN, mention.why().isNominal() && !spoken);
        add(signs, Sign.NEAREST, mention.why().nearest());
        add(signs, Sign.FILLED, mention.why().hasFilledSide());
        add(signs, Sign.NO_ACTOR, mention.actors().isEmpty());
        add(signs, Sign.NO_RECIPIENT, mention.recipients().isEmpty() && mention.why().clause().contains("[recipient]"));
        add(signs, Sign.UNSURE, UNSURE.contains(mention.status()));
        add(signs, Sign.RECIPIENT_FIRST, !mention.recipients().isEmpty() && mention.recipients().get(0).passage().end() <= mention.trigger().start());
        add(signs, Sign.LONG, mention.evidence().end() - mention.evidence().start() > LONG_SENTENCE);
        return signs;
    }

    private static double odds(OptionalDouble likely) {
        return likely.isEmpty() ? USUAL : Math.max(-FURTHEST, Math.min(FURTHEST, Math.log(likely.getAsDouble() / (1 - likely.getAsDouble()))));
    }

    private static void add(Map<Sign, Double> signs, Sign sign, boolean shown) {
        if (shown) {
            signs.put(sign, 1.0);
        }
    }
}
