package dragoman.coding;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.QuadClass;
import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Is an act only named, and told of nobody: "the right to protest", "a treaty to end the war", "immune from most lawsuits", "would have been met by
 * protests"? What another act is about ("threatens to leave") is read with that act and never asked here.
 */
final class MerelyNamed {

    /** Whoever has these has done nothing yet, and papers say what should be done: the infinitive below is what it is for. */
    private static final Set<String> FOR_WHAT = Set.of("ability", "right", "chance", "opportunity", "avenue", "need", "freedom", "power", "authority", "duty", "obligation", "capacity",
            "capability", "option", "way", "mean", "means", "incentive", "temptation", "mandate", "excuse", "reason", "pressure", "responsibility", "tool", "basis", "deal", "agreement",
            "accord", "treaty", "pact", "statement", "announcement", "declaration", "law", "legislation", "bill", "petition", "proposal", "motion", "resolution", "condition", "framework",
            "roadmap", "demand", "invitation", "offer", "pledge", "promise", "commitment", "vow", "suggestion", "formula", "strategy", "policy", "idea", "permission", "readiness", "unwillingness");

    /** "most lawsuits", "any investigation": none that took place. */
    private static final Set<String> OF_ANY = Set.of("most", "many", "any", "every", "such", "few", "all", "whatever");

    /** "Peru could pose a threat": nobody is reproached yet. */
    private static final Set<String> SUPPOSING = Set.of("could", "may", "might", "would", "can");

    private static final Set<String> LESSENING = Set.of("reduce", "hurt", "harm", "limit", "slow", "hamper", "curb", "diminish", "undermine", "lower", "dent", "weaken", "strain", "damage", "erode", "jeopardize",
            "jeopardise", "threaten", "endanger", "complicate", "disrupt", "shrink", "impede", "hinder");

    /** What a paper does to those whom it binds: "the deal requires Peru to cut its exports". */
    private static final Set<String> BINDING = Set.of("require", "oblige", "compel", "allow", "permit", "enable", "entitle", "bind", "mandate", "call", "let");

    private static final Set<String> PAPERS = Set.of("deal", "agreement", "accord", "treaty", "pact", "law", "act", "legislation", "bill", "resolution", "convention", "charter", "constitution",
            "rule", "protocol", "statute", "clause", "provision");

    private static final Set<String> AGREEMENTS = Set.of("deal", "agreement", "accord", "treaty", "pact", "convention", "charter");

    /** "the goods that Peru sells to Chile": what kind of trade, not that anybody traded. */
    private static final String TRADE = "061";

    /** "would disrupt trade between the two". */
    private static final Set<String> UPSETTING = Set.of("disrupt", "hurt", "harm", "affect", "hinder", "hamper", "damage", "threaten", "undermine", "impede", "complicate", "regulate", "govern",
            "distort", "jeopardise", "jeopardize", "upend", "slow", "restrict", "tax");

    /** What trade and help are only the matter of: "discussed trade with Peru". */
    private static final Set<String> DISCUSSING = Set.of("discuss", "debate", "review", "raise", "address", "explore", "consider", "negotiate", "seek", "want", "need", "promote");

    private static final Set<String> PAYING = Set.of("contribute", "donate", "give", "pay", "add", "dollar", "euro", "franc", "pound", "contribution", "donation");

    private static final Set<String> WANTING = Set.of("demand", "urge", "request", "advocate");

    private static final Set<String> LIFTING = Set.of("lift", "ease", "remove", "waive", "relax", "repeal", "rescind", "revoke", "scrap", "loosen");

    private static final Set<String> WORST = Set.of("worst", "dumbest", "stupidest", "weakest", "poorest", "silliest");

    private MerelyNamed() {}

