package dragoman.coding.actors;

import dragoman.language.Dependency;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who acts by a paper: whom "the order" and "it" stand for in "the order bars Peruvian firms; it also forbids …"? Whoever issued it. */
final class PaperReader {

    /** What stands behind a noun and makes it another one: "the statements concerning Peru". */
    private static final Set<Dependency> SAYS_WHICH = EnumSet.of(Dependency.RELATIVE_CLAUSE, Dependency.NOUN_CLAUSE, Dependency.PREPOSITION);

    private static final List<String> BY_VERBS = List.of("ban", "order", "ruling", "decree", "sanction", "embargo", "restriction", "lawsuit");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private final Scope scope;
    private final Owners owners;

    PaperReader(Scope scope, Owners owners) {
        this.scope = scope;
        this.owners = owners;
    }

    /** Whom a pronoun stands for that is the subject of what papers do. */
    List<Reference> pronoun(int token) {
        String form = scope.tree().lower(token);
        int verb = scope.tree().head(token);
        boolean asked = (form.equals("it") || form.equals("they")) && scope.tree().dependency(token) == Dependency.SUBJECT && scope.words().has("decree", scope.lemma(verb));
        if (!asked) {
            return List.of();
        }
        String tag = scope.tree().token(verb).tag();
        boolean present = tag.equals("VBZ") || tag.equals("VBP");
        return scope.memory().papers().meant(scope.number(), form.equals("they"), present).map(paper -> again(paper, token, token)).orElseGet(List::of);
    }

    /** Reads the papers of a sentence that has been read; gives for each word who acts by the paper that it names, if the word alone does not say so. */
    List<List<Reference>> readAll() {
        List<List<Reference>> found = new ArrayList<>();
        for (int i = 0; i < scope.tree().size(); i++) {
            found.add(isPaper(i) ? paper(i) : List.of());
            if (scope.tree().token(i).isVerb() && scope.words().has("deed", scope.lemma(i))) {
                deed(i);
            }
        }
        return found;
    }

    private List<Reference> paper(int token) {
        String noun = scope.lemma(token);
        boolean measure = scope.words().has("measure-paper", noun);
        List<Reference> issuers = issuers(token);
        List<Reference> told = List.of();
        if (issuers.isEmpty() && isDefinite(token)) {
            PaperTrail trail = scope.memory().papers();
            Optional<PaperTrail.Paper> before = trail.called(noun, scope.number()).or(() -> isBare(token) ? trail.ofKind(measure) : Optional.empty());
            issuers = before.map(PaperTrail.Paper::issuers).orElseGet(List::of);
            told = speaks(token) && !isOwn(token, issuers) ? before.map(paper -> again(paper, scope.phraseBefore(token, token).first(), token)).orElseGet(List::of) : List.of();
        }
        if (!issuers.isEmpty()) {
            int verb = scope.tree().verbAbove(token);
            boolean past = verb >= 0 && Set.of("VBD", "VBN").contains(scope.tree().token(verb).tag());
            scope.memory().papers().tell(new PaperTrail.Paper(scope.number(), noun, measure, scope.tree().isPlural(token), isSubject(token), past, issuers));
        }
        return told;
    }

    /** Who bans makes a ban. */
    private void deed(int verb) {
        for (String noun : BY_VERBS) {
            List<Reference> subject = scope.words().has("does " + noun, scope.lemma(verb)) ? scope.tree().child(verb, Dependency.SUBJECT).map(s -> together(s.index())).orElseGet(List::of) : List.of();
            if (!subject.isEmpty()) {
                boolean past = Set.of("VBD", "VBN").contains(scope.tree().token(verb).tag());
                scope.memory().papers().tell(new PaperTrail.Paper(scope.number(), noun, scope.words().has("measure-paper", noun), false, false, past, subject));
            }
        }
    }

    private boolean isPaper(int token) {
        Token word = scope.tree().token(token);
        return word.isNoun() && !word.isProperNoun() && !Owners.standsBeforeNoun(scope.tree(), token)
                && (scope.words().has("paper", word.lemma()) || scope.words().has("measure-paper", word.lemma()));
    }

    private boolean isDefinite(int token) {
        NounPhrase phrase = scope.phraseBefore(token, token);
        return phrase.determiner().isPresent() && DEFINITE.contains(scope.tree().lower(phrase.determiner().getAsInt())) && phrase.names().isEmpty()
                && scope.tree().children(token).stream().noneMatch(below -> SAYS_WHICH.contains(below.dependency()) || below.index() < token && below.isNoun());
    }

