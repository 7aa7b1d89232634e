package dragoman.coding.actors;

import dragoman.coding.actors.Reference.Nature;
import dragoman.coding.event.Passage;
import dragoman.coding.lists.EntryKind;
import dragoman.language.Dependency;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides for each noun phrase of a sentence whom it denotes, by asking one question after the other. */
final class SentenceReader implements Scope.TokenReader {

    private static final Set<Dependency> BEFORE_A_NOUN = EnumSet.of(Dependency.COMPOUND, Dependency.MODIFIER);

    private static final Set<String> MAY_STAND_ALONE = Set.of("CD", "DT", "JJ", "PDT");

    private final Scope scope;
    private final List<List<Reference>> read;
    private final boolean[] introduced;
    private final RoleReader roles;
    private final PersonReader persons;
    private final NameReader names;
    private final PronounReader pronouns;
    private final FocusReader focus;
    private final KindReader kinds;
    private final PairReader pairs;
    private final OtherSideReader otherSide;
    private final Speakers speakers;
    private final Owners owners;
    private final PaperReader papers;
    private final ShortForms shortForms;
    private List<List<Reference>> byPapers = List.of();

    SentenceReader(Tree tree, SentenceHits hits, ReportReading report, Memory memory) {
        this.scope = new Scope(tree, hits, new PersonNames(tree, hits, report.book()).find(), report.passages(), report.book(),
                report.leaders(), memory, report.context(), this);
        this.read = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            read.add(null);
        }
        this.introduced = new boolean[tree.size()];
        Nationalities nationalities = new Nationalities(tree, report.book(), report.day());
        this.roles = new RoleReader(scope, nationalities);
        this.persons = new PersonReader(scope, roles, nationalities);
        this.names = new NameReader(scope, nationalities);
        this.speakers = new Speakers(scope, report.paragraphs());
        this.pronouns = new PronounReader(scope, speakers);
        this.focus = new FocusReader(scope);
        this.kinds = new KindReader(scope);
        this.pairs = new PairReader(scope);
        this.otherSide = new OtherSideReader(scope);
        this.owners = new Owners(scope, roles, nationalities);
        this.papers = new PaperReader(scope, owners);
        this.shortForms = new ShortForms(scope);
    }

    Scope scope() {
        return scope;
    }

    /** To whom a noun belongs that is nobody itself: by the words beside it, or as whoever issued the paper that it names. */
    List<Reference> owner(int token) {
        List<Reference> own = owners.of(token);
        return own.isEmpty() && !byPapers.isEmpty() ? byPapers.get(token) : own;
    }

    /** Reads the sentence from left to right, so that a pronoun finds what stands before it. */
    void readAll() {
        for (int i = 0; i < scope.tree().size(); i++) {
            List<Reference> found = read(i);
            if (!found.isEmpty() && !BEFORE_A_NOUN.contains(scope.tree().dependency(i))) {
                note(i, found);
            }
        }
        byPapers = papers.readAll();
        pairs.noteAdjectives();
        pairs.noteBodies();
        shortForms.tellThoseInBrackets();
        speakers.inSentence(-1).ifPresent(s -> scope.memory().speaker(scope.number(), s));
    }

    private void note(int token, List<Reference> found) {
        Token first = scope.tree().firstConjunct(token);
        Memory.Rank rank = rank(token);
        int verb = first.head() >= 0 && scope.tree().token(first.head()).isVerb() ? first.head() : scope.tree().verbAbove(token);
        note(new Memory.Place(scope.number(), token, rank, verb, scope.tree().isPlural(token), found));
        List<Token> joined = scope.tree().withConjuncts(token);
        if (joined.size() > 1 && first.index() == token) {
            List<Reference> all = new ArrayList<>();
            joined.forEach(t -> all.addAll(read(t.index())));
            if (all.size() > found.size()) {
                note(new Memory.Place(scope.number(), token, rank, verb, scope.tree().isPlural(token), all));
            }
        }
    }

    private void note(Memory.Place place) {
        scope.memory().note(place);
        pairs.note(place);
    }

    private Memory.Rank rank(int token) {
        if (isSubject(token) && !onlySaysSo(token)) {
            return Memory.Rank.SUBJECT;
        }
        if (scope.tree().dependency(token) == Dependency.POSSESSOR && isSubject(scope.tree().head(token))) {
            return Memory.Rank.OWNER_OF_SUBJECT;
        }
        return Standing.isScene(scope, token) ? Memory.Rank.SCENE : Memory.Rank.OTHER;
    }

    /** "Okoye was held, his lawyer said": told is of Okoye. */
    private boolean onlySaysSo(int token) {
        boolean his = scope.tree().child(token, Dependency.POSSESSOR).filter(Token::isPronoun).isPresent();
        int verb = scope.tree().head(token);
        return his && verb >= 0 && scope.words().has("say", scope.lemma(verb)) && scope.tree().children(verb, Dependency.CLAUSE_COMPLEMENT).stream().anyMatch(said -> said.index() < token);
    }

    private boolean isSubject(int token) {
        return scope.tree().dependency(token) == Dependency.SUBJECT || scope.tree().dependency(token) == Dependency.PASSIVE_SUBJECT;
    }

    @Override
    public List<Reference> read(int token) {
        List<Reference> known = read.get(token);
        if (known == null) {
            read.set(token, List.of());
            known = decide(token);
            read.set(token, known);
        }
        return known;
    }

    /** A place read as somebody who acts, whatever it stands for in its sentence. */
    Optional<Reference> asActor(int token) {
        return scope.hits().covering(token).filter(h -> !isInside(token, h.first(), h.last())).flatMap(names::asActor);
    }

    /** Somebody of whom nothing is known but the name. */
    Optional<Passage> stranger(int token) {
        PersonNames.Name name = scope.persons()[token];
        boolean heads = name != null && !isInside(token, name.start(), name.last()) && name.title().isEmpty() && name.leader().isEmpty();
        return heads && read(token).isEmpty() ? persons.stranger(name) : Optional.empty();
    }

    private List<Reference> decide(int token) {
        Token word = scope.tree().token(token);
        if (BEFORE_A_NOUN.contains(word.dependency()) && scope.words().has("others", scope.lemma(word.head()))) {
            return List.of();
        }
        boolean relativeThat = word.tag().equals("WDT") || word.tag().equals("WP");
        if (word.isPronoun() || relativeThat) {
            List<Reference> issuers = papers.pronoun(token);
            return issuers.isEmpty() ? pronouns.read(token) : issuers;
        }
        if (word.dependency() == Dependency.APPOSITION && word.head() >= 0) {
            List<Reference> same = read(word.head());
            if (introduced[token]) {
                return same;
            }
        }
        return introduction(token).map(List::of).orElseGet(() -> phrase(token));
    }

    private List<Reference> phrase(int token) {
        List<Reference> two = focus.namedTwice(token);
        if (!two.isEmpty()) {
            return two;
        }
        List<Reference> other = otherSide.read(token);
        if (!other.isEmpty()) {
            return other;
        }
        Optional<Reference> shortened = shortForms.read(token);
        if (shortened.isPresent()) {
            return List.of(shortened.get());
        }
        PersonNames.Name name = scope.persons()[token];
        if (name != null) {
            return isInside(token, name.start(), name.last()) ? List.of() : persons.read(name);
        }
        Optional<Hit> hit = scope.hits().covering(token).filter(h -> h.use() == Hit.Use.PLAIN);
        if (hit.isPresent()) {
            return isInside(token, hit.get().first(), hit.get().last()) ? List.of() : persons.bearing(hit.get()).map(List::of).orElseGet(() -> known(hit.get(), token));
        }
        return canHead(token) ? unknown(token) : List.of();
    }

    private boolean isInside(int token, int first, int last) {
        int head = scope.tree().head(token);
        return head >= first && head <= last;
    }

    private boolean canHead(int token) {
        Token word = scope.tree().token(token);
        return word.isNoun() || MAY_STAND_ALONE.contains(word.tag()) && !BEFORE_A_NOUN.contains(word.dependency())
                && word.dependency() != Dependency.DETERMINER && word.dependency() != Dependency.NUMBER;
    }

    private List<Reference> known(Hit hit, int token) {
        NounPhrase phrase = scope.phraseBefore(hit.first(), hit.last());
        if (hit.best().kind() != EntryKind.ROLE) {
            return names.read(hit, token, phrase).map(List::of).orElseGet(List::of);
        }
        if (focus.pointsBack(token, phrase)) {
            return focus.read(token, phrase);
        }
        if (focus.isTwo(phrase) && scope.tree().isPlural(token) && phrase.names().isEmpty()) {
            List<Reference> two = focus.twoInRole(hit.as(EntryKind.ROLE).orElseThrow(), token, phrase);
            if (!two.isEmpty()) {
                return two;
            }
        }
        Optional<Reference> kind = kinds.read(token, phrase);
        return kind.isPresent() && !roles.isCalledBefore(hit, phrase) ? List.of(kind.get()) : roles.read(hit, token, phrase, false);
    }

    /** Words that are on no list may still stand for somebody: "dozens of troops", "the country", "both sides". */
    private List<Reference> unknown(int token) {
        if (scope.words().has("share", scope.lemma(token)) || scope.words().has("share", scope.tree().lower(token))) {
            Optional<Token> whole = scope.tree().objectOf(token, "of");
            if (whole.isPresent()) {
                return read(whole.get().index());
            }
        }
        NounPhrase phrase = scope.phraseBefore(token, token);
        if (focus.isBareTwo(token)) {
            List<Reference> people = focus.two(token, phrase, true);
            return people.isEmpty() ? focus.two(token, phrase, false) : people;
        }
        if (focus.pointsBack(token, phrase)) {
            return focus.read(token, phrase);
        }
        Optional<Reference> kind = kinds.read(token, phrase);
        if (kind.isPresent()) {
            return List.of(kind.get());
        }
        boolean people = List.of("part", "side", "state-body").stream().anyMatch(list -> scope.words().has(list, scope.lemma(token)));
        return people ? roles.side(token, phrase) : List.of();
    }

    /** "Iran's leader, Ali Khamenei", "John Kirby, a US spokesman": a name and a role beside each other are one person. */
    private Optional<Reference> introduction(int token) {
        for (Token beside : scope.tree().children(token, Dependency.APPOSITION)) {
            PersonNames.Name name = scope.persons()[token];
            PersonNames.Name other = scope.persons()[beside.index()];
            Optional<Reference> person = Optional.empty();
            if (name != null && other == null && name.title().isEmpty() && name.leader().isEmpty()) {
                person = role(beside.index()).or(() -> oneOf(beside.index())).map(role -> persons.introduced(name, role));
            } else if (name == null && other != null) {
                person = role(token).map(role -> other.leader().isPresent() || other.title().isPresent() ? persons.read(other).get(0) : persons.introduced(other, role));
            }
            if (person.isPresent()) {
                introduced[beside.index()] = true;
                return person;
            }
        }
        return Optional.empty();
    }

    /** "Juan Paz, one of Peru's vice presidents": he is what they are. */
    private Optional<Reference> oneOf(int token) {
        if (!scope.lemma(token).equals("one")) {
            return Optional.empty();
        }
        return scope.tree().children(token, Dependency.PREPOSITION).stream().filter(of -> of.lemma().equals("of")).flatMap(of -> scope.tree().children(of.index(), Dependency.PREPOSITION_OBJECT).stream())
                .flatMap(noun -> phrase(noun.index()).stream()).filter(role -> role.actor().hasState() && !role.actor().sectors().isEmpty() && role.refersTo().isEmpty()).findFirst();
    }

    /** What a person is, where the words say an office and no name. */
    private Optional<Reference> role(int token) {
        return phrase(token).stream().filter(r -> r.nature() == Nature.PERSON && !r.titles().isEmpty() && r.refersTo().isEmpty()).findFirst();
    }
}
