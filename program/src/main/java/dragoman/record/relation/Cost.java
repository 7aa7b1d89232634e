package dragoman.record.relation;

/**
 * How badly does one level fit a stretch of periods? Twice the negative logarithm of the likelihood of the level that fits best, so that parting a stretch
 * never makes the sum of the costs larger.
 */
interface Cost {

    /** How many periods there are. */
    int size();

    /** Of the periods from one, up to but without another. */
    double of(int from, int to);
}
