package dragoman.coding.claims;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.dates.DateExpression;
import dragoman.coding.event.Act;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.coding.speech.ReportSpeech;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What does a report claim about the record itself? The door of this package. */
public final class ClaimFinder {

    /** So many sentences back a claim may be about what was told. */
    private static final int BACK = 2;
    /** So many words behind the act its object still is. */
    private static final int NEAR = 5;

    /** "had been to the country": a visit, whatever is told of it just before. */
    private static final Set<String> WENT = Set.of("be", "come", "go", "travel", "visit");
    private static final Act VISIT = new Act(PloverType.CONSULT, Optional.of(Mode.VISIT), "042", List.of());

    private final ParsedReport report;
    private final ReportActors actors;
    private final List<DateExpression> dates;
    private final ReportSpeech speech;

    /** Looks at one report; dates and speech are what was found in it. */
    public ClaimFinder(ParsedReport report, ReportActors actors, List<DateExpression> dates, ReportSpeech speech) {
        this.report = report;
        this.actors = actors;
        this.dates = List.copyOf(dates);
        this.speech = speech;
    }

    /** In text order. @param mentions those of the report */
    public List<Claim> find(List<Mention> mentions) {
        List<Claim> found = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            int before = found.size();
            ReachReader reaches = new ReachReader(report, sentence, dates);
            for (FirstTimes.Find first : new FirstTimes(sentence, reaches).all()) {
                precedence(sentence, first, mentions, found.size() - before + 1).ifPresent(found::add);
            }
            if (sentence.tokens().stream().anyMatch(ClaimWords.TIE::has)) {
                for (Ties.Find tie : new Ties(actors, ClauseGraph.of(sentence), reaches).all()) {
                    found.add(standing(sentence, tie, found.size() - before + 1));
                }
            }
            for (Mention mention : mentions) {
                if (mention.status() == Status.DENIED && number(mention) == sentence.number()) {
                    found.add(denial(sentence, mention, found.size() - before + 1));
                }
            }
        }
        return found;
    }

    private Optional<Claim> precedence(Sentence sentence, FirstTimes.Find find, List<Mention> mentions, int number) {
        Optional<Mention> about = about(sentence, find, mentions).map(own -> happening(sentence, find, own, mentions));
        if (about.isEmpty()) {
            return Optional.empty();
        }
        Mention mention = about.get();
        boolean selfish = codes(mention.actors()).stream().anyMatch(codes(mention.recipients())::contains);
        if (selfish || find.kind() == Claim.Kind.SUPERLATIVE && find.role().isEmpty() && sentence.token(find.anchor()).start() != mention.trigger().start()) {
            return Optional.empty();
        }
        boolean others = find.role().filter(role -> isOfOthers(sentence, role, mention)).isPresent();
        boolean several = find.owner().filter(owner -> sentence.token(owner).form().toLowerCase(Locale.ROOT).matches("our|their")).isPresent();
        if (others || several) {
            return Optional.empty();
        }
        Optional<String> person = find.owner().flatMap(owner -> person(sentence, owner, mention));
        if (find.owner().isPresent() && person.isEmpty()) {
            return Optional.empty();
        }
        List<String> doers = find.role().filter(role -> isAnybody(sentence, role)).isPresent() ? List.of() : codes(mention.actors());
        Scope scope = new Scope(doers, codes(mention.recipients()), find.role().map(Token::lemma).or(() -> role(sentence, mention)), person,
                Optional.of(find.negative() && WENT.contains(sentence.token(find.anchor()).lemma()) ? VISIT : mention.act()), List.of(), find.degree());
        return Optional.of(new Claim(id(sentence, number), find.kind(), passage(sentence, find.first(), find.last()), evidence(sentence), Optional.of(mention.id()),
                saidBy(sentence, find.first()), scope, Optional.of(find.reach()), !find.negative()));
    }

    /** What is told in the same sentence, by the nearest word; else what was told just before, of somebody whom the sentence names. */
    private Optional<Mention> about(Sentence sentence, FirstTimes.Find find, List<Mention> mentions) {
        int anchor = sentence.token(find.anchor()).start();
        List<Mention> own = find.negative() ? List.of() : mentions.stream().filter(mention -> number(mention) == sentence.number() && happened(mention)).toList();
        if (!own.isEmpty()) {
            return own.stream().min(Comparator.comparing((Mention mention) -> !governs(sentence, mention, find)).thenComparingInt(mention -> Math.abs(mention.trigger().start() - anchor)));
        }
        List<String> named = sentence.tokens().stream().flatMap(token -> Stream.concat(actors.at(sentence, token.index()).stream(), actors.actorAt(sentence, token.index()).stream()))
                .map(party -> party.actor().code()).distinct().toList();
        return mentions.stream().filter(mention -> number(mention) < sentence.number() && number(mention) >= sentence.number() - BACK - (find.negative() ? 1 : 0) && happened(mention))
                .filter(mention -> Stream.concat(mention.actors().stream(), mention.recipients().stream()).map(party -> party.actor().code()).filter(named::contains).distinct().count()
                        >= Math.min(2, Math.max(1, named.size())))
                .filter(mention -> !find.negative() || mention.act().cameo().startsWith("04"))
                .max(Comparator.comparingInt(ClaimFinder::number).thenComparing(Mention::id, Comparator.reverseOrder()));
    }

    /** "He arrived on Monday, the first minister to visit": the visit is his arrival. */
    private static Mention happening(Sentence sentence, FirstTimes.Find find, Mention own, List<Mention> mentions) {
        boolean bare = find.role().isPresent() && own.status() == Status.POSSIBLE && sentence.token(find.anchor()).start() == own.trigger().start();
        return mentions.stream().filter(other -> bare && other.status() != Status.POSSIBLE && happened(other) && number(other) <= sentence.number() && number(other) >= sentence.number() - BACK)
                .filter(other -> other.act().type() == own.act().type() && other.act().mode().equals(own.act().mode()) && codes(other.recipients()).equals(codes(own.recipients()))
                        && codes(other.actors()).containsAll(codes(own.actors())))
                .max(Comparator.comparingInt(ClaimFinder::number).thenComparing(Mention::id, Comparator.reverseOrder())).orElse(own);
    }

    /** "first" claims that something happened before all others; what may come claims nothing yet. */
    private static boolean happened(Mention mention) {
        return mention.status() != Status.DENIED && mention.status() != Status.CONDITIONAL;
    }

    /** Whether the words of the claim hang on the word that carries the act, or the other way round. */
    private static boolean governs(Sentence sentence, Mention mention, FirstTimes.Find find) {
        Optional<Token> trigger = sentence.tokens().stream().filter(t -> t.start() <= mention.trigger().start() && mention.trigger().start() < t.end()).findFirst();
        if (trigger.isEmpty()) {
            return false;
        }
        int at = sentence.token(find.anchor()).head();
        while (at >= 0 && at != trigger.get().index() && !sentence.token(at).isVerb()) {
            at = sentence.token(at).head();
        }
        return at == trigger.get().index() || find.anchor() == trigger.get().index();
    }

    /** The person whose first time it is, by name: the owner of the noun, or who acts where he is meant by a pronoun. */
    private Optional<String> person(Sentence sentence, int owner, Mention mention) {
        return Stream.concat(actors.at(sentence, owner).stream(), mention.actors().stream()).filter(party -> mention.actors().stream().anyMatch(a -> a.actor().code().equals(party.actor().code())))
                .flatMap(party -> party.actor().name().stream()).findFirst();
    }

    /** "the first Irish minister to" where nobody Irish does what was told: it is about something else. */
    private boolean isOfOthers(Sentence sentence, Token role, Mention mention) {
        Set<String> own = Stream.concat(Stream.of(role), sentence.children(role.index()).stream().filter(child -> child.index() < role.index()))
                .flatMap(word -> Stream.concat(actors.at(sentence, word.index()).stream(), actors.actorAt(sentence, word.index()).stream()))
                .filter(party -> party.actor().hasState() && party.passage().start() <= role.start()).map(party -> party.actor().code()).collect(Collectors.toSet());
        return !own.isEmpty() && Stream.concat(mention.actors().stream(), mention.recipients().stream()).map(party -> party.actor().code()).noneMatch(own::contains);
    }

    /** "the first country to", "the first foreign leader to": before all others, not before those of its own state. */
    private static boolean isAnybody(Sentence sentence, Token role) {
        return role.lemma().matches("country|state|nation") || sentence.children(role.index()).stream().anyMatch(t -> t.lemma().equals("foreign")
                && !role.lemma().matches("minister|secretary"));
    }

    /** "sends a minister": who does it is a minister. */
    private static Optional<String> role(Sentence sentence, Mention mention) {
        Optional<Token> trigger = sentence.tokens().stream().filter(t -> t.start() == mention.trigger().start()).findFirst();
        return trigger.flatMap(t -> sentence.tokens().stream().filter(word -> ClaimWords.ROLE.has(word) && word.isNoun() && word.index() > t.index() && word.index() <= t.index() + NEAR)
                .filter(word -> sentence.dominates(t.index(), word.index()) && !word.lemma().matches("country|state|nation|government|member|party"))
                .map(Token::lemma).findFirst());
    }

    private Claim standing(Sentence sentence, Ties.Find tie, int number) {
        Scope scope = new Scope(tie.sides(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), tie.aspects());
        return new Claim(id(sentence, number), Claim.Kind.STANDING, passage(sentence, tie.first(), tie.last()), evidence(sentence), Optional.empty(),
                saidBy(sentence, tie.anchor()), scope, tie.reach(), tie.holds());
    }

    private Claim denial(Sentence sentence, Mention mention, int number) {
        Scope scope = new Scope(codes(mention.actors()), codes(mention.recipients()), Optional.empty(), Optional.empty(), Optional.of(mention.act()), List.of());
        return new Claim(id(sentence, number), Claim.Kind.DENIAL, mention.trigger(), evidence(sentence), Optional.of(mention.id()), mention.saidBy(), scope, Optional.empty(), false);
    }

    /** A pronoun says less than the words that it stands for: those are shown. */
    private List<Party> saidBy(Sentence sentence, int token) {
        return speech.saidBy(sentence, token).stream().map(party -> actors.all().stream().filter(named -> named.passage().equals(party.passage())).flatMap(named -> named.refersTo().stream())
                .findFirst().map(before -> new Party(before, party.actor())).orElseGet(() -> speech.inFull(party))).toList();
    }

    private String id(Sentence sentence, int number) {
        return report.report().id() + "#c" + sentence.number() + "." + number;
    }

    private static int number(Mention mention) {
        String number = mention.id().substring(mention.id().lastIndexOf('#') + 1);
        return Integer.parseInt(number.substring(0, number.indexOf('.')));
    }

    private static List<String> codes(List<Party> parties) {
        return parties.stream().filter(party -> party.actor().hasState()).map(party -> party.actor().code()).distinct().toList();
    }

    private Passage passage(Sentence sentence, int first, int last) {
        int start = sentence.token(first).start();
        int end = sentence.token(last).end();
        return new Passage(report.text(start, end), start, end);
    }

    private Passage evidence(Sentence sentence) {
        return new Passage(report.text(sentence.start(), sentence.end()), sentence.start(), sentence.end());
    }
}
