package dragoman.coding;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.clause.Argument;
import dragoman.coding.clause.Attributive;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.QuadClass;
import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Has a word another sense than the line that it matches: "staying in the Peru deal", "invested in the friendship", "charged with negotiating", "winding down",
 * "would like us to work", "tax returns", "the threat from Peru", "protesting that he is innocent", "shares traded at", "returning to Peru", "the tanks would help"?
 */
final class OtherSense {

    /** What nobody visits, meets, hosts, invests in, pushes over a border or locks up. */
    private static final Set<String> INTANGIBLE = Set.of("deal", "agreement", "accord", "pact", "treaty", "convention", "relationship", "friendship", "tie", "relation", "bond", "decision", "plan",
            "program", "programme", "policy", "deadline", "date", "claim", "criticism", "idea", "proposal", "offer", "alliance", "partnership", "coalition", "talk", "negotiation", "race", "role",
            "view", "speech", "statement", "history", "legacy", "reputation", "promise", "pledge", "report", "complaint", "request", "message", "news", "information", "award", "prize", "letter", "vote", "money");
    private static final Set<Mode> BODILY = EnumSet.of(Mode.ARREST, Mode.DEPORT, Mode.EXPEL, Mode.ABDUCT, Mode.BEAT, Mode.RELEASE);
    /** Whoever is charged with these has been given work to do. */
    private static final Set<String> TASKS = Set.of("negotiate", "lead", "oversee", "run", "manage", "draft", "enforce", "protect", "ensure", "implement", "coordinate", "guide", "handle",
            "supervise", "prepare", "monitor", "find", "make", "keep", "carry", "bring", "develop", "design", "organise", "organize", "set", "review", "look", "investigate", "advise",
            "defend", "maintain", "provide", "represent", "build", "form", "task", "responsibility");
    /** Papers and numbers that are returned or let out free nobody. */
    private static final Set<String> ON_PAPER = Set.of("tax", "election", "investment", "census", "income", "press", "news", "album", "data", "document", "film", "video", "email", "e-mail",
            "transcript", "report", "record", "file", "information", "book", "statement", "memo", "letter", "text", "photo", "photograph", "recording", "footage", "detail", "finding", "result",
            "message", "paper", "list", "figure", "statistic", "material", "communique", "tape");

    private static final Set<String> LEVELS = Set.of("at", "up", "down", "higher", "lower", "flat", "below", "above", "near", "sideways");

    /** Warships hold exercises with others, and stand for a state that backs another. */
    private static final Set<PloverType> DONE_WITH_ARMS = EnumSet.of(PloverType.SUPPORT, PloverType.COOPERATE, PloverType.AID, PloverType.RETREAT);

    private static final Set<String> TOOLS = Set.of("artillery", "tank", "missile", "rocket", "drone", "warplane", "jet", "bomber", "helicopter", "aircraft", "plane", "warship", "frigate",
            "submarine", "gunboat", "howitzer", "cannon", "weapon", "weaponry", "ammunition", "radar", "bomb", "shell", "armor", "armour", "arsenal");

    private static final Set<String> KIN = Set.of("family", "wife", "husband", "son", "daughter", "parent", "mother", "father", "child", "kid", "brother", "sister", "sibling", "relative", "friend",
            "cousin", "uncle", "aunt", "grandmother", "grandfather", "grandson", "girlfriend", "boyfriend", "fiancee", "spouse", "partner", "fan", "doctor", "client", "customer", "teammate");

    /** What money is asked for. */
    private static final Set<String> SOLD = Set.of("fee", "price", "rent", "fare", "toll", "use", "service", "heat", "water", "ticket", "access", "entry", "admission", "visa", "fuel", "electricity",
            "gas", "power", "treatment", "parking", "food", "product", "volume", "rate", "interest", "commission", "dollar", "euro", "pound", "tuition", "battery", "phone");

    private static final Set<String> SHOWN = Set.of("need", "importance", "ability", "commitment", "resolve", "willingness", "capability", "way", "power", "strength", "will", "success", "failure");

    private static final Set<String> ILL = Set.of("emotionally", "mentally", "psychologically");

    private static final Set<String> KEEPING = Set.of("protect", "defend", "safeguard", "guard", "shield", "preserve", "secure");
    private static final Set<String> STRENGTHENING = Set.of("bolster", "strengthen", "boost", "enhance", "improve", "increase");
    private static final Set<String> GOODS = Set.of("interest", "industry", "producer", "manufacturer", "maker", "steelmaker", "job", "worker", "farmer", "grower", "market", "company", "firm", "business",
            "economy", "consumer", "value", "identity", "privacy", "investor", "currency", "reputation", "legacy", "prosperity");

