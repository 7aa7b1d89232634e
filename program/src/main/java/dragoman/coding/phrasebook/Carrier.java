package dragoman.coding.phrasebook;

import dragoman.language.BaseForm;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence in which a line is parsed. Examples in the present tense are often read as nouns ("Albania hosts Belgium"); under "will" and the base form they are not.
 *
 * @param sentence the sentence, with fillers for the brackets
 * @param nominal whether the line is a noun phrase, carried by "… will continue"
 * @param modal the modal that the line itself asks for: "[recipient] will pay the price"
 */
record Carrier(String sentence, boolean nominal, Optional<String> modal) {

    static final String NOUN_CARRIER = "continue";

    private static final List<String> MODALS = List.of("will ", "must ", "should ", "can ", "cannot ");

    private static final Pattern CLAUSE = Pattern.compile("(\\[[a-z]+\\](?: and \\[[a-z]+\\])?) (.*)");
    private static final Pattern ACT = Pattern.compile("(\\S+ )?\\[act\\]");

    static Carrier of(String line) {
        Matcher clause = CLAUSE.matcher(line);
        // "[actor]'s airstrike will kill [recipient]": a clause whose subject is no bracket says "will" itself.
        if (!clause.matches() && line.contains(" will ")) {
            return new Carrier(capital(fill(line)) + ".", false, Optional.empty());
        }
        if (!clause.matches()) {
            return new Carrier(capital(fill(line)) + " will " + NOUN_CARRIER + ".", true, Optional.empty());
        }
        String verb = underWill(clause.group(1).contains(" and "), clause.group(2));
        Optional<String> modal = MODALS.stream().filter(clause.group(2)::startsWith).map(String::strip).findFirst();
        return new Carrier(fill(clause.group(1) + " " + verb) + ".", false, modal);
    }

    /** A near miss is parsed as it stands. */
    static String nearMiss(String sentence) {
        return capital(fill(sentence)) + (sentence.endsWith(".") ? "" : ".");
    }

    private static String underWill(boolean plural, String predicate) {
        if (MODALS.stream().anyMatch(predicate::startsWith)) {
            return predicate;
        }
        int space = predicate.indexOf(' ');
        String first = space < 0 ? predicate : predicate.substring(0, space);
        String rest = space < 0 ? "" : predicate.substring(space);
        String base = plural ? (first.equals("are") ? "be" : first) : BaseForm.of(first);
        return "will " + base + rest;
    }

    private static String fill(String line) {
        Matcher act = ACT.matcher(line);
        StringBuilder filled = new StringBuilder();
        while (act.find()) {
            String before = act.group(1) == null ? "" : act.group(1);
            boolean infinitive = before.equals("to ") || before.equals("will ") || before.equals("not ") || before.endsWith("] ");
            act.appendReplacement(filled, Matcher.quoteReplacement(before + (infinitive ? Bracket.ACT.filler() : "singing")));
        }
        act.appendTail(filled);
        String text = filled.toString();
        for (Bracket bracket : Bracket.values()) {
            text = text.replace("[" + bracket.label() + "]", bracket.filler());
        }
        return text;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
