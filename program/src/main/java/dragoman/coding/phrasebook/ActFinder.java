package dragoman.coding.phrasebook;

import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.event.Act;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.language.Dependency;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Decides which acts a sentence tells: of the lines that match, which explain it best, and which act is only what another one is about. */
public final class ActFinder {

    /** Expresses intent, by code. */
    private static final String INTENT = "03";

    /** "[actor] meets in [place]": only the place tells that people and not deadlines are met. */
    private static final java.util.regex.Pattern WHERE_ALONE = java.util.regex.Pattern.compile("\\[actor] (\\{[a-z| ]+}|[a-z]+) in \\[place]");

    private final Phrasebook book;
    private final ClauseGraph graph;
    private final Map<Integer, List<Match>> byRoot = new TreeMap<>();
    private final Map<Integer, Optional<FoundAct>> resolved = new HashMap<>();

    private ActFinder(Phrasebook book, ClauseGraph graph, Politics politics) {
        this.book = book;
        this.graph = graph;
        for (Match match : book.matches(graph, politics)) {
            byRoot.computeIfAbsent(match.root(), r -> new ArrayList<>()).add(match);
        }
    }

    /**
     * What the lines tell of a sentence.
     *
     * @param acts the acts in text order of the words that carry them
     * @param caught the words of all lines that match, also of those that tell no act of their own
     */
    public record Told(List<FoundAct> acts, Set<Integer> caught) {

        public Told {
            acts = List.copyOf(acts);
            caught = Set.copyOf(caught);
        }
    }

    /** The acts of a sentence in text order of the words that carry them. */
    public static List<FoundAct> find(Phrasebook book, ClauseGraph graph, Politics politics) {
        return read(book, graph, politics).acts();
    }

    /** The acts of a sentence, and the words that lines have caught. */
    public static Told read(Phrasebook book, ClauseGraph graph, Politics politics) {
        ActFinder finder = new ActFinder(book, graph, politics);
        List<FoundAct> acts = finder.find();
        Set<Integer> caught = new HashSet<>();
        finder.byRoot.values().forEach(matches -> matches.forEach(m -> caught.addAll(m.words())));
        return new Told(acts, caught);
    }

    private List<FoundAct> find() {
        List<FoundAct> all = new ArrayList<>();
        for (int root : byRoot.keySet()) {
            resolve(root).ifPresent(all::add);
        }
        Set<Integer> consumed = new HashSet<>();
        all.forEach(act -> consume(act, consumed));
        List<FoundAct> standing = new ArrayList<>(all.stream().filter(a -> !consumed.contains(a.match().root())).toList());
        standing.sort(Comparator.comparingDouble((FoundAct a) -> -a.match().score()).thenComparingInt(a -> a.match().root()));
        List<FoundAct> chosen = new ArrayList<>();
        for (FoundAct act : standing) {
            boolean governed = standing.stream().anyMatch(other -> governs(other, act) || Purpose.of(graph.sentence(), other, act) || GivenWord.holds(graph.sentence(), other, act));
            if (!governed && chosen.stream().noneMatch(c -> overlaps(c, act))) {
                chosen.add(act);
            }
        }
        chosen.sort(Comparator.comparingInt(a -> a.match().root()));
        return List.copyOf(chosen);
    }

    /** "refused to accept": the word that carries the inner act is a word of the outer line and stands below its verb. */
    private boolean governs(FoundAct outer, FoundAct inner) {
        int root = inner.match().root();
        return outer.match().root() != root && graph.sentence().token(root).isVerb() && overlaps(outer, inner) && outer.match().words().contains(root)
                && graph.sentence().dominates(outer.match().root(), root);
    }

    /** The word that carries one belongs to the wording of the other. Who refuses a request tells that there was one. */
    private static boolean overlaps(FoundAct chosen, FoundAct other) {
        if (isRefusedRequest(chosen, other)) {
            return false;
        }
        return chosen.match().words().contains(other.match().root()) || other.match().words().contains(chosen.match().root());
    }

    private static boolean isRefusedRequest(FoundAct refusal, FoundAct request) {
        return refusal.act().type() == PloverType.REJECT && request.act().type() == PloverType.REQUEST
                && request.match().nominal() && request.match().at(Bracket.ACTOR).isPresent();
    }

