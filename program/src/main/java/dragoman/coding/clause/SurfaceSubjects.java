package dragoman.coding.clause;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the grammatical subject of each verb, also where it stands with another verb or before a relative clause. */
final class SurfaceSubjects {

    private static final int UNKNOWN = -2;
    private static final int NONE = -1;

    /** What a blow brings with it. */
    private static final Set<String> HARM = Set.of("kill", "wound", "injure", "maim", "destroy", "damage");

    private static final Set<String> PUT_FORWARD = Set.of("introduce", "propose", "pass", "adopt", "approve", "sign", "draft", "submit", "table", "unveil", "issue", "prepare", "endorse");

    /** Before a gerund these tell what else the subject does: "condemned Peru after expelling its envoy". */
    private static final Set<String> BESIDE = Set.of("after", "before", "since", "by", "while", "when", "without", "despite", "besides", "instead", "until");

    private final Sentence sentence;
    private final int[] found;

    SurfaceSubjects(Sentence sentence) {
        this.sentence = sentence;
        this.found = new int[sentence.tokens().size()];
        Arrays.fill(found, UNKNOWN);
    }

    /** Index of the subject's head word, or -1. */
    int of(int verb) {
        if (found[verb] == UNKNOWN) {
            found[verb] = NONE;
            found[verb] = find(sentence.token(verb));
        }
        return found[verb];
    }

    private int find(Token verb) {
        int own = ownSubject(verb);
        if (own >= 0) {
            return throughRelative(verb, own);
        }
        if (isFinite(verb) && verb.dependency() != Dependency.CONJUNCT && verb.dependency() != Dependency.RELATIVE_CLAUSE && ownSubject(verb, Dependency.CLAUSE_SUBJECT) < 0) {
            Optional<Token> stray = StraySubject.beforeTheVerb(sentence, verb).or(() -> StraySubject.of(sentence, verb));
            if (stray.isPresent()) {
                return stray.get().index();
            }
        }
        if (isFinite(verb) && verb.dependency() != Dependency.RELATIVE_CLAUSE) {
            Optional<Token> below = StraySubject.belowLink(sentence, verb);
            if (below.isPresent()) {
                return below.get().index();
            }
        }
        if (verb.head() < 0) {
            return StraySubject.behind(sentence, verb).map(Token::index).orElse(NONE);
        }
        Token head = sentence.token(verb.head());
        return switch (verb.dependency()) {
            case CONJUNCT -> head.isVerb() || isPredicative(head) ? of(head.index()) : NONE;
            case OPEN_COMPLEMENT, ADVERBIAL_CLAUSE, CLAUSE_COMPLEMENT -> controllerInClause(verb, head);
            case RELATIVE_CLAUSE -> isInfinitive(verb) ? isPersuaded(head) ? head.index() : ownerOf(head) : hasObjectOrNoGap(verb) ? meant(head) : NONE;
            case NOUN_CLAUSE -> isInfinitive(verb) ? ownerOf(head) : throughPaper(verb, head);
            case PREPOSITION_CLAUSE -> controllerThroughPreposition(head);
            case ATTRIBUTE -> isPredicative(verb) ? of(head.index()) : NONE;
            default -> NONE;
        };
    }

    private int ownSubject(Token verb) {
        int subject = ownSubject(verb, Dependency.SUBJECT);
        int either = subject >= 0 ? subject : ownSubject(verb, Dependency.PASSIVE_SUBJECT);
        return either >= 0 ? either : ofAuxiliary(verb);
    }

    /** "Peru is once again sending aid": parsers hang the subject on the auxiliary. */
    private int ofAuxiliary(Token verb) {
        return sentence.children(verb.index()).stream().filter(c -> (c.dependency() == Dependency.AUXILIARY || c.dependency() == Dependency.PASSIVE_AUXILIARY) && c.index() < verb.index())
                .map(c -> ownSubject(c, Dependency.SUBJECT)).filter(s -> s >= 0).findFirst().orElse(NONE);
    }

    private int ownSubject(Token verb, Dependency dependency) {
        List<Token> subjects = sentence.children(verb.index(), dependency);
        return subjects.isEmpty() ? NONE : subjects.get(0).index();
    }

    private boolean isFinite(Token verb) {
        Set<String> finite = Set.of("VBD", "VBZ", "VBP", "MD");
        return finite.contains(verb.tag()) || sentence.children(verb.index()).stream()
                .anyMatch(c -> (c.dependency() == Dependency.AUXILIARY || c.dependency() == Dependency.PASSIVE_AUXILIARY) && finite.contains(c.tag()));
    }

