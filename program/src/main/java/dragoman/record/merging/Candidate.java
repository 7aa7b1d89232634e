package dragoman.record.merging;

import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mention;
import dragoman.record.event.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A mention that looks for its event, with what counts for that worked out once.
 *
 * @param date when it happened; empty where unknown
 * @param published the day of its report, counted from 1970
 */
record Candidate(Telling telling, Optional<Date> date, OptionalLong published, List<Participant> actors, List<Participant> recipients, Wording wording) {

    /** Those with an exact date of their own first; ties are broken by the mention's id, so that any input order gives the same. */
    static final Comparator<Candidate> PRECISE_FIRST = Comparator
            .comparing((Candidate candidate) -> candidate.date.isEmpty())
            .thenComparing(candidate -> candidate.date.map(Date::tense).orElse(false))
            .thenComparing(candidate -> candidate.date.map(date -> date.day.days()).orElse(Long.MAX_VALUE))
            .thenComparing(candidate -> candidate.date.map(date -> date.day.text()).orElse(""))
            .thenComparing(candidate -> candidate.telling.published().map(Object::toString).orElse(""))
            .thenComparing(candidate -> candidate.telling.mention().id());

    /**
     * A date with how far it can be trusted.
     *
     * @param tense whether it rests on the tense alone, so that it may be some days off
     * @param first its first day, counted from 1970; far back where its start is open
     * @param last its last day, far ahead where its end is open
     */
    record Date(Edtf day, boolean tense, long first, long last) {

        private static final long OPEN = Long.MAX_VALUE / 4;

        static Date of(Edtf day, boolean tense) {
            return new Date(day, tense, day.earliest().map(LocalDate::toEpochDay).orElse(-OPEN), day.latest().map(LocalDate::toEpochDay).orElse(OPEN));
        }

        boolean agrees(Date other) {
            long slack = tense || other.tense ? Merging.TENSE_SLACK : 0;
            return first - other.last <= slack && other.first - last <= slack;
        }
    }

    /** @param known words of the names of all who take part in the news of the pair */
    static Candidate of(Telling telling, Set<String> known) {
        Mention mention = telling.mention();
        // Of a plan the tense tells when it was made, and not for which day.
        boolean plan = mention.date().basis() == Basis.TENSE && SameAct.standing(mention.status()) == SameAct.AHEAD;
        Optional<Date> date = Merging.day(telling).filter(day -> !plan).map(day -> Date.of(day, mention.date().basis() == Basis.TENSE));
        OptionalLong published = telling.published().map(day -> OptionalLong.of(day.toEpochDay())).orElse(OptionalLong.empty());
        return new Candidate(telling, date, published, Participant.of(mention.actors()), Participant.of(mention.recipients()), Wording.of(mention, known));
    }

    Mention mention() {
        return telling.mention();
    }

    /** Who takes part, on whichever side. */
    List<Participant> everybody() {
        List<Participant> all = new ArrayList<>(actors);
        all.addAll(recipients);
        return all;
    }

    /** Whether some on both sides are of one state. */
    boolean isDomestic() {
        return actors.stream().anyMatch(actor -> recipients.stream().anyMatch(recipient -> recipient.code().equals(actor.code())));
    }

    /** Whether the text tells the date, and not the tense alone. */
    boolean isDated() {
        return date.isPresent() && !date.get().tense();
    }

    /** Its date in words. */
    String told() {
        return date.map(known -> known.day().text()).orElse("an unknown day") + (isDated() ? "" : " (by the tense)");
    }

    /** How many days lie between the reports. */
    long publishedApart(Candidate other, long unknown) {
        return published.isPresent() && other.published.isPresent() ? Math.abs(published.getAsLong() - other.published.getAsLong()) : unknown;
    }

    /** Whether it stands in another report with the same text. */
    boolean isCopyOf(Candidate other) {
        return !telling.report().equals(other.telling.report()) && telling.family().equals(other.telling.family());
    }
}
