package dragoman.record.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import static org.assertj.core.api.Assertions.assertThat;

/** The shipped coordinates, held to what can be checked without a map. */
class SpotTest {

    private static final Pattern PLACE = Pattern.compile("(\\S.*) (-?\\d{1,2}\\.\\d) (-?\\d{1,3}\\.\\d)");

    /** What stands in a line of the list. */
    private record State(String code, double north, double east, double up, double across, List<String> places) {
        boolean holds(double lat, double lon) {
            return Math.abs(lat - north) <= up && Math.abs(lon - east) <= across;
        }
    }

    private static List<State> states() {
        return DataLines.of("coordinates.txt").stream().map(line -> line.split("\\|", -1)).map(cells -> new State(cells[0].strip(), number(cells[1], 0), number(cells[1], 1),
                number(cells[2], 0), number(cells[2], 1), Stream.of(cells[3].split(";")).map(String::strip).filter(place -> !place.isEmpty()).toList())).toList();
    }

    private static double number(String cell, int which) {
        return Double.parseDouble(cell.strip().split(" ")[which]);
    }

    @Test
    void everyPlaceLiesWithinAPlausibleBoxOfItsState() {
        for (State state : states()) {
            assertThat(Math.abs(state.north())).isLessThan(90);
            assertThat(Math.abs(state.east())).isLessThanOrEqualTo(180);
            for (String place : state.places()) {
                assertThat(place).matches(PLACE);
                var parts = PLACE.matcher(place);
                assertThat(parts.matches()).isTrue();
                assertThat(state.holds(Double.parseDouble(parts.group(2)), Double.parseDouble(parts.group(3)))).as(state.code() + " " + place).isTrue();
            }
        }
    }

    @Test
    void everyPlaceStandsOnceAndUnderTheStateThatTheListsOfPlacesCountItTo() throws IOException {
        Set<String> listed = listed();
        Set<String> seen = new HashSet<>();
        for (State state : states()) {
            assertThat(Countries.isState(state.code())).as(state.code()).isTrue();
            assertThat(seen.add(state.code())).as(state.code()).isTrue();
            for (String place : state.places()) {
                String name = PLACE.matcher(place).replaceFirst("$1");
                assertThat(listed).contains(state.code() + " " + name);
                assertThat(seen.add(state.code() + " " + name)).as(state.code() + " " + name).isTrue();
            }
        }
        assertThat(seen.size()).isGreaterThan(900);
    }

    private static Set<String> listed() throws IOException {
        Set<String> listed = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("../places"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                String code = "";
                for (String line : Files.readAllLines(file)) {
                    if (line.isBlank() || line.startsWith("#")) {
                        continue;
                    }
                    code = line.startsWith("  ") ? code : line.substring(0, 3);
                    for (String name : line.substring(line.startsWith("  ") ? 2 : 4).split(";")) {
                        listed.add(code + " " + name.strip());
                    }
                }
            }
        }
        return listed;
    }

    @Test
    void aPlaceIsFoundByItsNameInItsStateAloneElseTheMiddleOfTheState() {
        assertThat(Spot.of("LBY", Optional.of("tripoli"))).contains(new Spot(Optional.of("Tripoli"), "LBY", "32.9", "13.2"));
        assertThat(Spot.of("LBN", Optional.of("Tripoli"))).contains(new Spot(Optional.empty(), "LBN", "33.8", "35.8"));
        assertThat(Spot.of("IND", Optional.of("a village near the border"))).hasValueSatisfying(spot -> assertThat(spot.city()).isEmpty());
        assertThat(Spot.of("FRA", Optional.empty())).isPresent();
        assertThat(Spot.of("---", Optional.of("South China Sea"))).isEmpty();
    }

    @Test
    void almostEveryStateOfTheWorldHasAMiddle() {
        long states = DataLines.of("countries.txt").stream().map(line -> line.substring(0, 3)).filter(code -> Countries.cow(code).isPresent()).count();
        long known = DataLines.of("countries.txt").stream().map(line -> line.substring(0, 3)).filter(code -> Countries.cow(code).isPresent())
                .filter(code -> Spot.of(code, Optional.empty()).isPresent()).count();
        assertThat(known).isGreaterThanOrEqualTo(states * 98 / 100);
    }
}