    /** An operator takes its inner act along; what somebody only criticised or praised has happened all the same. */
    private void consume(FoundAct act, Set<Integer> consumed) {
        if (act.inner().isEmpty()) {
            return;
        }
        FoundAct inner = act.inner().get();
        boolean stillTold = isRefusedRequest(act, inner) || inner.match().nominal() && !act.match().line().keepsInnerAct() && isRemark(act.act()) && isSpecific(inner);
        if (!stillTold) {
            consumed.addAll(inner.match().words());
            consumeConjuncts(inner.match().root(), consumed);
        }
        consume(inner, consumed);
    }

    /** "wants it to recall its envoy and close its embassy": what stands beside a thing wanted is wanted too. */
    private void consumeConjuncts(int root, Set<Integer> consumed) {
        for (int other : graph.conjuncts(root)) {
            consumed.add(other);
            byRoot.values().stream().flatMap(List::stream).filter(m -> m.root() == other).forEach(m -> consumed.addAll(m.words()));
        }
    }

    private static boolean isRemark(Act act) {
        return act.type() == PloverType.SUPPORT || act.type() == PloverType.ACCUSE && !act.cameo().startsWith("112");
    }

    private static boolean isSpecific(FoundAct inner) {
        return inner.match().at(Bracket.ACTOR).isPresent() && inner.match().at(Bracket.RECIPIENT).isPresent();
    }

    /** The best reading of the lines that match at a word. */
    private Optional<FoundAct> resolve(int root) {
        Optional<FoundAct> known = resolved.get(root);
        if (known != null) {
            return known;
        }
        resolved.put(root, Optional.empty());
        List<FoundAct> readings = byRoot.getOrDefault(root, List.of()).stream().map(this::read).flatMap(Optional::stream).toList();
        Optional<FoundAct> best = readings.stream().findFirst().map(first -> withOthers(first, readings)).map(first -> richer(first, readings));
        resolved.put(root, best);
        return best;
    }

    /** "Peru and Chile held talks with Iran", "agreed to send aid to Iran": not with each other, where the words name a third. */
    private FoundAct withOthers(FoundAct first, List<FoundAct> readings) {
        Match match = first.match();
        Optional<Integer> other = match.at(Bracket.RECIPIENT);
        Optional<Integer> one = match.at(Bracket.ACTOR);
        if (!match.reciprocal() || one.isEmpty() || other.isEmpty() || !graph.conjuncts(one.get()).contains(other.get())) {
            return first;
        }
        return readings.stream()
                .filter(r -> !r.match().at(Bracket.RECIPIENT).equals(other) && r.match().at(Bracket.ACTOR).equals(one) && r.act().type() == first.act().type())
                .filter(r -> r.match().line().text().contains(" with [recipient]") && isTowardsAThird(r) || r.inner().filter(this::isTowardsAThird).isPresent())
                .findFirst().orElse(first);
    }

    private boolean isTowardsAThird(FoundAct act) {
        Optional<Integer> who = act.match().at(Bracket.ACTOR);
        Optional<Integer> whom = act.match().at(Bracket.RECIPIENT);
        return whom.isPresent() && !whom.equals(who) && who.filter(w -> graph.conjuncts(w).contains(whom.get())).isEmpty();
    }

    /** Of two readings of one type, the one that also knows what the act is about. */
    private static FoundAct richer(FoundAct first, List<FoundAct> readings) {
        return readings.stream()
                .filter(r -> first.inner().isEmpty() && r.inner().isPresent() && !r.match().line().keepsInnerAct() && r.act().type() == first.act().type())
                .findFirst()
                .orElse(first);
    }

