package dragoman.coding.phrasebook;

import dragoman.language.Token;

/** Which kind of word a line needs at a place, so that the noun "visit" and the verb "visit" are told apart. */
enum WordClass {
    V, N, J, X,
    /** A clause with a finite verb, for [act] alone: "threatens that it will [act]". */
    F;

    static WordClass of(Token token) {
        if (token.tag().startsWith("VB")) {
            return V;
        }
        if (token.isNoun()) {
            return N;
        }
        return token.tag().startsWith("JJ") ? J : X;
    }

    /** Whether a word of the news may stand where this kind is needed. Gerunds pass as nouns, participles as adjectives. */
    boolean admits(Token token) {
        return switch (this) {
            case V -> token.tag().startsWith("VB");
            case N -> token.isNoun() || token.tag().equals("VBG");
            case J -> token.tag().startsWith("JJ") || token.tag().equals("VBN") || token.tag().equals("VBG") || token.tag().startsWith("RB");
            case X -> true;
            case F -> isFinite(token);
        };
    }

    private static boolean isFinite(Token token) {
        return token.tag().equals("VBD") || token.tag().equals("VBZ") || token.tag().equals("VBP");
    }
}
