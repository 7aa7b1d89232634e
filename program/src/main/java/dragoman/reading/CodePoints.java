package dragoman.reading;

/** Tells the code point at a place given in Java's UTF-16 units. Quick where places are asked for in text order. */
final class CodePoints {

    private final String text;
    private int unit;
    private int point;

    CodePoints(String text) {
        this.text = text;
    }

    int at(int place) {
        if (place < unit) {
            unit = 0;
            point = 0;
        }
        point += text.codePointCount(unit, place);
        unit = place;
        return point;
    }
}
