package dragoman.coding.phrasebook;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.event.Act;
import dragoman.coding.event.PloverType;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The compiled phrasebook: finds the lines that a sentence says. Immutable and shared by threads. */
public final class Phrasebook {

    private final List<Pattern> patterns;
    private final RootIndex index;
    private final LightVerbs lightVerbs;
    private final CodeTable codes;
    private final UsualCodes usual;
    private final Composition composition;
    private final String version;
    private final Set<BookLine> own;

    Phrasebook(List<Pattern> patterns, LightVerbs lightVerbs, CodeTable codes, Composition composition, String version) {
        this(patterns, lightVerbs, codes, composition, version, Set.of());
    }

    /** @param own the lines that a user has laid over the shipped ones */
    Phrasebook(List<Pattern> patterns, LightVerbs lightVerbs, CodeTable codes, Composition composition, String version, Set<BookLine> own) {
        this.own = Set.copyOf(own);
        this.patterns = List.copyOf(patterns);
        this.lightVerbs = lightVerbs;
        this.codes = codes;
        this.composition = composition;
        this.version = version;
        this.index = new RootIndex(this.patterns);
        this.usual = new UsualCodes(this.patterns, codes);
    }

    /** The first twelve hexadecimal digits of the SHA-256 of its sources: the record carries it. */
    public String version() {
        return version;
    }

    public CodeTable codes() {
        return codes;
    }

    /** Whether a user has laid the line over the shipped ones. */
    public boolean isOwn(BookLine line) {
        return own.contains(line);
    }

    List<Pattern> patterns() {
        return patterns;
    }

    LightVerbs lightVerbs() {
        return lightVerbs;
    }

    Composition composition() {
        return composition;
    }

    /** The lines of the book, each once, in order. */
    public List<BookLine> lines() {
        Set<BookLine> lines = new LinkedHashSet<>();
        patterns.forEach(p -> lines.add(p.line()));
        return List.copyOf(lines);
    }

    /** Whether a verb carries its object's act without adding to it ("hold", "launch"). */
    public boolean isLight(String lemma) {
        return lightVerbs.contains(lemma);
    }

    /** The act of a line's code. */
    public Act act(String cameo) {
        return codes.act(cameo).orElseThrow(() -> new IllegalStateException("code " + cameo + " stands in a line and not in codes.txt"));
    }

    /** The act that the lines which a word carries usually tell, among those of a type; nothing where they differ or there are none. */
    public Optional<Act> usualAct(String lemma, PloverType type) {
        return usual.of(lemma, type).map(this::act);
    }

    /** The act that an operator makes of another act. */
    public Act compose(String outer, Act inner) {
        return act(composition.compose(outer, inner.cameo()));
    }

    /**
     * The lines that a sentence says, the best at each word first; several lines may match at one word.
     *
     * @return matches ordered by word, then by falling score, then by file and line
     */
    public List<Match> matches(ClauseGraph graph, Politics politics) {
        Matcher matcher = new Matcher(graph, politics, lightVerbs);
        Set<String> words = words(graph);
        List<Match> found = new ArrayList<>();
        for (Token token : graph.sentence().tokens()) {
            List<Match> here = new ArrayList<>();
            for (Pattern pattern : index.at(token, words)) {
                boolean mayBe = pattern.root().mayBeSaidWith(words) && (!pattern.line().isSpoken() || politics.isSaid(token.index()));
                if (mayBe && Matcher.isWord(pattern.root(), token)) {
                    matcher.match(pattern, token.index()).ifPresent(here::add);
                }
            }
            here.sort(Comparator.comparingDouble((Match m) -> -m.score()).thenComparing(m -> m.line().file()).thenComparingInt(m -> m.line().number()));
            found.addAll(here);
        }
        return found;
    }

    private static Set<String> words(ClauseGraph graph) {
        Set<String> words = new HashSet<>();
        for (Token token : graph.sentence().tokens()) {
            words.add(token.lemma());
            words.add(token.form().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** Whether any line could be carried by this word: the gate before everything else. */
    public boolean mayCarry(Token token) {
        return index.holds(token);
    }
}
