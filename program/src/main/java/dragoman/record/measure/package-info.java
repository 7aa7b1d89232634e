/**
 * The register of measures: sanctions, bans, tariffs, recalls, suspensions and their easing, worked out of the events that tell them.
 *
 * <p>{@code Register.of} is the door. A <em>sighting</em> is one event as it bears on a measure, with one target; sightings of one measure are brought together in an
 * order that follows from them alone. Each field of a {@code Measure} knows the mentions and the words that it rests on.
 *
 * <p>A leaf: it knows events and mentions, and no database. To add a kind: a constant of {@code MeasureKind} and its words in {@code measure-words.txt}.
 *
 * <p>Trap: news tells measures that hold ("faces sanctions") far more often than their beginning. Such a measure begins nobody knows when, and is in force on the day
 * on which it is told.
 */
package dragoman.record.measure;
