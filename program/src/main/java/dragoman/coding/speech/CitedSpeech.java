package dragoman.coding.speech;

import dragoman.coding.speech.ReportingWords.Group;
import dragoman.coding.speech.ReportingWords.Kind;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom does somebody quote: "reported, citing the ministry", "was quoted by the agency as saying", "the agency quoted him as saying"? */
final class CitedSpeech {

    private static final Set<String> CITES = Set.of("cite", "quote");

    private final Clause clause;
    private final Sentence sentence;
    private final VerbSpeech verbs;

    CitedSpeech(Clause clause, VerbSpeech verbs) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.verbs = verbs;
    }

    List<Utterance> find() {
        List<Utterance> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (CITES.contains(token.lemma()) && token.isVerb()) {
                if (token.tag().equals("VBG")) {
                    citing(token).ifPresent(found::add);
                } else {
                    found.addAll(quotedAs(token));
                }
            }
        }
        return found;
    }

    /** "reported, quoting the ministry": the ministry says what the paper reports. */
    private Optional<Utterance> citing(Token token) {
        return clause.child(token.index(), Dependency.OBJECT).filter(source -> source.isProperNoun() || ReportingWords.has(Group.SOURCE, source.lemma()))
                .flatMap(source -> {
            BitSet content = new BitSet();
            content.set(0, sentence.tokens().size());
            Optional<Token> reporting = reportingAbove(token);
            if (reporting.isPresent()) {
                content.clear(reporting.get().index());
                sentence.children(reporting.get().index()).stream().filter(t -> t.dependency() != Dependency.CLAUSE_COMPLEMENT
                        && t.dependency() != Dependency.OPEN_COMPLEMENT && t.dependency() != Dependency.OBJECT)
                        .forEach(t -> content.andNot(clause.below(t.index())));
            }
            content.andNot(clause.below(token.index()));
            return utterance(source.index(), token.index(), content, 0);
        });
    }

    /** The report that goes with the citing, wherever the parse hangs the participle. */
    private Optional<Token> reportingAbove(Token participle) {
        for (int at = participle.head(); at >= 0; at = sentence.token(at).head()) {
            Token above = sentence.token(at);
            if (above.isVerb() && ReportingWords.kind(above.lemma()).filter(Kind::utters).isPresent() && !CITES.contains(above.lemma())) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /** Beside who is quoted as saying something, whoever quotes him; and both of them where what he said stands before. */
    private List<Utterance> quotedAs(Token verb) {
        Optional<Token> saying = sentence.children(verb.index(), Dependency.PREPOSITION).stream().filter(t -> t.lemma().equals("as"))
                .flatMap(as -> sentence.children(as.index()).stream()).filter(t -> t.isVerb() && ReportingWords.kind(t.lemma()).isPresent())
                .findFirst();
        if (saying.isEmpty()) {
            return List.of();
        }
        BitSet content = new BitSet();
        clause.child(saying.get().index(), Dependency.CLAUSE_COMPLEMENT).ifPresent(t -> content.or(clause.below(t.index())));
        boolean before = content.isEmpty();
        if (before && verb.head() < 0) {
            content.set(0, sentence.tokens().size());
            sentence.children(verb.index()).stream().filter(t -> t.dependency() != Dependency.ADVERBIAL_CLAUSE
                    && t.dependency() != Dependency.CLAUSE_COMPLEMENT && t.dependency() != Dependency.OTHER)
                    .forEach(t -> content.andNot(clause.below(t.index())));
            content.clear(verb.index());
        }
        List<Utterance> found = new ArrayList<>();
        Optional<Integer> outlet = verbs.speaker(verb.index());
        Optional<Integer> quoted = clause.child(verb.index(), Dependency.PASSIVE_SUBJECT, Dependency.OBJECT).map(Token::index);
        if (before && clause.child(verb.index(), Dependency.PASSIVE_SUBJECT).isEmpty()) {
            quoted.flatMap(who -> utterance(who, saying.get().index(), content, 0)).ifPresent(found::add);
        }
        outlet.filter(who -> !quoted.equals(Optional.of(who))).flatMap(who -> utterance(who, verb.index(), content, 2)).ifPresent(found::add);
        return found;
    }

    private Optional<Utterance> utterance(int speaker, int cue, BitSet content, int rank) {
        BitSet said = (BitSet) content.clone();
        said.andNot(clause.name(speaker));
        said.clear(cue);
        return clause.passages(said).isEmpty() ? Optional.empty()
                : Optional.of(clause.utterance(speaker, clause.passage(cue, cue), clause.passages(said), Kind.SAY, false, rank));
    }
}
