package dragoman.coding.actors;

import dragoman.coding.actors.Reference.Nature;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Sector;
import dragoman.coding.lists.NameWords;
import dragoman.language.Dependency;
import dragoman.language.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Decides for whom a pronoun stands. */
final class PronounReader {

    private static final Set<Nature> PERSON = EnumSet.of(Nature.PERSON);
    private static final Set<Nature> THING = EnumSet.of(Nature.STATE, Nature.BODY);
    private static final Map<String, Set<Nature>> THIRD = Map.ofEntries(Map.entry("he", PERSON), Map.entry("she", PERSON), Map.entry("him", PERSON),
            Map.entry("her", PERSON), Map.entry("hers", PERSON), Map.entry("his", PERSON), Map.entry("himself", PERSON), Map.entry("herself", PERSON),
            Map.entry("it", THING), Map.entry("its", THING), Map.entry("itself", THING));
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> SOMEBODY = Set.of("he", "she", "him", "her");
    private static final Set<String> FIRST = Set.of("i", "we", "me", "us", "my", "our", "ours", "mine", "ourselves", "myself");
    private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");

    /** So many sentences back two people who met are "they". */
    private static final int NEAR = 3;

    private final Scope scope;
    private final Speakers speakers;
    private final BetweenReader between;

    PronounReader(Scope scope, Speakers speakers) {
        this.scope = scope;
        this.speakers = speakers;
        this.between = new BetweenReader(scope);
    }

    List<Reference> read(int token) {
        String form = scope.tree().lower(token);
        if (scope.tree().token(token).tag().startsWith("W") || form.equals("that") || form.equals("which") || form.equals("who")) {
            return relative(token);
        }
        if (FIRST.contains(form)) {
            return speakers.of(token).map(r -> List.of(r.again(words(token), "speaker: " + r.why()))).orElseGet(List::of);
        }
        if (PLURAL.contains(form)) {
            return they(token);
        }
        Set<Nature> natures = THIRD.get(form);
        return natures == null || form.equals("it") && new EmptyIt(scope).is(token) ? List.of()
                : ofConjunct(token, natures).or(() -> ofNounAbove(token, natures)).or(() -> ahead(token, natures)).or(() -> Optional.of(single(token, natures)).filter(found -> !found.isEmpty())).orElseGet(() -> unknown(token));
    }

    /** "He" of whom nothing is told: somebody. */
    private List<Reference> unknown(int token) {
        return SOMEBODY.contains(scope.tree().lower(token)) && scope.tree().dependency(token) != Dependency.POSSESSOR
                ? List.of(new Reference(new Actor(Optional.empty(), Actor.NO_STATE, List.of(Sector.UNK)), words(token), Nature.PERSON, Set.of(), "somebody of whom nothing is told"))
                : List.of();
    }

    private List<Reference> single(int token, Set<Nature> natures) {
        String form = scope.tree().lower(token);
        boolean person = natures == PERSON;
        boolean woman = form.startsWith("she") || form.startsWith("her");
        Predicate<Memory.Place> fits = p -> p.references().size() == 1 && natures.contains(p.references().get(0).nature())
                && (!person || mayBe(p.references().get(0), woman)) && (person || p.rank() != Memory.Rank.SCENE);
        // Of most people nothing tells that they are women: one of whom it is told comes first.
        List<Reference> told = person && woman ? latest(token, fits.and(p -> p.sentence() >= scope.number() - 2 && isWoman(p.references().get(0)))) : List.of();
        List<Reference> found = told.isEmpty() ? latest(token, fits) : told;
        if (person && !found.isEmpty()) {
            scope.memory().called(found.get(0).actor(), woman);
        }
        return found;
    }

    private boolean mayBe(Reference reference, boolean woman) {
        boolean knownWoman = isWoman(reference);
        return (woman ? knownWoman || !isNamed(reference, "man-name") : !knownWoman) && scope.memory().mayBe(reference.actor(), woman);
    }

    private boolean isWoman(Reference reference) {
        return reference.titles().stream().anyMatch(t -> scope.words().has("woman", t)) || isNamed(reference, "woman-name") || scope.memory().isWoman(reference.actor());
    }