    /**
     * Whose act a participle may also be: "The row began when Peru attacked Chile, even threatening to …" is Peru's threat where the parser hangs it on
     * "began"; -1 where no other verb with a subject stands between.
     */
    int nearer(Token participle) {
        boolean controlled = participle.dependency() == Dependency.OPEN_COMPLEMENT && participle.head() >= 0 && ownSubject(participle) < 0;
        if (controlled && !Control.objectBeforeInfinitive(sentence.token(participle.head()).lemma())) {
            return nearer(sentence.token(participle.head()));
        }
        if (!participle.tag().equals("VBG") || participle.dependency() != Dependency.ADVERBIAL_CLAUSE || participle.head() < 0 || participle.head() > participle.index()
                || ownSubject(participle) >= 0) {
            return NONE;
        }
        for (int at = participle.index() - 1; at > participle.head(); at--) {
            Token verb = sentence.token(at);
            if (verb.isVerb() && isFinite(verb) && ownSubject(verb) >= 0) {
                return throughRelative(verb, ownSubject(verb));
            }
        }
        return NONE;
    }

    /** "which" and "who" stand for the noun before the clause. */
    private int throughRelative(Token verb, int subject) {
        Token word = sentence.token(subject);
        if (word.tag().startsWith("W")) {
            Token clause = verb;
            while (clause.dependency() == Dependency.CONJUNCT) {
                clause = sentence.token(clause.head());
            }
            if (clause.dependency() == Dependency.RELATIVE_CLAUSE && clause.head() >= 0) {
                int author = lawgiver(verb, sentence.token(clause.head()));
                return author >= 0 ? author : meant(sentence.token(clause.head()));
            }
            return Identity.singledOut(sentence, verb).map(Token::index).orElseGet(() -> whoBehindName(subject));
        }
        return subject;
    }

    /** "said Okoye, who lobbied Peru": the name before it, also where the parser makes no relative clause of it. */
    private int whoBehindName(int subject) {
        int name = subject > 1 && sentence.token(subject - 1).form().equals(",") ? subject - 2 : subject - 1;
        return name >= 0 && sentence.token(subject).lemma().equals("who") && sentence.token(name).isProperNoun() ? name : subject;
    }

    /** "Peru is a country that attacked Chile": Peru did. */
    private int meant(Token noun) {
        boolean said = noun.dependency() == Dependency.ATTRIBUTE && noun.head() >= 0;
        return Identity.of(sentence, noun, said ? of(noun.head()) : NONE);
    }

    private int controllerInClause(Token verb, Token head) {
        boolean infinitive = isInfinitive(verb) || verb.tag().equals("VB");
        if (!head.isVerb()) {
            return isPredicative(head) ? of(head.index()) : ownerOf(head);
        }
        if (verb.dependency() != Dependency.ADVERBIAL_CLAUSE && infinitive && Control.objectBeforeInfinitive(head.lemma())) {
            int asked = objectOrPrepositional(head, verb);
            if (asked >= 0) {
                return asked;
            }
        }
        if (verb.dependency() == Dependency.ADVERBIAL_CLAUSE && isInfinitive(verb) && Control.sends(head.lemma())) {
            int sent = objectOrPrepositional(head, verb);
            if (sent >= 0 && isEnvoy(sentence.token(sent))) {
                return sent;
            }
        }
        Optional<Token> doer = Identity.doer(sentence, head);
        if (doer.isPresent()) {
            return doer.get().index();
        }
        return isOutcome(verb, head) ? agentOf(head) : of(head.index());
    }

    /** Whom somebody sends to speak for him: a name, or who has a name, or an envoy. */
    private boolean isEnvoy(Token sent) {
        return sent.isProperNoun() || Control.speaksForSender(sent.lemma()) || sentence.children(sent.index(), Dependency.APPOSITION).stream().anyMatch(Token::isProperNoun);
    }

    /** "The town was hit by a quake, killing five": the quake did, and not the town. */
    private boolean isOutcome(Token verb, Token head) {
        return verb.tag().equals("VBG") && verb.dependency() == Dependency.ADVERBIAL_CLAUSE && verb.index() > head.index() && HARM.contains(verb.lemma()) && Voice.isPassive(sentence, head);
    }

    private int agentOf(Token passive) {
        return sentence.children(passive.index()).stream().filter(by -> by.lemma().equals("by")).flatMap(by -> sentence.children(by.index(), Dependency.PREPOSITION_OBJECT).stream())
                .map(Token::index).findFirst().orElse(NONE);
    }

