package dragoman.record;

import dragoman.reading.Report;
import dragoman.record.event.Sha256;
import java.util.Optional;

/** Tells whether two reports are the same, by a hash of all that was read of them. */
final class Fingerprint {

    private static final char SEPARATOR = '\u0000';

    private Fingerprint() {
    }

    static String of(Report report) {
        StringBuilder all = new StringBuilder();
        add(all, Optional.of(report.text()));
        add(all, report.published().map(Object::toString));
        add(all, report.title());
        add(all, report.publisher());
        add(all, report.author());
        add(all, report.url());
        add(all, report.language());
        add(all, Optional.of(report.head().toString()));
        return Sha256.of(all.toString());
    }

    private static void add(StringBuilder all, Optional<String> value) {
        all.append(value.isPresent() ? '+' : '-').append(value.orElse("")).append(SEPARATOR);
    }
}