    private Optional<FoundAct> read(Match match) {
        boolean negated = !match.negated() && (Negation.ofAny(graph.sentence(), match.words()) || Prevention.of(graph.sentence(), match.root()));
        BookLine line = match.line();
        if (WHERE_ALONE.matcher(line.text()).matches() && (match.at(Bracket.PLACE).isEmpty() || !graph.arguments(match.root(), Role.OBJECT).isEmpty())) {
            return Optional.empty();
        }
        // Parsers give "no" and "yes" no place in a clause, so a pattern cannot hold them.
        if (line.text().contains("says no to") && graph.sentence().children(match.root()).stream().noneMatch(t -> t.lemma().equals("no"))) {
            return Optional.empty();
        }
        if (match.at(Bracket.ACT).isEmpty()) {
            return line.keepsInnerAct() ? Optional.empty() : Optional.of(new FoundAct(match, book.act(line.code()), Optional.empty(), line.status(), negated));
        }
        if (!Mandative.fits(graph.sentence(), match) || isOpen(match)) {
            return Optional.empty();
        }
        Optional<FoundAct> about = innerAct(match.at(Bracket.ACT).get());
        // "will not accept" is one refusal: the line that says it whole stands, not the refusal of a refusal.
        // Nor is "will pay the price", which a line for who is quoted says whole, a plan of those who will pay.
        // "would like to thank" thanks.
        if (isModal(match) && about.isPresent() && (about.get().match().negated() || about.get().match().line().isSpoken()
                || graph.sentence().token(about.get().match().root()).lemma().equals("like"))) {
            return Optional.empty();
        }
        // What a line leaves to who says it is nobody's plan and nobody's demand: "intends to meddle in the vote".
        Optional<FoundAct> inner = about.filter(act -> !act.match().line().isSpoken());
        // "confirmed that it would visit" confirms a plan.
        if (line.status().equals(Optional.of(Status.DONE)) && line.keepsInnerAct() && isAhead(match.at(Bracket.ACT).get())) {
            return Optional.empty();
        }
        if (line.keepsInnerAct()) {
            // "failed to visit": the line itself says that it did not happen.
            boolean told = line.status().equals(Optional.of(Status.DENIED));
            return inner.map(i -> new FoundAct(match, i.act(), inner, line.status(), negated || i.negated() && !told));
        }
        if (inner.filter(act -> isOfAnother(match, act)).isPresent()) {
            return Optional.empty();
        }
        if (inner.isPresent()) {
            return Optional.of(new FoundAct(match, composed(match, inner.get()), inner, line.status(), negated));
        }
        boolean both = (match.at(Bracket.ACTOR).isPresent() || line.isSpoken() && !isState(match.at(Bracket.ACT).get())) && match.at(Bracket.RECIPIENT).isPresent();
        return both || GivenWord.counts(graph.sentence(), match) ? Optional.of(new FoundAct(match, book.act(line.code()), Optional.empty(), line.status(), negated)) : Optional.empty();
    }

    /** "expected Peru to ask": what one expects of another is not what he means to do himself. */
    private static boolean isOfAnother(Match match, FoundAct inner) {
        boolean intent = match.line().code().startsWith(INTENT) && match.line().text().endsWith("to [act]") && !match.line().text().contains("[recipient]");
        Optional<Integer> who = match.at(Bracket.ACTOR);
        Optional<Integer> acts = inner.match().at(Bracket.ACTOR);
        return intent && !match.nominal() && !inner.match().nominal() && !inner.match().reciprocal() && who.isPresent() && acts.isPresent() && !who.equals(acts)
                && acts.get() > match.root();
    }

    /** "will decide whether to impose": who has not decided yet means nothing to do. */
    private boolean isOpen(Match match) {
        return match.line().code().startsWith(INTENT) && graph.sentence().children(match.at(Bracket.ACT).orElseThrow()).stream().anyMatch(t -> t.lemma().equals("whether"));
    }

    private boolean isAhead(int act) {
        return graph.sentence().children(act, Dependency.AUXILIARY).stream().anyMatch(t -> t.tag().equals("MD"));
    }

    /** "must be tired": nothing that somebody could be asked to do. */
    private boolean isState(int index) {
        Token token = graph.sentence().token(index);
        return !token.isVerb() || Set.of("be", "have", "feel", "seem", "know").contains(token.lemma());
    }

    /** "agreed not to attack", "agreed to hold no talks": what is not to happen makes another act. */
    private Act composed(Match match, FoundAct inner) {
        String outer = match.line().code();
        boolean withheld = !match.negated() && Withheld.matters(outer)
                && (inner.negated() || !inner.match().negated() && Negation.of(graph.sentence(), match.at(Bracket.ACT).orElseThrow()));
        return withheld ? Withheld.act(book, outer, inner.act()) : book.compose(outer, inner.act());
    }

    private boolean isModal(Match match) {
        return graph.sentence().token(match.root()).tag().equals("MD");
    }

    /** The act at a word, or at the noun that a light verb there carries ("agreed to hold talks"), or in the wording of another line. */
    private Optional<FoundAct> innerAct(int token) {
        Optional<FoundAct> here = resolve(token);
        if (here.isPresent()) {
            return here;
        }
        Token word = graph.sentence().token(token);
        if (word.isVerb()) {
            for (Argument object : graph.arguments(token, Role.OBJECT)) {
                if (book.isLight(word.lemma()) && resolve(object.token()).isPresent()) {
                    return resolve(object.token());
                }
            }
        }
        return byRoot.keySet().stream()
                .filter(root -> root != token && byRoot.get(root).stream().anyMatch(m -> m.words().contains(token) && graph.sentence().dominates(token, root)))
                .map(this::resolve)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