    /** A deal is negotiated with whomever it names. */
    private static final String NEGOTIATE = "046";

    private static final String MEDIATE = "045";

    /** Before these nouns, words that make another thing of them: "cardiac arrest", "life support", "a press briefing". */
    private static final Map<String, Set<String>> OTHER_THING = Map.of(
            "arrest", Set.of("cardiac", "respiratory", "cardiopulmonary", "growth"),
            "support", Set.of("life", "tech", "customer", "child", "spousal", "income", "price", "product"),
            "briefing", Set.of("press", "news", "media", "weekly", "daily", "morning", "regular", "web"),
            "attack", Set.of("heart", "panic", "asthma", "anxiety", "shark", "bear", "dog"),
            "strike", Set.of("lightning", "bird", "hunger"),
            "release", Set.of("press", "news", "album", "product"),
            "battle", Set.of("court", "custody", "cancer", "legal"),
            "appeal", Set.of("box-office", "mass", "sex"));

    /** Words behind these verbs that make others of them: "hails from", "hangs up". */
    private static final Map<String, Set<String>> OTHER_WITH = Map.of(
            "hail", Set.of("from"),
            "hang", Set.of("up", "out", "on", "around", "over", "onto"),
            "head", Set.of("up"),
            "go", Set.of("through"),
            "stem", Set.of("from"));

    /** Who pays these, pays dearly. */
    private static final Set<String> DEARLY = Set.of("price", "cost", "toll", "penalty", "consequence");

    private OtherSense() {}

    static boolean is(ReportActors actors, ClauseGraph graph, FoundAct found, Sides.Both sides) {
        Sentence sentence = graph.sentence();
        Token root = sentence.token(found.match().root());
        boolean otherBelow = found.inner().filter(inner -> isOtherThing(graph, inner, sentence.token(inner.match().root()))).isPresent();
        return otherBelow || isOtherThing(graph, found, root) || isPayment(graph, found, root) || isWithoutBody(sentence, found) || isTask(graph, found, root) || isOtherVerb(found, root) || isWish(graph, found, root)
                || isOnPaper(graph, found, root) || isFee(graph, found, root) || isShown(graph, found, root) || isOtherUse(graph, found, root, sides) || isStandingDanger(sentence, found, root) || isOwnQuarrel(actors, graph, found, sides);
    }

    /** Senses that words around the verb or its sides give away. */
    private static boolean isOtherUse(ClauseGraph graph, FoundAct found, Token root, Sides.Both sides) {
        Sentence sentence = graph.sentence();
        return isShownOrSaid(graph, found, root) || isPriced(sentence, found, root) || isJourney(graph, found, root) || isTool(sentence, found) || isKin(sentence, found)
                || isGuest(sentence, found, root, sides) || isOwnGood(graph, found, root) || isCallToAct(graph, found, root);
    }

    /** What is visited, met, paid or driven out is only named by whose it is, and it is no place and no body. */
    private static boolean isWithoutBody(Sentence sentence, FoundAct found) {
        boolean bodily = found.act().type() == PloverType.CONSULT && !found.act().cameo().equals(NEGOTIATE) || found.act().type() == PloverType.COOPERATE || found.act().mode().filter(BODILY::contains).isPresent();
        return bodily && found.inner().isEmpty() && found.match().at(Bracket.RECIPIENT).filter(token -> INTANGIBLE.contains(sentence.token(token).lemma())).isPresent();
    }

    /** "winding down" wounds nobody, and who lays the groundwork does not lie. */
    private static boolean isOtherVerb(FoundAct found, Token root) {
        String form = root.form().toLowerCase(Locale.ROOT);
        return form.equals("winding") || found.act().type() == PloverType.ACCUSE && (form.equals("lay") || form.equals("laying") || form.equals("laid"));
    }

    private static boolean isOtherThing(ClauseGraph graph, FoundAct found, Token root) {
        Sentence sentence = graph.sentence();
        Set<String> with = OTHER_WITH.getOrDefault(root.lemma(), Set.of());
        if (root.isVerb() && graph.arguments(root.index(), Role.PREPOSITION).stream().anyMatch(argument -> with.contains(argument.word()))) {
            return true;
        }
        return found.matches().stream().flatMap(match -> match.words().stream()).map(sentence::token)
                .filter(word -> word.isNoun() && OTHER_THING.containsKey(word.lemma()) && !(word.lemma().equals("strike") && found.act().type() == PloverType.PROTEST))
                .anyMatch(word -> sentence.children(word.index()).stream().anyMatch(child -> child.index() < word.index() && OTHER_THING.get(word.lemma()).contains(child.lemma())));
    }

