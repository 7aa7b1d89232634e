package dragoman.coding.claims;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which words of a sentence claim that something was not before: "for the first time", "a first in 20 years", "the first minister to do so", "no minister since 1998"? */
final class FirstTimes {

    private static final List<String> ORDINALS = List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    /** So many words on from "highest" stands who it is: "the highest-ranking American military official". */
    private static final int RANK_WORDS = 7;
    private static final Set<String> COUNTED = Set.of("round", "phase", "half", "quarter", "stage", "step", "batch", "part", "lady");

    /**
     * A find in a sentence.
     *
     * @param first the first word that makes it
     * @param last the last
     * @param anchor the word by which the act is looked for
     * @param role the word for who does it
     * @param owner whose first time it is, where it is only theirs
     * @param degree what it is more of than ever, or the how-manieth
     */
    record Find(Claim.Kind kind, int first, int last, int anchor, Optional<Token> role, Optional<Integer> owner, Reach reach, boolean negative, Optional<String> degree) {

        Find(Claim.Kind kind, int first, int last, int anchor, Optional<Token> role, Optional<Integer> owner, Reach reach, boolean negative) {
            this(kind, first, last, anchor, role, owner, reach, negative, Optional.empty());
        }
    }

    private final Sentence sentence;
    private final ReachReader reaches;

    FirstTimes(Sentence sentence, ReachReader reaches) {
        this.sentence = sentence;
        this.reaches = reaches;
    }

