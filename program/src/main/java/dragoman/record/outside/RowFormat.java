package dragoman.record.outside;

import dragoman.record.outside.OutsideEvent.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How does one data set write its rows? */
interface RowFormat {

    /** Its columns in their order, for a row of so many cells; empty where no row of it has so many. */
    Optional<List<String>> columns(int cells);

    /** Whether a line that begins with this cell is a head. */
    boolean isHead(String first);

    /** Whether a row that was mended looks like one of this data set. */
    boolean looksRight(Map<String, String> row);

    /** The event of a row; several where it tells several. */
    List<OutsideEvent> read(Map<String, String> row, String coder, Origin origin, String cells) throws BrokenRow;
}