    /** By the first name, where it does come first. */
    private boolean isNamed(Reference reference, String list) {
        return reference.actor().name().filter(name -> name.contains(" ") && !scope.leaders().familyFirst(reference.actor().code()))
                .filter(name -> scope.words().has(list, NameWords.lower(name.substring(0, name.indexOf(' '))))).isPresent();
    }

    /** "During his visit, Okoye said": a pronoun in what stands before the main clause is the main clause's subject, where that is a name. */
    private Optional<List<Reference>> ahead(int token, Set<Nature> natures) {
        int at = token;
        while (at >= 0 && scope.tree().dependency(at) != Dependency.PREPOSITION && scope.tree().dependency(at) != Dependency.ADVERBIAL_CLAUSE) {
            at = scope.tree().head(at);
        }
        while (at >= 0 && scope.tree().head(at) >= 0 && !scope.tree().token(scope.tree().head(at)).isVerb()) {
            at = scope.tree().head(at);
        }
        int verb = at < 0 ? -1 : scope.tree().head(at);
        if (verb < token || scope.tree().dependency(token) != Dependency.POSSESSOR && scope.tree().dependency(token) != Dependency.SUBJECT) {
            return Optional.empty();
        }
        Optional<Token> subject = scope.tree().child(verb, Dependency.SUBJECT).or(() -> scope.tree().child(verb, Dependency.PASSIVE_SUBJECT))
                .filter(s -> s.index() > token && !s.isPronoun());
        boolean comma = subject.isPresent() && IntStream.range(token, subject.get().index()).anyMatch(i -> scope.tree().lower(i).equals(","));
        if (!comma) {
            return Optional.empty();
        }
        List<Reference> found = scope.read(subject.get().index());
        boolean woman = scope.tree().lower(token).startsWith("she") || scope.tree().lower(token).startsWith("her");
        boolean fits = found.size() == 1 && natures.contains(found.get(0).nature()) && (natures != PERSON || mayBe(found.get(0), woman));
        return fits ? Optional.of(List.of(found.get(0).again(words(token), "pronoun for " + found.get(0).why()))) : Optional.empty();
    }

    /** "Okoye received Singh and his wife": whose wife she is stands before the "and". */
    private Optional<List<Reference>> ofConjunct(int token, Set<Nature> natures) {
        int noun = scope.tree().head(token);
        if (natures != PERSON || scope.tree().dependency(token) != Dependency.POSSESSOR || noun < 0 || scope.tree().dependency(noun) != Dependency.CONJUNCT) {
            return Optional.empty();
        }
        int before = scope.tree().head(noun);
        List<Reference> found = before < token && scope.tree().token(before).isNoun() ? scope.read(before) : List.of();
        boolean woman = scope.tree().lower(token).startsWith("her");
        return found.size() == 1 && found.get(0).nature() == Nature.PERSON && mayBe(found.get(0), woman)
                ? Optional.of(List.of(found.get(0).again(words(token), "pronoun for " + found.get(0).why()))) : Optional.empty();
    }

    /** "North Korea's threat, in which it claimed": within a clause on a noun, the noun's actor or its owner comes first. */
    private Optional<List<Reference>> ofNounAbove(int token, Set<Nature> natures) {
        for (int at = token; at >= 0; at = scope.tree().head(at)) {
            Dependency how = scope.tree().dependency(at);
            int noun = scope.tree().head(at);
            // "Okoye, whom he met": he is somebody else.
            boolean subject = how == Dependency.RELATIVE_CLAUSE && natures == PERSON && scope.tree().dependency(token) == Dependency.SUBJECT && scope.tree().head(token) == at;
            if ((how == Dependency.RELATIVE_CLAUSE || how == Dependency.NOUN_CLAUSE) && noun < token && !subject) {
                List<Reference> found = scope.read(noun);
                // "our chance to meet those whom he knows"
                Optional<Token> owner = scope.tree().child(noun, Dependency.POSSESSOR).filter(o -> !FIRST.contains(scope.tree().lower(o.index())));
                if (found.isEmpty() && owner.isPresent() && owner.get().index() != token) {
                    found = scope.read(owner.get().index());
                }
                if (found.size() == 1 && natures.contains(found.get(0).nature())) {
                    return Optional.of(List.of(found.get(0).again(words(token), "pronoun for " + found.get(0).why())));
                }
            }
        }
        return Optional.empty();
    }