    List<Find> all() {
        List<Find> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            at(token).filter(find -> found.stream().noneMatch(other -> other.first() <= find.last() && find.first() <= other.last())).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Find> at(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return switch (form) {
            case "first", "first-ever" -> first(token);
            case "only" -> only(token);
            case "unprecedented" -> unprecedented(token);
            case "no" -> none(token);
            case "never" -> never(token);
            case "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th" -> counted(token, form);
            default -> token.tag().equals("JJS") || token.tag().equals("RBS") ? most(token) : Optional.empty();
        };
    }

    private Optional<Find> first(Token first) {
        if (isDenied(first)) {
            return Optional.empty();
        }
        Optional<Token> next = next(first.index());
        if (next.filter(n -> n.lemma().equals("time")).isPresent()) {
            int start = before(first.index(), "the") && before(first.index() - 1, "for") ? first.index() - 2 : first.index();
            boolean counts = before(first.index(), "the") || before(first.index(), "a");
            return counts ? Optional.of(precedence(start, next.get().index(), first.index(), Optional.empty(), Optional.empty())) : Optional.empty();
        }
        Optional<ReachReader.Read> reach = reaches.after(first.index());
        boolean bare = before(first.index(), "a") && next.map(n -> Set.of("in", "since", "for").contains(n.lemma())).orElse(false);
        if (bare) {
            return reach.map(read -> new Find(Claim.Kind.PRECEDENCE, first.index() - 1, read.last(), first.index() - 1, Optional.empty(), Optional.empty(), read.reach(), false));
        }
        Optional<Token> noun = nounOf(first);
        return noun.filter(n -> !COUNTED.contains(n.lemma())).flatMap(n -> named(first, n));
    }

    /** "It was not the first time": it was before. */
    private boolean isDenied(Token first) {
        return sentence.tokens().stream().anyMatch(t -> t.index() < first.index() && t.index() >= first.index() - 2 && t.form().toLowerCase(Locale.ROOT).matches("not|n't|n’t|hardly|neither"));
    }

    /** "the first Indian minister to attend", "the first trip by a minister since 1998", "his first visit". */
    private Optional<Find> named(Token first, Token noun) {
        boolean act = ClaimWords.ACT.has(noun);
        boolean role = ClaimWords.ROLE.has(noun);
        Optional<ReachReader.Read> reach = reaches.after(noun.index());
        boolean ever = first.form().toLowerCase(Locale.ROOT).endsWith("ever") || next(first.index()).map(n -> n.lemma().equals("ever")).orElse(false);
        Optional<Token> doing = sentence.tokens().stream().filter(t -> t.index() > noun.index() && t.index() <= noun.index() + 3 && t.tag().equals("TO")).findFirst()
                .flatMap(to -> next(to.index())).filter(Token::isVerb);
        int start = before(first.index(), "the") ? first.index() - 1 : first.index();
        if (role && doing.isPresent()) {
            int last = reach.filter(r -> !(r.reach() instanceof Reach.Vague)).map(ReachReader.Read::last).orElse(Math.max(doing.get().index(), after(doing.get(), "so")));
            return Optional.of(new Find(Claim.Kind.PRECEDENCE, start, last, doing.get().index(), Optional.of(noun), Optional.empty(), reach.map(ReachReader.Read::reach).orElse(new Reach.Ever()), false));
        }
        if (!act && !role) {
            return Optional.empty();
        }
        Optional<Integer> owner = sentence.children(noun.index(), Dependency.POSSESSOR).stream().map(Token::index).filter(o -> o < first.index()).findFirst();
        if (reach.isPresent() && tight(noun.index(), reach.get())) {
            return owner.isPresent() && reach.get().reach() instanceof Reach.Vague ? Optional.empty()
                    : Optional.of(new Find(Claim.Kind.PRECEDENCE, start, reach.get().last(), noun.index(), role ? Optional.of(noun) : by(noun), owner, reach.get().reach(), false));
        }
        if (ever || act && before(first.index(), "the") && by(noun).isPresent()) {
            return Optional.of(new Find(Claim.Kind.PRECEDENCE, start, by(noun).filter(b -> act).map(Token::index).orElse(noun.index()), noun.index(), role ? Optional.of(noun) : by(noun),
                    Optional.empty(), new Reach.Ever(), false));
        }
        boolean limited = next(noun.index()).map(n -> n.lemma().equals("as") || n.lemma().equals("of")).orElse(false) || reach.isPresent();
        return act && owner.isPresent() && !limited ? Optional.of(new Find(Claim.Kind.PRECEDENCE, first.index(), noun.index(), noun.index(), Optional.empty(), owner, new Reach.Ever(), false))
                : Optional.empty();
    }

    /** "the first visit by an Israeli minister": minister. */
    private Optional<Token> by(Token act) {
        return sentence.children(act.index()).stream().filter(t -> t.lemma().equals("by")).flatMap(by -> sentence.children(by.index()).stream())
                .filter(ClaimWords.ROLE::has).findFirst();
    }

    /** Whether no verb stands between: "the first visit by a minister since 1998". */
    private boolean tight(int noun, ReachReader.Read read) {
        return sentence.tokens().stream().noneMatch(t -> t.index() > noun && t.index() < read.last() && Set.of("VBD", "VBZ", "VBP", "MD").contains(t.tag()));
    }

    private Optional<Find> only(Token only) {
        Optional<Token> noun = nounOf(only).filter(ClaimWords.ROLE::has);
        boolean the = before(only.index(), "the");
        Optional<Token> doing = noun.flatMap(n -> sentence.tokens().stream().filter(t -> t.index() > n.index() && t.index() <= n.index() + 2 && t.tag().equals("TO")).findFirst())
                .flatMap(to -> next(to.index())).filter(Token::isVerb);
        return the && doing.isPresent() ? Optional.of(new Find(Claim.Kind.PRECEDENCE, only.index() - 1, doing.get().index(), doing.get().index(), noun, Optional.empty(), new Reach.Ever(), false))
                : Optional.empty();
    }

    private Optional<Find> unprecedented(Token word) {
        Optional<Token> noun = nounOf(word).filter(ClaimWords.ACT::has);
        return noun.map(n -> new Find(Claim.Kind.PRECEDENCE, word.index(), n.index(), n.index(), Optional.empty(), Optional.empty(), new Reach.Ever(), false));
    }

    /** "no minister had been there since 1998", "no holder of the office has come before". */
    private Optional<Find> none(Token no) {
        Optional<Token> role = nounOf(no).filter(ClaimWords.ROLE::has);
        Optional<Token> verb = role.filter(r -> r.dependency() == Dependency.SUBJECT && r.head() >= 0).map(r -> sentence.token(r.head())).filter(v -> v.tag().equals("VBN"));
        return verb.flatMap(v -> sinceOrBefore(v).map(read -> new Find(Claim.Kind.PRECEDENCE, no.index(), read.last(), v.index(), role, Optional.empty(), read.reach(), true)));
    }

    /** "had never visited the country before". */
    private Optional<Find> never(Token never) {
        Optional<Token> verb = Optional.of(never).filter(n -> n.head() >= 0).map(n -> sentence.token(n.head())).filter(v -> v.tag().equals("VBN"));
        boolean acts = verb.filter(v -> Set.of("visit", "meet", "travel", "come", "go", "be").contains(v.lemma())).isPresent();
        Optional<Integer> subject = verb.flatMap(v -> sentence.children(v.index(), Dependency.SUBJECT).stream().map(Token::index).findFirst());
        return acts && subject.isPresent() ? sinceOrBefore(verb.get()).map(read -> new Find(Claim.Kind.PRECEDENCE, never.index(), read.last(), verb.get().index(),
                Optional.of(sentence.token(subject.get())).filter(ClaimWords.ROLE::has), Optional.empty(), read.reach(), true)) : Optional.empty();
    }

    private Optional<ReachReader.Read> sinceOrBefore(Token verb) {
        Optional<Token> before = sentence.tokens().stream().filter(t -> t.index() > verb.index() && t.index() <= verb.index() + 8 && t.lemma().equals("before")
                && next(t.index()).map(n -> n.tag().matches("[.,:]|CC") || n.start() > t.end() + 1).orElse(true)).findFirst();
        return before.map(b -> new ReachReader.Read(new Reach.Ever(), b.index())).or(() -> reaches.after(verb.index()));
    }

    /** "the third summit this year", "their second meeting in three months". */
    private Optional<Find> counted(Token ordinal, String form) {
        Optional<Token> noun = nounOf(ordinal).filter(ClaimWords.ACT::has);
        boolean several = ordinal.index() > 0 && sentence.token(ordinal.index() - 1).lemma().equals("and");
        return noun.filter(n -> !several).flatMap(n -> reaches.thisTime(n.index()).or(() -> reaches.after(n.index()).filter(read -> tight(n.index(), read) && !(read.reach() instanceof Reach.Vague) && !(read.reach() instanceof Reach.Ever)))
                .map(read -> new Find(Claim.Kind.COUNT, before(ordinal.index(), "the") ? ordinal.index() - 1 : ordinal.index(), read.last(), n.index(), Optional.empty(), Optional.empty(), read.reach(), false,
                        Optional.of(Integer.toString(number(form))))));
    }

    private static int number(String form) {
        int word = ORDINALS.indexOf(form);
        return word >= 0 ? word + 2 : Integer.parseInt(form.replaceAll("\\D", ""));
    }

    /** "the highest-ranking official to visit since 1979", "the most senior envoy to go there in years". */
    private Optional<Find> highest(Token most) {
        boolean rank = sentence.tokens().stream().filter(t -> t.index() >= most.index() && t.index() <= most.index() + 2).anyMatch(t -> t.form().toLowerCase(Locale.ROOT).matches("highest-?(ranking|level)?|senior|top-ranking"));
        Optional<Token> noun = sentence.tokens().stream().filter(t -> t.index() > most.index() && t.index() <= most.index() + RANK_WORDS && ClaimWords.ROLE.has(t) && !ClaimWords.ACT.has(t))
                .reduce((earlier, later) -> later);
        Optional<Token> doing = noun.flatMap(n -> sentence.tokens().stream().filter(t -> t.index() > n.index() && t.index() <= n.index() + 3 && t.tag().equals("TO")).findFirst())
                .flatMap(to -> next(to.index())).filter(Token::isVerb);
        if (!rank || doing.isEmpty()) {
            return Optional.empty();
        }
        Optional<ReachReader.Read> reach = reaches.after(doing.get().index());
        int last = reach.filter(r -> !(r.reach() instanceof Reach.Vague)).map(ReachReader.Read::last).orElse(doing.get().index());
        return Optional.of(new Find(Claim.Kind.SUPERLATIVE, before(most.index(), "the") ? most.index() - 1 : most.index(), last, doing.get().index(), noun, Optional.empty(),
                reach.map(ReachReader.Read::reach).orElse(new Reach.Ever()), false, Optional.of(Scope.RANK)));
    }

    /** "the highest-level visit in four decades", "the deadliest attack since 2001". */
    private Optional<Find> most(Token most) {
        Optional<Find> highest = highest(most);
        if (highest.isPresent()) {
            return highest;
        }
        Optional<Token> noun = sentence.tokens().stream().filter(t -> t.index() > most.index() && t.index() <= most.index() + 4 && ClaimWords.ACT.has(t) && t.isNoun()).findFirst();
        return noun.flatMap(n -> reaches.after(n.index()).filter(read -> tight(n.index(), read) && !(read.reach() instanceof Reach.Vague))
                .map(read -> new Find(Claim.Kind.SUPERLATIVE, before(most.index(), "the") ? most.index() - 1 : most.index(), read.last(), n.index(), Optional.empty(), Optional.empty(),
                        read.reach(), false, Optional.of(most.form().toLowerCase(Locale.ROOT)))));
    }

    private Find precedence(int start, int end, int anchor, Optional<Token> role, Optional<Integer> owner) {
        Optional<ReachReader.Read> reach = reaches.after(end).filter(read -> tight(end, read));
        return new Find(Claim.Kind.PRECEDENCE, start, reach.map(ReachReader.Read::last).orElse(end), anchor, role, owner, reach.map(ReachReader.Read::reach).orElse(new Reach.Ever()), false);
    }

    private Optional<Token> nounOf(Token modifier) {
        return Optional.of(modifier).filter(m -> m.head() > m.index()).map(m -> sentence.token(m.head())).filter(Token::isNoun);
    }

    private Optional<Token> next(int index) {
        return index + 1 < sentence.tokens().size() ? Optional.of(sentence.token(index + 1)) : Optional.empty();
    }

    private int after(Token verb, String lemma) {
        return next(verb.index()).filter(n -> n.lemma().equals(lemma)).map(Token::index).orElse(verb.index());
    }

    private boolean before(int index, String lemma) {
        return index > 0 && sentence.token(index - 1).lemma().equals(lemma);
    }
}
