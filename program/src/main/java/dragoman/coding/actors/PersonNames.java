package dragoman.coding.actors;

import dragoman.coding.event.Sector;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.Entry;
import dragoman.coding.lists.EntryKind;
import dragoman.coding.lists.NameWords;
import dragoman.coding.lists.WordLists;
import dragoman.language.Dependency;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the names of people in a sentence, with the title before them, whether or not a parser has joined the two. */
final class PersonNames {

    /**
     * A person's name.
     *
     * @param title the role word before the name
     * @param first the first word of the name
     * @param last the last word of the name
     * @param leader the name in the data, where it is known
     */
    record Name(Optional<Hit> title, int first, int last, Optional<Hit> leader) {
        int start() {
            return title.map(Hit::first).orElse(first);
        }
    }

    private static final int LONGEST_PORTFOLIO = 8;
    private static final Set<Dependency> ACTING = EnumSet.of(Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT, Dependency.OBJECT, Dependency.POSSESSOR,
            Dependency.CONJUNCT, Dependency.INDIRECT_OBJECT);

    private final Tree tree;
    private final SentenceHits hits;
    private final ActorBook book;
    private final WordLists words;

    PersonNames(Tree tree, SentenceHits hits, ActorBook book) {
        this.tree = tree;
        this.hits = hits;
        this.book = book;
        this.words = book.words();
    }

    /** For each word, the name (with its title) that it is part of, else null. */
    Name[] find() {
        Name[] found = new Name[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            if (!startsName(i)) {
                continue;
            }
            int last = lastOfName(i);
            int first = skipPortfolio(i, last);
            if (words.has("portfolio", bare(last)) && !isLeader(last)) {
                i = last;
                continue;
            }
            Name name = name(first, last);
            for (int t = name.start(); t <= last; t++) {
                found[t] = name;
            }
            i = last;
        }
        return found;
    }

    private Name name(int first, int last) {
        Optional<Hit> leader = Optional.empty();
        for (int i = first; i <= last && leader.isEmpty(); i++) {
            leader = hits.covering(i).filter(h -> h.is(EntryKind.LEADER)).filter(h -> !isFirstNameOnly(h, last));
        }
        boolean untitled = first == 0 || modifiesNoun(last) && leader.isEmpty();
        Optional<Hit> title = untitled ? Optional.empty() : titleBefore(first);
        return new Name(title, first, last, leader);
    }

    /** "Jonathan Banks" is not the president whose family name is Jonathan, "Xi Jinping" is the one whose is Xi. */
    private boolean isFirstNameOnly(Hit leader, int last) {
        Entry entry = leader.as(EntryKind.LEADER).orElseThrow();
        return leader.first() == leader.last() && leader.last() < last && NameWords.ofName(entry.mainName()).size() > 1
                && !words.has("family-first", NameWords.lower(entry.code()));
    }

    private boolean startsName(int i) {
        return isLeader(i) || isFirstNameOfPlace(i) || isFirstNameOfState(i) || isNameWord(i) && !words.has("courtesy", bare(i));
    }

    /** "President Kiren Rijiju", "Vice Premier Luo Jian": between title and name, the name of a city or a people is a first name. */
    private boolean isFirstNameOfPlace(int i) {
        boolean city = hits.covering(i).filter(h -> h.first() == h.last() && !h.is(EntryKind.STATE) && (h.is(EntryKind.CAPITAL) || h.is(EntryKind.PLACE) || isPeople(h))).isPresent();
        boolean between = city && i > 0 && i + 1 < tree.size() && isNameWord(i + 1) && !isApart(i + 1) && !isApart(i);
        return between && tree.head(i) > i && hits.covering(i - 1).filter(this::isTitle).isPresent();
    }

    private boolean isPeople(Hit hit) {
        return hit.best().kind() == EntryKind.GROUP && hit.best().sectors().stream().findFirst().equals(Optional.of(Sector.CVL)) && tree.token(hit.last()).tag().equals("NNP");
    }

    /** "Georgia Doe, a nurse": a state's name before a surname that nobody's list knows and that is no body or place. */
    private boolean isFirstNameOfState(int i) {
        boolean borne = words.has("person-state", bare(i)) && i + 1 < tree.size() && isNameWord(i + 1) && !isApart(i + 1) && tree.token(i + 1).isProperNoun();
        return borne && tree.head(i) == i + 1 && List.of("body", "place", "thing", "named-after").stream().noneMatch(list -> words.has(list, bare(i + 1)));
    }

    private boolean isLeader(int i) {
        return hits.covering(i).filter(h -> h.is(EntryKind.LEADER)).isPresent();
    }

