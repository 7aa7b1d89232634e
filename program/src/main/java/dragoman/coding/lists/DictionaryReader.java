package dragoman.coding.lists;

import dragoman.coding.event.Sector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dictionaries of actors and agents of PETRARCH, PETRARCH2 and TABARI as they are. A line that is not understood is passed over and
 * listed; the rest holds.
 */
final class DictionaryReader {

    private static final Pattern MACRO = Pattern.compile("(![^!]+!)\\s*=\\s*(.+)");
    private static final Pattern MARKER = Pattern.compile("![^!]+!");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]{}]*)\\]");
    private static final Pattern BRACES = Pattern.compile("\\{([^}]*)\\}");
    private static final String HOW_NAMES = "write «NAME_OF_SOMEBODY [USAGOV]», or the code in brackets on a line below";
    private static final String HOW_CODES = "write a state or organisation and roles in codes of three letters, such as [USAGOVMIL], [IGOUNO], [USAGOV >090120]";
    private static final String HOW_AGENTS = "write the role behind ~, such as [~GOV]";

    private final DictionaryEntries entries;
    private final DictionaryNames names;
    private final DictionaryCodes codes;
    private final CameoCodes cameo;
    private final List<DataFault> notUnderstood;
    private final List<DictionaryEntries.Phrase> phrases = new ArrayList<>();
    private final List<DictionaryCodes.Read> found = new ArrayList<>();
    private boolean hadCodes;

    DictionaryReader(DictionaryEntries entries, DictionaryNames names, CameoCodes cameo, List<DataFault> notUnderstood) {
        this.entries = entries;
        this.names = names;
        this.cameo = cameo;
        this.codes = new DictionaryCodes(cameo);
        this.notUnderstood = notUnderstood;
    }

    void read(DataFile file) {
        for (DictionaryFile.Line line : DictionaryFile.lines(file)) {
            read(line);
        }
        flush();
    }

    private void read(DictionaryFile.Line line) {
        Matcher macro = MACRO.matcher(line.text());
        if (macro.matches()) {
            names.define(macro.group(1), Arrays.stream(macro.group(2).split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList());
        } else if (line.text().startsWith("[")) {
            codesOfEntry(line);
        } else if (line.text().startsWith("+")) {
            synonym(line);
        } else if (line.text().contains("~")) {
            flush();
            agent(line);
        } else {
            flush();
            entry(line);
        }
    }

    private void codesOfEntry(DictionaryFile.Line line) {
        if (phrases.isEmpty()) {
            pass(line, "has a code and no name", HOW_NAMES);
        } else {
            codes(line, line.text());
        }
    }

    private void synonym(DictionaryFile.Line line) {
        String phrase = line.text().substring(1).strip();
        if (phrases.isEmpty()) {
            pass(line, "is another name of nobody", "write a name without + above it");
        } else if (phrase.contains("[")) {
            pass(line, "is another name with a code of its own", "write it without +, or put the code on a line below");
        } else {
            phrase(line, phrase);
        }
    }

    private void entry(DictionaryFile.Line line) {
        int bracket = line.text().indexOf('[');
        phrase(line, (bracket < 0 ? line.text() : line.text().substring(0, bracket)).strip());
        if (bracket >= 0) {
            codes(line, line.text().substring(bracket));
        }
    }

    private void phrase(DictionaryFile.Line line, String phrase) {
        Optional<String> marker = MARKER.matcher(phrase).results().map(result -> result.group()).filter(m -> !names.isDefined(m)).findFirst();
        if (marker.isPresent()) {
            pass(line, "holds " + marker.get() + ", which no line above defines", "write «" + marker.get() + " = ONE, ANOTHER» above it");
        }
        phrases.add(new DictionaryEntries.Phrase(marker.isPresent() ? List.of() : names.spelledOut(phrase), line.at()));
    }

    private void codes(DictionaryFile.Line line, String written) {
        hadCodes = true;
        Matcher each = BRACKETS.matcher(written);
        String rest = each.replaceAll("").strip();
        if (!rest.isEmpty()) {
            pass(line, rest.contains("[") ? "has a bracket that is not closed" : "has «" + rest + "» beside its brackets", HOW_CODES);
        }
        each.reset();
        while (each.find()) {
            try {
                found.add(codes.read(each.group(1)));
            } catch (CameoCodes.NotUnderstood e) {
                pass(line, "has a code that is not understood: " + e.getMessage(), HOW_CODES);
            }
        }
    }

    /** {@code ATTORNEY_GENERAL {ATTORNEYS_GENERAL} [~GOVATG]}; with empty braces there is no plural. */
    private void agent(DictionaryFile.Line line) {
        Matcher bracket = BRACKETS.matcher(line.text());
        if (!bracket.find()) {
            pass(line, "has no code in brackets", HOW_AGENTS);
            return;
        }
        String phrase = line.text().substring(0, bracket.start());
        Matcher braces = BRACES.matcher(phrase);
        Optional<String> plural = braces.find() ? Optional.of(braces.group(1).strip()) : Optional.empty();
        phrase(line, BRACES.matcher(phrase).replaceAll("").strip());
        DictionaryEntries.Phrase agent = phrases.remove(phrases.size() - 1);
        try {
            List<Sector> sectors = cameo.ofAgent(bracket.group(1).replace("~", "").strip());
            boolean derived = plural.isEmpty() && !MARKER.matcher(phrase).find();
            entries.agent(agent, plural.filter(p -> !p.isEmpty()), derived, sectors);
        } catch (CameoCodes.NotUnderstood e) {
            pass(line, "has a code that is not understood: " + e.getMessage(), HOW_AGENTS);
        }
    }

    /** An entry ends where the next begins. */
    private void flush() {
        if (!phrases.isEmpty() && !hadCodes) {
            phrases.forEach(phrase -> notUnderstood.add(new DataFault(phrase.at(), String.join(", ", phrase.names()), "has no code", HOW_NAMES)));
        } else if (!found.isEmpty()) {
            entries.actor(phrases, found);
        }
        phrases.clear();
        found.clear();
        hadCodes = false;
    }

    private void pass(DictionaryFile.Line line, String cause, String nextStep) {
        notUnderstood.add(new DataFault(line.at(), line.text(), cause, nextStep));
    }
}
