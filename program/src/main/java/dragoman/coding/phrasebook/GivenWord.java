package dragoman.coding.phrasebook;

import dragoman.coding.event.QuadClass;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Set;

/**
 * Does a promise, a refusal or a demand count though the phrasebook does not know what is promised, refused or demanded: "promised to appoint an envoy", "called for patience"?
 */
final class GivenWord {

    /** Verbs that say themselves that somebody binds himself or will not; who "plans" or "wants" says less. */
    private static final Set<String> BINDING = Set.of("promise", "pledge", "agree", "offer", "undertake", "consent", "commit", "refuse", "decline");

    /** Verbs after which a clause in "will" is what somebody has promised. */
    private static final Set<String> PROMISING = Set.of("promise", "pledge", "vow", "swear", "guarantee", "undertake");

    /** Verbs that ask whatever it is that they ask for. */
    private static final Set<String> ASKING = Set.of("call", "appeal", "demand", "urge", "plead", "request", "beg", "clamour", "clamor", "ask", "exhort", "implore", "encourage");

    /** What is promised or refused every day and tells nothing of politics. */
    private static final Set<String> IDLE = Set.of("comment", "say", "answer", "respond", "reply", "elaborate", "speculate", "discuss", "talk", "speak", "give", "provide", "confirm", "identify", "name", "specify",
            "disclose", "reveal", "detail", "predict", "be", "have", "do", "get", "go", "see", "believe", "think", "know", "wear", "eat", "drink", "die", "become", "differ", "disagree", "marry",
            "play", "sing", "pose", "explain", "tell", "describe", "share", "characterise", "characterize", "address", "draw", "question", "resign");

    private static final Set<String> IDLE_THINGS = Set.of("silence", "quiet", "taxi", "cab", "drink", "lunch", "dinner", "encore", "question", "bid", "comment", "patience", "thing", "money", "time", "vote", "trial", "hour", "day", "witness", "volunteer", "information", "tip", "reader", "applause");

    private GivenWord() {}

    /** "agreed to attend talks with Peru": the friendly act that a noun names in what is only promised has not happened. */
    static boolean holds(Sentence sentence, FoundAct word, FoundAct named) {
        QuadClass side = named.act().type().quadClass();
        boolean friendly = side == QuadClass.VERBAL_COOPERATION || side == QuadClass.MATERIAL_COOPERATION;
        return friendly && named.match().nominal() && word.inner().isEmpty() && word.match().at(Bracket.ACT).filter(what -> sentence.dominates(what, named.match().root())).isPresent();
    }

    static boolean counts(Sentence sentence, Match match) {
        Token root = sentence.token(match.root());
        Token what = sentence.token(match.at(Bracket.ACT).orElseThrow());
        if (match.at(Bracket.ACTOR).isEmpty() || !root.isVerb()) {
            return false;
        }
        boolean infinitive = what.isVerb() && sentence.children(what.index()).stream().anyMatch(t -> t.tag().equals("TO"));
        if (BINDING.contains(root.lemma()) && infinitive) {
            return !IDLE.contains(what.lemma()) && sentence.children(what.index(), Dependency.SUBJECT).isEmpty();
        }
        if (PROMISING.contains(root.lemma()) && what.isVerb() && sentence.children(what.index(), Dependency.AUXILIARY).stream().anyMatch(t -> t.lemma().equals("will") || t.lemma().equals("would"))) {
            return !IDLE.contains(what.lemma());
        }
        // "urged all sides to stay calm": of whom it is asked stands in the line's own words.
        if (ASKING.contains(root.lemma()) && infinitive) {
            return match.words().size() > 1 && !IDLE.contains(what.lemma());
        }
        boolean questioned = root.lemma().equals("ask") && !(what.head() >= 0 && sentence.token(what.head()).lemma().equals("for"));
        return ASKING.contains(root.lemma()) && !questioned && what.isNoun() && !what.isProperNoun() && !IDLE_THINGS.contains(what.lemma());
    }
}
