package dragoman.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Reads sources one after the other, each opened when its turn comes and closed when it is done. */
final class Run implements Iterator<Reading>, Closeable {

    /** Somewhere that readings come from, not opened yet. */
    interface Source {
        Iterator<Reading> open();
    }

    private final Iterator<Source> sources;
    private Iterator<Reading> current = Collections.emptyIterator();
    private boolean closed;

    Run(Iterator<Source> sources) {
        this.sources = sources;
    }

    @Override
    public boolean hasNext() {
        while (!closed && !current.hasNext()) {
            leave();
            if (!sources.hasNext()) {
                return false;
            }
            current = sources.next().open();
        }
        return !closed;
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the run is over");
        }
        return current.next();
    }

    @Override
    public void close() {
        closed = true;
        leave();
    }

    /** A file that was read does no harm if it cannot be closed. */
    private void leave() {
        if (current instanceof Closeable source) {
            try {
                source.close();
            } catch (IOException harmless) {
                current = Collections.emptyIterator();
            }
        }
        current = Collections.emptyIterator();
    }
}
