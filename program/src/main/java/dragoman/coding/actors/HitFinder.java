package dragoman.coding.actors;

import dragoman.coding.event.Sector;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.Entry;
import dragoman.coding.lists.EntryKind;
import dragoman.coding.lists.NameTrie;
import dragoman.coding.lists.NameWords;
import dragoman.coding.lists.PlaceBook;
import dragoman.coding.lists.WordLists;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the known names and role words of a sentence: from left to right, the longest at each word. */
final class HitFinder {

    private static final Set<String> DIRECTIONS = new HashSet<>(List.of("north", "south", "east", "west"));
    private static final NameTrie.Match NOTHING = new NameTrie.Match(0, List.of());

    private final NameTrie actors;
    private final NameTrie places;
    private final WordLists words;

    HitFinder(ActorBook actors, PlaceBook places) {
        this.actors = actors.names();
        this.places = places.names();
        this.words = actors.words();
    }

    /** @param day the day of the report: some names stand for somebody else later */
    SentenceHits find(Sentence sentence, Optional<LocalDate> day) {
        Words cut = new Words(sentence);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < cut.size(); ) {
            int first = i;
            NameTrie.Match match = longest(cut, i);
            if (match.length() > 0 && "the".equals(cut.lower.get(i)) && longest(cut, i + 1).length() >= match.length()) {
                // "The National Guard" is no guard of "The National".
                i++;
                match = longest(cut, i);
            }
            if (isBeginningOfName(cut, i, match)) {
                match = NOTHING;
            }
            if (match.length() == 0) {
                match = beforeSharedName(cut, i);
            }
            if (match.length() > 0) {
                on(match, day).ifPresent(now -> addHit(cut, first, now, hits));
            }
            i += Math.max(1, match.length());
        }
        return new SentenceHits(hits, sentence.tokens().size());
    }

    /** "The Independent Electoral Commission" is no paper. */
    private static boolean isBeginningOfName(Words cut, int from, NameTrie.Match match) {
        int next = from + match.length();
        boolean paper = match.length() > 1 && "the".equals(cut.lower.get(from)) && match.entries().stream().allMatch(entry -> entry.sectors().contains(Sector.JRN));
        return paper && !cut.uncased && next < cut.size() && cut.seen.get(next) != null && Character.isUpperCase(cut.seen.get(next).codePointAt(0));
    }

    /** "North and South Korea", "East and West Germany": the first shares the name behind the second. */
    private NameTrie.Match beforeSharedName(Words cut, int at) {
        boolean pair = at + 3 < cut.size() && DIRECTIONS.contains(cut.lower.get(at)) && "and".equals(cut.lower.get(at + 1)) && DIRECTIONS.contains(cut.lower.get(at + 2));
        NameTrie.Match second = pair ? longest(cut, at + 2) : NOTHING;
        if (second.length() < 2) {
            return NOTHING;
        }
        List<String> name = new ArrayList<>(List.of(cut.seen.get(at)));
        name.addAll(cut.seen.subList(at + 3, at + 2 + second.length()));
        NameTrie.Match first = longest(name.stream().map(NameWords::lower).toList(), name, 0, cut.uncased);
        boolean state = first.length() == name.size() && first.entries().get(0).kind() == EntryKind.STATE;
        return state ? new NameTrie.Match(1, first.entries()) : NOTHING;
    }

    /** What the words stand for on a day; empty if for nobody. */
    private static Optional<NameTrie.Match> on(NameTrie.Match match, Optional<LocalDate> day) {
        if (match.entries().stream().allMatch(entry -> entry.codes().isEmpty())) {
            return Optional.of(match);
        }
        List<Entry> now = match.entries().stream().flatMap(entry -> entry.on(day).stream()).toList();
        return now.isEmpty() ? Optional.empty() : Optional.of(new NameTrie.Match(match.length(), now));
    }

    /** The names in words that are no parsed sentence, such as a dateline. */
    List<Entry> in(String text) {
        List<String> seen = NameWords.ofName(text);
        List<String> lower = seen.stream().map(NameWords::lower).toList();
        List<Entry> found = new ArrayList<>();
        for (int i = 0; i < seen.size(); ) {
            NameTrie.Match match = longest(lower, seen, i, false);
            match.entries().stream().findFirst().ifPresent(found::add);
            i += Math.max(1, match.length());
        }
        return found;
    }

    private NameTrie.Match longest(Words cut, int from) {
        return longest(cut.lower, cut.seen, from, cut.uncased);
    }

    private NameTrie.Match longest(List<String> lower, List<String> seen, int from, boolean uncased) {
        NameTrie.Match actor = actors.longest(lower, seen, from, uncased);
        NameTrie.Match place = places.longest(lower, seen, from);
        if (actor.length() != place.length() || actor.length() == 0) {
            return actor.length() > place.length() ? actor : place;
        }
        List<Entry> both = new ArrayList<>(actor.entries());
        both.addAll(place.entries());
        return new NameTrie.Match(actor.length(), both);
    }

    private void addHit(Words cut, int from, NameTrie.Match match, List<Hit> hits) {
        int last = from + match.length() - 1;
        Hit hit = new Hit(cut.token(from), cut.token(last), cut.start(from), cut.end(last), match.entries(), use(cut, from, last, match));
        if (hit.best().kind() != EntryKind.ROLE || isRole(cut, from, hit)) {
            hits.add(hit);
        }
    }

    /** "Director-general" is no general, an "official visit" no official. */
    private boolean isRole(Words cut, int from, Hit hit) {
        boolean within = cut.hyphenBefore(from) && !words.has("role-prefix", cut.lower.get(from - 1));
        return !within && (!(cut.sentence.token(hit.last()).tag().startsWith("JJ") && words.has("adjective", cut.lower.get(from))) || standsAlone(cut.sentence, hit));
    }

    /** "A former general": no noun comes after it. */
    private boolean standsAlone(Sentence sentence, Hit hit) {
        boolean nounAfter = hit.last() + 1 < sentence.tokens().size() && (sentence.token(hit.last() + 1).isNoun() || sentence.token(hit.last() + 1).tag().startsWith("JJ"));
        return !nounAfter && hit.first() > 0 && words.has("former", NameWords.lower(sentence.token(hit.first() - 1).form()));
    }

    private Hit.Use use(Words cut, int from, int last, NameTrie.Match match) {
        if (cut.hyphenBefore(from) && words.has("leaning-before", cut.lower.get(from - 1))) {
            return Hit.Use.LEANING;
        }
        if (last + 1 < cut.size() && cut.hyphenBefore(last + 1)) {
            if (words.has("leaning-after", cut.lower.get(last + 1))) {
                return Hit.Use.LEANING;
            }
            if (words.has("based-after", cut.lower.get(last + 1)) && !cut.lower.get(last + 1).equals("led")) {
                return Hit.Use.BASED;
            }
            if (match.entries().get(0).kind() == EntryKind.ROLE && !words.has("role-suffix", cut.lower.get(last + 1))) {
                return Hit.Use.LEANING;
            }
        }
        return Hit.Use.PLAIN;
    }

    /** The words of a sentence as names are compared by, each with the token that it is part of; null where no name may cross. */
    private static final class Words {
        private final Sentence sentence;
        private final List<String> seen = new ArrayList<>();
        private final List<String> lower = new ArrayList<>();
        private final List<Integer> tokens = new ArrayList<>();
        private final boolean uncased;

        Words(Sentence sentence) {
            this.sentence = sentence;
            for (Token token : sentence.tokens()) {
                if (token.index() > 0 && token.start() - sentence.token(token.index() - 1).end() > 2) {
                    seen.add(null);
                    addTokens(token.index() - 1);
                }
                int before = seen.size();
                NameWords.cut(token.form(), seen);
                if (seen.size() == before && !Marks.isJoint(token.form())) {
                    seen.add(null);
                }
                addTokens(token.index());
            }
            this.uncased = sentence.headline() || seen.stream().noneMatch(word -> word != null && Character.isUpperCase(word.codePointAt(0)));
        }

        private void addTokens(int token) {
            while (tokens.size() < seen.size()) {
                String word = seen.get(tokens.size());
                tokens.add(token);
                lower.add(word == null ? null : NameWords.lower(word));
            }
        }

        int size() {
            return seen.size();
        }

        int token(int word) {
            return tokens.get(word);
        }

        boolean hyphenBefore(int word) {
            if (word == 0 || seen.get(word - 1) == null) {
                return false;
            }
            int token = token(word);
            return token == token(word - 1) ? Marks.hasHyphen(sentence.token(token).form())
                    : token - token(word - 1) == 2 && Marks.isHyphen(sentence.token(token - 1).form());
        }

        int start(int word) {
            Token token = sentence.token(token(word));
            return token.start() + (word > 0 && token(word - 1) == token(word) ? within(token, word) : 0);
        }

        int end(int word) {
            Token token = sentence.token(token(word));
            boolean inside = word + 1 < size() && token(word + 1) == token(word);
            return inside ? Math.min(token.end(), start(word) + seen.get(word).length()) : token.end();
        }

        private int within(Token token, int word) {
            int found = NameWords.fold(token.form()).indexOf(seen.get(word));
            return found > 0 && found < token.end() - token.start() ? found : 0;
        }
    }
}
