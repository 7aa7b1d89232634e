package dragoman.coding.phrasebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells whether the codes of a file are known and belong to the type that its folder is named after. */
final class CodeFaults {

    private CodeFaults() {}

    static List<Fault> of(BookFile file, CodeTable codes) {
        List<Fault> faults = new ArrayList<>();
        String folder = file.file().substring(0, file.file().indexOf('/')).toUpperCase(Locale.ROOT);
        String last = "";
        for (BookLine line : file.lines()) {
            if (line.keepsInnerAct() || line.code().equals(last)) {
                continue;
            }
            last = line.code();
            if (!codes.knows(last)) {
                faults.add(new Fault(file.file(), line.number(), "code " + last + " is not known", "The codes stand in phrasebook/codes.txt."));
            } else if (!codes.act(last).orElseThrow().type().name().equals(folder)) {
                faults.add(new Fault(file.file(), line.number(), "code " + last + " is " + codes.act(last).orElseThrow().type() + ", the folder says " + folder,
                        "Move the line, or mend the code."));
            }
        }
        return faults;
    }
}
