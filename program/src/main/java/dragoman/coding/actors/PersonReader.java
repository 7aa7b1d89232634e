package dragoman.coding.actors;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Sector;
import dragoman.coding.lists.BodySectors;
import dragoman.coding.lists.Entry;
import dragoman.coding.lists.EntryKind;
import dragoman.coding.lists.NameWords;
import dragoman.language.Dependency;
import dragoman.language.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides who a named person is: from the title before the name, the list of leaders, or what the report has said before. */
final class PersonReader {

    /** Where somebody in office is, if the title says so, though the list of leaders knows the government only. */
    private static final Set<Sector> ELSEWHERE = EnumSet.of(Sector.SPY, Sector.LEG, Sector.JUD);

    private final Scope scope;
    private final RoleReader roles;
    private final Nationalities nationalities;
    private final BodySectors bodies;

    PersonReader(Scope scope, RoleReader roles, Nationalities nationalities) {
        this.scope = scope;
        this.roles = roles;
        this.nationalities = nationalities;
        this.bodies = new BodySectors(scope.words());
    }

    List<Reference> read(PersonNames.Name name) {
        List<String> words = PersonNames.nameWords(scope.tree(), name);
        NounPhrase phrase = scope.phraseBefore(name);
        Optional<Reference> royal = byFirstName(name, words);
        Optional<Reference> found = royal.isPresent() ? royal : name.leader().isPresent() ? leader(name, words, phrase)
                : name.title().isPresent() ? titled(name, words, phrase) : bare(name, words, phrase);
        found.filter(r -> r.refersTo().isEmpty()).ifPresent(r -> scope.memory().person(words, r));
        if (found.isEmpty() && words.size() > 1) {
            scope.memory().stranger(words);
        }
        return found.map(List::of).orElseGet(List::of);
    }

    /** "Vice Premier Luo Jian … Luo said": a surname that the report has told in full is that person, though a people is called so too. */
    Optional<Reference> bearing(Hit hit) {
        Token word = scope.tree().token(hit.last());
        boolean alone = hit.first() == hit.last() && hit.best().kind() == EntryKind.GROUP && word.tag().equals("NNP") && Character.isUpperCase(word.form().codePointAt(0));
        boolean ofPeople = word.dependency() == Dependency.MODIFIER || word.dependency() == Dependency.COMPOUND || scope.tree().child(word.index(), Dependency.DETERMINER).isPresent();
        return !alone || ofPeople ? Optional.empty() : namedBefore(NameWords.ofName(NameWords.lower(word.form())))
                .map(known -> known.again(scope.passages().of(word.start(), word.end()), "named before: " + known.why()));
    }

    /** The name of a person, as far as its words show no body, place or thing. */
    Optional<Passage> stranger(PersonNames.Name name) {
        String last = scope.tree().lower(name.last());
        boolean thing = Stream.of("body", "place", "thing").anyMatch(list -> scope.words().has(list, last));
        boolean article = name.first() > 0 && scope.tree().dependency(name.first() - 1) == Dependency.DETERMINER;
        return thing || article || Abbreviations.isLetters(scope.tree().token(name.last()).form()) ? Optional.empty() : Optional.of(passage(name));
    }

    /** "Prince Ahmed": royals go by their first names; the one whom the report names in full. */
    private Optional<Reference> byFirstName(PersonNames.Name name, List<String> words) {
        if (words.size() > 1 || !isRoyal(name)) {
            return Optional.empty();
        }
        return Stream.concat(scope.memory().personsNamed(words.get(0)).stream(), scope.memory().personsToCome(words.get(0)).stream())
                .filter(person -> person.words().size() > 1 && person.words().get(0).equals(words.get(0)) && person.reference().titles().stream().anyMatch(t -> scope.words().has("royal", t)))
                .findFirst().map(person -> person.reference().again(passage(name), "first name of " + person.reference().why()));
    }

    private boolean isRoyal(PersonNames.Name name) {
        return name.title().filter(title -> scope.words().has("royal", scope.tree().lower(title.last()))).isPresent();
    }

    /** A person of that name whom the words after it introduce: "John Kirby, a spokesman". */
    Reference introduced(PersonNames.Name name, Reference role) {
        Passage words = passage(name);
        String known = name.leader().map(h -> scope.leaders().best(h).mainName()).orElse(words.text());
        Reference person = new Reference(new Actor(Optional.of(known), role.actor().code(), role.sectors()), words,
                Reference.Nature.PERSON, role.titles(), role.why()).asSureAs(!role.guessed());
        scope.memory().person(PersonNames.nameWords(scope.tree(), name), person);
        return person;
    }