    private boolean isNameWord(int i) {
        Token token = tree.token(i);
        if (isLeader(i)) {
            return true;
        }
        boolean capital = Character.isUpperCase(token.form().codePointAt(0)) && (token.isProperNoun() || token.tag().equals("FW") || isKnownSurname(token));
        // "The Council": a body named before, called by its last word.
        boolean body = i > 0 && tree.lower(i - 1).equals("the") && (words.has("body", bare(i)) || words.has("collective", bare(i)));
        return capital && !body && hits.covering(i).isEmpty() && (!words.has("calendar", bare(i)) || isNameOfMonth(i));
    }

    /** "May visited": a month does nothing. Whether it is somebody's name is for the memory to say. */
    private boolean isNameOfMonth(int i) {
        boolean date = i + 1 < tree.size() && tree.token(i + 1).tag().equals("CD");
        return words.has("month-name", bare(i)) && !date && ACTING.contains(tree.dependency(i));
    }

    private boolean isKnownSurname(Token token) {
        String lower = NameWords.lower(token.form());
        return token.tag().startsWith("NN") && !words.has("everyday", lower) && book.hasLeaderNamed(lower);
    }

    private String bare(int i) {
        return tree.lower(i).replace(".", "");
    }

    private int lastOfName(int first) {
        int last = first;
        for (int i = first + 1; i < tree.size(); i++) {
            if (isApart(i)) {
                break;
            }
            if (isNameWord(i) || bornePlace(i) || isSurname(i)) {
                last = i;
            } else if (!isJoint(i)) {
                break;
            }
        }
        return last;
    }

    /** "Jack London": a place name at the end of a person's, on which the first name hangs. */
    private boolean bornePlace(int i) {
        boolean place = hits.covering(i).filter(h -> h.first() == h.last() && (h.best().kind() == EntryKind.PLACE || words.has("person-state", bare(i)))).isPresent();
        return place && tree.head(i - 1) == i && tree.token(i).isProperNoun();
    }

    /** "Jim Baker": a role word that is a surname behind a first name. */
    private boolean isSurname(int i) {
        return words.has("surname", bare(i)) && tree.token(i).tag().startsWith("NNP") && isNameWord(i - 1);
    }

    /** Whether more than a space stands before the word in the report: a comma and quotation marks that the parser has not seen. */
    private boolean isApart(int i) {
        return tree.token(i).start() - tree.token(i - 1).end() > 1;
    }

    private boolean isJoint(int i) {
        return Marks.isHyphen(tree.token(i).form()) || words.has("particle", bare(i)) && hits.covering(i).isEmpty() && !tree.token(i).isVerb();
    }

    /** "Minister of State for Water Jane Doe": the office's field is no first name. */
    private int skipPortfolio(int first, int last) {
        int at = first;
        boolean afterPreposition = first > 0 && words.has("portfolio", bare(first - 1));
        while (afterPreposition && at < last && words.has("portfolio", bare(at))) {
            at++;
        }
        return at;
    }

    private boolean modifiesNoun(int last) {
        int head = tree.head(last);
        Dependency how = tree.dependency(last);
        return head > last && tree.token(head).isNoun() && (how == Dependency.COMPOUND || how == Dependency.MODIFIER);
    }

    private Optional<Hit> titleBefore(int nameFirst) {
        int at = isApart(nameFirst) ? -1 : nameFirst - 1;
        while (at >= 0 && (words.has("courtesy", bare(at)) || Marks.isQuote(tree.token(at).form()))) {
            at--;
        }
        OptionalInt end = endOfTitle(at);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        Hit title = hits.covering(end.getAsInt()).orElseThrow();
        Hit before = title.first() > 0 ? hits.covering(title.first() - 1).orElse(title) : title;
        boolean rank = title.first() == title.last() && words.has("rank", bare(title.first()));
        return Optional.of(rank && isTitle(before) ? before : title);
    }

    private OptionalInt endOfTitle(int from) {
        for (int at = from; at >= 0 && from - at < LONGEST_PORTFOLIO; at--) {
            Optional<Hit> hit = hits.covering(at);
            if (hit.isPresent() && isTitle(hit.get())) {
                return at == from || startsPortfolio(at + 1) ? OptionalInt.of(at) : OptionalInt.empty();
            }
            if (!words.has("portfolio", bare(at)) && !tree.token(at).form().equals("&")) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private boolean startsPortfolio(int at) {
        return bare(at).equals("of") || bare(at).equals("for");
    }

    private boolean isTitle(Hit hit) {
        int head = Scope.headWord(tree, hit);
        return hit.best().kind() == EntryKind.ROLE && hit.use() == Hit.Use.PLAIN && !words.has("collective", bare(head)) && !tree.isPlural(head);
    }

    /** The words of the name as compared. */
    static List<String> nameWords(Tree tree, Name name) {
        List<String> cut = new ArrayList<>();
        for (int i = name.first(); i <= name.last(); i++) {
            NameWords.cut(tree.token(i).form(), cut);
        }
        if (cut.isEmpty()) {
            cut.add(tree.token(name.last()).form());
        }
        return cut.stream().map(NameWords::lower).toList();
    }
}
