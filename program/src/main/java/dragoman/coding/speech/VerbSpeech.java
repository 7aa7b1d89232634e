package dragoman.coding.speech;

import dragoman.coding.event.Passage;
import dragoman.coding.speech.ReportingWords.Group;
import dragoman.coding.speech.ReportingWords.Kind;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who says what by a verb: "said that", "told reporters", "was quoted as saying", ", he added"? */
final class VerbSpeech {

    private static final Set<Dependency> CLAUSES = EnumSet.of(Dependency.CLAUSE_COMPLEMENT, Dependency.OPEN_COMPLEMENT);
    private static final Set<Dependency> PARTS = EnumSet.of(Dependency.CLAUSE_COMPLEMENT, Dependency.OPEN_COMPLEMENT, Dependency.OBJECT,
            Dependency.PREPOSITION,
            Dependency.PREPOSITION_CLAUSE, Dependency.ATTRIBUTE);
    private static final Set<String> SPEAKER_FIRST = Set.of("tell", "inform", "notify", "assure", "remind", "advise", "brief");
    private static final Set<String> ADDRESS = Set.of("to", "in", "on", "at", "during", "after", "before", "from", "with", "by", "since",
            "following");

    private static final Set<String> ADDING = Set.of("add", "stress", "note", "point", "explain", "insist", "cite", "quote");
    private static final Set<String> CITES = Set.of("cite", "quote");
    private static final Set<String> OWN_VOICE = Set.of("i", "we", "you", "it", "nobody", "me", "us", "one", "someone", "anyone");
    /** Of these an infinitive is what is done, and not what is said. */
    private static final Set<String> GOING_ON = Set.of("continue", "begin", "go", "add", "conclude", "volunteer", "chime");

    private final Clause clause;
    private final Sentence sentence;
    private final Authorship authorship;

