package dragoman.coding.phrasebook;

import dragoman.coding.clause.ClauseGraph;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tells what is wrong with a phrasebook's lines: not coded by their own file, coded by another, told twice, or a near miss that is hit. */
final class BookCheck {

    private final Phrasebook book;
    private final Function<String, Sentence> parser;

    private BookCheck(Phrasebook book, Function<String, Sentence> parser) {
        this.book = book;
        this.parser = parser;
    }

    /** All faults of the files that the filter admits, in order of file and line. */
    static List<Fault> check(BookCompiler.Result compiled, Function<String, Sentence> parser, Predicate<String> files) {
        BookCheck check = new BookCheck(compiled.book(), parser);
        List<Fault> faults = new ArrayList<>(compiled.faults().stream().filter(f -> files.test(f.file())).toList());
        List<Pattern> patterns = compiled.own().stream().filter(p -> files.test(p.line().file())).toList();
        faults.addAll(check.doubles(Set.copyOf(patterns)));
        faults.addAll(patterns.parallelStream().map(check::line).flatMap(Optional::stream).toList());
        faults.addAll(compiled.nearMisses().parallelStream().filter(n -> files.test(n.file())).map(check::nearMiss).flatMap(Optional::stream).toList());
        faults.sort(Comparator.comparing(Fault::file).thenComparingInt(Fault::line).thenComparing(Fault::problem));
        return faults;
    }

    /** Of two lines that say the same, the wanted one is told, else the later one. */
    private List<Fault> doubles(Set<Pattern> wanted) {
        Map<String, BookLine> first = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        List<Pattern> othersFirst = book.patterns().stream().sorted(Comparator.comparing(wanted::contains)).toList();
        for (Pattern pattern : othersFirst) {
            for (String wording : Wordings.of(pattern)) {
                BookLine before = first.putIfAbsent(wording, pattern.line());
                if (before == null || before.equals(pattern.line()) || !wanted.contains(pattern)) {
                    continue;
                }
                boolean same = before.code().equals(pattern.line().code());
                faults.add(new Fault(pattern.line().file(), pattern.line().number(),
                        "«" + pattern.line().text() + "» says the same as " + before.file() + ":" + before.number() + " «" + before.text() + "»"
                                + (same ? "" : ", which codes " + before.code() + " instead of " + pattern.line().code()),
                        same ? "Take one of them out." : "Keep the wording where it belongs."));
                break;
            }
        }
        return faults;
    }

    private Optional<Fault> line(Pattern pattern) {
        BookLine line = pattern.line();
        String wording = pattern.example();
        Sentence sentence = parser.apply(Carrier.of(wording).sentence());
        ClauseGraph graph = ClauseGraph.of(sentence);
        List<Match> matches = book.matches(graph, new FillerPolitics(sentence));
        boolean own = matches.stream().anyMatch(m -> m.line().equals(line));
        if (!own) {
            return Optional.of(new Fault(line.file(), line.number(), "«" + wording + "» is not coded by its own line", "«phrasebook try» shows the parse; say it in other words."));
        }
        return matches.stream()
                .filter(m -> !m.line().code().equals(line.code()) && isStronger(m, matches, line))
                .findFirst()
                .map(m -> new Fault(line.file(), line.number(), "«" + wording + "» is coded " + m.line().code() + " by " + m.line().file() + ":" + m.line().number()
                        + " «" + m.line().text() + "» instead of " + line.code(), "Make one of the two lines more specific, or take one out."));
    }

    private static boolean isStronger(Match other, List<Match> matches, BookLine line) {
        Match own = matches.stream().filter(m -> m.line().equals(line)).findFirst().orElseThrow();
        return other.root() == own.root() && other.score() > own.score();
    }

    private Optional<Fault> nearMiss(NearMiss nearMiss) {
        boolean spoken = nearMiss.sentence().startsWith(BookLine.SPOKEN);
        Sentence sentence = parser.apply(Carrier.nearMiss(spoken ? nearMiss.sentence().substring(BookLine.SPOKEN.length()) : nearMiss.sentence()));
        List<FoundAct> acts = ActFinder.find(book, ClauseGraph.of(sentence), new FillerPolitics(sentence)).stream()
                .filter(a -> !a.negated() && (spoken || !a.match().line().isSpoken()))
                .toList();
        boolean nothing = nearMiss.expected().equals(NearMiss.NOTHING);
        boolean right = nothing ? acts.isEmpty() : acts.stream().anyMatch(a -> a.act().cameo().equals(nearMiss.expected()));
        if (right) {
            return Optional.empty();
        }
        String got = acts.isEmpty() ? "nothing" : String.join(", ", acts.stream().map(a -> a.act().cameo() + " by " + a.match().line().file() + ":"
                + a.match().line().number() + " «" + a.match().line().text() + "»").toList());
        return Optional.of(new Fault(nearMiss.file(), nearMiss.number(), "near miss «" + nearMiss.sentence() + "» should be " + nearMiss.expected() + " and is " + got,
                "Make the line that hits it more specific."));
    }
}
