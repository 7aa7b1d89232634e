package dragoman.coding;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides at whom an act is aimed when its clause does not say: "Peru lost its markets once Chile had imposed an embargo". The nearest actor of
 * another state in the sentence: first among the words that hang on the act, then before it; failing that, somebody else of the same state below the act.
 */
final class Bystanders {

    /** Acts that are always aimed at somebody. */
    private static final Set<PloverType> AIMED = EnumSet.of(PloverType.SANCTION, PloverType.THREATEN, PloverType.REJECT, PloverType.REQUEST,
            PloverType.ACCUSE, PloverType.CONSULT, PloverType.AGREE, PloverType.SUPPORT, PloverType.AID, PloverType.COOPERATE);

    /** "the visit", "the investigation": whom they concern stands in an earlier sentence, not with whoever was named last. */
    private static final Set<PloverType> UNTOLD_BY_NOUN = EnumSet.of(PloverType.CONSULT, PloverType.ACCUSE);

    /** Prepositions that point at somebody: "a raid on", "a plea by", "a truce with". */
    private static final Set<String> POINTING = Set.of("against", "on", "upon", "at", "with", "for", "to", "toward", "towards", "into", "from", "over", "by");

    /** "filed a suit in a federal court": where, not against whom. */
    private static final Set<String> PLACING = Set.of("in", "at", "before", "near", "outside", "inside");

    /** "our democracy": who speaks is not who is spoken of. */
    private static final Set<String> SPEAKERS = Set.of("i", "we", "my", "our", "me", "us", "mine", "ours");

    private static final Set<String> HOLDING = Set.of("hold", "own", "keep", "use", "store", "possess", "run", "inherit");

    /** "imposed duties while sparing Peru". */
    private static final Set<String> SPARING = Set.of("spare", "exempt", "exclude", "excuse", "except", "shield", "omit", "escape", "avoid");

    private static final Set<String> MONEY = Set.of("dollar", "pound", "franc", "peso", "rouble", "ruble", "rupee", "yen", "yuan", "dinar", "rial", "riyal", "krone", "krona", "shilling");
    private static final Set<String> KIN = Set.of("father", "mother", "wife", "husband", "son", "daughter", "brother", "sister", "family", "children", "parents");

    private static final Set<String> LISTING = Set.of("among", "including");
    private static final Set<String> SPEAKING = Set.of("speak", "talk", "stand", "appear");
    private static final Set<String> SAYING = Set.of("say", "speak", "tell", "phone", "call", "telephone", "talk", "announce", "declare", "add", "warn");

    private static final Set<Sector> ARMED = EnumSet.of(Sector.MIL, Sector.COP, Sector.SPY);

    private final ReportActors actors;
    private final Sentence sentence;
    private final List<Party> speakers;

    /** @param speakers who says what is told: "the army burned villages, the group said" burns no group */
    Bystanders(ReportActors actors, ClauseGraph graph, List<Party> speakers) {
        this.actors = actors;
        this.sentence = graph.sentence();
        this.speakers = List.copyOf(speakers);
    }

    Optional<Party> of(PloverType type, int trigger, List<Party> who) {
        if (who.isEmpty()) {
            return Optional.empty();
        }
        Optional<Party> found = below(type, trigger, party -> isForeign(party, who) && !isSpeaker(party));
        if (found.isEmpty()) {
            found = below(type, trigger, party -> isNeighbour(party, who) && !isSpeaker(party));
        }
        if (found.isEmpty() && AIMED.contains(type)) {
            found = opposed(trigger, party -> isForeign(party, who) && !isSpeaker(party));
        }
        return found.isPresent() || !AIMED.contains(type) || isToldElsewhere(type, trigger) ? found : before(trigger, who);
    }

