package dragoman.coding;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides how things stand with an act: whether it happened, goes on, is planned, may be, hangs on a condition. */
final class Outlook {

    private static final Set<String> PLANNED_BEFORE_NOUN = Set.of("planned", "upcoming", "forthcoming", "scheduled", "expected", "proposed", "future",
            "next", "looming", "impending", "coming", "anticipated", "pending", "prospective");
    private static final Set<String> POSSIBLE_BEFORE_NOUN = Set.of("possible", "potential", "would-be", "hypothetical", "likely", "alleged", "suspected");
    private static final Set<String> PREPARING = Set.of("prepare", "groundwork", "preparation", "arrangement", "arrange", "plan", "venue", "agenda",
            "schedule", "logistics", "ahead", "planning", "deadline", "countdown", "momentum", "invitation", "timetable", "date", "site", "location");
    private static final Set<String> SUPPOSING = Set.of("possibility", "prospect", "chance", "hope", "idea", "likelihood", "fear", "threat", "risk",
            "danger", "probability", "rumour", "rumor", "speculation");
    private static final Set<String> BOUNDS = Set.of("before", "after", "once", "when");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should", "provided", "lest");

    private final Sentence sentence;
    private final ClauseGraph graph;
    private final VerbOutlook verbs;

    Outlook(ClauseGraph graph) {
        this.graph = graph;
        this.sentence = graph.sentence();
        this.verbs = new VerbOutlook(sentence);
    }

    Status of(FoundAct act) {
        // "They must leave": said is done.
        if (act.match().line().isSpoken()) {
            return Status.DONE;
        }
        int root = act.match().root();
        Token word = sentence.token(root);
        int verb = word.tag().equals("MD") && word.head() >= 0 ? word.head() : governingVerb(word, act);
        if (verb >= 0 && isConditional(verb)) {
            return Status.CONDITIONAL;
        }
        if (verb >= 0 && sentence.children(verb).stream().anyMatch(t -> t.lemma().equals("whether")) && verbs.isInfinitive(sentence.token(verb))) {
            return Status.POSSIBLE;
        }
        if (Spoken.isRefusal(graph, act)) {
            return Status.DONE;
        }
        Doubt doubt = new Doubt(sentence);
        Optional<Status> doubted = word.isVerb() ? doubt.ofVerb(root)
                : act.match().nominal() ? doubt.ofNoun(root).or(() -> verb >= 0 ? doubt.ofVerb(verb) : Optional.empty()) : Optional.empty();
        if (doubted.isPresent()) {
            return doubted.get();
        }
        // "I would like to thank him" thanks him.
        if (word.lemma().equals("like") && act.act().type() == PloverType.SUPPORT && act.inner().isEmpty()) {
            return Status.DONE;
        }
        if (word.lemma().equals("would") && verb >= 0 && !isReported(verb)) {
            return Status.POSSIBLE;
        }
        if (act.status().isPresent()) {
            // "tries to persuade" persuades already, if with little effect.
            boolean tried = act.status().get() == Status.POSSIBLE && act.act().type() == PloverType.REQUEST && act.match().line().keepsInnerAct()
                    && Set.of("try", "attempt", "struggle", "endeavour", "endeavor", "seek").contains(word.lemma());
            boolean sought = act.status().get() == Status.PLANNED && act.act().type() == PloverType.REQUEST && word.lemma().equals("seek");
            return tried || sought ? Status.DONE : act.status().get();
        }
        if (act.match().nominal()) {
            Optional<Status> before = beforeNoun(root).or(() -> ofCarrier(root)).or(() -> new NounClause(sentence).of(act));
            if (before.isPresent()) {
                return before.get();
            }
        }
        Status told = verb >= 0 ? verbs.of(verb) : Status.DONE;
        if (told == Status.DONE && verb >= 0 && (isBesideWhatMayCome(sentence.token(verb)) || act.act().type() == PloverType.CONSULT && isOfWhatWillBe(sentence.token(verb)))) {
            return Status.PLANNED;
        }
        return told == Status.DONE && isUnderWay(act, word) ? Status.ONGOING : told;
    }

    /** "the inquiry", "is in talks": a state that lasts. */
    private boolean isUnderWay(FoundAct act, Token word) {
        boolean inquiry = act.act().mode().equals(Optional.of(Mode.INVESTIGATE)) && (act.match().nominal() || word.lemma().equals("be"));
        boolean present = Set.of("VBZ", "VBP", "VBN").contains(word.tag()) || sentence.token(word.index()).dependency() == Dependency.CLAUSE_COMPLEMENT;
        return inquiry || act.act().type() == PloverType.CONSULT && word.lemma().equals("be") && present;
    }

    /** "may announce a pact before he meets Doe", "will speak once they have met": what bounds a thing to come comes too. */
    private boolean isBesideWhatMayCome(Token verb) {
        boolean bound = (verb.dependency() == Dependency.ADVERBIAL_CLAUSE || verb.dependency() == Dependency.PREPOSITION_CLAUSE) && verb.head() >= 0
                && (sentence.children(verb.index()).stream().anyMatch(t -> t.index() < verb.index() && BOUNDS.contains(t.lemma())) || BOUNDS.contains(sentence.token(verb.head()).lemma()));
        int above = verb.head();
        while (bound && above >= 0 && !sentence.token(above).isVerb()) {
            above = sentence.token(above).head();
        }
        return bound && above >= 0 && verbs.modal(above).isPresent();
    }

