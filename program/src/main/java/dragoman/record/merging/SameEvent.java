package dragoman.record.merging;

import dragoman.record.event.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mentions that were found to tell one event so far, and whether another tells it too. */
final class SameEvent {

    /** So many points with all of them in the mean: one sentence that is like another by chance ties nothing together. */
    private static final int MEAN = 3;

    /** Of so many mentions one may describe somebody by an odd word, without a name, and not keep the others away. */
    private static final int ODD_ONE_IN = 5;
    /** More mentions that are like make the fit no better. */
    private static final int MANY = 4;

    private final int number;
    private final List<Candidate> members = new ArrayList<>();
    private final List<Telling> tellings = new ArrayList<>();

    /** @param number the place in the order of founding, which settles what nothing else does */
    SameEvent(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    boolean isNew() {
        return members.isEmpty();
    }

    void add(Candidate candidate, String reason) {
        members.add(candidate);
        tellings.add(candidate.telling().because(reason));
    }

    /** The mention that it began with. */
    Candidate founder() {
        return members.get(0);
    }

    List<Telling> members() {
        return List.copyOf(tellings);
    }

    List<String> ids() {
        return members.stream().map(member -> member.mention().id()).toList();
    }

    /** How like a mention is to those in here; empty where it disagrees with one of them, or too little speaks for it. */
    Optional<Fit> fit(Candidate candidate) {
        Fit best = null;
        int sum = 0;
        int like = 0;
        int odd = 0;
        boolean stay = Meeting.of(candidate.mention()).isPresent() && members.stream().anyMatch(member -> Meeting.isOneStay(member, candidate));
        if (!stay && members.stream().anyMatch(member -> Likeness.dates(member, candidate).isPresent())) {
            return Optional.empty();
        }
        for (Candidate member : members) {
            Likeness likeness = stay ? Likeness.within(member, candidate) : Likeness.of(member, candidate);
            if (likeness.differs()) {
                odd++;
                if (odd * ODD_ONE_IN > members.size() || Likeness.differWhoeverIsDescribed(member, candidate, stay)) {
                    return Optional.empty();
                }
                continue;
            }
            sum += likeness.points();
            like += likeness.isSame() ? 1 : 0;
            if (best == null || likeness.points() > best.likeness.points()) {
                best = new Fit(this, member, likeness, 0);
            }
        }
        boolean likeMost = sum >= MEAN * members.size();
        int many = Math.min(MANY, like);
        return Optional.ofNullable(best).filter(fit -> fit.likeness.isSame() && likeMost).map(fit -> new Fit(this, fit.member, fit.likeness, fit.likeness.points() + many));
    }

    /**
     * Why a mention tells this event.
     *
     * @param member the mention in it that is most like
     * @param strength how much speaks for this event before others: what is like several of its mentions fits better than what is like one
     */
    record Fit(SameEvent event, Candidate member, Likeness likeness, int strength) {

        String reason() {
            return "same happening as " + member.mention().id() + ": " + String.join("; ", likeness.grounds());
        }
    }
}
