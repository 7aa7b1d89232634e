package dragoman.reading;

import dragoman.reading.Reading.Unreadable;
import dragoman.reading.limits.OverLimit;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The readings of a file, out of which nothing that goes wrong leaks: it becomes a reading that tells so, and the last of the file. The edge between parsers of other people and a run of thousands. */
final class Guarded implements Iterator<Reading>, Closeable {

    /** What is opened when the first reading is asked for. */
    interface Source {
        Iterator<Reading> open() throws IOException;
    }

    private final Delivery delivery;
    private final Source source;
    private Iterator<Reading> readings = Collections.emptyIterator();
    private Optional<Reading> next = Optional.empty();
    private boolean opened;
    private boolean ended;

    Guarded(Delivery delivery, Source source) {
        this.delivery = delivery;
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !ended) {
            next = advance();
            ended |= next.isEmpty();
        }
        return next.isPresent();
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more in " + delivery.place());
        }
        Reading reading = next.get();
        next = Optional.empty();
        return reading;
    }

    private Optional<Reading> advance() {
        try {
            if (!opened) {
                opened = true;
                readings = source.open();
            }
            return readings.hasNext() ? Optional.of(readings.next()) : Optional.empty();
        } catch (OverLimit over) {
            return failed(over.getMessage(), over.nextStep());
        } catch (IOException | SecurityException trouble) {
            return failed("cannot be read: " + trouble, "Check that the file is whole and still there, and that you may read it");
        } catch (UncheckedIOException trouble) {
            return failed("cannot be read: " + trouble.getCause(), "Check that the file is whole and still there, and that you may read it");
        } catch (RuntimeException | StackOverflowError fault) {
            return failed("could not be read: " + fault, "The other files are read. This is a fault of the program: please report it with the file");
        }
    }

    private Optional<Reading> failed(String reason, String nextStep) {
        ended = true;
        return Optional.of(Unreadable.at(delivery.origin(), reason, nextStep));
    }

    @Override
    public void close() throws IOException {
        ended = true;
        delivery.in().close();
    }
}
