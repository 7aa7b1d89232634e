package dragoman.coding.phrasebook;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.event.Status;
import dragoman.language.HandParse;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A book of a few lines whose patterns are written by hand, so that matching is tested without the parser. A row is {@code CODE | clause | pattern},
 * the code with a status where it has one ({@code same:denied}). Names are actors, nouns that a name stands before belong to one.
 */
public final class SmallBook {

    private static final Set<String> PAIRS = Set.of("sides", "leaders");

    private static final LightVerbs LIGHT = new LightVerbs(Set.of("hold", "launch"), Set.of("order", "treaty"));

    private final Phrasebook book;

    private SmallBook(Phrasebook book) {
        this.book = book;
    }

    public static SmallBook of(String... rows) {
        List<Pattern> patterns = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split("\\s*\\|\\s*", 3);
            String[] code = cells[0].strip().split(":");
            Optional<Status> status = code.length > 1 ? Optional.of(Status.of(code[1])) : Optional.empty();
            patterns.add(PatternText.read(cells[2].strip(), new BookLine("small/book.txt", patterns.size() + 1, cells[1], code[0], status)));
        }
        Phrasebook shipped = PhrasebookFiles.shipped();
        return new SmallBook(new Phrasebook(patterns, LIGHT, shipped.codes(), shipped.composition(), "small"));
    }

    public Phrasebook book() {
        return book;
    }

    public static Politics politics(Sentence sentence) {
        return new Politics() {

            @Override
            public int grade(int token) {
                boolean owned = sentence.children(token).stream().anyMatch(c -> c.isProperNoun() && c.index() < token);
                return sentence.token(token).isProperNoun() || isCompound(token) ? 2 : owned ? 1 : 0;
            }

            @Override
            public boolean isCompound(int token) {
                return PAIRS.contains(sentence.token(token).form());
            }
        };
    }

    /** The matches in a hand-built sentence: {@code 042 visited [actor]=India}. */
    String matches(String lines) {
        return matchesOf(lines).stream().map(m -> show(m, sentence(lines))).collect(Collectors.joining("; "));
    }

    List<Match> matchesOf(String lines) {
        Sentence sentence = sentence(lines);
        return book.matches(ClauseGraph.of(sentence), politics(sentence));
    }

    /** The acts in a hand-built sentence, an inner one in brackets, {@code !} before negated ones. */
    String acts(String lines) {
        Sentence sentence = sentence(lines);
        return actsOf(sentence).stream().map(a -> show(a, sentence)).collect(Collectors.joining("; "));
    }

    List<FoundAct> actsOf(Sentence sentence) {
        return ActFinder.find(book, ClauseGraph.of(sentence), politics(sentence));
    }

    private static Sentence sentence(String lines) {
        return HandParse.sentence(lines);
    }

    private static String show(FoundAct act, Sentence sentence) {
        return (act.negated() ? "!" : "") + act.act().cameo() + " " + sentence.token(act.trigger()).form()
                + act.status().map(s -> " " + s.label()).orElse("") + act.about().map(a -> " about " + a.cameo()).orElse("");
    }

    private static String show(Match match, Sentence sentence) {
        Map<String, String> bound = new TreeMap<>();
        match.bound().forEach((bracket, token) -> bound.put("[" + bracket.label() + "]", form(sentence, token)));
        return match.line().code() + " " + form(sentence, match.root()) + bound.entrySet().stream().map(e -> " " + e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining());
    }

    private static String form(Sentence sentence, int token) {
        Token word = sentence.token(token);
        return word.form();
    }
}
