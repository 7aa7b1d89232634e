package dragoman.coding;

import dragoman.coding.event.Status;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Do words around an act say that it did not happen, or that it may not have: "nearly attacked", "there is no evidence that", a question? */
final class Doubt {

    private static final Set<String> ALLEGING = Set.of("accuse", "suspect");

    private static final Set<String> NOT_QUITE = Set.of("nearly", "almost", "barely");
    private static final Set<String> UNSURE = Set.of("allegedly", "purportedly", "supposedly", "possibly", "perhaps", "maybe", "probably", "potentially",
            "presumably", "conceivably", "ostensibly");
    /** "no proof that …" */
    private static final Set<String> GROUNDS = Set.of("evidence", "proof", "sign", "indication", "truth", "confirmation", "suggestion");
    /** "rejected claims that …" */
    private static final Set<String> CLAIMS = Set.of("claim", "allegation", "accusation", "charge", "report", "suggestion", "rumour", "rumor", "assertion", "notion", "idea");
    private static final Set<String> DENYING = Set.of("reject", "deny", "dismiss", "refute", "dispute", "rebut", "rubbish");
    private static final Set<String> UNTRUE = Set.of("untrue", "false", "fake", "inconceivable", "unthinkable", "incorrect", "wrong");
    private static final Set<String> EDGES = Set.of("verge", "brink", "point", "cusp", "threshold");
    private static final Set<String> HOPES = Set.of("prospect", "aim", "goal", "hope", "purpose", "possibility", "chance", "idea", "intention", "view", "object", "objective", "likelihood", "risk",
            "danger", "fear", "dream");
    /** "excitement over hosting the games": whoever looks forward to it. */
    private static final Set<String> EAGER = Set.of("excitement", "enthusiasm", "anticipation", "eagerness", "interest", "reluctance", "hesitation", "nervousness", "anxiety", "optimism");
    private static final Set<String> TOWARDS = Set.of("over", "about", "at", "in", "for");
    private static final Set<String> CALLED_OFF = Set.of("cancel", "scrap", "abandon", "shelve", "abort", "scupper", "avert", "avoid");
    private static final Set<String> PUT_OFF = Set.of("postpone", "delay", "schedule", "plan", "slate", "expect", "arrange");
    private static final Set<String> OPEN = Set.of("unlikely", "possible", "likely", "probable", "conceivable", "improbable", "unclear", "uncertain");
    private static final Set<String> COMING = Set.of("imminent", "due", "forthcoming", "inevitable", "near");
    /** "doubts that …", "is sceptical that …" */
    private static final Set<String> DISBELIEF = Set.of("doubt", "disbelieve", "skeptical", "sceptical", "doubtful", "unconvinced", "unsure", "unlikely", "implausible", "inconceivable",
            "unthinkable", "pessimistic");
    private static final Set<Dependency> SUBJECTS = Set.of(Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT);

    private static final Set<Dependency> AUXILIARIES = Set.of(Dependency.AUXILIARY, Dependency.PASSIVE_AUXILIARY);

    private final Sentence sentence;

    Doubt(Sentence sentence) {
        this.sentence = sentence;
    }

    /** What the words around a verb leave of its act. */
    Optional<Status> ofVerb(int verb) {
        if (hasAdverb(verb, NOT_QUITE) || isGroundless(verb) || isShortOf(verb) || isRejectedClaim(verb)) {
            return Optional.of(Status.DENIED);
        }
        if (hasAdverb(verb, UNSURE) || isAsked(verb) || isOnTheEdge(verb) || isHopedFor(verb)) {
            return Optional.of(Status.POSSIBLE);
        }
        return Optional.empty();
    }

