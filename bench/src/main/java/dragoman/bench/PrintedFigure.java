package dragoman.bench;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where does a figure stand in what the scorer prints?
 *
 * @param figure the figure
 * @param place its surroundings with the number as a group, or with two groups for «part/whole»
 */
record PrintedFigure(Figure figure, Pattern place) {

    /** The score in a printout; empty where the figure does not stand there. A share of nothing is 0. */
    Optional<Score> in(String printed) {
        Matcher matcher = place.matcher(printed);
        if (!matcher.find()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(matcher.group(1));
        if (matcher.groupCount() == 1) {
            return Optional.of(new Score(figure, number));
        }
        double whole = Double.parseDouble(matcher.group(2));
        return Optional.of(new Score(figure, whole == 0 ? 0 : number / whole));
    }
}
