package dragoman.coding.speech;

import dragoman.coding.speech.ReportingWords.Group;
import dragoman.coding.speech.ReportingWords.Kind;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who says what by a phrase: "according to X", "citing X", "the claim by X that", "X's statement that", "X: …"? */
final class PhraseSpeech {

    private static final int LONGEST_LABEL = 6;
    private static final Set<String> WORDINGS = Set.of("words", "view", "opinion", "telling", "account", "reckoning");
    private static final Set<String> MISREAD = Set.of("report", "claim", "estimate", "state", "note");

    private final Clause clause;
    private final Sentence sentence;
    private final VerbSpeech verbs;

    PhraseSpeech(Clause clause, VerbSpeech verbs) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.verbs = verbs;
    }

    List<Utterance> find() {
        List<Utterance> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            according(token).ifPresent(found::add);
            worded(token).ifPresent(found::add);
            misread(token).ifPresent(found::add);
            noun(token).ifPresent(found::add);
        }
        label().ifPresent(found::add);
        return found;
    }

    private Optional<Utterance> according(Token token) {
        int next = token.index() + 1;
        if (!token.lemma().startsWith("accord") || !token.form().toLowerCase(java.util.Locale.ROOT).equals("according") || next >= sentence.tokens()
                .size() || !sentence.token(next).lemma().equals("to")) {
            return Optional.empty();
        }
        Optional<Token> speaker = clause.child(next, Dependency.PREPOSITION_OBJECT).or(() -> clause.child(token.index(),
                Dependency.PREPOSITION_OBJECT))
                .or(() -> sentence.tokens().stream().skip(next + 1L).filter(t -> t.isNoun() && !(t.index() + 1 < sentence.tokens().size()
                        && sentence.token(t.index() + 1).isNoun())).findFirst());
        return speaker.flatMap(s -> {
            BitSet content = tree(token.index());
            content.andNot(clause.below(token.index()));
            content.andNot(clause.below(s.index()));
            content.clear(token.index(), next + 1);
            return utterance(s.index(), token.index(), next, content, 3);
        });
    }

    /** "in the words of the envoy, …", "in the mayor's view, …". */
    private Optional<Utterance> worded(Token token) {
        int at = token.index();
        if (!WORDINGS.contains(token.form()) || token.head() < 0 || !sentence.token(token.head()).lemma().equals("in")) {
            return Optional.empty();
        }
        Optional<Token> of = clause.child(at, Dependency.PREPOSITION).filter(t -> t.lemma().equals("of"));
        Optional<Token> speaker = of.flatMap(t -> clause.child(t.index(), Dependency.PREPOSITION_OBJECT)).or(() -> clause.child(at,
                Dependency.POSSESSOR)).filter(Token::isNoun);
        return speaker.flatMap(s -> {
            BitSet content = tree(token.head());
            content.andNot(clause.below(token.head()));
            return utterance(s.index(), at, at, content, 3);
        });
    }

    /** "…, the Herald reports.": cut off from its sentence, where the parse takes the verb for a noun. */
    private Optional<Utterance> misread(Token token) {
        boolean verb = token.tag().equals("NNS") && MISREAD.contains(token.lemma()) && token.index() > 1 && token.head() < 0;
        int first = clause.below(token.index()).nextSetBit(0);
        if (!verb || first == 0 || first == token.index() || token.index() - first > LONGEST_LABEL
                || sentence.tokens().subList(first, token.index()).stream().anyMatch(t -> !t.isProperNoun() && !t.tag().equals("DT"))) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(0, first);
        return utterance(token.index() - 1, token.index(), token.index(), content, 3);
    }

    /** All words of the sentence; of two main clauses joined by "and" only the one that the phrase hangs on. */
    private BitSet tree(int word) {
        BitSet all = new BitSet();
        all.set(0, sentence.tokens().size());
        for (int at = word; at >= 0; at = sentence.token(at).head()) {
            Token token = sentence.token(at);
            boolean clauseOfItsOwn = token.dependency() == Dependency.CONJUNCT && token.isVerb() && clause.child(at, Dependency.SUBJECT,
                    Dependency.PASSIVE_SUBJECT).isPresent();
            if (clauseOfItsOwn) {
                return clause.below(at);
            }
        }
        return all;
    }

    private Optional<Utterance> noun(Token token) {
        if (!token.isNoun() || !ReportingWords.has(Group.NOUN, token.lemma())) {
            return Optional.empty();
        }
        Optional<Token> said = sentence.children(token.index()).stream()
                .filter(t -> t.index() > token.index() && t.isVerb() && (t.dependency() == Dependency.CLAUSE_COMPLEMENT || isThatClause(t)))
                        .findFirst();
        return said.flatMap(content -> whose(token).flatMap(speaker -> utterance(speaker, token.index(), token.index(),
                clause.below(content.index()), 1)));
    }

    private boolean isThatClause(Token verb) {
        boolean clauseOfNoun = verb.dependency() == Dependency.NOUN_CLAUSE || verb.dependency() == Dependency.RELATIVE_CLAUSE;
        return clauseOfNoun && sentence.children(verb.index()).stream().anyMatch(t -> t.lemma().equals("that") && t.dependency() == Dependency.MARK);
    }

    /** Whose claim: the possessor, the "by", the "from", or the subject of the verb that takes it. */
    private Optional<Integer> whose(Token noun) {
        Optional<Integer> possessor = clause.child(noun.index(), Dependency.POSSESSOR).map(Token::index);
        Optional<Integer> by = sentence.children(noun.index()).stream().filter(t -> Set.of("by", "from", "of", "in").contains(t.lemma()))
                .map(t -> clause.child(t.index(), Dependency.PREPOSITION_OBJECT)).flatMap(Optional::stream).map(Token::index).findFirst();
        return possessor.or(() -> by).or(() -> {
            int head = noun.head();
            boolean object = head >= 0 && sentence.token(head).isVerb() && noun.dependency() == Dependency.OBJECT;
            return object ? verbs.speaker(head) : Optional.empty();
        });
    }

    /** "Minister: talks will go on" at the head of a sentence. */
    private Optional<Utterance> label() {
        for (int i = 1; i < Math.min(LONGEST_LABEL + 1, sentence.tokens().size() - 1); i++) {
            if (sentence.token(i).isVerb()) {
                return Optional.empty();
            }
            if (sentence.token(i).form().equals(":")) {
                BitSet content = new BitSet();
                content.set(i + 1, sentence.tokens().size());
                int head = headOf(i);
                return isLabel(sentence.token(head)) ? utterance(head, i, i, content, 2) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isLabel(Token head) {
        boolean capitals = sentence.tokens().stream().limit(head.index() + 1L).allMatch(t -> clause.isWrittenLarge(t));
        boolean person = (head.isProperNoun() || capitals) && sentence.tokens().stream().limit(head.index()).allMatch(t -> capitals || t.isNoun()
                || t.tag().equals("CC") || t.tag().equals("POS") || t.tag().equals("DT"));
        return (person || ReportingWords.has(Group.SOURCE, head.lemma())) && !ReportingWords.has(Group.LABEL, head.lemma());
    }

    private int headOf(int end) {
        for (int i = 0; i < end; i++) {
            int head = sentence.token(i).head();
            if ((head < 0 || head >= end) && sentence.token(i).isNoun()) {
                return i;
            }
        }
        return end - 1;
    }

    private Optional<Utterance> utterance(int speaker, int cueFirst, int cueLast, BitSet content, int rank) {
        BitSet said = (BitSet) content.clone();
        said.andNot(clause.name(speaker));
        said.clear(cueFirst, cueLast + 1);
        return clause.passages(said).isEmpty() ? Optional.empty()
                : Optional.of(clause.utterance(speaker, clause.passage(cueFirst, cueLast), clause.passages(said), Kind.SAY, false, rank));
    }
}
