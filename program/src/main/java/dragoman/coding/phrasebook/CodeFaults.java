package dragoman.coding.phrasebook;

import dragoman.coding.event.PloverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells whether the codes of a file are known and belong to the type that its folder is named after. */
final class CodeFaults {

    private static final String SAME = "SAME";
    private static final String KNOWN = "The codes stand in phrasebook/codes.txt.";

    private CodeFaults() {}

    static List<Fault> of(BookFile file, CodeTable codes) {
        List<Fault> faults = new ArrayList<>();
        String folder = file.file().substring(0, file.file().indexOf('/')).toUpperCase(Locale.ROOT);
        file.nearMisses().stream().filter(miss -> !miss.expected().equals(NearMiss.NOTHING) && !codes.knows(miss.expected()))
                .forEach(miss -> faults.add(new Fault(file.file(), miss.number(), "code " + miss.expected() + " is not known", KNOWN)));
        boolean isType = folder.equals(SAME) || Arrays.stream(PloverType.values()).anyMatch(type -> type.name().equals(folder));
        if (!isType) {
            faults.add(new Fault(file.file(), 0, "the folder «" + file.file().substring(0, file.file().indexOf('/')) + "» is named after no type", "Name it after one of "
                    + Arrays.stream(PloverType.values()).map(type -> type.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")) + ", or same."));
        }
        String last = "";
        for (BookLine line : file.lines()) {
            if (line.keepsInnerAct() || line.code().equals(last)) {
                continue;
            }
            last = line.code();
            if (!codes.knows(last)) {
                faults.add(new Fault(file.file(), line.number(), "code " + last + " is not known", KNOWN));
            } else if (isType && !codes.act(last).orElseThrow().type().name().equals(folder)) {
                faults.add(new Fault(file.file(), line.number(), "code " + last + " is " + codes.act(last).orElseThrow().type() + ", the folder says " + folder,
                        "Move the line, or mend the code."));
            }
        }
        return faults;
    }
}
