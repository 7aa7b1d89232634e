package dragoman.record;

import dragoman.coding.event.Basis;
import dragoman.coding.event.Mention;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.event.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes up coded reports, the same ones for the same seed. */
final class Stories {

    private static final String[] STATES = {"IND", "PRK", "USA", "CHN", "IND PAK"};
    private static final String[] DAYS = {"2018", "2018-05", "2018-05-15", "2018-05-17", "2018-05-15/2018-05-16", "2015-04", "2015"};

    private Stories() {
    }

    static List<Coded> of(int reports, int mentionsEach) {
        Random random = new Random(2018);
        List<Coded> coded = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            String id = String.format(Locale.ROOT, "r%05d", i);
            List<Mention> told = new ArrayList<>();
            for (int n = 1; n <= mentionsEach; n++) {
                told.add(mention(random, id, n));
            }
            coded.add(new Coded(Told.report(id, i % 3 == 0 ? null : "Outlet " + i % 4, "2018-05-1" + i % 10), told, "book"));
        }
        return coded;
    }

    private static Mention mention(Random random, String id, int number) {
        PloverType type = PloverType.values()[random.nextInt(4)];
        Told told = Told.by(id, number).does(STATES[random.nextInt(STATES.length)], type, STATES[random.nextInt(STATES.length)])
                .status(Status.values()[random.nextInt(Status.values().length)]);
        if (random.nextInt(4) == 0) {
            told.eachOther();
        }
        if (random.nextInt(6) > 0) {
            told.on(DAYS[random.nextInt(DAYS.length)], Basis.values()[random.nextInt(3)]);
        }
        return told.mention();
    }
}