    /** What the clause of which a noun is the subject leaves of its act: "the talks were called off", "an attack is unlikely". */
    Optional<Status> ofNoun(int noun) {
        Token token = sentence.token(noun);
        if (!SUBJECTS.contains(token.dependency())) {
            return Optional.empty();
        }
        Token above = sentence.token(token.head());
        if (token.dependency() == Dependency.PASSIVE_SUBJECT) {
            boolean off = above.lemma().equals("call") && sentence.children(above.index()).stream().anyMatch(t -> t.lemma().equals("off"));
            return off || CALLED_OFF.contains(above.lemma()) ? Optional.of(Status.DENIED)
                    : PUT_OFF.contains(above.lemma()) ? Optional.of(Status.PLANNED) : Optional.empty();
        }
        List<String> said = sentence.children(above.index(), Dependency.ATTRIBUTE).stream().map(Token::lemma).toList();
        boolean underWay = sentence.tokens().stream().anyMatch(t -> t.index() > above.index() && t.index() <= above.index() + 2
                && (t.lemma().equals("underway") || t.lemma().equals("way") && sentence.token(t.index() - 1).lemma().equals("under")));
        return said.stream().anyMatch(OPEN::contains) ? Optional.of(Status.POSSIBLE)
                : said.stream().anyMatch(COMING::contains) ? Optional.of(Status.PLANNED)
                : underWay && above.lemma().equals("be") ? Optional.of(Status.ONGOING) : Optional.empty();
    }

    /** Whether what a verb tells is only asked or disbelieved. */
    boolean isUntold(int root) {
        return isIndirectQuestion(root) || isDisbelieved(root) || isOnlyAlleged(root);
    }

    /** "Roe accused the party of breaking the law": whoever Roe is, the party has not broken it by that. */
    private boolean isOnlyAlleged(int root) {
        Token token = sentence.token(root);
        boolean of = token.dependency() == Dependency.PREPOSITION_CLAUSE && token.head() >= 0 && sentence.token(token.head()).lemma().equals("of");
        int above = of ? sentence.token(token.head()).head() : -1;
        return above >= 0 && ALLEGING.contains(sentence.token(above).lemma()) && sentence.token(above).isVerb()
                && sentence.children(above).stream().anyMatch(t -> t.dependency() == Dependency.SUBJECT || t.dependency() == Dependency.OBJECT);
    }

    /** "did not say whether it had attacked": a question about what happened tells nothing; "considers whether to attack" does. */
    private boolean isIndirectQuestion(int verb) {
        Token token = sentence.token(verb);
        boolean open = token.dependency() == Dependency.CLAUSE_COMPLEMENT || token.dependency() == Dependency.PREPOSITION_CLAUSE;
        List<Token> below = sentence.children(verb);
        return open && below.stream().anyMatch(t -> t.lemma().equals("whether") && t.index() < verb)
                && below.stream().noneMatch(t -> t.tag().equals("TO") || t.tag().equals("MD"));
    }

    /** "analysts doubt that it would give up arms": those of whom it is doubted neither do nor promise it. */
    private boolean isDisbelieved(int root) {
        Token verb = sentence.token(root);
        if (verb.tag().equals("MD") && verb.head() >= 0) {
            verb = sentence.token(verb.head());
        }
        boolean clause = verb.dependency() == Dependency.CLAUSE_COMPLEMENT
                || verb.dependency() == Dependency.ADVERBIAL_CLAUSE && sentence.children(verb.index(), Dependency.MARK).stream().anyMatch(t -> t.lemma().equals("that"));
        if (!clause || verb.head() < 0 || isNegated(verb.head())) {
            return false;
        }
        Token above = sentence.token(verb.head());
        boolean few = above.lemma().equals("believe") && sentence.children(above.index(), Dependency.SUBJECT).stream().anyMatch(t -> t.lemma().equals("few"));
        return few || DISBELIEF.contains(above.lemma()) || sentence.children(above.index(), Dependency.ATTRIBUTE).stream().anyMatch(t -> DISBELIEF.contains(t.lemma()));
    }

    private boolean hasAdverb(int verb, Set<String> words) {
        return sentence.children(verb).stream().anyMatch(t -> t.index() < verb && words.contains(t.form().toLowerCase(Locale.ROOT)));
    }

