package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.HandParse;
import dragoman.reading.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What holds of any text, on random ones; {@link CodingInvariants} looks at each. */
class CoderInvariantsTest {

    private static final String[] PIECES = {
        "India", "Iran", "Iraq", "France", "the United States", "Iranian troops", "Indian rebels", "the French minister", "the president of Iran", "New Delhi", "Tehran",
        "Mosul", "both sides", "they", "it", "its", "he", "who", "which", "villagers", "protesters", "India's", "Iran's",
        "attacked", "attack", "visited", "will visit", "may attack", "met", "talks between", "a visit to", "the planned summit", "sanctions on", "imposed", "urged",
        "accused", "of attacking", "threatened to", "refused to", "agreed to", "denied", "continues to", "said", "that", "to hold talks with", "was attacked by", "killed",
        "withdrew from", "released prisoners", "condemned the attack on", "called on", "gave", "aid to", "coal", "with drones", "no", "not", "never", "did not", "if", "unless",
        "and", "and", "or", "by", "in", "on", "with", "on Monday", "last week", "in 2017", "on June 3", "after", "before",
        ".", ". ", ".", ",", ",", ";", ":", "“", "”", "\"", "'", "(", ")", "—", "-", "…", "?", "!", "\n", "\n\n",
        "🙂", "𝒩𝒩", "\uD83D", "\uDE00", "\u0000", "\u200B", "é", "中国", "x".repeat(90), "50%", "INDIA, IRAN BLOCK", "http://a.b/c", "’s", "’"
    };

    private static Report report(Random random, int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(60); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(8) == 0 ? "" : " ");
        }
        return Report.of("r#" + number, text.toString(), random.nextInt(5) == 0 ? null : HandParse.PUBLISHED);
    }

    private static List<Report> reports(long seed, int count) {
        Random random = new Random(seed);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reports.add(report(random, i));
        }
        return reports;
    }

    @Test
    void whateverTheTextTheCoderKeepsItsPromises() {
        int mentions = 0;
        for (Report report : reports(20180517, 600)) {
            try {
                mentions += Coding.report(Coding.CODER, report).mentions().size();
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("on «" + report.text() + "»", e);
            }
        }
        assertThat(mentions).as("the texts tell something").isGreaterThan(300);
    }

    @Test
    void codingTwiceGivesTheSame() {
        for (Report report : reports(3, 60)) {
            assertThat(Coding.CODER.code(report)).isEqualTo(Coding.CODER.code(report));
        }
    }

    @Test
    void fourThreadsCodeAsOne() throws Exception {
        List<Report> reports = reports(7, 120);
        List<CodedReport> alone = reports.stream().map(Coding.CODER::code).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<CodedReport>> work = reports.stream().map(r -> (Callable<CodedReport>) () -> Coding.CODER.code(r)).toList();
            List<CodedReport> together = new ArrayList<>();
            for (Future<CodedReport> done : threads.invokeAll(work)) {
                together.add(done.get());
            }
            assertThat(together).isEqualTo(alone);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aReportWithoutWordsTellsNothing() {
        for (String text : new String[] {"", " ", "\n\n", "…", "🙂"}) {
            assertThat(Coding.report(text).mentions()).isEmpty();
        }
    }

    @Test
    void offsetsCountCodePoints() {
        assertThat(Coding.only("🙂𝒩 India attacked Iran.").trigger().start()).isEqualTo(9);
    }
}