    /** "Doe wants to leave but Roe has urged patience": whom Roe answers. */
    private Optional<Party> opposed(int trigger, Predicate<Party> isOther) {
        Token verb = sentence.token(trigger);
        boolean but = verb.isVerb() && verb.dependency() == Dependency.CONJUNCT && hasSubject(trigger)
                && sentence.children(verb.head()).stream().anyMatch(t -> t.lemma().equals("but") && t.index() < trigger);
        return but ? sentence.children(verb.head(), Dependency.SUBJECT).stream().flatMap(subject -> actors.at(sentence, subject.index()).stream()).filter(isOther).findFirst() : Optional.empty();
    }

    private boolean isToldElsewhere(PloverType type, int trigger) {
        return UNTOLD_BY_NOUN.contains(type) && sentence.token(trigger).isNoun();
    }

    /** Among the words that hang on the act: any for an act that is always aimed, else one that a preposition points at. */
    private Optional<Party> below(PloverType type, int trigger, Predicate<Party> isOther) {
        return sentence.tokens().stream()
                .map(Token::index)
                .filter(token -> token > trigger && sentence.dominates(trigger, token) && !isQuality(token) && !isOfOtherClause(token, trigger) && !isSource(token) && !isListed(token, trigger)
                        && !(sentence.token(trigger).isNoun() && (isBeside(token, trigger) || isWhoActsOnIt(token, trigger) || isOnlyKind(token) || isInClauseOfOther(token, trigger)))
                        && !isHolder(token))
                .filter(token -> AIMED.contains(type) || isPointedAt(token))
                .flatMap(token -> actors.at(sentence, token).stream().filter(party -> !isCourt(party, token)))
                .filter(isOther)
                .findFirst();
    }

    /** "a list of demands, among them the closing of a Peruvian base": what a list holds is not whom it comes from. */
    private boolean isListed(int token, int trigger) {
        return sentence.tokens().subList(trigger + 1, token).stream().anyMatch(word -> LISTING.contains(word.form()) && sentence.token(word.index() - 1).form().equals(","));
    }

    /** "military tensions", "criminal inquiries": a kind of thing, not somebody; "US dollars": whose money it is got or gave nothing. */
    private boolean isQuality(int token) {
        int head = sentence.token(token).head();
        boolean money = head > token && MONEY.contains(sentence.token(head).lemma()) && sentence.token(token).dependency() != Dependency.SUBJECT;
        return money || sentence.token(token).tag().startsWith("JJ")
                && actors.at(sentence, token).stream().anyMatch(party -> !party.actor().sectors().isEmpty() && party.actor().name().isEmpty());
    }

    /** "imposed a tariff, but exempted Peru", "left the pact, and Peru followed". */
    private boolean isOfOtherClause(int token, int trigger) {
        for (int at = token; at != trigger; at = sentence.token(at).head()) {
            Token word = sentence.token(at);
            if (SPARING.contains(word.lemma()) && word.isVerb()) {
                return true;
            }
            boolean joined = word.isVerb() && word.dependency() == Dependency.CONJUNCT;
            if (joined && (hasSubject(at) || hasObject(word.head()) && word.head() == trigger || sentence.children(word.head()).stream().anyMatch(t -> t.lemma().equals("but") && t.index() < word.index()))) {
                return true;
            }
        }
        return false;
    }

    /** "condemned the coup and demanded the president's release": whom he condemned is not among those of the second verb. */
    private boolean hasObject(int verb) {
        return sentence.children(verb).stream().anyMatch(t -> t.dependency() == Dependency.OBJECT);
    }

    /** "the lawsuit and the people behind it": what stands beside a noun is not what it is aimed at, unless a preposition points there: "the visit and talks with Peru". */
    private boolean isBeside(int token, int noun) {
        for (int at = token; at != noun; at = sentence.token(at).head()) {
            Token word = sentence.token(at);
            if (word.head() == noun && word.dependency() == Dependency.CONJUNCT) {
                return !isPointedAt(token) || sentence.token(sentence.token(token).head()).head() != at;
            }
        }
        return false;
    }

