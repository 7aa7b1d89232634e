package dragoman.coding.clause;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what belongs to one predicate: which word fills which role. */
final class PredicateReader {

    private final Sentence sentence;
    private final Misplaced misplaced;
    private final SurfaceSubjects subjects;

    PredicateReader(Sentence sentence, SurfaceSubjects subjects) {
        this.sentence = sentence;
        this.misplaced = new Misplaced(sentence);
        this.subjects = subjects;
    }

    List<Argument> read(Token predicate) {
        List<Argument> found = new ArrayList<>();
        if (predicate.tag().equals("MD")) {
            governed(predicate, found);
        } else if (predicate.isVerb()) {
            subjectAndObject(predicate, found);
            letGo(predicate, found);
        } else if (predicate.tag().startsWith("JJ")) {
            int subject = predicate.head() >= 0 && sentence.token(predicate.head()).isVerb() ? subjects.of(predicate.head()) : -1;
            if (subject >= 0 && subject != predicate.index()) {
                found.add(Argument.of(Role.SUBJECT, subject));
            }
        }
        for (Token child : sentence.children(predicate.index())) {
            child(predicate, child, found);
        }
        if (predicate.isNoun()) {
            strayAgent(predicate).ifPresent(agent -> found.add(Argument.preposition("by", agent.index())));
            Resolve.infinitive(sentence, predicate).ifPresent(verb -> found.add(Argument.of(Role.COMPLEMENT, verb)));
        }
        return found;
    }

    /** "let free three hostages": parsers take "free" for a quality of theirs and the hostages for a sentence of their own. */
    private void letGo(Token verb, List<Argument> found) {
        int next = verb.index() + 1;
        if (!verb.lemma().equals("let") && !verb.lemma().equals("set") || next >= sentence.tokens().size() || !sentence.token(next).form().equals("free") || sentence.token(next).head() <= next) {
            return;
        }
        Token whom = sentence.token(sentence.token(next).head());
        if (whom.isNoun() && sentence.token(next).dependency() == Dependency.MODIFIER) {
            found.add(Argument.of(Role.ATTRIBUTE, next));
            if (sentence.children(verb.index(), Dependency.OBJECT).isEmpty()) {
                found.add(Argument.of(Role.OBJECT, whom.index()));
            }
        }
    }

    private void governed(Token modal, List<Argument> found) {
        if (modal.head() >= 0 && modal.dependency() == Dependency.AUXILIARY) {
            found.add(Argument.of(Role.GOVERNED, modal.head()));
        }
    }

    private void subjectAndObject(Token verb, List<Argument> found) {
        int surface = subjects.of(verb.index());
        if (Voice.isPassive(sentence, verb)) {
            if (surface >= 0) {
                found.add(Argument.of(Role.OBJECT, surface));
            }
            agents(verb).stream().findFirst().or(() -> agentBelow(verb)).flatMap(this::firstObject).ifPresent(agent -> found.add(Argument.of(Role.SUBJECT, agent.index())));
            return;
        }
        if (surface >= 0) {
            found.add(Argument.of(Role.SUBJECT, surface));
        }
        int nearer = subjects.nearer(verb);
        if (nearer >= 0 && nearer != surface) {
            found.add(Argument.of(Role.SUBJECT, nearer));
        }
        if (sentence.children(verb.index(), Dependency.OBJECT).isEmpty()) {
            borrowedObject(verb).ifPresent(object -> found.add(Argument.of(Role.OBJECT, object)));
        }
    }

    /** "was urged to free the prisoners by Peru": parsers hang who urges on what is urged. */
    private Optional<Token> agentBelow(Token verb) {
        Stream<Token> infinitive = sentence.children(verb.index(), Dependency.OPEN_COMPLEMENT).stream();
        Stream<Token> gerund = sentence.children(verb.index(), Dependency.PREPOSITION).stream().flatMap(p -> sentence.children(p.index(), Dependency.PREPOSITION_CLAUSE).stream());
        return Stream.concat(infinitive, gerund).filter(inner -> inner.isVerb() && !Voice.isPassive(sentence, inner) && !sentence.children(inner.index(), Dependency.OBJECT).isEmpty())
                .flatMap(inner -> agents(inner).stream()).filter(by -> firstObject(by).filter(Token::isProperNoun).isPresent()).findFirst();
    }

    private List<Token> agents(Token verb) {
        return sentence.children(verb.index()).stream()
                .filter(by -> by.dependency() == Dependency.AGENT || by.dependency() == Dependency.PREPOSITION && by.lemma().equals("by"))
                .filter(by -> ByPhrase.namesWho(sentence, by))
                .toList();
    }

