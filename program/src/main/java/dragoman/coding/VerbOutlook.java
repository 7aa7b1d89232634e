package dragoman.coding;

import dragoman.coding.event.Status;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Optional;
import java.util.Set;

/** How does it stand with an act by the form of its verb: "attacked", "is attacking", "will attack", "may attack", "is set to attack", "the first to attack"? */
final class VerbOutlook {

    private static final Set<String> POSSIBLE_MODALS = Set.of("may", "might", "could", "can", "should", "must", "ought");
    private static final Set<String> DUE = Set.of("due", "set", "scheduled", "slated", "bound", "poised", "ready", "expected", "supposed", "certain",
            "sure", "about");
    private static final Set<String> RANKS = Set.of("first", "second", "third", "only", "latest");
    private static final Set<String> DONE_SO = Set.of("quick", "swift", "fast", "prompt", "right", "wrong", "able", "slow", "lucky", "brave");
    private static final Set<String> HEADED_FOR = Set.of("set", "slate", "poise", "tip", "schedule");

    private final Sentence sentence;

    VerbOutlook(Sentence sentence) {
        this.sentence = sentence;
    }

    Status of(int verb) {
        Optional<Status> modal = modal(verb);
        if (modal.isPresent()) {
            return modal.get();
        }
        Token token = sentence.token(verb);
        if (isInfinitive(token)) {
            return ofInfinitive(token);
        }
        if (token.tag().equals("VBG") && hasPresentBe(token)) {
            return Status.ONGOING;
        }
        return Status.DONE;
    }

    /** What its modal verb says, or that of the verb it is joined to. */
    Optional<Status> modal(int verb) {
        Token at = sentence.token(verb);
        while (true) {
            for (Token child : sentence.children(at.index(), Dependency.AUXILIARY)) {
                if (POSSIBLE_MODALS.contains(child.lemma())) {
                    return Optional.of(Status.POSSIBLE);
                }
                if (child.tag().equals("MD")) {
                    return Optional.of(Status.PLANNED);
                }
            }
            if (at.dependency() != Dependency.CONJUNCT || at.head() < 0 || !sentence.children(at.index(), Dependency.SUBJECT).isEmpty()) {
                return Optional.empty();
            }
            at = sentence.token(at.head());
        }
    }

    /** "visited Delhi to hold talks" happened with the visit; "a plan to withdraw" has not happened. */
    private Status ofInfinitive(Token verb) {
        if (verb.head() < 0) {
            boolean subject = sentence.children(verb.index()).stream().anyMatch(c -> c.dependency() == Dependency.SUBJECT
                    || c.dependency() == Dependency.PASSIVE_SUBJECT);
            return subject ? Status.PLANNED : Status.DONE;
        }
        Token head = sentence.token(verb.head());
        if (verb.dependency() == Dependency.CONJUNCT) {
            return isInfinitive(head) ? ofInfinitive(head) : of(head.index());
        }
        if (DUE.contains(head.lemma()) && !head.isVerb() || head.lemma().equals("be") && sentence.children(head.index(), Dependency.ATTRIBUTE).stream()
                .anyMatch(c -> c.index() < verb.index() && DUE.contains(c.lemma())) || isArrangedByBe(head, verb)) {
            return Status.PLANNED;
        }
        // "the first to visit" has visited.
        if (!head.isVerb() && (isRank(head) || sentence.children(head.index()).stream().anyMatch(this::isRank)) && modalAbove(head).isEmpty()) {
            return Status.DONE;
        }
        // "was quick to condemn" has condemned; "is quick to condemn" does so now and then.
        if (DONE_SO.contains(head.lemma()) && head.head() >= 0 && Set.of("VBD", "VBN").contains(sentence.token(head.head()).tag()) && modal(head.head()).isEmpty()) {
            return Status.DONE;
        }
        // "Peru set to visit": headlines leave "is" out.
        if (HEADED_FOR.contains(head.lemma()) && head.isVerb() && sentence.children(head.index(), Dependency.OBJECT).isEmpty() && sentence.children(head.index(), Dependency.AUXILIARY).isEmpty()) {
            return Status.PLANNED;
        }
        if (verb.dependency() == Dependency.NOUN_CLAUSE || !head.isVerb()) {
            return Status.POSSIBLE;
        }
        // "I would like to thank": saying so does it.
        if (head.lemma().equals("like") && sentence.children(head.index(), Dependency.SUBJECT).stream().anyMatch(c -> c.lemma().equals("i") || c.lemma().equals("we"))) {
            return Status.DONE;
        }
        boolean happened = Set.of("VBD", "VBN").contains(head.tag()) && modal(head.index()).isEmpty();
        return happened ? Status.DONE : of(head.index()) == Status.DONE ? Status.POSSIBLE : of(head.index());
    }

    private boolean isRank(Token word) {
        return RANKS.contains(word.lemma());
    }

    private Optional<Status> modalAbove(Token noun) {
        return noun.head() < 0 || !sentence.token(noun.head()).isVerb() ? Optional.empty() : modal(noun.head());
    }

    /** "is to visit", "was to have visited". */
    private boolean isArrangedByBe(Token head, Token verb) {
        return head.lemma().equals("be") && head.isVerb() && (verb.dependency() == Dependency.OPEN_COMPLEMENT
                || verb.dependency() == Dependency.CLAUSE_COMPLEMENT) && sentence.children(head.index(), Dependency.ATTRIBUTE).isEmpty()
                // "What Peru did was to attack" is done.
                && sentence.children(head.index(), Dependency.CLAUSE_SUBJECT).isEmpty();
    }

    boolean isInfinitive(Token verb) {
        // "is to be attacked" as well as "is to attack".
        boolean base = verb.tag().equals("VB") || sentence.children(verb.index(), Dependency.PASSIVE_AUXILIARY).stream().anyMatch(c -> c.tag().equals("VB"));
        return base && sentence.children(verb.index()).stream().anyMatch(c -> c.tag().equals("TO") && c.index() < verb.index());
    }

    private boolean hasPresentBe(Token verb) {
        return sentence.children(verb.index(), Dependency.AUXILIARY).stream().anyMatch(c -> Set.of("is", "are", "'re", "'s", "am").contains(c.form()))
                || sentence.children(verb.index(), Dependency.AUXILIARY).stream().anyMatch(c -> c.form().equals("been"));
    }
}
