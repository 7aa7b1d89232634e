package dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How much memory has a process taken at most? Linux tells; elsewhere nothing is known. */
final class PeakMemory implements AutoCloseable {

    private static final long PAUSE_MILLIS = 100;
    private static final String KEY = "VmHWM:";
    private static final long KIBI = 1024;

    private final Path status;
    private final Thread watcher;
    private volatile long bytes;
    private volatile boolean over;

    private PeakMemory(Process process) {
        this.status = Path.of("/proc", Long.toString(process.pid()), "status");
        this.watcher = new Thread(this::watch, "peak memory");
    }

    /** Watches a process until it ends; the system forgets the peak with the process. */
    static PeakMemory of(Process process) {
        PeakMemory memory = new PeakMemory(process);
        memory.watcher.setDaemon(true);
        memory.watcher.start();
        return memory;
    }

    OptionalLong bytes() {
        return bytes == 0 ? OptionalLong.empty() : OptionalLong.of(bytes);
    }

    private void watch() {
        while (!over) {
            try {
                Files.readAllLines(status).forEach(this::note);
                Thread.sleep(PAUSE_MILLIS);
            } catch (IOException | InterruptedException e) {
                return;
            }
        }
    }

    private void note(String line) {
        if (line.startsWith(KEY)) {
            bytes = Long.parseLong(line.substring(KEY.length()).replace("kB", "").strip()) * KIBI;
        }
    }

    @Override
    public void close() {
        over = true;
    }
}