    /** "will pay 40 million for a plant": no threat, unless dearly. */
    private static boolean isPayment(ClauseGraph graph, FoundAct found, Token root) {
        return root.lemma().equals("pay") && found.act().type() == PloverType.THREATEN && graph.arguments(root.index(), Role.OBJECT).stream()
                .anyMatch(object -> !DEARLY.contains(graph.sentence().token(object.token()).lemma()));
    }

    private static boolean isTask(ClauseGraph graph, FoundAct found, Token root) {
        return root.lemma().equals("charge") && found.act().mode().equals(Optional.of(Mode.ARREST)) && graph.prepositions(root.index(), "with").stream()
                .anyMatch(with -> with.token() != Argument.NO_TOKEN && TASKS.contains(graph.sentence().token(with.token()).lemma()));
    }

    /** "charged for the heat", "charges a fee": asks money. */
    private static boolean isFee(ClauseGraph graph, FoundAct found, Token root) {
        boolean charges = root.lemma().equals("charge") && root.isVerb() && (found.act().type() == PloverType.ACCUSE || found.act().mode().equals(Optional.of(Mode.ARREST)));
        return charges && Stream.concat(graph.arguments(root.index(), Role.OBJECT).stream(), Stream.of("for", "by").flatMap(word -> graph.prepositions(root.index(), word).stream()))
                .anyMatch(what -> what.token() != Argument.NO_TOKEN && SOLD.contains(graph.sentence().token(what.token()).lemma()));
    }

    /** "as was demonstrated by the vote", "emotionally disturbed": shown to be so, or ill; nobody marches and nobody frowns. */
    private static boolean isShown(ClauseGraph graph, FoundAct found, Token root) {
        boolean shown = root.lemma().equals("demonstrate") && root.isVerb() && found.act().type() == PloverType.PROTEST
                && (graph.isPassive(root.index()) || graph.arguments(root.index(), Role.OBJECT).stream().anyMatch(a -> SHOWN.contains(graph.sentence().token(a.token()).lemma())));
        boolean ill = root.lemma().startsWith("disturb") && found.act().type() == PloverType.ACCUSE
                && graph.sentence().children(root.index(), Dependency.ADVERB).stream().anyMatch(t -> ILL.contains(t.lemma()));
        return shown || ill;
    }

    /** "would like Peru to leave" likes nobody. */
    private static boolean isWish(ClauseGraph graph, FoundAct found, Token root) {
        boolean saidByIt = graph.arguments(root.index(), Role.COMPLEMENT).stream().anyMatch(said -> found.match().words().contains(said.token()));
        return root.lemma().equals("like") && !saidByIt && found.act().type() == PloverType.SUPPORT && (!graph.arguments(root.index(), Role.COMPLEMENT).isEmpty()
                || graph.sentence().children(root.index(), Dependency.AUXILIARY).stream().anyMatch(t -> t.lemma().equals("would")));
    }

    private static boolean isOnPaper(ClauseGraph graph, FoundAct found, Token root) {
        boolean given = found.act().type() == PloverType.RETREAT && found.match().nominal() && (root.lemma().equals("return") || root.lemma().equals("release"));
        Sentence sentence = graph.sentence();
        Stream<Integer> what = Stream.concat(sentence.children(root.index(), Dependency.COMPOUND).stream().map(Token::index),
                graph.prepositions(root.index(), "of").stream().map(Argument::token).filter(token -> token != Argument.NO_TOKEN));
        return given && what.anyMatch(token -> ON_PAPER.contains(sentence.token(token).lemma()));
    }

    /** "protested that he was ill", "demonstrates their influence": no crowd. */
    private static boolean isShownOrSaid(ClauseGraph graph, FoundAct found, Token root) {
        boolean said = root.lemma().equals("protest") && graph.arguments(root.index(), Role.COMPLEMENT).stream().anyMatch(a -> isFinite(graph, a.token()));
        boolean shown = root.lemma().equals("demonstrate") && (!graph.sentence().children(root.index(), Dependency.OBJECT).isEmpty()
                || graph.arguments(root.index(), Role.COMPLEMENT).stream().anyMatch(a -> isFinite(graph, a.token())));
        return found.act().type() == PloverType.PROTEST && root.isVerb() && (said || shown);
    }

