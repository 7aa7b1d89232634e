package dragoman.coding;

import dragoman.coding.lessons.NearAct;
import java.util.List;

/**
 * What the second reader makes of a sentence, for whoever asks why.
 *
 * @param doubted the lines that it does not believe, in the order of their words
 * @param near the acts that it reads where no line does or none is believed, with the lessons that spoke for them
 */
public record SecondView(List<Doubted> doubted, List<NearAct> near) {

    public SecondView {
        doubted = List.copyOf(doubted);
        near = List.copyOf(near);
    }
}