    static boolean is(ClauseGraph graph, FoundAct found) {
        Sentence sentence = graph.sentence();
        Token root = sentence.token(found.match().root());
        if (isYetToCome(sentence, root)) {
            return true;
        }
        if (found.match().line().isSpoken()) {
            return !root.tag().equals("MD") && root.isVerb() && sentence.children(root.index(), Dependency.AUXILIARY).stream().anyMatch(t -> SUPPOSING.contains(t.lemma()));
        }
        Token verb = root.tag().equals("MD") ? found.match().at(Bracket.ACT).map(sentence::token).orElse(root) : root;
        return found.match().nominal() ? isOfAny(sentence, root) || isUpset(graph, found) || isPaidInto(graph, found) || isWanted(graph, root) || isLifted(graph, found) || isLessened(sentence, found, root)
                : isContent(sentence, root) || isCounterfactual(sentence, verb) || isBound(graph, root) || isTerm(graph, root) || isKindOfTrade(sentence, found, root) || isWorst(sentence, found, root);
    }

    /** "the deal requires Peru to cut its exports": what a paper asks for has not been done yet. */
    private static boolean isBound(ClauseGraph graph, Token verb) {
        boolean below = verb.tag().equals("VB") && verb.head() >= 0 && BINDING.contains(graph.sentence().token(verb.head()).lemma());
        return below && graph.arguments(verb.head(), Role.SUBJECT).stream().anyMatch(subject -> PAPERS.contains(graph.sentence().token(subject.token()).lemma()));
    }

    /** "the pact, which lifts the embargo on Peru": what stands in an agreement. */
    private static boolean isTerm(ClauseGraph graph, Token verb) {
        boolean present = (verb.tag().equals("VBZ") || verb.tag().equals("VBP")) && !graph.isPassive(verb.index());
        return present && graph.arguments(verb.index(), Role.SUBJECT).stream().anyMatch(subject -> AGREEMENTS.contains(graph.sentence().token(subject.token()).lemma()));
    }

    private static boolean isKindOfTrade(Sentence sentence, FoundAct found, Token verb) {
        boolean attribute = verb.dependency() == Dependency.RELATIVE_CLAUSE || verb.tag().equals("VBN") && (verb.dependency() == Dependency.NOUN_CLAUSE || verb.dependency() == Dependency.MODIFIER);
        return found.act().cameo().startsWith(TRADE) && attribute && verb.head() >= 0 && sentence.token(verb.head()).isNoun() && !sentence.token(verb.head()).isProperNoun();
    }

    private static boolean isUpset(ClauseGraph graph, FoundAct found) {
        int verb = found.act().cameo().startsWith(TRADE) ? graph.verbOfObject(found.match().root()) : -1;
        return verb >= 0 && UPSETTING.contains(graph.sentence().token(verb).lemma());
    }

    /** "thousands demanded the resignation of the minister": he has not resigned. */
    private static boolean isWanted(ClauseGraph graph, Token noun) {
        int verb = graph.verbOfObject(noun.index());
        return verb >= 0 && WANTING.contains(graph.sentence().token(verb).lemma());
    }

    /** "contributed five million to the appeal for Peru": the appeal is what it is paid into. */
    private static boolean isPaidInto(ClauseGraph graph, FoundAct found) {
        Token noun = graph.sentence().token(found.match().root());
        Token to = noun.dependency() == Dependency.PREPOSITION_OBJECT ? graph.sentence().token(noun.head()) : noun;
        return found.act().type() == PloverType.REQUEST && to != noun && to.lemma().equals("to") && to.head() >= 0 && PAYING.contains(graph.sentence().token(to.head()).lemma());
    }

    /** "did not lift the sanctions on Peru", "the pact lifts the embargo": the verb says what becomes of them. */
    private static boolean isLifted(ClauseGraph graph, FoundAct found) {
        int verb = found.act().type() == PloverType.SANCTION ? graph.verbOfObject(found.match().root()) : -1;
        return verb >= 0 && LIFTING.contains(graph.sentence().token(verb).lemma());
    }

    /** "the worst deal that Peru has ever signed" is no praise of it, and no news. */
    private static boolean isWorst(Sentence sentence, FoundAct found, Token verb) {
        boolean relative = (verb.dependency() == Dependency.RELATIVE_CLAUSE || verb.dependency() == Dependency.NOUN_CLAUSE) && verb.head() >= 0 && found.act().type().quadClass() != QuadClass.MATERIAL_CONFLICT;
        return relative && sentence.children(verb.head()).stream().anyMatch(t -> WORST.contains(t.form().toLowerCase(Locale.ROOT)));
    }