    /** "was hit by the rebels after an attack by the army": a verb has one agent, a second one belongs to the noun before it. */
    private Optional<Token> strayAgent(Token noun) {
        if (noun.index() + 1 >= sentence.tokens().size()) {
            return Optional.empty();
        }
        Token by = sentence.token(noun.index() + 1);
        if (!by.lemma().equals("by") || by.head() < 0 || by.head() == noun.index() || !sentence.token(by.head()).isVerb()) {
            return Optional.empty();
        }
        List<Token> agents = agents(sentence.token(by.head()));
        return agents.size() > 1 && agents.get(0).index() != by.index() ? firstObject(by) : Optional.empty();
    }

    /** "attacked and killed the rebels", "the rebels whom France attacked". */
    private Optional<Integer> borrowedObject(Token verb) {
        for (Token next : sentence.children(verb.index(), Dependency.CONJUNCT)) {
            List<Token> objects = sentence.children(next.index(), Dependency.OBJECT);
            if (next.isVerb() && next.index() - verb.index() <= 2 && !objects.isEmpty() && next.tag().equals(verb.tag())) {
                return Optional.of(objects.get(0).index());
            }
        }
        Optional<Integer> behind = objectHungOnSubject(verb);
        if (behind.isPresent()) {
            return behind;
        }
        if (verb.dependency() == Dependency.RELATIVE_CLAUSE && subjects.of(verb.index()) >= 0 && subjects.of(verb.index()) != verb.head()) {
            return Optional.of(verb.head());
        }
        Optional<Integer> lacked = ThatClause.lacks(sentence, verb, subjects.of(verb.index()));
        if (lacked.isPresent()) {
            return lacked;
        }
        // "It was sanctions that Peru imposed."
        Optional<Integer> singled = Identity.singledOut(sentence, verb).map(Token::index).filter(token -> subjects.of(verb.index()) >= 0 && token != subjects.of(verb.index()));
        return singled.isPresent() ? singled : contact(verb);
    }

    /** "in the talks Peru held last week": a clause without its "that", which parsers hang on the main verb. */
    private Optional<Integer> contact(Token verb) {
        int subject = subjects.of(verb.index());
        boolean own = verb.dependency() == Dependency.ADVERBIAL_CLAUSE && subject > 0 && sentence.token(subject).head() == verb.index() && subject < verb.index();
        if (!own || sentence.children(verb.index()).stream().anyMatch(t -> t.index() < subject || t.dependency() == Dependency.CLAUSE_COMPLEMENT || t.dependency() == Dependency.OPEN_COMPLEMENT)) {
            return Optional.empty();
        }
        int first = subject;
        for (Token part : sentence.children(subject)) {
            first = Math.min(first, part.index());
        }
        Optional<Token> before = first > 0 ? Optional.of(sentence.token(first - 1)) : Optional.empty();
        return before.filter(noun -> noun.isNoun() && !noun.isProperNoun() && (noun.dependency() == Dependency.PREPOSITION_OBJECT || noun.dependency() == Dependency.OBJECT)).map(Token::index);
    }

    /** "President Doe dispatched her envoy Roe …": parsers take names behind the verb for appositions to the subject before it. */
    private Optional<Integer> objectHungOnSubject(Token verb) {
        int subject = subjects.of(verb.index());
        if (subject < 0 || subject > verb.index()) {
            return Optional.empty();
        }
        return sentence.tokens().stream()
                .filter(t -> t.dependency() == Dependency.APPOSITION && t.index() > verb.index() && t.head() < verb.index() && sentence.dominates(subject, t.head()))
                .map(Token::index)
                .findFirst();
    }

    private void child(Token predicate, Token child, List<Argument> found) {
        if (predicate.isVerb() && Resolve.isOfNoun(sentence, child)) {
            return;
        }
        switch (child.dependency()) {
            case OBJECT -> object(predicate, child, found);
            case INDIRECT_OBJECT -> indirect(child, found);
            case PREPOSITION, AGENT -> {
                misplaced.counted(predicate, child).ifPresent(noun -> found.add(Argument.of(Role.OBJECT, noun.index())));
                preposition(child, found);
                afterDay(predicate, child, found);
            }
            case PARTICLE -> found.add(Argument.preposition(word(child), Argument.NO_TOKEN));
            case ADVERB -> adverb(child, found);
            case CLAUSE_COMPLEMENT -> clause(child, found);
            case OPEN_COMPLEMENT, NOUN_CLAUSE -> found.add(Attributive.isGuest(sentence, child.index()) && predicate.index() == child.index() - 1
                    ? Argument.of(Role.OBJECT, sentence.children(child.index(), Dependency.OBJECT).get(0).index()) : Argument.of(Role.COMPLEMENT, child.index()));
            case ADVERBIAL_CLAUSE, RELATIVE_CLAUSE -> {
                infinitiveOfPurpose(child, found);
                gerund(predicate, child, found);
            }
            case ATTRIBUTE -> found.add(Argument.of(misplaced.isPhoned(predicate, child) ? Role.OBJECT : Role.ATTRIBUTE, child.index()));
            case POSSESSOR -> found.add(Argument.of(Role.POSSESSOR, child.index()));
            case COMPOUND, MODIFIER -> {
                if (!predicate.isVerb()) {
                    found.add(Argument.of(Role.POSSESSOR, child.index()));
                    found.add(Argument.of(Role.MODIFIER, child.index()));
                }
            }
            default -> { }
        }
    }

