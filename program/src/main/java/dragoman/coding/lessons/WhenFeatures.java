package dragoman.coding.lessons;

import dragoman.coding.dates.DateExpression;
import dragoman.coding.dates.Tense;
import dragoman.coding.dates.TenseReader;
import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.language.Dependency;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.TextHash;
import dragoman.language.Token;
import dragoman.language.WordVectors;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** Tells what can be seen of a time beside an act: what the rules say of it, where it is told, how long ago it was, and what else the report tells of it. */
final class WhenFeatures {

    /** A distance in words that no sentence has. */
    static final int MANY = 1000;

    private static final int[] DISTANCES = {2, 4, 8, 16, 32};
    private static final int[] SENTENCES = {1, 2, 3};
    private static final int[] BACK = {1, 2, 4, 8, 16};
    /** What happened on the day of the report or so many days before is its news. */
    private static final int NEWS = 6;
    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final int QUARTER = 92;
    private static final int YEAR = 366;
    private static final int EARLY = 5;

    /** Where a time is told, each with a stretch of the sense. */
    private enum Where {
        HERE,
        ELSEWHERE,
        NOWHERE
    }

    private final ParsedReport report;
    private final List<DateExpression> dates;
    private final List<TimedAct> acts;
    private final WordVectors vectors;
    private final TenseReader tenses = new TenseReader();
    private final Map<TimedAct, List<TextHash>> known = new HashMap<>();
    private final long newsDays;

    WhenFeatures(ParsedReport report, List<DateExpression> dates, List<TimedAct> acts, WordVectors vectors) {
        this.report = report;
        this.dates = List.copyOf(dates);
        this.acts = List.copyOf(acts);
        this.vectors = vectors;
        this.newsDays = dates.stream().filter(DateExpression::isDate).map(date -> date.value().orElseThrow()).filter(this::isNews).distinct().count();
    }

    /** Whether a date is one of the days of the report's news. */
    boolean isNews(String value) {
        Optional<LocalDate> published = report.report().published();
        return published.isPresent() && Edtf.find(value).filter(date -> date.days() == 1).flatMap(Edtf::latest)
                .filter(day -> !day.isAfter(published.get()) && !day.isBefore(published.get().minusDays(NEWS))).isPresent();
    }

    /** What is known of an act by itself: how its words tell it, and what stands around them. */
    private List<TextHash> ofAct(TimedAct act) {
        return known.computeIfAbsent(act, asked -> {
            Sentence sentence = act.sentence();
            Token word = sentence.token(act.word());
            Tense tense = tenses.tense(sentence, act.word());
            String kind = word.isVerb() ? word.tag() : "noun";
            List<String> signs = new ArrayList<>(List.of("type " + act.type(), "tense " + tense + " " + kind, "lemma " + act.lemma(), "place " + place(sentence)));
            signs.add("rules " + act.date().basis() + " " + tense);
            if (word.head() >= 0) {
                signs.add("head " + sentence.token(word.head()).lemma() + " " + word.dependency());
                signs.add("as " + word.dependency() + " " + tense + " below " + tenses.tense(sentence, word.head()));
            }
            sentence.children(act.word(), Dependency.ADVERB).forEach(adverb -> signs.add("adverb " + adverb.lemma()));
            dates.stream().filter(date -> date.sentence() == sentence.number() && !date.isDate()).forEach(vague -> signs.add("vague " + vague.passage().text().toLowerCase(Locale.ROOT).replaceAll("[0-9]+", "#")));
            sentence.tokens().stream().filter(token -> !token.isProperNoun() && Character.isLetter(token.form().codePointAt(0))).findFirst().ifPresent(first -> signs.add("begins " + first.lemma() + " " + first.tag()));
            signs.add("dates " + Math.min(2, dates.stream().filter(date -> date.sentence() == sentence.number() && date.isDate()).count()) + " news " + Math.min(2, newsDays));
            return signs.stream().map(TextHash::of).toList();
        });
    }

    private static String place(Sentence sentence) {
        return sentence.headline() ? "headline" : sentence.number() <= 2 ? "opening" : sentence.number() <= EARLY ? "early" : "late";
    }