    private static boolean isOfAny(Sentence sentence, Token noun) {
        return sentence.children(noun.index()).stream().anyMatch(t -> t.index() < noun.index() && OF_ANY.contains(t.lemma()));
    }

    /** "has yet to take a step to give up its arms": it has not. */
    private static boolean isYetToCome(Sentence sentence, Token root) {
        for (Token at = root; at.head() >= 0 || at == root; at = sentence.token(at.head())) {
            boolean holds = (at.lemma().equals("have") || at.lemma().equals("be")) && sentence.children(at.index()).stream().anyMatch(t -> t.lemma().equals("yet") && isBeforeInfinitive(sentence, t));
            if (holds) {
                return true;
            }
            boolean infinitive = at.isVerb() && sentence.children(at.index()).stream().anyMatch(t -> t.tag().equals("TO"));
            if (at.head() < 0 || !infinitive && at != root && !at.isNoun()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBeforeInfinitive(Sentence sentence, Token yet) {
        return yet.index() + 1 < sentence.tokens().size() && sentence.token(yet.index() + 1).tag().equals("TO");
    }

    /** "will reduce trade with Peru", "hurt their friendship": what grows less is not done. */
    private static boolean isLessened(Sentence sentence, FoundAct found, Token noun) {
        boolean friendly = found.act().type().quadClass() == QuadClass.VERBAL_COOPERATION || found.act().type().quadClass() == QuadClass.MATERIAL_COOPERATION;
        boolean matter = found.act().type() == PloverType.COOPERATE || found.act().type() == PloverType.AID;
        return friendly && found.inner().isEmpty() && noun.dependency() == Dependency.OBJECT && noun.head() >= 0
                && (LESSENING.contains(sentence.token(noun.head()).lemma()) || matter && DISCUSSING.contains(sentence.token(noun.head()).lemma()));
    }

    private static boolean isContent(Sentence sentence, Token verb) {
        Token top = verb;
        while (top.dependency() == Dependency.CONJUNCT && top.head() >= 0) {
            top = sentence.token(top.head());
        }
        if (isGerundOf(sentence, top)) {
            return true;
        }
        boolean infinitive = top.tag().equals("VB") && sentence.children(top.index()).stream().anyMatch(t -> t.tag().equals("TO"));
        if (!infinitive || top.head() < 0 || top.head() > top.index()) {
            return false;
        }
        Token head = sentence.token(top.head());
        // "strike a deal to destroy its missiles": parsers hang the infinitive on the verb.
        Token noun = head.isVerb() ? nounBeforeTo(sentence, top).filter(n -> n.dependency() == Dependency.OBJECT && n.head() == head.index()).orElse(head) : head;
        return noun.isNoun() && FOR_WHAT.contains(noun.lemma());
    }

    /** "agreed on a formula for sharing power". */
    private static boolean isGerundOf(Sentence sentence, Token verb) {
        Token preposition = verb.tag().equals("VBG") && verb.head() >= 0 ? sentence.token(verb.head()) : verb;
        return preposition != verb && preposition.lemma().equals("for") && preposition.head() >= 0 && FOR_WHAT.contains(sentence.token(preposition.head()).lemma());
    }

    private static Optional<Token> nounBeforeTo(Sentence sentence, Token infinitive) {
        return sentence.children(infinitive.index()).stream().filter(t -> t.tag().equals("TO") && t.index() > 0).map(t -> sentence.token(t.index() - 1)).findFirst();
    }

    /** "would have been met by protests", "would not be talking now": it did not happen, or it did. */
    private static boolean isCounterfactual(Sentence sentence, Token verb) {
        List<Token> helpers = sentence.children(verb.index(), Dependency.AUXILIARY);
        boolean supposed = helpers.stream().anyMatch(t -> Set.of("would", "could", "might").contains(t.lemma()));
        boolean before = verb.tag().equals("VBN") && helpers.stream().anyMatch(t -> t.form().equals("have"));
        boolean otherwise = verb.tag().equals("VBG") && !sentence.children(verb.index(), Dependency.NEGATION).isEmpty();
        return supposed && (before || otherwise);
    }
}
