package dragoman.record;

import dragoman.coding.event.Detail;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Place;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which words of a report are known from what it tells? They stand at their places, with blanks for all that is not known, so that offsets hold. */
final class Excerpt {

    private static final int BLANK = ' ';
    /** No report that is read is so long; words beyond would ask for much memory. */
    private static final int LONGEST = 20_971_520;

    private Excerpt() {
    }

    /**
     * The text as far as it is known.
     *
     * @param before what was known of it already; empty for nothing
     */
    static String of(String before, List<Mention> told) {
        List<Passage> passages = told.stream().flatMap(Excerpt::passages).filter(passage -> passage.end() <= LONGEST).toList();
        int[] known = before.codePoints().toArray();
        int length = Math.max(known.length, passages.stream().mapToInt(Passage::end).max().orElse(0));
        int[] text = Arrays.copyOf(known, length);
        Arrays.fill(text, known.length, length, BLANK);
        for (Passage passage : passages) {
            int[] words = passage.text().codePoints().toArray();
            System.arraycopy(words, 0, text, passage.start(), words.length);
        }
        return new String(text, 0, length);
    }

    private static Stream<Passage> passages(Mention mention) {
        Stream<Party> parties = Stream.of(mention.actors(), mention.recipients(), mention.saidBy()).flatMap(List::stream);
        return Stream.of(parties.map(Party::passage), mention.date().passage().stream(), mention.place().map(Place::passage).stream(),
                mention.details().stream().flatMap(detail -> Stream.concat(Stream.of(detail.passage()), detail.of().stream())), Stream.of(mention.trigger(), mention.evidence())).flatMap(all -> all);
    }
}
