package dragoman.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Which half of a phrasebook's lines is left out in a draw?
 *
 * @param compiled the compiled book without these lines
 * @param leftOut their places as «file:line»
 * @param lines how many lines the whole book has
 */
record HalfBook(List<String> compiled, Set<String> leftOut, int lines) {

    HalfBook {
        compiled = List.copyOf(compiled);
        leftOut = Set.copyOf(leftOut);
    }

    /**
     * Draws half of the lines; the same draw always takes the same.
     *
     * @param compiled the compiled book: rows «line» with file and number, each followed by its rows «pattern»
     * @param draw the number of the draw
     */
    static HalfBook draw(List<String> compiled, int draw) {
        List<String> places = new ArrayList<>(compiled.stream().filter(HalfBook::isLine).map(HalfBook::place).distinct().toList());
        if (places.isEmpty()) {
            throw new IllegalArgumentException("the compiled book has no rows «line»; its form has changed");
        }
        Collections.shuffle(places, new Random(draw));
        Set<String> out = new HashSet<>(places.subList(0, places.size() / 2));
        List<String> rest = new ArrayList<>();
        boolean keeps = true;
        for (String row : compiled) {
            if (isLine(row)) {
                keeps = !out.contains(place(row));
            }
            if (keeps) {
                rest.add(row);
            }
        }
        return new HalfBook(rest, out, places.size());
    }

    private static boolean isLine(String row) {
        return row.startsWith("line\t");
    }

    private static String place(String row) {
        String[] cells = row.split("\t", -1);
        return cells[1] + ":" + cells[2];
    }
}
