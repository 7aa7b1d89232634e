package dragoman.coding.terms;

import dragoman.coding.dates.DateExpression;
import dragoman.coding.dates.HowLong;
import dragoman.coding.event.Detail;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Passage;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** On what does an exemption depend, and until when does it hold: "with the committee's approval", "once the ministry is notified", "without a licence", "until June 1"? */
final class Conditions {

    /** What a condition comes to: nobody has to be asked or told, or somebody has to be told, or to agree beforehand. */
    private static final String STANDING = "standing";
    private static final String NOTIFICATION = "notification";
    private static final String PRIOR_APPROVAL = "prior approval";

    /** So many words before the approval stands what asks for it. */
    private static final int BACK = 6;
    /** So many words behind what is left out stands until when, with no comma between. */
    private static final int NEAR = 5;
    private static final int CASES = "case by case".length();
    private static final Set<String> NONE = Set.of("no", "without", "neither", "not", "n't", "n’t", "never");

    private final Phrases phrases;
    private final Sentence sentence;
    private final List<DateExpression> dates;

    /** One that a sentence tells. */
    private record Found(Detail.Kind kind, String value, int first, int last) {
    }

    Conditions(Phrases phrases, List<DateExpression> dates) {
        this.phrases = phrases;
        this.sentence = phrases.sentence();
        this.dates = dates.stream().filter(date -> date.sentence() == sentence.number() && date.isParsed()).toList();
    }

    /** Of what the sentence itself leaves out. @param exempt the words of exemptions, of this sentence or not */
    List<Detail> of(List<Passage> exempt) {
        List<Passage> own = exempt.stream().filter(words -> words.start() >= sentence.start() && words.end() <= sentence.end()).toList();
        List<Detail> found = new ArrayList<>();
        for (Found one : own.isEmpty() ? List.<Found>of() : all()) {
            List<Passage> of = own.stream().filter(words -> segment(at(words)) == segment(one.first())).toList();
            boolean time = one.kind() == Detail.Kind.UNTIL;
            of.stream().filter(words -> !time || isBehind(words, one, of)).forEach(words -> found.add(detail(one, Optional.of(words))));
        }
        return found;
    }

    /** Where the sentence goes on about exemptions as such: "the waivers expire on May 1", "such shipments need a licence". @param exempt what was left out before */
    List<Detail> ofAll(List<Passage> exempt) {
        boolean about = sentence.tokens().stream().anyMatch(word -> word.isNoun() && TermWords.EXCEPTION.has(word) && isSubject(word));
        boolean such = sentence.tokens().stream().limit(2).anyMatch(word -> Set.of("such", "these", "each", "they").contains(word.lemma()));
        if (!about && !(such && !exempt.isEmpty())) {
            return List.of();
        }
        return all().stream().filter(one -> about || one.kind() == Detail.Kind.CONDITION)
                .flatMap(one -> exempt.isEmpty() ? java.util.stream.Stream.of(detail(one, Optional.empty())) : exempt.stream().map(words -> detail(one, Optional.of(words))))
                .filter(detail -> detail.of().isPresent() || detail.kind() == Detail.Kind.UNTIL).toList();
    }

    private boolean isSubject(Token word) {
        return word.dependency() == Dependency.SUBJECT || word.dependency() == Dependency.PASSIVE_SUBJECT;
    }

    private Detail detail(Found one, Optional<Passage> of) {
        int start = sentence.token(one.first()).start();
        int end = sentence.token(one.last()).end();
        return new Detail(one.kind(), new Passage(phrases.report().text(start, end), start, end), Optional.of(one.value()), of);
    }

    private List<Found> all() {
        List<Found> found = new ArrayList<>();
        for (Token word : sentence.tokens()) {
            condition(word).filter(one -> found.stream().noneMatch(other -> other.first() <= one.last() && one.first() <= other.last())).ifPresent(found::add);
        }
        dates.forEach(date -> until(date).ifPresent(found::add));
        return found;
    }

    private Optional<Found> condition(Token word) {
        if (word.isNoun() && (TermWords.PAPER.has(word) || TermWords.NOTICE.has(word))) {
            return paper(word);
        }
        if (word.isVerb() && (TermWords.APPROVE.has(word) || TermWords.NOTIFY.has(word))) {
            return done(word);
        }
        int end = Math.min(sentence.end(), word.start() + CASES);
        if (word.lemma().startsWith("case") && phrases.report().text(word.start(), end).matches("(?i)case.by.case")) {
            int last = sentence.tokens().stream().filter(other -> other.start() < end).mapToInt(Token::index).max().orElse(word.index());
            return Optional.of(new Found(Detail.Kind.CONDITION, PRIOR_APPROVAL, word.index(), last));
        }
        boolean exempts = IntStream.rangeClosed(word.index() + 1, Math.min(sentence.tokens().size() - 1, word.index() + 2)).mapToObj(sentence::token)
                .anyMatch(next -> TermWords.EXCEPTION.has(next) || TermWords.SPARE.has(next));
        boolean forever = TermWords.FOREVER.has(word) && (exempts || word.index() > 0 && TermWords.SPARE.has(sentence.token(word.index() - 1)));
        return forever ? Optional.of(new Found(Detail.Kind.CONDITION, STANDING, word.index(), word.index())) : Optional.empty();
    }