    private List<Reference> they(int token) {
        boolean quoted = isQuoted(token);
        // "They will regret it, Okoye said": he and his are not they.
        Optional<String> own = quoted ? speakers.of(token).map(r -> r.actor().code()) : Optional.empty();
        boolean justNamed = scope.memory().before(scope.number(), token, p -> p.references().size() > 1 && p.sentence() >= scope.number() - 2).stream().findFirst().isPresent();
        List<Reference> two = own.isEmpty() && !justNamed ? twoPeople(token) : List.of();
        if (!two.isEmpty()) {
            return two;
        }
        Predicate<Memory.Place> others = p -> own.isEmpty() || p.references().stream().noneMatch(r -> r.actor().code().equals(own.get()));
        List<Reference> many = latest(token, p -> others.test(p) && isMany(p) && !(quoted && onlyComments(p)));
        List<Reference> body = many.isEmpty() ? latest(token, p -> others.test(p) && p.references().get(0).nature() == Nature.BODY) : many;
        List<Reference> found = body.isEmpty() && own.isPresent() ? latest(token, p -> others.test(p) && p.rank() != Memory.Rank.SCENE && p.references().get(0).nature() == Nature.STATE) : body;
        return between.read(token, found).map(pair -> pair.stream().map(r -> r.again(words(token), "between " + r.why())).toList()).orElse(found);
    }

    /** Several, people, or what is one to the record and a plural to the eye: "the Europeans". */
    private static boolean isMany(Memory.Place place) {
        Nature nature = place.references().get(0).nature();
        return place.references().size() > 1 || nature == Nature.PEOPLE || place.plural() && nature != Nature.PERSON;
    }

    /** "Analysts doubt it. 'They have my support,' he said": whoever comments for the paper is not in another's mouth. */
    private boolean onlyComments(Memory.Place place) {
        return place.sentence() < scope.number() && place.references().size() == 1 && place.references().get(0).titles().stream().anyMatch(title -> scope.words().has("commentator", title));
    }

    /** "They discussed": the two people of whom the sentences before speak together. */
    private List<Reference> twoPeople(int token) {
        boolean mutual = scope.tree().dependency(token) == Dependency.SUBJECT && scope.words().has("mutual", scope.lemma(scope.tree().head(token)));
        return !mutual ? List.of() : scope.memory().people().before(scope.number(), token, n -> n.sentence() >= scope.number() - NEAR).stream()
                .map(r -> r.again(words(token), "pronoun for two: " + r.why())).toList();
    }

    /** "Who", "which", "that": the noun on which the clause hangs. */
    private List<Reference> relative(int token) {
        int at = token;
        while (at >= 0 && scope.tree().dependency(at) != Dependency.RELATIVE_CLAUSE) {
            at = scope.tree().head(at);
        }
        if (at < 0 || scope.tree().head(at) >= token) {
            return List.of();
        }
        return scope.read(scope.tree().head(at)).stream().map(r -> r.again(words(token), "relative clause on " + r.why())).toList();
    }

    private List<Reference> latest(int token, Predicate<Memory.Place> fits) {
        boolean reflexive = REFLEXIVE.contains(scope.tree().lower(token));
        Optional<Actor> speaker = whoSaysI(token).or(() -> whoSpeaksOf(token));
        List<Actor> beside = reflexive || !isObject(token) ? List.of() : scope.memory().before(scope.number(), token, place -> place.sentence() == scope.number() && isBesides(place, token)).stream()
                .flatMap(place -> place.references().stream()).filter(r -> r.nature() == Nature.PERSON && r.actor().name().isPresent()).map(Reference::actor).toList();
        for (Memory.Place place : scope.memory().before(scope.number(), token, fits)) {
            boolean speaks = speaker.isPresent() && place.references().size() == 1 && place.references().get(0).actor().equals(speaker.get());
            boolean besides = isBesides(place, token) || place.references().size() == 1 && beside.contains(place.references().get(0).actor());
            if (!speaks && (reflexive || !besides) && !isInWhatHeSays(place, token)) {
                return place.references().stream().map(r -> r.again(words(token), "pronoun for " + r.why())).toList();
            }
        }
        return List.of();
    }

