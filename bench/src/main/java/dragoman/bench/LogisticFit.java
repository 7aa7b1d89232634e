package dragoman.bench;

import java.util.List;
import java.util.Locale;

/** Which weights of the signs make the share of right mentions most likely? Logistic regression by Newton's steps, with a mild pull towards zero. */
final class LogisticFit {

    private static final int STEPS = 40;
    private static final double PULL = 1;

    private LogisticFit() {}

    /** The file {@code confidence.txt}. */
    static String file(List<LabelledMention> mentions) {
        double[] weights = weights(mentions);
        StringBuilder file = new StringBuilder("# Weights of signs, in log odds of a right type with right sides. Written by bench/run --reliability --accept:\n"
                + "# logistic regression on the " + mentions.size() + " labelled mentions of news, own-open and plv.\n");
        for (int i = 0; i < weights.length; i++) {
            file.append(String.format(Locale.ROOT, "%s: %.2f%n", LabelledMention.SIGNS.get(i), weights[i]));
        }
        return file.toString();
    }

    static double[] weights(List<LabelledMention> mentions) {
        int n = LabelledMention.SIGNS.size();
        double[] weights = new double[n];
        for (int step = 0; step < STEPS; step++) {
            double[][] curve = new double[n][n + 1];
            for (LabelledMention mention : mentions) {
                double odds = 0;
                for (int i = 0; i < n; i++) {
                    odds += shows(mention, i) * weights[i];
                }
                double sure = 1 / (1 + Math.exp(-odds));
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        curve[i][j] += sure * (1 - sure) * shows(mention, i) * shows(mention, j);
                    }
                    curve[i][n] += ((mention.right() ? 1 : 0) - sure) * shows(mention, i);
                }
            }
            for (int i = 1; i < n; i++) {
                curve[i][i] += PULL;
                curve[i][n] -= PULL * weights[i];
            }
            double[] change = solve(curve);
            for (int i = 0; i < n; i++) {
                weights[i] += change[i];
            }
        }
        return weights;
    }

    private static double shows(LabelledMention mention, int sign) {
        return mention.signs().getOrDefault(LabelledMention.SIGNS.get(sign), 0.0);
    }

    /** Gauss's elimination; the matrix is symmetric and positive, so no row need be moved. */
    private static double[] solve(double[][] rows) {
        int n = rows.length;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double factor = rows[j][i] / rows[i][i];
                for (int k = i; k <= n; k++) {
                    rows[j][k] -= factor * rows[i][k];
                }
            }
        }
        double[] found = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double rest = rows[i][n];
            for (int k = i + 1; k < n; k++) {
                rest -= rows[i][k] * found[k];
            }
            found[i] = rest / rows[i][i];
        }
        return found;
    }
}