    /** "attacks on the pact which candidates amplified", "which were amplified by candidates": they are not attacked. */
    private boolean isWhoActsOnIt(int token, int noun) {
        Token word = sentence.token(token);
        boolean agent = word.dependency() == Dependency.PREPOSITION_OBJECT && word.head() >= 0 && sentence.token(word.head()).lemma().equals("by");
        int verb = agent ? sentence.token(word.head()).head() : word.head();
        boolean does = agent || word.dependency() == Dependency.SUBJECT;
        return does && verb >= 0 && sentence.token(verb).isVerb() && sentence.token(verb).dependency() == Dependency.RELATIVE_CLAUSE && sentence.dominates(noun, verb);
    }

    /** "tariffs on steel, and assurances that he will meet Roe": what a clause on another noun tells is not part of it. */
    private boolean isInClauseOfOther(int token, int noun) {
        boolean clause = false;
        for (int at = sentence.token(token).head(); at >= 0 && at != noun; at = sentence.token(at).head()) {
            Token word = sentence.token(at);
            if (clause && word.isNoun()) {
                return true;
            }
            clause |= word.isVerb() && hasSubject(at);
        }
        return false;
    }

    /** "the papers held by the Peruvian": who has a thing is not who is meant. */
    private boolean isHolder(int token) {
        Token word = sentence.token(token);
        int by = word.head();
        boolean agent = word.dependency() == Dependency.PREPOSITION_OBJECT && by >= 0 && sentence.token(by).lemma().equals("by");
        int participle = agent ? sentence.token(by).head() : -1;
        return participle >= 0 && HOLDING.contains(sentence.token(participle).lemma()) && sentence.token(participle).head() >= 0 && sentence.token(sentence.token(participle).head()).isNoun();
    }

    /** "learned of the lawsuit from press reports", "a police dog": a word for people before a noun tells only its kind. */
    private boolean isOnlyKind(int token) {
        Token word = sentence.token(token);
        boolean before = word.dependency() == Dependency.COMPOUND || word.dependency() == Dependency.MODIFIER;
        return before && !Character.isUpperCase(word.form().codePointAt(0));
    }

    /** "was burnt down, according to the agency". */
    private boolean isSource(int token) {
        for (int at = token; at >= 0; at = sentence.token(at).head()) {
            Token word = sentence.token(at);
            if (word.form().equalsIgnoreCase("according") || word.isVerb()) {
                return !word.isVerb() || word.form().equalsIgnoreCase("according");
            }
        }
        return false;
    }

    private boolean hasSubject(int verb) {
        return sentence.children(verb).stream().anyMatch(t -> t.dependency() == Dependency.SUBJECT || t.dependency() == Dependency.PASSIVE_SUBJECT);
    }

    private boolean isCourt(Party party, int token) {
        Token word = sentence.token(token);
        return party.actor().sectors().contains(Sector.JUD) && word.dependency() == Dependency.PREPOSITION_OBJECT && PLACING.contains(sentence.token(word.head()).lemma());
    }