    VerbSpeech(Clause clause) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.authorship = new Authorship(clause);
    }

    List<Utterance> find() {
        List<Utterance> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.isVerb()) {
                ReportingWords.kind(token.lemma()).flatMap(kind -> at(token, kind)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Utterance> at(Token verb, Kind kind) {
        Optional<Integer> spoken = speaker(verb.index());
        if (spoken.isPresent() && ReportingWords.has(Group.DISPLAY, verb.lemma()) && !isDocument(spoken.get())) {
            return Optional.empty();
        }
        Optional<Integer> speaker = spoken.map(s -> authorship.of(s).orElse(s));
        if (speaker.isEmpty() || !kind.utters() && isOwnVoice(sentence.token(speaker.get())) || kind == Kind.JUDGE && verb.tag().equals("VB")) {
            return Optional.empty();
        }
        BitSet content = content(verb, kind);
        boolean aside = content.isEmpty() && kind.utters();
        if (aside) {
            content = aside(verb);
            content.andNot(besideSpeaker(verb.index(), speaker.get()));
        }
        content.andNot(content.get(speaker.get()) ? clause.below(speaker.get()) : clause.name(speaker.get()));
        content.clear(verb.index());
        List<Passage> passages = clause.passages(content);
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        Utterance utterance = clause.utterance(speaker.get(), clause.passage(verb.index(), verb.index()), passages, kind, aside, 1);
        return Optional.of(clause.child(verb.index(), Dependency.SUBJECT).filter(t -> t.tag().startsWith("W") && speaker.equals(spoken) && t.index() != speaker.get())
                .map(who -> utterance.by(clause.passage(who.index(), who.index()))).orElse(utterance));
    }

    private boolean isDocument(int speaker) {
        Token noun = sentence.token(speaker);
        return Authorship.isDocument(noun) || noun.isProperNoun();
    }

    /** "I think" and "you know" are manners of speech, of which the speaker is known already. */
    static boolean isOwnVoice(Token speaker) {
        return OWN_VOICE.contains(speaker.form().toLowerCase(Locale.ROOT));
    }

    /** What tells who the speaker is: "said Rossi, an economist who …", "Rossi, who heads the bank, said". */
    private BitSet besideSpeaker(int verb, int speaker) {
        BitSet words = clause.below(speaker);
        if (speaker < verb) {
            words.set(speaker, verb);
            return words;
        }
        int at = clause.name(speaker).length();
        if (at < sentence.tokens().size() && sentence.token(at).form().equals(",")) {
            words.set(at, sentence.tokens().size());
        }
        return words;
    }

    /**
     * The subject; of a participle that of the verb it goes with; of a relative clause the noun before it; of "was quoted as saying" the one quoted.
     */
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
            Optional<Integer> agent = clause.child(verb, Dependency.AGENT).flatMap(by -> clause.child(by.index(), Dependency.PREPOSITION_OBJECT))
                    .map(Token::index);
            return agent.or(() -> token.lemma().equals("quote") ? passive.map(Token::index) : Optional.empty());
        }
        Optional<Token> subject = clause.child(verb, Dependency.SUBJECT);
        if (subject.isPresent()) {
            return Optional.of(antecedent(subject.get(), token));
        }
        return goingOn(token, depth).or(() -> token.head() < 0 ? hungElsewhere(token) : governing(token, depth));
    }

    /** "…," the minister, who came too, told the paper: the parse may hang the minister on a noun of what he said. */
    private Optional<Integer> hungElsewhere(Token verb) {
        if (!Set.of("VBD", "VBZ", "VBP").contains(verb.tag())) {
            return Optional.empty();
        }
        return sentence.tokens().stream().limit(verb.index())
                .filter(t -> t.isNoun() && (t.dependency() == Dependency.APPOSITION || t.dependency() == Dependency.OTHER) && clause.below(t.index())
                        .length() >= lastWordBefore(verb.index()))
                .map(Token::index).findFirst();
    }

    private int lastWordBefore(int word) {
        int at = word - 1;
        while (at > 0 && clause.isMark(at)) {
            at--;
        }
        return at + 1;
    }

    /** ", he told them, noting that …", "denied that …, adding that …": who goes on is who spoke, wherever the parse hangs the participle. */
    private Optional<Integer> goingOn(Token token, int depth) {
        if (!token.tag().equals("VBG") || token.head() >= 0 && sentence.token(token.head()).lemma().equals("as")) {
            return Optional.empty();
        }
        if (isWithSomebody(token)) {
            return Optional.of(token.index() - 1);
        }
        for (int i = token.index() - 1; i >= Math.max(0, token.index() - 3); i--) {
            Token before = sentence.token(i);
            if (before.isVerb() && ReportingWords.kind(before.lemma()).isPresent() && clause.child(i, Dependency.SUBJECT).isPresent()) {
                return speaker(i, depth + 1);
            }
        }
        boolean adds = ADDING.contains(token.lemma()) && token.index() > 0 && sentence.token(token.index() - 1).form().equals(",");
        for (int at = token.head(); adds && at >= 0; at = sentence.token(at).head()) {
            int head = sentence.token(at).head();
            if (head >= 0 && sentence.token(at).dependency() == Dependency.CLAUSE_COMPLEMENT && ReportingWords.kind(sentence.token(head).lemma())
                    .isPresent()) {
                return speaker(head, depth + 1);
            }
        }
        return Optional.empty();
    }

    /** "…, with a spokesman saying that": he says it. */
    private boolean isWithSomebody(Token participle) {
        if (participle.index() < 2) {
            return false;
        }
        Token before = sentence.token(participle.index() - 1);
        return before.isNoun() && before.dependency() == Dependency.PREPOSITION_OBJECT && sentence.token(before.head()).lemma().equals("with")
                && participle.dependency() != Dependency.NOUN_CLAUSE;
    }

    private Optional<Integer> governing(Token token, int depth) {
        Token head = sentence.token(token.head());
        return switch (token.dependency()) {
            case RELATIVE_CLAUSE, NOUN_CLAUSE -> head.isNoun() && !token.tag().equals("VB") ? Optional.of(head.index()) : Optional.empty();
            case CONJUNCT, ADVERBIAL_CLAUSE, OPEN_COMPLEMENT -> head.isVerb() ? controller(head, token, depth) : Optional.empty();
            case PREPOSITION_CLAUSE -> head.head() < 0 ? Optional.empty() : sentence.token(head.head()).isVerb()
                    ? controller(sentence.token(head.head()), token, depth) : Optional.empty();
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
        return quoted.or(() -> speaker(head.index(), depth + 1));
    }

    private int antecedent(Token subject, Token verb) {
        boolean relative = subject.tag().startsWith("W");
        return relative && verb.head() >= 0 && sentence.token(verb.head()).isNoun() ? verb.head() : subject.index();
    }

    private BitSet content(Token verb, Kind kind) {
        BitSet words = new BitSet();
        for (Token child : sentence.children(verb.index())) {
            boolean goesOn = child.dependency() == Dependency.OPEN_COMPLEMENT && GOING_ON.contains(verb.lemma());
            if (CLAUSES.contains(child.dependency()) && !goesOn && !isCiting(child) && !(child.index() < verb.index() && child.tag().equals("VBG"))) {
                words.or(clause.below(child.index()));
            }
        }
        boolean quotedAs = clause.child(verb.index(), Dependency.PASSIVE_SUBJECT).isPresent() && verb.lemma().equals("quote");
        if (quotedAs) {
            return new BitSet();
        }
        if (words.isEmpty() && kind != Kind.THINK && clause.child(verb.index(), Dependency.AGENT).isPresent()) {
            words.or(ofPassive(verb));
        }
        if (words.isEmpty() && (kind == Kind.JUDGE || kind.utters() && ReportingWords.has(Group.OBJECT, verb.lemma()))) {
            words.or(object(verb));
        }
        return words;
    }

    /** "reported, citing the ministry": nothing of what was reported. */
    private static boolean isCiting(Token verb) {
        return verb.tag().equals("VBG") && CITES.contains(verb.lemma());
    }

    /** "the raid was revealed by the Herald", "the raid, which was revealed by the Herald": the raid is what is said. */
    private BitSet ofPassive(Token verb) {
        Optional<Token> subject = clause.child(verb.index(), Dependency.PASSIVE_SUBJECT);
        if (subject.isPresent() && !subject.get().tag().startsWith("W")) {
            return clause.below(subject.get().index());
        }
        boolean below = verb.head() >= 0 && (verb.dependency() == Dependency.RELATIVE_CLAUSE || verb.dependency() == Dependency.NOUN_CLAUSE);
        return below ? clause.name(verb.head()) : new BitSet();
    }

    /** What a verb speaks of: its object and what follows it within the clause. */
    private BitSet object(Token verb) {
        BitSet words = new BitSet();
        for (Token child : sentence.children(verb.index())) {
            boolean addressed = child.dependency() == Dependency.PREPOSITION && ADDRESS.contains(child.lemma());
            if (child.index() > verb.index() && PARTS.contains(child.dependency()) && !addressed && !isCiting(child)) {
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
        boolean parenthesis = !root && sentence.token(verb.head()).isVerb() && (verb.dependency() == Dependency.OTHER
                || verb.dependency() == Dependency.ADVERBIAL_CLAUSE && isBare(verb));
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
                && sentence.children(verb.index()).stream().noneMatch(t -> t.tag().startsWith("W") || t.tag().equals("IN")
                        && t.dependency() == Dependency.MARK);
    }

    private int rootOf(int word) {
        int at = word;
        while (sentence.token(at).head() >= 0) {
            at = sentence.token(at).head();
        }
        return at;
    }
}