    /** "I like him": he is not who speaks. */
    private Optional<Actor> whoSaysI(int token) {
        int verb = scope.tree().verbAbove(token);
        return verb < 0 ? Optional.empty() : scope.tree().child(verb, Dependency.SUBJECT)
                .filter(subject -> subject.index() != token && FIRST.contains(scope.tree().lower(subject.index())))
                .flatMap(subject -> scope.read(subject.index()).stream().map(Reference::actor).findFirst());
    }

    /** "Okoye said: 'He will come to our capital'": nobody calls himself "he". */
    private Optional<Actor> whoSpeaksOf(int token) {
        int verb = scope.tree().head(token);
        boolean says = verb >= 0 && scope.tree().dependency(token) == Dependency.SUBJECT && scope.words().has("say", scope.lemma(verb));
        boolean person = THIRD.getOrDefault(scope.tree().lower(token), THING) == PERSON && !REFLEXIVE.contains(scope.tree().lower(token));
        return person && !says && isQuoted(token) ? speakers.of(token).filter(r -> r.nature() == Nature.PERSON).map(Reference::actor) : Optional.empty();
    }

    /** Behind an opening mark of its sentence, before one that closes what an earlier sentence opened, or where its sentence says "our" before; never beside the word of saying itself. */
    private boolean isQuoted(int token) {
        int verb = scope.tree().verbAbove(token);
        if (token == 0 && verb < 0 || verb >= 0 && scope.words().has("say", scope.lemma(verb))) {
            return false;
        }
        return InQuotes.is(scope, token) || !InQuotes.isBehindMark(scope, token) && IntStream.range(0, token).anyMatch(i -> scope.tree().token(i).isPronoun() && FIRST.contains(scope.tree().lower(i)));
    }

    /** "Singh is cheating, he told reporters": whoever says so does not call himself by name. */
    private boolean isInWhatHeSays(Memory.Place place, int token) {
        int verb = scope.tree().head(token);
        boolean says = verb > token && scope.tree().dependency(token) == Dependency.SUBJECT && scope.words().has("say", scope.lemma(verb));
        if (!says || place.sentence() != scope.number()) {
            return false;
        }
        int at = place.token();
        while (scope.tree().head(at) >= 0 && scope.tree().head(at) != verb) {
            at = scope.tree().head(at);
        }
        boolean below = scope.tree().head(at) == verb && scope.tree().dependency(at) == Dependency.CLAUSE_COMPLEMENT;
        // What follows a quotation ("…, he said") is a tree of its own.
        boolean apart = scope.tree().head(at) < 0 && at != verb && scope.tree().head(verb) < 0;
        return below || apart;
    }

    private boolean isObject(int token) {
        Dependency how = scope.tree().dependency(token);
        return how == Dependency.OBJECT || how == Dependency.INDIRECT_OBJECT || how == Dependency.PREPOSITION_OBJECT;
    }

    /** "Singh met him": two words below one verb are two people. */
    private boolean isBesides(Memory.Place place, int token) {
        if (place.sentence() != scope.number() || scope.tree().dependency(token) == Dependency.POSSESSOR) {
            return false;
        }
        int verb = scope.tree().verbAbove(token);
        return verb >= 0 && (place.verb() == verb || isSubjectOfParticiple(place, token, verb));
    }

    /** "Singh sued Okoye, accusing him": who accuses is who sued. */
    private boolean isSubjectOfParticiple(Memory.Place place, int token, int verb) {
        Token participle = scope.tree().token(verb);
        return place.rank() == Memory.Rank.SUBJECT && participle.tag().equals("VBG") && participle.dependency() == Dependency.ADVERBIAL_CLAUSE && place.verb() == participle.head()
                && scope.tree().dependency(token) == Dependency.OBJECT && scope.tree().child(verb, Dependency.SUBJECT).isEmpty();
    }

    private Passage words(int token) {
        return scope.passages().of(scope.tree().token(token).start(), scope.tree().token(token).end());
    }
}
