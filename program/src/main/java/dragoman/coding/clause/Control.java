package dragoman.coding.clause;

import java.util.Set;

/** Tells whose act an infinitive or gerund is: the governing verb's subject's, or its object's. A closed list of English verbs. */
final class Control {

    /** "urges Iran to leave", "calls on Iran to leave": the one who is asked acts. */
    private static final Set<String> OBJECT_BEFORE_INFINITIVE = Set.of("urge", "ask", "tell", "order", "call", "force", "allow", "help", "want", "press",
            "pressure", "push", "persuade", "convince", "invite", "appeal", "request", "require", "command", "instruct", "direct", "encourage", "enable",
            "cause", "compel", "oblige", "expect", "advise", "warn", "challenge", "permit", "authorize", "authorise", "beg", "implore", "exhort", "lobby",
            "plead", "let", "make", "have", "see", "send", "dispatch", "prompt", "lead", "drive", "bring", "get", "leave", "would-like", "believe",
            "consider", "find", "hear", "watch", "accuse", "suspect", "nominate", "appoint", "name", "ready", "deploy", "bar", "forbid", "prohibit");

    /** "accuses Iran of killing", "condemned Iran for testing", "stops Iran from selling". */
    private static final Set<String> OBJECT_BEFORE_GERUND = Set.of("accuse", "blame", "suspect", "condemn", "criticize", "criticise", "denounce", "slam",
            "stop", "prevent", "bar", "ban", "charge", "convict", "acquit", "praise", "thank", "fault", "punish", "sanction", "sentence", "arrest",
            "detain", "rebuke", "chide", "dissuade", "discourage", "deter", "keep", "block", "prohibit", "talk", "prosecute", "indict", "warn", "catch",
            "commend", "applaud", "congratulate", "forgive", "excuse", "lambaste", "censure", "reprimand", "sue", "jail", "fine", "hail");

    /** Verbs whose object is somebody who is to do something: an infinitive behind the object is what he is to do, also where the parser hangs it on the object. */
    private static final Set<String> PERSUADING = Set.of("urge", "ask", "tell", "order", "force", "press", "pressure", "push", "persuade", "convince", "invite",
            "command", "instruct", "direct", "encourage", "compel", "oblige", "advise", "warn", "challenge", "authorize", "authorise", "beg", "implore",
            "exhort", "lobby", "forbid", "require", "request", "entreat", "beseech", "pester", "prod", "cajole", "coax", "remind");

    /** "described the pact as giving Peru arms": the pact would give them. */
    private static final Set<String> OBJECT_BEFORE_AS = Set.of("describe", "characterize", "characterise", "portray", "depict", "see", "regard", "view", "cast", "paint", "present", "denounce",
            "condemn", "dismiss", "criticize", "criticise", "praise", "hail", "quote", "cite", "treat", "identify");

    private static final Set<String> SENDING = Set.of("send", "dispatch");

    private static final Set<String> ENVOYS = Set.of("envoy", "emissary", "minister", "ambassador", "diplomat", "delegation", "representative", "negotiator", "official", "aide", "adviser", "advisor",
            "secretary", "director", "mediator", "mission");

    /** "denied attacking", "ruled out leaving". */
    private static final Set<String> GERUND = Set.of("deny", "admit", "acknowledge", "rule", "consider", "contemplate", "mull", "weigh", "suggest", "recommend", "propose",
            "oppose", "avoid", "regret", "confess", "resume");

    private Control() {}

    static boolean takesGerund(String lemma) {
        return GERUND.contains(lemma);
    }

    static boolean sends(String lemma) {
        return SENDING.contains(lemma);
    }

    static boolean speaksForSender(String lemma) {
        return ENVOYS.contains(lemma);
    }

    static boolean persuades(String lemma) {
        return PERSUADING.contains(lemma);
    }

    static boolean objectBeforeInfinitive(String lemma) {
        return OBJECT_BEFORE_INFINITIVE.contains(lemma);
    }

    static boolean objectBeforeGerund(String lemma) {
        return OBJECT_BEFORE_GERUND.contains(lemma);
    }

    static boolean objectBeforeAs(String lemma) {
        return OBJECT_BEFORE_AS.contains(lemma);
    }
}