    /** "accused Israel of killing": object; "insisted on leaving": subject. */
    private int controllerThroughPreposition(Token preposition) {
        if (preposition.head() < 0) {
            return NONE;
        }
        Token governor = sentence.token(preposition.head());
        if (!governor.isVerb()) {
            return isPredicative(governor) ? of(governor.index()) : ownerOf(governor);
        }
        boolean object = preposition.index() > governor.index() && !BESIDE.contains(preposition.lemma());
        if (object && Control.objectBeforeGerund(governor.lemma()) || preposition.lemma().equals("as") && Control.objectBeforeAs(governor.lemma())) {
            int whom = Voice.isPassive(sentence, governor) ? of(governor.index()) : objectOrPrepositional(governor, null);
            if (whom >= 0) {
                return whom;
            }
        }
        return of(governor.index());
    }

    private int objectOrPrepositional(Token head, Token before) {
        if (Voice.isPassive(sentence, head)) {
            return of(head.index());
        }
        int prepositional = NONE;
        for (Token child : sentence.children(head.index())) {
            if (before != null && child.index() > before.index()) {
                break;
            }
            if (child.dependency() == Dependency.OBJECT || child.dependency() == Dependency.INDIRECT_OBJECT && child.isNoun()) {
                return child.index();
            }
            if (child.dependency() == Dependency.PREPOSITION && (child.lemma().equals("on") || child.lemma().equals("upon") || child.lemma().equals("to")
                    || child.lemma().equals("for") || child.lemma().equals("with"))) {
                List<Token> objects = sentence.children(child.index(), Dependency.PREPOSITION_OBJECT);
                prepositional = objects.isEmpty() ? prepositional : objects.get(0).index();
            }
        }
        return prepositional;
    }

    /** "issued a statement urging Peru to leave": who issued it urges. */
    private int throughPaper(Token verb, Token head) {
        int paper = Papers.isSaidBy(verb) ? Papers.of(sentence, head) : NONE;
        int author = paper >= 0 ? ownerOf(sentence.token(paper)) : NONE;
        return author >= 0 ? author : meant(head);
    }

    /** "introduced a bill that would punish Peru": who introduced it would. */
    private int lawgiver(Token verb, Token paper) {
        boolean would = sentence.children(verb.index(), Dependency.AUXILIARY).stream().anyMatch(t -> t.lemma().equals("would") || t.lemma().equals("will"));
        boolean putForward = paper.dependency() == Dependency.OBJECT && paper.head() >= 0 && PUT_FORWARD.contains(sentence.token(paper.head()).lemma());
        return would && putForward && Papers.of(sentence, paper) == paper.index() ? ownerOf(paper) : NONE;
    }

    /** Whose decision, promise or plan a noun is: its possessor's, else the subject's of the verb that it belongs to. */
    private int ownerOf(Token noun) {
        for (Token child : sentence.children(noun.index())) {
            if (child.dependency() == Dependency.POSSESSOR) {
                return child.index();
            }
        }
        for (Token child : sentence.children(noun.index(), Dependency.PREPOSITION)) {
            if (child.lemma().equals("by")) {
                List<Token> objects = sentence.children(child.index(), Dependency.PREPOSITION_OBJECT);
                if (!objects.isEmpty()) {
                    return objects.get(0).index();
                }
            }
        }
        Token at = noun;
        while (at.head() >= 0) {
            at = sentence.token(at.head());
            if (at.isVerb()) {
                int subject = of(at.index());
                return subject == noun.index() ? NONE : subject;
            }
        }
        return NONE;
    }

    /** "ordered the French envoy to leave": parsers hang the infinitive on the one who is told. */
    boolean isPersuaded(Token noun) {
        return noun.head() >= 0 && noun.dependency() == Dependency.OBJECT && Control.persuades(sentence.token(noun.head()).lemma());
    }

    private boolean hasObjectOrNoGap(Token verb) {
        return !sentence.children(verb.index(), Dependency.OBJECT).isEmpty() || verb.tag().equals("VBG") || verb.tag().equals("VBN");
    }

    private boolean isInfinitive(Token verb) {
        return sentence.children(verb.index()).stream().anyMatch(c -> c.tag().equals("TO") && c.index() < verb.index());
    }

    private boolean isPredicative(Token word) {
        return word.tag().startsWith("JJ") && (word.dependency() == Dependency.ATTRIBUTE || word.dependency() == Dependency.ROOT);
    }
}