    /** "there is no evidence that it attacked", "it is not true that", "it is false that". */
    private boolean isGroundless(int verb) {
        Token token = sentence.token(verb);
        boolean thatClause = sentence.children(verb, Dependency.MARK).stream().anyMatch(t -> t.lemma().equals("that"));
        if (!thatClause || token.head() < 0) {
            return false;
        }
        Token above = sentence.token(token.head());
        if (GROUNDS.contains(above.lemma())) {
            return sentence.children(above.index()).stream().anyMatch(t -> t.lemma().equals("no") || t.lemma().equals("any"));
        }
        List<Token> said = sentence.children(above.index(), Dependency.ATTRIBUTE);
        boolean notTrue = isNegated(above.index()) && (above.lemma().equals("true") || said.stream().anyMatch(t -> t.lemma().equals("true")));
        boolean untrue = !isNegated(above.index()) && (UNTRUE.contains(above.lemma()) || said.stream().anyMatch(t -> UNTRUE.contains(t.lemma())));
        boolean noGrounds = said.stream().anyMatch(t -> GROUNDS.contains(t.lemma()) && sentence.children(t.index()).stream()
                .anyMatch(no -> no.lemma().equals("no")));
        return notTrue || untrue || noGrounds;
    }

    /** "rejected claims that it had attacked", "dismissed an allegation that". */
    private boolean isRejectedClaim(int verb) {
        Token token = sentence.token(verb);
        boolean content = token.dependency() == Dependency.NOUN_CLAUSE || token.dependency() == Dependency.CLAUSE_COMPLEMENT || token.dependency() == Dependency.PREPOSITION_CLAUSE;
        int noun = content && token.head() >= 0 ? token.head() : -1;
        if (noun >= 0 && token.dependency() == Dependency.PREPOSITION_CLAUSE) {
            noun = sentence.token(noun).lemma().equals("of") ? sentence.token(noun).head() : -1;
        }
        boolean claim = noun >= 0 && sentence.token(noun).isNoun() && CLAIMS.contains(sentence.token(noun).lemma()) && sentence.token(noun).head() >= 0;
        return claim && DENYING.contains(sentence.token(sentence.token(noun).head()).lemma()) && !isNegated(sentence.token(noun).head());
    }

    private boolean isNegated(int word) {
        return !sentence.children(word, Dependency.NEGATION).isEmpty();
    }

    /** "stopped short of attacking". */
    private boolean isShortOf(int verb) {
        return follows(verb, "of") && sentence.tokens().stream().anyMatch(t -> t.index() < verb && t.index() >= verb - 3 && t.lemma().equals("short"));
    }

    /** "on the verge of attacking". */
    private boolean isOnTheEdge(int verb) {
        return follows(verb, "of") && sentence.tokens().stream().anyMatch(t -> t.index() < verb && t.index() >= verb - 3 && EDGES.contains(t.lemma()));
    }

    /** "the prospect of reaching a deal", "with the aim of starting talks". */
    private boolean isHopedFor(int verb) {
        Token token = sentence.token(verb);
        if (token.dependency() != Dependency.PREPOSITION_CLAUSE) {
            return false;
        }
        String preposition = sentence.token(token.head()).lemma();
        int noun = sentence.token(token.head()).head();
        // Parsers hang "over" on the verb before.
        boolean eager = TOWARDS.contains(preposition) && token.head() > 0 && EAGER.contains(sentence.token(token.head() - 1).lemma());
        return eager || noun >= 0 && preposition.equals("of") && HOPES.contains(sentence.token(noun).lemma());
    }

    private boolean follows(int verb, String preposition) {
        return verb > 1 && sentence.token(verb - 1).lemma().equals(preposition);
    }

    /** The main verb of a question. */
    private boolean isAsked(int verb) {
        Token token = sentence.token(verb);
        while (token.dependency() == Dependency.CONJUNCT && token.head() >= 0) {
            token = sentence.token(token.head());
        }
        int main = token.index();
        boolean question = sentence.tokens().get(sentence.tokens().size() - 1).form().equals("?");
        return question && token.head() < 0 && sentence.children(main).stream().filter(t -> AUXILIARIES.contains(t.dependency()))
                .anyMatch(aux -> sentence.children(main).stream().anyMatch(s -> SUBJECTS.contains(s.dependency()) && aux.index() < s.index()));
    }
}
