package dragoman.language;

import java.util.Set;

/** Which verbs never stand without an object, so that "Reporters arrested" and "Peru urged to free prisoners" can only be passives? */
public final class ObjectVerbs {

    private static final Set<String> ALWAYS = Set.of("urge", "accuse", "blame", "suspect", "sentence", "convict", "jail", "imprison", "arrest", "detain", "kill", "injure",
            "wound", "expel", "deport", "oust", "evict", "free", "release", "acquit", "indict", "seize", "invite", "summon", "sack", "execute", "behead", "abduct", "kidnap",
            "displace", "sanction", "extradite", "rescue", "ban", "bar", "outlaw", "blacklist", "target", "sever", "lift", "assassinate", "hospitalise", "hospitalize",
            "repatriate", "oblige", "recall", "blockade", "bomb", "shell", "invade");

    private ObjectVerbs() {}

    /** Whether a verb of this base form asks for an object. */
    public static boolean needsObject(String lemma) {
        return ALWAYS.contains(lemma);
    }
}
