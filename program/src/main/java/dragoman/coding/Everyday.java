package dragoman.coding;

import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Is a word used as in everyday life, where no line means it: a question asked, news told, a name released, a stage taken, tourists received, a fire looked into?
 */
final class Everyday {

    /** Whoever comes in their thousands is no guest of state. */
    private static final Set<String> TRAVELLERS = Set.of("tourist", "visitor", "traveller", "traveler", "holidaymaker", "passenger", "immigrant", "migrant", "refugee", "pilgrim", "fan", "shopper",
            "commuter", "customer", "spectator", "student", "backpacker", "sailor", "fisherman", "hostage", "prisoner", "detainee", "captive", "evacuee", "survivor", "patient", "athlete", "pupil", "footballer");
    /** Who looks into these blames nobody. */
    private static final Set<String> MISHAPS = Set.of("fire", "blaze", "wildfire", "crash", "accident", "collision", "derailment", "outage", "blackout", "breakdown", "malfunction", "collapse",
            "outbreak", "spill", "shipwreck", "sinking", "drowning", "stampede", "avalanche", "landslide", "earthquake");
    /** What is given to the public, and nobody set free. */
    private static final Set<String> PUBLISHED = Set.of("name", "identity", "detail", "statement", "report", "version", "product", "song", "single", "album", "film", "movie", "trailer", "video",
            "image", "photo", "photograph", "sketch", "picture", "figure", "result", "document", "transcript", "recording", "book", "software", "update", "patch", "game", "phone", "data");
    /** What is offered in words and is no help. */
    private static final Set<String> WORDS = Set.of("condolence", "sympathy", "prayer", "thought", "congratulation", "thanks", "advice", "opinion", "view", "explanation", "comment", "glimpse", "insight",
            "excuse", "apology", "clue", "answer", "detail", "evidence", "contrast", "reminder", "proof", "reason", "criticism", "praise", "hope", "chance");
    private static final Set<String> QUESTIONS = Set.of("how", "whether", "if", "why", "what", "when", "who", "where", "which");
    private static final Set<String> PLEAS = Set.of("guilty", "innocent", "innocence", "contest");

    private static final String ASYLUM = "075";

    private Everyday() {}

    static boolean is(ClauseGraph graph, FoundAct found, Sides.Both sides) {
        Sentence sentence = graph.sentence();
        Token root = sentence.token(found.match().root());
        return switch (found.act().type()) {
            case CONSULT -> isNoGuest(sentence, found, sides) || isOfThings(found, sides);
            case CONCEDE -> isOfThings(found, sides);
            case ACCUSE -> isMishap(graph, found, root);
            case REQUEST -> isPlea(sentence, root) || isPushedInto(graph, found, root) || root.lemma().equals("ask") && isQuestion(sentence, root) || root.lemma().equals("tell") && isNews(sentence, root);
            case AGREE -> isOnlyWords(graph, found, root);
            case RETREAT -> isPublished(graph, found, root);
            case AID -> found.act().cameo().equals(ASYLUM) && root.lemma().equals("take") && found.match().line().text().contains("takes in") && !isTakenIn(graph, found, root);
            default -> false;
        };
    }

    /** "Peru's runners meet in Lima", "the rain in Peru relents": what only belongs to somebody meets and gives way of itself. */
    private static boolean isOfThings(FoundAct found, Sides.Both sides) {
        boolean alone = sides.recipients().isEmpty() && found.inner().isEmpty() && !found.match().nominal() && !found.match().line().text().contains(" will ");
        return alone && found.match().words().size() == 1 && found.match().owners().contains(Bracket.ACTOR);
    }

    /** "a bill heads to the president", "was flown to Miami": where nobody goes of his own will, and where tourists do, nobody pays a visit. */
    private static boolean isNoGuest(Sentence sentence, FoundAct found, Sides.Both sides) {
        if (!found.act().mode().equals(Optional.of(Mode.VISIT)) || found.inner().isPresent()) {
            return false;
        }
        boolean nobody = sides.actors().isEmpty() && !found.match().nominal();
        return nobody || Stream.of(Bracket.ACTOR, Bracket.RECIPIENT).flatMap(side -> found.match().at(side).stream()).anyMatch(token -> TRAVELLERS.contains(sentence.token(token).lemma()));
    }