    /** Nothing before it but the article. */
    private boolean isBare(int token) {
        return scope.phraseBefore(token, token).first() == token;
    }

    private boolean isSubject(int token) {
        return scope.tree().dependency(token) == Dependency.SUBJECT || scope.tree().dependency(token) == Dependency.PASSIVE_SUBJECT;
    }

    /** It does something, or somebody finds fault with it: that concerns its author. Who lifts sanctions does nothing to who imposed them. */
    private boolean speaks(int token) {
        int verb = scope.tree().head(token);
        return verb >= 0 && (scope.tree().dependency(token) == Dependency.SUBJECT && scope.words().has("decree", scope.lemma(verb))
                || scope.tree().dependency(token) == Dependency.OBJECT && scope.words().has("judge", scope.lemma(verb)));
    }

    /** Nobody condemns his own statement. */
    private boolean isOwn(int token, List<Reference> issuers) {
        List<String> subject = scope.tree().dependency(token) == Dependency.OBJECT ? subject(scope.tree().head(token)).stream().map(r -> r.actor().code()).toList() : List.of();
        return issuers.stream().anyMatch(issuer -> subject.contains(issuer.actor().code()));
    }

    /** Who signed, sent or imposed it; else whose it is by name. */
    private List<Reference> issuers(int token) {
        Dependency how = scope.tree().dependency(token);
        int verb = how == Dependency.PREPOSITION_OBJECT && Set.of("in", "by", "for").contains(scope.tree().lower(scope.tree().head(token))) ? scope.tree().head(scope.tree().head(token)) : scope.tree().head(token);
        if (verb >= 0 && scope.tree().token(verb).isVerb()) {
            boolean issues = how == Dependency.OBJECT && scope.words().has("issue", scope.lemma(verb)) || how == Dependency.PREPOSITION_OBJECT && !scope.tree().lower(scope.tree().head(token)).equals("for") && !isDefinite(token) || how == Dependency.PREPOSITION_OBJECT && scope.lemma(verb).equals("vote");
            List<Reference> subject = issues ? subject(verb) : how == Dependency.PASSIVE_SUBJECT && scope.words().has("issue", scope.lemma(verb)) ? agent(verb) : List.of();
            if (!subject.isEmpty()) {
                return subject;
            }
        }
        List<Reference> own = owners.of(token);
        return own.isEmpty() ? scope.tree().objectOf(token, "by").or(() -> scope.tree().objectOf(token, "from")).map(by -> together(by.index())).orElseGet(List::of) : own;
    }

    /** The subject of a verb or, where it has none, of what it hangs on: "would put off its choice to levy". Of whom others ask it, nothing is told. */
    private List<Reference> subject(int verb) {
        for (int at = verb, steps = 0; at >= 0 && steps < 3; at = scope.tree().verbAbove(at), steps++) {
            Optional<Token> subject = scope.tree().child(at, Dependency.SUBJECT);
            if (subject.isPresent()) {
                return together(subject.get().index());
            }
            int above = scope.tree().verbAbove(at);
            boolean asked = scope.tree().dependency(at) == Dependency.OPEN_COMPLEMENT && above >= 0 && scope.tree().child(above, Dependency.OBJECT).isPresent();
            if (asked || scope.tree().child(at, Dependency.PASSIVE_SUBJECT).isPresent()) {
                return List.of();
            }
        }
        return List.of();
    }

    private List<Reference> agent(int verb) {
        return scope.tree().child(verb, Dependency.AGENT).flatMap(by -> scope.tree().child(by.index(), Dependency.PREPOSITION_OBJECT)).map(by -> together(by.index())).orElseGet(List::of);
    }

    private List<Reference> together(int token) {
        List<Reference> found = new ArrayList<>();
        scope.tree().withConjuncts(token).forEach(t -> found.addAll(scope.read(t.index())));
        return found;
    }

    private List<Reference> again(PaperTrail.Paper paper, int first, int last) {
        return paper.issuers().stream().map(r -> r.again(scope.passages().of(scope.tree().token(Math.min(first, last)).start(), scope.tree().token(last).end()), "issued the " + paper.noun() + ": " + r.why())).toList();
    }
}