    private Optional<Party> before(int trigger, List<Party> who) {
        if (isSpared(trigger)) {
            return Optional.empty();
        }
        for (int token = trigger - 1; token >= 0; token--) {
            if (isCited(token) || isSpokenWith(token, trigger) || isStandpoint(token) || tellsOfSubject(token, trigger) || isTopic(token, trigger) || isQuality(token) || SPEAKERS.contains(sentence.token(token).lemma())) {
                continue;
            }
            Optional<Party> found = actors.at(sentence, token).stream().filter(party -> isForeign(party, who)).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "Its envoy praised the vote", "observers led by Peru's ex-president praised it": says who acts, not to whom. */
    private boolean tellsOfSubject(int token, int trigger) {
        boolean owns = sentence.token(token).tag().equals("PRP$");
        boolean clause = false;
        for (int at = token; at >= 0 && at != trigger; at = sentence.token(at).head()) {
            Token word = sentence.token(at);
            boolean subject = word.head() == trigger && word.dependency() == Dependency.SUBJECT;
            if (subject) {
                boolean second = sentence.children(trigger, Dependency.SUBJECT).stream().anyMatch(other -> other.index() < word.index());
                return second || at != token && (owns || clause);
            }
            clause |= word.isVerb();
        }
        return false;
    }

    /** "Peru may sell its copper without paying the duty that Chile imposed": those before are the ones whom it does not hit. */
    private boolean isSpared(int trigger) {
        for (int at = sentence.token(trigger).head(); at >= 0; at = sentence.token(at).head()) {
            if (sentence.token(at).lemma().equals("without") || SPARING.contains(sentence.token(at).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "According to Peru's minister, Chile was concerned": who is cited is not who is meant. */
    private boolean isCited(int token) {
        for (int at = token; at >= 0; at = sentence.token(at).head()) {
            Token word = sentence.token(at);
            if (word.isVerb() && !word.form().equalsIgnoreCase("according")) {
                return false;
            }
            if (word.form().equalsIgnoreCase("according")) {
                return true;
            }
        }
        return false;
    }

    /** "the Peru deal", "ties with Peru" before a visit: what is spoken of, not who is visited. */
    private boolean isTopic(int token, int trigger) {
        Token word = sentence.token(token);
        return sentence.token(trigger).isNoun() && word.dependency() == Dependency.COMPOUND && word.head() >= 0 && !sentence.token(word.head()).isProperNoun();
    }

    /** "Speaking in Lima beside Chile's president, Doe said that he would not apologise": whoever stands by is not refused. */
    private boolean isSpokenWith(int token, int trigger) {
        for (int at = token; at >= 0; at = sentence.token(at).head()) {
            Token word = sentence.token(at);
            if (SPEAKING.contains(word.lemma()) && word.form().toLowerCase(Locale.ROOT).endsWith("ing")) {
                return !sentence.dominates(at, trigger);
            }
        }
        return false;
    }

    /** "phoned from Seoul to offer help", "said in Lima that": where somebody was when he did it. */
    private boolean isStandpoint(int token) {
        Token word = sentence.token(token);
        int above = word.dependency() == Dependency.PREPOSITION_OBJECT ? sentence.token(word.head()).head() : -1;
        return above >= 0 && Set.of("from", "in", "at").contains(sentence.token(word.head()).lemma()) && SAYING.contains(sentence.token(above).lemma()) && actors.placeAt(sentence, token).isPresent();
    }

    private boolean isPointedAt(int token) {
        Token head = sentence.token(token);
        return head.dependency() == Dependency.PREPOSITION_OBJECT && head.head() >= 0 && POINTING.contains(sentence.token(head.head()).lemma());
    }

    private boolean isSpeaker(Party party) {
        return speakers.stream().anyMatch(speaker -> speaker.passage().overlaps(party.passage()));
    }

    private static boolean isForeign(Party party, List<Party> who) {
        return party.actor().hasState() && who.stream().noneMatch(w -> w.actor().code().equals(party.actor().code()) || w.passage().overlaps(party.passage()));
    }

    /** Somebody else of the same state: "turned down a plea by the speaker". Who commands forces does not act on them. */
    private static boolean isNeighbour(Party party, List<Party> who) {
        boolean armed = party.actor().sectors().stream().anyMatch(ARMED::contains);
        // A government's own embassies and ministries are no other side.
        boolean sameBody = who.stream().anyMatch(w -> w.actor().sectors().stream().findFirst().filter(s -> s == Sector.GOV).isPresent()) && party.actor().sectors().stream().findFirst()
                .filter(s -> s == Sector.GOV).isPresent() && party.actor().name().isEmpty();
        String[] words = party.passage().text().toLowerCase(Locale.ROOT).split(" ");
        return !party.actor().sectors().isEmpty() && !armed && !sameBody && !KIN.contains(words[words.length - 1])
                && who.stream().noneMatch(w -> w.actor().equals(party.actor()) || w.passage().overlaps(party.passage()));
    }
}