    /** "without a licence", "subject to the committee's approval", "under a general licence". */
    private Optional<Found> paper(Token noun) {
        if (noun.index() > 0 && sentence.token(noun.index() - 1).lemma().equals("general")) {
            return Optional.of(new Found(Detail.Kind.CONDITION, STANDING, noun.index() - 1, noun.index()));
        }
        boolean notice = TermWords.NOTICE.has(noun);
        Optional<Token> none = before(noun, word -> NONE.contains(word.form().toLowerCase(Locale.ROOT)));
        boolean forbidden = none.filter(word -> word.lemma().equals("without")).isPresent() && isForbidden(none.get().index());
        Optional<Token> asked = before(noun, word -> TermWords.ASK.has(word));
        if (none.isPresent() && !forbidden) {
            return Optional.of(new Found(Detail.Kind.CONDITION, STANDING, none.get().index(), noun.index()));
        }
        return none.or(() -> asked).map(cue -> new Found(Detail.Kind.CONDITION, notice ? NOTIFICATION : PRIOR_APPROVAL, cue.index(), withOwner(noun)));
    }

    /** "may not be sold without a licence": with one it may. */
    private boolean isForbidden(int before) {
        return IntStream.range(Math.max(0, before - BACK), before).mapToObj(sentence::token)
                .anyMatch(word -> word.dependency() == Dependency.NEGATION || Set.of("no", "not", "nothing", "none").contains(word.lemma()));
    }

    /** "if the committee approves", "once the ministry has been notified", "shipments approved by the council". */
    private Optional<Found> done(Token verb) {
        boolean told = TermWords.NOTIFY.has(verb);
        Optional<Token> asked = before(verb, word -> TermWords.ASK.has(word));
        Optional<Token> none = before(verb, word -> NONE.contains(word.form().toLowerCase(Locale.ROOT)));
        boolean by = verb.tag().equals("VBN") && (next(verb, "by") || next(verb, "in") && next(verb.index() + 1, "advance") || next(verb, "beforehand"));
        if (none.isPresent() || asked.isEmpty() && !(by && !told)) {
            return Optional.empty();
        }
        return Optional.of(new Found(Detail.Kind.CONDITION, told ? NOTIFICATION : PRIOR_APPROVAL, asked.map(Token::index).orElse(verb.index()), withOwner(verb)));
    }

    /** With who gives it: "approval of the committee". */
    private int withOwner(Token word) {
        return phrases.after(word.index(), Set.of("of", "by", "from", "to")).stream().filter(noun -> noun > word.index() && noun <= word.index() + BACK)
                .max(Comparator.naturalOrder()).orElse(word.index());
    }

    /** The nearest word before another, in its part of the sentence. */
    private Optional<Token> before(Token word, java.util.function.Predicate<Token> wanted) {
        return IntStream.iterate(word.index() - 1, i -> i >= Math.max(0, word.index() - BACK), i -> i - 1).filter(i -> segment(i) == segment(word.index()))
                .mapToObj(sentence::token).filter(wanted).findFirst();
    }

    private Optional<Found> until(DateExpression date) {
        String before = date.first() == 0 ? "" : sentence.token(date.first() - 1).lemma();
        String opened = sentence.token(date.first()).lemma();
        if (date.kind() == DateExpression.Kind.DURATION) {
            boolean lasts = Set.of("for", "last", "another").contains(before) || opened.equals("for") || date.passage().text().matches("(?i)\\d+[- ].*");
            return lasts ? HowLong.find(date.passage().text()).map(length -> new Found(Detail.Kind.UNTIL, length.iso(), date.first(), date.last())) : Optional.empty();
        }
        boolean ends = Set.of("until", "till", "through").contains(before) || Set.of("until", "till", "through").contains(opened)
                || IntStream.range(Math.max(0, date.first() - 3), date.first()).mapToObj(sentence::token).anyMatch(word -> word.lemma().matches("expire|lapse|end|run"));
        return ends ? date.value().flatMap(Edtf::find).map(days -> days.text().replaceFirst("^(\\.\\.)?/", "")).filter(value -> !value.contains("/"))
                .map(value -> new Found(Detail.Kind.UNTIL, value, date.first(), date.last())) : Optional.empty();
    }

    /** Right behind what is left out, or behind the words that leave it out, and no comma between: what stands further off is of the measure. */
    private boolean isBehind(Passage exempt, Found time, List<Passage> all) {
        int last = all.stream().mapToInt(Passage::end).filter(end -> end <= sentence.token(time.first()).start()).max().orElse(-1);
        int words = (int) sentence.tokens().stream().filter(word -> word.start() >= last && word.end() <= sentence.token(time.first()).start()).count();
        boolean comma = sentence.tokens().stream().anyMatch(word -> word.start() >= last && word.index() < time.first() && word.form().equals(","));
        return exempt.end() <= last && words <= NEAR && !comma;
    }

    private int at(Passage words) {
        return sentence.tokens().stream().filter(word -> word.start() <= words.start() && words.start() < word.end()).mapToInt(Token::index).findFirst().orElse(0);
    }

    /** Which part of the sentence: "food is exempt; fuel needs a licence", "…, while fuel needs one". */
    private int segment(int index) {
        return (int) sentence.tokens().stream().limit(index + 1L).filter(word -> word.form().equals(";")
                || Set.of("while", "whereas", "but").contains(word.lemma()) && word.index() > 0 && sentence.token(word.index() - 1).form().equals(",")).count();
    }

    private boolean next(Token word, String lemma) {
        return next(word.index(), lemma);
    }

    private boolean next(int index, String lemma) {
        return index + 1 < sentence.tokens().size() && sentence.token(index + 1).lemma().equals(lemma);
    }
}
