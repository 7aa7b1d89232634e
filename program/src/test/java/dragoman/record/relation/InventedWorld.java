package dragoman.record.relation;

import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.event.Event;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Five years of a world of which the truth is known, as a record sees it: a pair whose conflict may grow from a known month on, and thirty others. The more
 * reports there are, the more of what happens is recorded, but never more than all: what is told often enough already is only told again.
 *
 * @param events of the pair, as recorded
 * @param volume of the whole record
 * @param change the month from which on the pair's conflict is another; empty where it stays the same
 */
record InventedWorld(List<Event> events, Volume volume, Optional<YearMonth> change) {

    /** How much is reported over the years. */
    enum Reporting {
        /** The same all the time. */
        STEADY,
        /** Ten times as much at the end as at the beginning. */
        GROWING,
        /** Up and down by chance, and nothing at all in one month of ten. */
        PATCHY,
        /** Steady, but in one of the years other pairs are at war, and there is ten times as much of them to tell. */
        WAR_ELSEWHERE;

        private double effort(int month, Random random) {
            return switch (this) {
                case STEADY, WAR_ELSEWHERE -> 0.5;
                case GROWING -> 0.15 * Math.pow(10, month / (double) MONTHS);
                case PATCHY -> random.nextInt(10) == 0 ? 0 : 0.5 * Math.exp(0.8 * random.nextGaussian());
            };
        }
    }

    static final YearMonth START = YearMonth.of(2014, 1);
    static final int MONTHS = 60;

    private static final int OTHER_PAIRS = 30;
    /** How many events of a tone a pair has in a month. */
    private static final double COOPERATION = 4;
    private static final double CONFLICT = 2;
    /** How many events an episode has on average where they come in episodes. */
    private static final double EPISODE = 3;

    /**
     * @param times as much conflict after the change as before; 1 for no change
     * @param episodes whether events come in clusters: a visit makes several
     */
    static InventedWorld of(long seed, Reporting reporting, double times, boolean episodes) {
        Random random = new Random(seed);
        int change = 15 + random.nextInt(MONTHS - 30);
        int war = random.nextInt(MONTHS - 12);
        List<Event> own = new ArrayList<>();
        SortedMap<String, SortedMap<String, Long>> events = new TreeMap<>();
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        for (int month = 0; month < MONTHS; month++) {
            double effort = reporting.effort(month, random);
            boolean atWar = reporting == Reporting.WAR_ELSEWHERE && month >= war && month < war + 12;
            LocalDate first = START.plusMonths(month).atDay(1);
            for (int pair = 0; pair <= OTHER_PAIRS; pair++) {
                boolean isOwn = pair == OTHER_PAIRS;
                double conflict = CONFLICT * (isOwn && month >= change ? times : !isOwn && pair < 3 && atWar ? 30 : 1);
                SortedMap<String, Long> dates = events.computeIfAbsent("pair " + pair, key -> new TreeMap<>());
                record(PloverType.CONSULT, happened(COOPERATION, episodes, random), effort, first, isOwn, own, dates, days, random);
                record(PloverType.ACCUSE, happened(conflict, episodes, random), effort, first, isOwn, own, dates, days, random);
            }
        }
        return new InventedWorld(own, new Volume(events, days), times == 1 ? Optional.empty() : Optional.of(START.plusMonths(change)));
    }

    private static int happened(double mean, boolean episodes, Random random) {
        if (!episodes) {
            return poisson(mean, random);
        }
        int events = 0;
        for (int episode = poisson(mean / EPISODE, random); episode > 0; episode--) {
            events++;
            while (random.nextDouble() > 1 / EPISODE) {
                events++;
            }
        }
        return events;
    }

    private static void record(PloverType type, int count, double effort, LocalDate first, boolean isOwn, List<Event> own, SortedMap<String, Long> dates,
            SortedMap<LocalDate, Long> days, Random random) {
        for (int i = 0; i < count; i++) {
            LocalDate day = first.plusDays(random.nextInt(28));
            // Some events are news, most are not.
            int reports = poisson(-effort * Math.log(1 - random.nextDouble()), random);
            if (reports > 0) {
                dates.merge(day.toString(), 1L, Long::sum);
                days.merge(day, (long) reports, Long::sum);
                if (isOwn) {
                    own.add(Happenings.event("W" + own.size(), day.toString(), "IND", type, "PRK", Status.DONE, Optional.empty(), false));
                }
            }
        }
    }

    private static int poisson(double mean, Random random) {
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