    /** "is to be one of the matters discussed": they will be discussed. */
    private boolean isOfWhatWillBe(Token verb) {
        int above = verb.tag().equals("VBN") && verb.dependency() == Dependency.NOUN_CLAUSE ? verb.head() : -1;
        while (above >= 0 && !sentence.token(above).isVerb()) {
            above = sentence.token(above).head();
        }
        return above >= 0 && verbs.modal(above).isPresent();
    }

    /** "said that it would visit" looks ahead from then; "would visit" on its own only supposes. */
    private boolean isReported(int verb) {
        Token at = sentence.token(verb);
        while (at.dependency() == Dependency.CONJUNCT && at.head() >= 0) {
            at = sentence.token(at.head());
        }
        return at.dependency() == Dependency.CLAUSE_COMPLEMENT;
    }

    /** The verb whose form tells how the act stands: the act's own, or for a noun the verb that carries it. */
    private int governingVerb(Token word, FoundAct act) {
        if (word.isVerb()) {
            return word.index();
        }
        return act.match().nominal() ? graph.verbOfObject(word.index()) : -1;
    }

    private Optional<Status> beforeNoun(int noun) {
        for (Token child : sentence.children(noun)) {
            if (child.index() < noun && isOneOf(PLANNED_BEFORE_NOUN, child)) {
                return Optional.of(Status.PLANNED);
            }
            if (child.index() < noun && isOneOf(POSSIBLE_BEFORE_NOUN, child)) {
                return Optional.of(Status.POSSIBLE);
            }
        }
        return Optional.empty();
    }

    /** "preparations for a summit", "the prospect of talks": by what it hangs on, the noun is yet to come, or may come. */
    private Optional<Status> ofCarrier(int noun) {
        Token token = sentence.token(noun);
        if (token.dependency() == Dependency.PREPOSITION_OBJECT) {
            Token preposition = sentence.token(token.head());
            int above = preposition.head();
            if (above < 0) {
                return Optional.empty();
            }
            String carrier = sentence.token(above).lemma();
            boolean ahead = Set.of("for", "of", "on").contains(preposition.lemma());
            return ahead && PREPARING.contains(carrier) && !(carrier.equals("prepare") && preposition.lemma().equals("of")) ? Optional.of(Status.PLANNED)
                    : preposition.lemma().equals("of") && SUPPOSING.contains(carrier) ? Optional.of(Status.POSSIBLE) : Optional.empty();
        }
        boolean prepared = token.dependency() == Dependency.OBJECT && Set.of("prepare", "arrange", "plan", "schedule").contains(sentence.token(
                token.head()).lemma());
        return prepared ? Optional.of(Status.PLANNED) : Optional.empty();
    }

    /** "planned" is an adjective to some parsers and a form of "plan" to others. */
    private static boolean isOneOf(Set<String> words, Token token) {
        return words.contains(token.lemma()) || words.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** "would stay until they gave up": reported, the future of what is still to come stands in the past. */
    private boolean isBelowModal(Token verb) {
        return verb.head() >= 0 && sentence.children(verb.head(), Dependency.AUXILIARY).stream().anyMatch(c -> c.tag().equals("MD"));
    }

    private boolean isConditional(int verb) {
        for (int at = verb; at >= 0; at = sentence.token(at).head()) {
            Token token = sentence.token(at);
            boolean open = (Set.of("VBZ", "VBP").contains(token.tag()) || token.tag().equals("VBD") && isBelowModal(token)) && sentence.children(at).stream().anyMatch(c -> c.lemma().equals("until") && c.index() < verb);
            boolean marked = open || sentence.children(at).stream().anyMatch(c -> c.index() < verb && CONDITIONS.contains(c.lemma())
                    && (c.dependency() == Dependency.MARK || c.dependency() == Dependency.ADVERB));
            if (marked && (token.dependency() == Dependency.ADVERBIAL_CLAUSE || token.dependency() == Dependency.CLAUSE_COMPLEMENT)) {
                return true;
            }
            if (token.dependency() == Dependency.RELATIVE_CLAUSE || token.dependency() == Dependency.ROOT) {
                break;
            }
        }
        return isInverted(verb) || hasIfClause(verb) && sentence.children(verb, Dependency.AUXILIARY).stream().anyMatch(c -> c.tag().equals("MD"));
    }

    /** "Should it attack, …", "were it to attack, …", "had it attacked, …": a condition without "if". */
    private boolean isInverted(int verb) {
        Token first = sentence.token(0);
        boolean auxiliary = first.head() == verb && first.index() < verb && Set.of("should", "were", "had").contains(first.form()
                .toLowerCase(Locale.ROOT));
        boolean were = first.form().equalsIgnoreCase("were") && verbs.isInfinitive(sentence.token(verb)) && sentence.token(verb).head() == 0;
        boolean had = first.form().equalsIgnoreCase("had") && first.dependency() == Dependency.ADVERBIAL_CLAUSE && sentence.token(verb).head() == 0;
        boolean question = sentence.tokens().get(sentence.tokens().size() - 1).form().equals("?");
        return (auxiliary || were || had) && !question;
    }

    private boolean hasIfClause(int verb) {
        return sentence.children(verb, Dependency.ADVERBIAL_CLAUSE).stream()
                .anyMatch(clause -> sentence.children(clause.index(), Dependency.MARK).stream().anyMatch(m -> m.lemma().equals("if") || m.lemma().equals("unless")));
    }
}
