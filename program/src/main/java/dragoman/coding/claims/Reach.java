package dragoman.coding.claims;

import dragoman.coding.event.Edtf;
import java.time.LocalDate;
import java.util.Optional;

/** How far back a claim of precedence reaches. */
public sealed interface Reach {

    /** As long as there is anything to remember. */
    record Ever() implements Reach {
    }

    /**
     * So many years before what it is about: "20 years" 18 to 22, "almost two decades" 16 to 20.
     *
     * @param least what it claims at least
     * @param most what it may mean at most
     */
    record Years(double least, double most) implements Reach {

        public Years {
            if (!(least > 0 && most >= least)) {
                throw new IllegalArgumentException("a claim reaches back some years, got " + least + " to " + most);
            }
        }
    }

    /** Since a date: the last time before was then. */
    record Since(String date) implements Reach {

        public Since {
            Edtf.parse(date);
        }
    }

    /** Back to somewhere that nobody can tell: "in years", "since the war". */
    record Vague() implements Reach {
    }

    /** The days on which the last time before may have been, for something that happened on a day; empty where it reaches back without end or nobody knows how far. */
    default Optional<Edtf> window(LocalDate day) {
        if (this instanceof Years years) {
            return Optional.of(Edtf.parse(day.minusDays(Math.round(years.most() * 365.25)) + "/" + day.minusDays(Math.round(years.least() * 365.25))));
        }
        return this instanceof Since since ? Edtf.find(since.date()) : Optional.empty();
    }

    /** Whether two claims about what happened on a day can be one. */
    default boolean agrees(Reach other, LocalDate day) {
        if (this instanceof Ever || other instanceof Ever || this instanceof Vague || other instanceof Vague) {
            return getClass() == other.getClass();
        }
        return window(day).orElseThrow().agrees(other.window(day).orElseThrow());
    }

    /** The words in output: {@code ever}, {@code 18 to 22 years}, {@code since 1998-09}, {@code vague}. */
    default String label() {
        if (this instanceof Years years) {
            String least = number(years.least());
            String most = number(years.most());
            return (least.equals(most) ? least : least + " to " + most) + " years";
        }
        return this instanceof Since since ? "since " + since.date() : this instanceof Ever ? "ever" : "vague";
    }

    private static String number(double years) {
        double rounded = Math.round(years * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString(Math.round(rounded)) : Double.toString(rounded);
    }
}