    private void object(Token verb, Token child, List<Argument> found) {
        found.add(Argument.of(Role.OBJECT, relative(verb, child)));
        if (subjects.isPersuaded(child)) {
            sentence.children(child.index(), Dependency.RELATIVE_CLAUSE).forEach(clause -> infinitiveOfPurpose(clause, found));
        }
    }

    /** "holds Iran responsible", "wants Iran to leave": the subject of a clause without a finite verb is the governing verb's object. */
    private void clause(Token child, List<Argument> found) {
        boolean infinitive = child.tag().equals("VB") && sentence.children(child.index()).stream().anyMatch(c -> c.tag().equals("TO"));
        boolean verbless = !child.isVerb();
        if (infinitive || verbless) {
            sentence.children(child.index(), Dependency.SUBJECT).stream().findFirst().ifPresent(s -> found.add(Argument.of(Role.OBJECT, s.index())));
        }
        found.add(Argument.of(verbless ? Role.ATTRIBUTE : Role.COMPLEMENT, child.index()));
    }

    private int relative(Token verb, Token object) {
        return (object.tag().startsWith("W") || object.lemma().equals("that") && object.tag().equals("IN")) && verb.dependency() == Dependency.RELATIVE_CLAUSE ? verb.head() : object.index();
    }

    private void indirect(Token child, List<Argument> found) {
        if (child.tag().equals("IN") || child.tag().equals("TO")) {
            preposition(child, found);
        } else {
            found.add(Argument.preposition("to", child.index()));
        }
    }

    /** "out of the talks": a particle "out" and "of the talks", however the parser chained them. */
    private void preposition(Token preposition, List<Argument> found) {
        boolean bare = true;
        for (Token below : sentence.children(preposition.index())) {
            switch (below.dependency()) {
                case PREPOSITION_OBJECT, PREPOSITION_CLAUSE, OBJECT, CLAUSE_COMPLEMENT, OPEN_COMPLEMENT -> {
                    bare = false;
                    found.add(Argument.preposition(word(preposition), misplaced.beforeDay(below).orElseGet(() -> guest(preposition, below))));
                }
                case PREPOSITION -> {
                    found.add(Argument.preposition(word(preposition), Argument.NO_TOKEN));
                    bare = false;
                    preposition(below, found);
                }
                default -> { }
            }
        }
        if (bare) {
            found.add(Argument.preposition(word(preposition), Argument.NO_TOKEN));
        }
    }

    /** "talks with visiting Premier Doe", which parsers read like "after visiting Peru": the premier visits, nobody visits him. */
    private int guest(Token preposition, Token below) {
        boolean attribute = Attributive.isGuest(sentence, below.index()) && preposition.index() == below.index() - 1;
        return attribute ? sentence.children(below.index(), Dependency.OBJECT).get(0).index() : below.index();
    }

    private void adverb(Token child, List<Argument> found) {
        found.add(Argument.preposition(word(child), Argument.NO_TOKEN));
        for (Token below : sentence.children(child.index(), Dependency.PREPOSITION)) {
            preposition(below, found);
        }
    }

    private void infinitiveOfPurpose(Token child, List<Argument> found) {
        boolean infinitive = child.tag().equals("VB") && sentence.children(child.index()).stream().anyMatch(c -> c.tag().equals("TO"));
        if (infinitive) {
            found.add(Argument.of(Role.COMPLEMENT, child.index()));
        }
    }

    /** "denied on Tuesday having attacked", "ruled out attacking": parsers take the object of such verbs for a circumstance. */
    private void gerund(Token verb, Token child, List<Argument> found) {
        boolean having = child.tag().equals("VBN") && sentence.children(child.index(), Dependency.AUXILIARY).stream().anyMatch(t -> t.form().equals("having"));
        boolean apart = sentence.tokens().subList(Math.min(verb.index(), child.index()), child.index()).stream().anyMatch(t -> t.form().equals(","));
        if (Control.takesGerund(verb.lemma()) && child.index() > verb.index() && (having || child.tag().equals("VBG")) && !apart) {
            found.add(Argument.of(Role.COMPLEMENT, child.index()));
        }
    }

    /** "denied on Tuesday having attacked": a preposition has one object. */
    private void afterDay(Token verb, Token preposition, List<Argument> found) {
        if (firstObject(preposition).isPresent()) {
            sentence.children(preposition.index(), Dependency.PREPOSITION_CLAUSE).forEach(clause -> gerund(verb, clause, found));
        }
    }

    private Optional<Token> firstObject(Token preposition) {
        return sentence.children(preposition.index(), Dependency.PREPOSITION_OBJECT).stream().findFirst();
    }

    private static String word(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
