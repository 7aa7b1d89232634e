package dragoman.coding.phrasebook;

import dragoman.language.Sentence;

/** In a parsed line only the fillers of [actor] and [recipient] are actors. */
final class FillerPolitics implements Politics {

    private final Sentence sentence;

    FillerPolitics(Sentence sentence) {
        this.sentence = sentence;
    }

    @Override
    public int grade(int token) {
        String form = sentence.token(token).form();
        return form.equals(Bracket.ACTOR.filler()) || form.equals(Bracket.RECIPIENT.filler()) ? 2 : 0;
    }

    @Override
    public boolean isCompound(int token) {
        return false;
    }

    /** Lines are checked as if somebody had said them. */
    @Override
    public boolean isSaid(int token) {
        return true;
    }
}