    /** A leader whom the report elsewhere calls the head of an agency is that here too. */
    private Optional<List<Sector>> calledElsewhere(Entry leader, List<String> words) {
        return namedBefore(words).or(() -> namedLater(words)).filter(r -> r.actor().name().filter(leader.mainName()::equals).isPresent())
                .map(Reference::sectors).filter(s -> !s.isEmpty() && ELSEWHERE.contains(s.get(0)));
    }

    private boolean isFormer(PersonNames.Name name, NounPhrase phrase) {
        return phrase.has(scope.tree(), scope.words(), "former") || name.title().filter(scope::isEx).isPresent();
    }

    private Optional<Reference> leader(PersonNames.Name name, List<String> words, NounPhrase phrase) {
        Entry leader = scope.leaders().best(name.leader().orElseThrow());
        boolean former = isFormer(name, phrase);
        List<Sector> sectors = scope.leaders().sectors(leader);
        Set<String> titles = Set.of();
        Optional<Reference> role = name.title().isPresent() ? role(name, phrase) : Optional.empty();
        if (role.isPresent()) {
            if (!former && isOfOrganisation(role.get()) && !role.get().actor().code().equals(leader.code())) {
                return Optional.of(new Reference(new Actor(Optional.of(leader.mainName()), role.get().actor().code(), role.get().sectors()), passage(name),
                        Reference.Nature.PERSON, role.get().titles(), role.get().why() + " + " + scope.leaders().describe(leader)));
            }
            titles = role.get().titles();
            boolean special = role.get().mainSector().filter(ELSEWHERE::contains).isPresent();
            sectors = scope.leaders().inOffice(leader) && !special ? scope.leaders().sectors(leader) : role.get().sectors();
        } else {
            sectors = calledElsewhere(leader, words).orElse(sectors);
        }
        sectors = former ? SectorRule.former(sectors) : sectors;
        return Optional.of(new Reference(new Actor(Optional.of(leader.mainName()), leader.code(), sectors), passage(name),
                Reference.Nature.PERSON, titles, scope.leaders().describe(leader)));
    }

    /** "Arab League chief Jane Doe": who speaks for many states does not act for her own. */
    private boolean isOfOrganisation(Reference role) {
        return scope.book().organisationKind(role.actor().code()).isPresent();
    }

    private Optional<Reference> titled(PersonNames.Name name, List<String> words, NounPhrase phrase) {
        List<Nationality> before = nationalities.before(phrase);
        Optional<String> state = before.stream().map(Nationality::code).findFirst();
        Optional<Reference> known = namedBefore(words).filter(r -> state.isEmpty() || state.get().equals(r.actor().code()));
        boolean former = isFormer(name, phrase);
        if (known.isPresent() && !former) {
            return Optional.of(known.get().again(passage(name), "named before: " + known.get().why()));
        }
        Optional<Reference> told = role(name, phrase);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Reference role = told.get();
        Optional<Entry> leader = former ? Optional.empty() : scope.leaders().bySurname(words, state, role.titles()).filter(l -> maySpeakOf(l, words))
                .filter(entry -> !isRoyal(name) || NameWords.lower(entry.mainName()).startsWith(words.get(0)));
        Actor actor = leader.map(l -> new Actor(Optional.of(l.mainName()), l.code(), scope.leaders().sectors(l)))
                .orElseGet(() -> new Actor(Optional.of(passage(name).text()), role.actor().code(), role.sectors()));
        String why = leader.map(l -> "surname of " + scope.leaders().describe(l)).orElse(role.why());
        return Optional.of(new Reference(actor, passage(name), Reference.Nature.PERSON, role.titles(), why).asSureAs(leader.isPresent() || !role.guessed()));
    }

    /** What the title before a name says; nothing where it is half of another's ("the minister and member Jane Doe"). */
    private Optional<Reference> role(PersonNames.Name name, NounPhrase phrase) {
        Hit title = name.title().orElseThrow();
        int top = title.first();
        while (top < title.last() && scope.tree().token(top).head() > top && scope.tree().head(top) <= title.last()) {
            top++;
        }
        return roles.read(title, top, phrase, true).stream().findFirst();
    }

    private Optional<Reference> bare(PersonNames.Name name, List<String> words, NounPhrase phrase) {
        Optional<Reference> known = namedBefore(words);
        if (known.isPresent()) {
            return Optional.of(known.get().again(passage(name), "named before: " + known.get().why()));
        }
        Optional<Reference> called = words.size() == 1 && InQuotes.is(scope, name.last()) ? scope.memory().firstNamed(words.get(0)) : Optional.empty();
        if (called.isPresent()) {
            return Optional.of(called.get().again(passage(name), "first name of " + called.get().why()));
        }
        Optional<Entry> leader = isShortForm(name) ? Optional.empty() : scope.leaders().bySurname(words, Optional.empty(), Set.of()).filter(l -> maySpeakOf(l, words));
        if (leader.isPresent()) {
            Entry entry = leader.get();
            return Optional.of(new Reference(new Actor(Optional.of(entry.mainName()), entry.code(), scope.leaders().sectors(entry)),
                    passage(name), Reference.Nature.PERSON, Set.of(), "surname of " + scope.leaders().describe(entry)));
        }
        return ofNation(name, words, phrase).or(() -> unlistedBody(name, words)).or(() -> namedLater(words).map(r -> r.again(passage(name), "named later: " + r.why())))
                .or(() -> firstName(words).map(r -> r.again(passage(name), "first name of " + r.why())));
    }

