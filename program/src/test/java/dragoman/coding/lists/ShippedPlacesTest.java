package dragoman.coding.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped lists of places, held to what a list of places must be. */
class ShippedPlacesTest {

    private record Named(String name, String code, Origin at) {}

    private static List<Named> names() {
        List<DataFault> faults = new ArrayList<>();
        List<Named> names = new ArrayList<>();
        for (DataFile file : DataFolder.shipped("places")) {
            for (Block block : new BlockReader(faults).read(file)) {
                Stream.concat(block.names().stream(), block.fields().stream().flatMap(f -> f.values().stream()))
                        .forEach(name -> names.add(new Named(name, block.code(), block.at())));
            }
        }
        assertThat(faults).isEmpty();
        return names;
    }

    @Test
    void everyCodeIsKnownAndThereAreThousands() {
        assertThat(PlaceBook.shipped().size()).isGreaterThan(7000);
    }

    @Test
    void noNameStandsTwice() {
        Map<String, Named> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Named named : names()) {
            Named before = seen.put(named.name().toLowerCase(Locale.ROOT), named);
            if (before != null) {
                twice.add(named.name() + ": " + before.code() + " at " + before.at() + ", " + named.code() + " at " + named.at());
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void aPlaceIsWrittenLarge() {
        assertThat(names()).extracting(Named::name).allMatch(name -> name.codePoints().anyMatch(c -> Character.isUpperCase(c)));
    }

    @Test
    void theCapitalsAreThere() {
        assertThat(names()).extracting(Named::name).contains("Kyiv", "Tbilisi", "Khartoum", "Port-au-Prince", "Naypyidaw", "Thimphu", "Nuuk", "Suva",
                "Dili", "Bangui", "Asuncion", "Podgorica", "Ashgabat", "Windhoek");
    }
}