    /** What networks see of a time as that of an act. Hundreds of signs are pairs of others, so that their keys are reckoned from those of the two. */
    Features.Seen of(TimedAct act, WhenReader.Candidate candidate) {
        boolean ruled = act.date().value().equals(Optional.of(candidate.value()));
        String rules = ruled ? "rules " + act.date().basis() + (act.date().passage().isPresent() && isElsewhere(act) ? " elsewhere" : "") : "not rules' " + act.date().basis();
        Optional<DateExpression> words = candidate.told().stream().findFirst();
        Where where = words.isEmpty() ? Where.NOWHERE : words.get().sentence() == act.sentence().number() ? Where.HERE : Where.ELSEWHERE;
        String told = words.map(date -> told(act, date)).orElse("month");
        String age = age(candidate.value());
        List<String> bases = new ArrayList<>(List.of(rules, told, age, rules + " " + told, rules + " " + age, told + " " + age, rules + " " + where + " " + age));
        beside(act, candidate, bases);
        LongStream.Builder keys = LongStream.builder();
        TextHash news = TextHash.of(rules + " of " + Math.min(2, newsDays));
        for (TextHash base : bases.stream().map(TextHash::of).toList()) {
            keys.add(Signs.key(base.bits())).add(Signs.key(base.then(news)));
            ofAct(act).forEach(sign -> keys.accept(Signs.key(base.then(sign))));
        }
        words.filter(date -> where == Where.HERE && date.isParsed()).ifPresent(date -> here(act, date, rules).forEach(sign -> keys.accept(Signs.key(sign))));
        float[] sense = new float[Where.values().length * WordVectors.LENGTH];
        Token word = act.sentence().token(act.word());
        vectors.add(List.of(word.lemma(), word.form().toLowerCase(Locale.ROOT)), 1, sense, where.ordinal() * WordVectors.LENGTH);
        return new Features.Seen(keys.build().distinct().toArray(), sense);
    }

    private static boolean isElsewhere(TimedAct act) {
        return act.date().passage().filter(words -> words.end() <= act.sentence().start() || words.start() >= act.sentence().end()).isPresent();
    }

    /** Where words tell the time. */
    private String told(TimedAct act, DateExpression date) {
        int sentences = date.sentence() - act.sentence().number();
        if (sentences == 0) {
            return "here";
        }
        boolean paragraph = report.sentences().get(date.sentence() - 1).paragraph() == act.sentence().paragraph();
        return (sentences < 0 ? "before " : "after ") + bucket(Math.abs(sentences), SENTENCES) + (paragraph ? " same paragraph" : "");
    }

    /** How long before the report it was, and how precise it is. */
    private String age(String value) {
        Optional<LocalDate> published = report.report().published();
        Optional<Edtf> date = Edtf.find(value);
        if (published.isEmpty() || date.isEmpty()) {
            return "age unknown";
        }
        String length = length(date.get().days());
        if (date.get().earliest().filter(first -> first.isAfter(published.get())).isPresent()) {
            long ahead = ChronoUnit.DAYS.between(published.get(), date.get().earliest().get());
            return "ahead " + (ahead <= WEEK ? "a week" : ahead <= MONTH ? "a month" : "far") + " " + length;
        }
        long days = date.get().latest().map(last -> ChronoUnit.DAYS.between(last, published.get())).orElse(-1L);
        return "age " + (days < 0 ? "now" : days <= 1 ? days + " days" : days < WEEK ? "week" : days <= MONTH ? "month" : days <= YEAR ? "year" : days <= 3 * YEAR ? "years" : "long") + " " + length;
    }

    private static String length(long days) {
        return days == 1 ? "day" : days <= WEEK ? "week" : days <= MONTH ? "month" : days <= QUARTER ? "quarter" : days <= YEAR ? "year" : days < Long.MAX_VALUE ? "years" : "open";
    }