    /** Of a surname alone: whether readers know whom it means, from everywhere or from this report, and the report has named no other person of that name. */
    private boolean maySpeakOf(Entry leader, List<String> words) {
        boolean known = scope.leaders().isKnownByName(leader) || scope.context().speaksOf(leader.code());
        return known && !scope.memory().hasOtherThan(words.get(words.size() - 1), leader.mainName());
    }

    /** "BA", "AN": two or three capitals are letters, and nobody's surname. */
    private boolean isShortForm(PersonNames.Name name) {
        String form = scope.tree().token(name.first()).form();
        return name.first() == name.last() && form.length() <= 3 && Abbreviations.isLetters(form) && !scope.tree().sentence().headline();
    }

    /** "American Otto Warmbier": of a nation, nothing else is known. */
    private Optional<Reference> ofNation(PersonNames.Name name, List<String> words, NounPhrase phrase) {
        String last = scope.tree().lower(name.last());
        if (scope.words().has("place", last) || scope.words().has("thing", last)) {
            return Optional.empty();
        }
        List<Sector> told = isBody(name) ? bodies.of(words).map(List::of).orElse(List.of(Sector.UNK)) : List.of(Sector.UNK);
        return nationalities.before(phrase).stream().findFirst().map(n -> new Reference(
                new Actor(Optional.of(passage(name).text()), n.code(), n.sectors().isEmpty() ? told : n.sectors()),
                passage(name), isBody(name) ? Reference.Nature.BODY : Reference.Nature.PERSON, Set.of(), n.why() + " + an unknown name"));
    }

    /** "The Lakeside Human Rights League": on no list, and of no state that the words name; its name says what it is. */
    private Optional<Reference> unlistedBody(PersonNames.Name name, List<String> words) {
        return name.first() == name.last() || !isBody(name) ? Optional.empty() : bodies.of(words).map(sector -> new Reference(
                new Actor(Optional.of(passage(name).text()), Actor.NO_STATE, List.of(sector)), passage(name), Reference.Nature.BODY, Set.of(),
                "a body by its name"));
    }

    private boolean isBody(PersonNames.Name name) {
        return scope.words().has("body", scope.tree().lower(name.last()));
    }

    /** "Donald": the only person of that first name whom the report has named. */
    private Optional<Reference> firstName(List<String> words) {
        List<Memory.Person> people = scope.memory().personsNamed(words.get(0)).stream().filter(p -> p.words().get(0).equals(words.get(0))).toList();
        boolean one = people.stream().map(p -> p.reference().actor()).distinct().count() == 1;
        return words.size() == 1 && one ? Optional.of(people.get(0).reference()) : Optional.empty();
    }

    private Optional<Reference> namedBefore(List<String> words) {
        return named(words, scope.memory().personsNamed(words.get(words.size() - 1)));
    }

    private Optional<Reference> namedLater(List<String> words) {
        return named(words, scope.memory().personsToCome(words.get(words.size() - 1)));
    }

    /** The latest of that name; of several with one surname the one in office, if the report has named him: a president rather than his wife. */
    private Optional<Reference> named(List<String> words, List<Memory.Person> people) {
        List<Reference> same = people.stream().filter(p -> sameName(p, words)).map(Memory.Person::reference).toList();
        Optional<Entry> leader = words.size() == 1 && same.size() > 1 ? scope.leaders().bySurname(words, Optional.empty(), Set.of()) : Optional.empty();
        return same.stream().filter(r -> leader.isPresent() && r.actor().name().equals(Optional.of(leader.get().mainName()))).findFirst()
                .or(() -> same.stream().findFirst());
    }

    private boolean sameName(Memory.Person person, List<String> words) {
        List<String> full = person.words();
        if (full.size() < words.size()) {
            return false;
        }
        boolean end = full.subList(full.size() - words.size(), full.size()).equals(words);
        boolean known = person.reference().actor().name().isPresent()
                && scope.leaders().isSurname(person.reference().actor(), words);
        boolean family = words.size() == 1 && full.get(0).equals(words.get(0)) && scope.leaders().familyFirst(person.reference().actor().code());
        return end || family || known;
    }

    private Passage passage(PersonNames.Name name) {
        return scope.passages().of(scope.tree().token(name.first()).start(), scope.tree().token(name.last()).end());
    }
}