    /** "Police are investigating the blaze". */
    private static boolean isMishap(ClauseGraph graph, FoundAct found, Token root) {
        Stream<Argument> what = Stream.concat(graph.arguments(root.index(), Role.OBJECT).stream(), Stream.of("into", "of").flatMap(word -> graph.prepositions(root.index(), word).stream()));
        return found.act().mode().equals(Optional.of(Mode.INVESTIGATE)) && found.inner().isEmpty() && isAny(graph.sentence(), what, MISHAPS);
    }

    /** Who pleads guilty to a theft asks nobody for anything. */
    private static boolean isPlea(Sentence sentence, Token root) {
        return root.lemma().equals("plead") && sentence.children(root.index()).stream().anyMatch(child -> PLEAS.contains(child.lemma()));
    }

    /** "presses a stamp into the passport of an envoy": a thing is pressed, nobody urged. */
    private static boolean isPushedInto(ClauseGraph graph, FoundAct found, Token root) {
        List<Argument> objects = graph.arguments(root.index(), Role.OBJECT);
        return root.lemma().equals("press") && !objects.isEmpty() && !graph.prepositions(root.index(), "into").isEmpty()
                && found.match().at(Bracket.RECIPIENT).filter(token -> objects.stream().anyMatch(object -> object.token() == token)).isEmpty();
    }

    /** "asked the judge how long it would take". */
    private static boolean isQuestion(Sentence sentence, Token root) {
        return complements(sentence, root).stream().anyMatch(verb -> sentence.tokens().stream()
                .anyMatch(token -> token.index() > root.index() && token.index() < verb.index() && sentence.dominates(verb.index(), token.index()) && QUESTIONS.contains(token.lemma())));
    }

    /** "told the paper that she went": what was, is told and not asked for. */
    private static boolean isNews(Sentence sentence, Token root) {
        return complements(sentence, root).stream().anyMatch(verb -> (verb.tag().equals("VBD") || verb.tag().equals("VBZ")) && sentence.children(verb.index(), Dependency.SUBJECT).size() > 0);
    }

    private static List<Token> complements(Sentence sentence, Token root) {
        return sentence.children(root.index(), Dependency.CLAUSE_COMPLEMENT).stream().filter(Token::isVerb).toList();
    }

    /** "offered condolences to the families": nothing is promised. */
    private static boolean isOnlyWords(ClauseGraph graph, FoundAct found, Token root) {
        return root.lemma().equals("offer") && found.inner().isEmpty() && isAny(graph.sentence(), graph.arguments(root.index(), Role.OBJECT).stream(), WORDS);
    }

    /** "released the woman's name". */
    private static boolean isPublished(ClauseGraph graph, FoundAct found, Token root) {
        return root.isVerb() && (root.lemma().equals("release") || root.lemma().equals("return")) && found.inner().isEmpty()
                && isAny(graph.sentence(), graph.arguments(root.index(), Role.OBJECT).stream(), PUBLISHED);
    }

    /** Who is taken in is the object: "takes refugees in", but not "takes the stage in Lima". */
    private static boolean isTakenIn(ClauseGraph graph, FoundAct found, Token root) {
        return graph.arguments(root.index(), Role.OBJECT).stream().allMatch(object -> found.match().at(Bracket.RECIPIENT).filter(token -> token == object.token()).isPresent()
                || found.match().at(Bracket.RECIPIENT).isEmpty());
    }

    private static boolean isAny(Sentence sentence, Stream<Argument> arguments, Set<String> words) {
        return arguments.anyMatch(argument -> argument.token() != Argument.NO_TOKEN && words.contains(sentence.token(argument.token()).lemma()));
    }
}
