package dragoman.coding.speech;

import dragoman.coding.speech.ReportingVerbs.Kind;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who says what by a verb: "said that", "told reporters", "was quoted as saying", ", he added"? */
final class VerbSpeech {

    private static final Set<Dependency> CLAUSES = EnumSet.of(Dependency.CLAUSE_COMPLEMENT, Dependency.OPEN_COMPLEMENT);
    private static final Set<Dependency> PARTS = EnumSet.of(Dependency.CLAUSE_COMPLEMENT, Dependency.OPEN_COMPLEMENT, Dependency.OBJECT, Dependency.PREPOSITION,
            Dependency.PREPOSITION_CLAUSE, Dependency.ATTRIBUTE);
    private static final Set<String> SPEAKER_FIRST = Set.of("tell", "inform", "notify", "assure", "remind", "advise", "brief");
    private static final Set<String> ADDRESS = Set.of("to", "in", "on", "at", "during", "after", "before", "from", "with", "by", "since", "following");
    private static final Set<String> WITH_OBJECT = Set.of("report", "announce", "confirm", "deny", "claim", "allege", "cite", "note", "mention", "suggest", "question", "reveal", "acknowledge",
            "emphasize", "stress", "propose", "demand", "urge", "ask", "disclose", "explain", "detail", "repeat", "reiterate", "predict", "admit", "recommend", "dispute", "refute", "show", "accuse",
            "indicate", "underscore", "advocate", "reaffirm", "declare", "write", "publish", "charge", "concede", "warn", "quote", "post", "tweet");

    private final Clause clause;
    private final Sentence sentence;

    VerbSpeech(Clause clause) {
        this.clause = clause;
        this.sentence = clause.sentence();
    }

    List<Utterance> find() {
        List<Utterance> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.isVerb()) {
                ReportingVerbs.kind(token.lemma()).flatMap(kind -> at(token, kind)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Utterance> at(Token verb, Kind kind) {
        Optional<Integer> speaker = speaker(verb.index());
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        BitSet content = content(verb, kind);
        content.andNot(clause.name(speaker.get()));
        content.clear(verb.index());
        if (content.isEmpty() || clause.passages(content).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Utterance(sentence, clause.party(speaker.get()), clause.passage(verb.index(), verb.index()), clause.passages(content), kind != Kind.JUDGE, 1));
    }

    /** The subject; of a participle that of the verb it goes with; of a relative clause the noun before it; of "was quoted as saying" the one quoted. */
    Optional<Integer> speaker(int verb) {
        return speaker(verb, 0);
    }

    private Optional<Integer> speaker(int verb, int depth) {
        if (depth > sentence.tokens().size()) {
            return Optional.empty();
        }
        Token token = sentence.token(verb);
        Optional<Token> passive = clause.child(verb, Dependency.PASSIVE_SUBJECT);
        if (passive.isPresent() || clause.child(verb, Dependency.PASSIVE_AUXILIARY).isPresent()) {
            Optional<Integer> agent = clause.child(verb, Dependency.AGENT).flatMap(by -> clause.child(by.index(), Dependency.PREPOSITION_OBJECT)).map(Token::index);
            return agent.or(() -> token.lemma().equals("quote") ? passive.map(Token::index) : Optional.empty());
        }
        Optional<Token> subject = clause.child(verb, Dependency.SUBJECT);
        if (subject.isPresent()) {
            return Optional.of(antecedent(subject.get(), token));
        }
        return token.head() < 0 ? Optional.empty() : governing(token, depth);
    }

    private Optional<Integer> governing(Token token, int depth) {
        Token head = sentence.token(token.head());
        return switch (token.dependency()) {
            case RELATIVE_CLAUSE, NOUN_CLAUSE -> head.isNoun() && !token.tag().equals("VB") ? Optional.of(head.index()) : Optional.empty();
            case CONJUNCT, ADVERBIAL_CLAUSE, OPEN_COMPLEMENT -> head.isVerb() ? controller(head, token, depth) : Optional.empty();
            case PREPOSITION_CLAUSE -> head.head() < 0 ? Optional.empty() : sentence.token(head.head()).isVerb() ? controller(sentence.token(head.head()), token, depth) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Integer> controller(Token head, Token token, int depth) {
        boolean quotedAs = head.lemma().equals("quote") || head.lemma().equals("cite");
        Optional<Integer> passive = clause.child(head.index(), Dependency.PASSIVE_SUBJECT).map(Token::index);
        if (quotedAs && passive.isPresent()) {
            return passive;
        }
        Optional<Integer> quoted = quotedAs ? clause.child(head.index(), Dependency.OBJECT).map(Token::index) : Optional.empty();
        return quoted.or(() -> speaker(head.index(), depth + 1)).or(() -> passive);
    }

    private int antecedent(Token subject, Token verb) {
        boolean relative = subject.tag().startsWith("W");
        return relative && verb.head() >= 0 && sentence.token(verb.head()).isNoun() ? verb.head() : subject.index();
    }

    private BitSet content(Token verb, Kind kind) {
        BitSet words = new BitSet();
        for (Token child : sentence.children(verb.index())) {
            if (CLAUSES.contains(child.dependency()) && !(child.index() < verb.index() && child.tag().equals("VBG"))) {
                words.or(clause.below(child.index()));
            }
        }
        if (words.isEmpty() && kind == Kind.SAY) {
            words.or(aside(verb));
        }
        if (words.isEmpty() && (kind == Kind.JUDGE || kind == Kind.SAY && WITH_OBJECT.contains(verb.lemma()))) {
            words.or(object(verb));
        }
        if (words.isEmpty() && verb.lemma().equals("quote")) {
            return words;
        }
        return words;
    }

    /** What a verb speaks of: its object and what follows it within the clause. */
    private BitSet object(Token verb) {
        BitSet words = new BitSet();
        for (Token child : sentence.children(verb.index())) {
            boolean addressed = child.dependency() == Dependency.PREPOSITION && ADDRESS.contains(child.lemma());
            if (child.index() > verb.index() && PARTS.contains(child.dependency()) && !addressed) {
                words.or(clause.below(child.index()));
            }
        }
        return words;
    }

    /** ", officials said on Tuesday": a saying without a clause of its own has the rest of its sentence as content. */
    private BitSet aside(Token verb) {
        BitSet words = new BitSet();
        boolean objects = clause.child(verb.index(), Dependency.OBJECT).isPresent() && !SPEAKER_FIRST.contains(verb.lemma());
        int top = verb.index();
        boolean root = verb.head() < 0;
        boolean parenthesis = !root && sentence.token(verb.head()).isVerb() && (verb.dependency() == Dependency.OTHER || verb.dependency() == Dependency.ADVERBIAL_CLAUSE && isBare(verb));
        if (objects || !root && !parenthesis) {
            return words;
        }
        for (Token token : sentence.tokens()) {
            boolean inTree = parenthesis ? sentence.dominates(rootOf(verb.index()), token.index()) : true;
            if (inTree && !sentence.dominates(top, token.index())) {
                words.set(token.index());
            }
        }
        return words;
    }

    private boolean isBare(Token verb) {
        return clause.child(verb.index(), Dependency.MARK).isEmpty() && clause.child(verb.index(), Dependency.SUBJECT).isPresent()
                && sentence.children(verb.index()).stream().noneMatch(t -> t.tag().startsWith("W") || t.tag().equals("IN") && t.dependency() == Dependency.MARK);
    }

    private int rootOf(int word) {
        int at = word;
        while (sentence.token(at).head() >= 0) {
            at = sentence.token(at).head();
        }
        return at;
    }
}