    /** What other acts of the report are of that time. */
    private void beside(TimedAct act, WhenReader.Candidate candidate, List<String> bases) {
        List<TimedAct> then = acts.stream().filter(other -> !other.isAt(act) && other.date().basis() != Basis.TENSE && other.date().value().equals(Optional.of(candidate.value()))).toList();
        if (then.stream().anyMatch(other -> other.type() == act.type() && other.isOfSamePair(act))) {
            bases.add("same act then");
        } else if (then.stream().anyMatch(other -> other.isOfSamePair(act))) {
            bases.add("same pair then");
        } else if (then.stream().anyMatch(other -> other.type() == act.type())) {
            bases.add("same type then");
        }
        if (then.stream().anyMatch(other -> other.lemma().equals(act.lemma()))) {
            bases.add("same word then");
        }
        bases.add(Math.min(3, then.size()) + " acts then");
        Optional<TimedAct> before = acts.stream().filter(other -> isBefore(other, act) && other.date().value().isPresent() && other.date().basis() != Basis.TENSE).reduce((one, later) -> later);
        before.ifPresent(other -> bases.add((other.date().value().equals(Optional.of(candidate.value())) ? "as told " : "not as told ") + bucket(act.sentence().number() - other.sentence().number(), SENTENCES) + " before"));
        if (then.stream().anyMatch(other -> other.actors().stream().anyMatch(code -> act.actors().contains(code) || act.recipients().contains(code)))) {
            bases.add("one of them acts then");
        }
        story(act, candidate, bases);
        if (isNews(candidate.value())) {
            bases.add("news, one of " + Math.min(3, newsDays));
        }
        if (candidate.told().size() > 1) {
            bases.add("told " + Math.min(3, candidate.told().size()) + " times");
        }
    }

    /** Where the time stands in the story: the first that is told, the last before the act, and how many others lie between. */
    private void story(TimedAct act, WhenReader.Candidate candidate, List<String> bases) {
        List<String> days = dates.stream().filter(date -> date.isDate()).map(date -> date.value().orElseThrow()).toList();
        if (!days.isEmpty() && days.get(0).equals(candidate.value())) {
            bases.add("first told of " + Math.min(4, days.stream().distinct().count()));
        }
        List<DateExpression> before = dates.stream().filter(date -> date.isDate() && date.sentence() < act.sentence().number()).toList();
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).value().equals(Optional.of(candidate.value()))) {
                int since = act.sentence().number() - before.get(i).sentence();
                bases.add("told before, " + Math.min(3, before.size() - 1 - i) + " since");
                bases.add("told before, " + Math.min(3, before.size() - 1 - i) + " since, " + bucket(since, BACK));
                return;
            }
        }
        bases.add(before.isEmpty() ? "nothing told before" : "not told before");
    }

    private static boolean isBefore(TimedAct one, TimedAct other) {
        int sentences = Integer.compare(one.sentence().number(), other.sentence().number());
        return sentences < 0 || sentences == 0 && one.word() < other.word();
    }

    /** What lies between an act and a time of its sentence. */
    private List<String> here(TimedAct act, DateExpression date, String rules) {
        Sentence sentence = act.sentence();
        int head = head(sentence, date);
        TreeWay way = TreeWay.between(sentence, act.word(), head);
        boolean before = date.first() < act.word();
        long nearer = acts.stream().filter(other -> other.sentence().number() == sentence.number() && other.word() != act.word() && Math.abs(other.word() - date.first()) < Math.abs(act.word() - date.first())).count();
        long verbs = sentence.tokens().stream().filter(token -> token.isVerb() && token.index() > Math.min(head, act.word()) && token.index() < Math.max(head, act.word())).count();
        String kind = sentence.token(act.word()).isVerb() ? "verb" : "noun";
        List<String> signs = new ArrayList<>();
        for (String sign : List.of("way " + way.labels(), "steps " + Math.min(way.steps(), EARLY), "nearer " + Math.min(nearer, 2), "verbs between " + Math.min(verbs, 3),
                (before ? "before " : "after ") + bucket(Math.abs(act.word() - date.first()), DISTANCES), "by " + sentence.token(date.first()).lemma() + " below " + (sentence.token(head).head() >= 0 ? sentence.token(sentence.token(head).head()).tag() : "none"))) {
            signs.addAll(List.of(sign, sign + " " + kind, sign + " " + rules, sign + " " + rules + " " + kind));
        }
        return signs;
    }

    /** The word of a time on which its others hang. */
    private static int head(Sentence sentence, DateExpression date) {
        for (int i = date.first(); i <= date.last(); i++) {
            int above = sentence.token(i).head();
            if (above < date.first() || above > date.last()) {
                return i;
            }
        }
        return date.first();
    }

    private static String bucket(int number, int[] bounds) {
        for (int most : bounds) {
            if (number <= most) {
                return String.valueOf(most);
            }
        }
        return "far";
    }
}