    private static boolean isFinite(ClauseGraph graph, int verb) {
        return graph.sentence().children(verb).stream().anyMatch(t -> t.dependency() == Dependency.SUBJECT || t.dependency() == Dependency.PASSIVE_SUBJECT)
                && graph.sentence().children(verb).stream().noneMatch(t -> t.tag().equals("TO"));
    }

    /** "shares traded at 480 yen". */
    private static boolean isPriced(Sentence sentence, FoundAct found, Token root) {
        return found.act().type() == PloverType.COOPERATE && root.lemma().equals("trade") && root.isVerb()
                && sentence.children(root.index()).stream().anyMatch(t -> LEVELS.contains(t.lemma()));
    }

    /** "before returning to Peru" gives nothing back. */
    private static boolean isJourney(ClauseGraph graph, FoundAct found, Token root) {
        return found.act().type() == PloverType.RETREAT && root.lemma().equals("return") && root.tag().equals("VBG") && found.match().at(Bracket.ITEM).isEmpty()
                && graph.arguments(root.index(), Role.OBJECT).isEmpty();
    }

    /** "the tanks would help": things of war act by force alone. */
    private static boolean isTool(Sentence sentence, FoundAct found) {
        return found.act().type().quadClass() != QuadClass.MATERIAL_CONFLICT && !DONE_WITH_ARMS.contains(found.act().type())
                && found.match().at(Bracket.ACTOR).filter(token -> TOOLS.contains(sentence.token(token).lemma())).isPresent();
    }

    /** "to protect steelmakers from competition", "defends its interests", "would bolster national security": trade and politics, neither help nor arms. */
    private static boolean isOwnGood(ClauseGraph graph, FoundAct found, Token root) {
        boolean kept = found.act().type() == PloverType.AID && KEEPING.contains(root.lemma()) || found.act().type() == PloverType.MOBILIZE && STRENGTHENING.contains(root.lemma());
        return kept && graph.arguments(root.index(), Role.OBJECT).stream().map(a -> graph.sentence().token(a.token()))
                .anyMatch(noun -> GOODS.contains(noun.lemma()) || noun.lemma().equals("security")
                        && graph.sentence().children(noun.index()).stream().anyMatch(t -> Set.of("national", "economic", "energy", "food", "social", "job").contains(t.lemma())));
    }

    /** "talks with visiting Premier Doe": nobody visits the premier. */
    private static boolean isGuest(Sentence sentence, FoundAct found, Token root, Sides.Both sides) {
        return found.act().type() == PloverType.CONSULT && Attributive.isGuest(sentence, root.index()) && sides.recipients().stream().noneMatch(p -> p.actor().sectors().isEmpty());
    }

    /** "called on the government to resign" is no visit. */
    private static boolean isCallToAct(ClauseGraph graph, FoundAct found, Token root) {
        return found.act().type() == PloverType.CONSULT && root.lemma().equals("call") && !graph.prepositions(root.index(), "on").isEmpty()
                && !graph.arguments(root.index(), Role.COMPLEMENT).isEmpty();
    }

    /** "was reunited with his family". */
    private static boolean isKin(Sentence sentence, FoundAct found) {
        return found.act().type() == PloverType.CONSULT && found.match().at(Bracket.RECIPIENT).filter(token -> KIN.contains(sentence.token(token).lemma())
                && sentence.children(token, Dependency.POSSESSOR).stream().anyMatch(Token::isPronoun)).isPresent();
    }

    /** "the threat from Peru": a danger that lasts, and nothing that Peru said. */
    private static boolean isStandingDanger(Sentence sentence, FoundAct found, Token root) {
        return root.lemma().equals("threat") && found.match().nominal() && found.inner().isEmpty() && found.match().at(Bracket.RECIPIENT).isEmpty() && root.tag().equals("NN")
                && sentence.children(root.index(), Dependency.PREPOSITION).stream().anyMatch(t -> t.lemma().equals("from"));
    }

    /** Who is one of the two sides does not mediate between them. */
    private static boolean isOwnQuarrel(ReportActors actors, ClauseGraph graph, FoundAct found, Sides.Both sides) {
        if (!found.act().cameo().equals(MEDIATE) || found.match().at(Bracket.RECIPIENT).isEmpty()) {
            return false;
        }
        int first = found.match().at(Bracket.RECIPIENT).get();
        Stream<Integer> between = Stream.concat(Stream.of(first), graph.conjuncts(first).stream());
        return between.flatMap(token -> actors.at(graph.sentence(), token).stream())
                .anyMatch(party -> party.actor().hasState() && sides.actors().stream().anyMatch(actor -> actor.actor().code().equals(party.actor().code())));
    }
}
