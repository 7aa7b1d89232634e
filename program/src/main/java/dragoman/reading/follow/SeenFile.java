package dragoman.reading.follow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What of the feeds was seen already? A small file beside the record, which one run at a time may use. It is written whole and then takes the place of the older one, so that a run that is
 * killed leaves either.
 */
public final class SeenFile implements Closeable {

    private static final Duration REMEMBERED = Duration.ofDays(60);
    private static final int VERSION = 1;

    /**
     * What is known of a feed.
     *
     * @param validators what to ask with
     * @param failures how many times in a row it was not to be had
     * @param notBefore when to ask again
     */
    private record FeedState(Validators validators, int failures, Optional<Instant> notBefore) {
        private static final FeedState NEW = new FeedState(Validators.NONE, 0, Optional.empty());
    }

    /**
     * What is known of an entry.
     *
     * @param form tells a changed entry from the same; blank where it was not read yet
     * @param last the day on which its feed had it lastly
     * @param tries how many times its page was not to be had
     */
    private record EntryState(String form, LocalDate last, int tries) {
    }

    private static final ObjectMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;
    private final FileChannel guard;
    private final FileLock lock;
    private final Map<String, FeedState> feeds = new TreeMap<>();
    private final Map<String, EntryState> entries = new TreeMap<>();
    private final RobotsKnown robots = new RobotsKnown();

    private SeenFile(Path file, FileChannel guard, FileLock lock) {
        this.file = file;
        this.guard = guard;
        this.lock = lock;
    }

    /** Opens the file, or begins one where there is none. */
    public static SeenFile open(Path file) {
        try {
            FileChannel guard = FileChannel.open(beside(file, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Optional<FileLock> lock = lock(guard);
            if (lock.isEmpty()) {
                guard.close();
                throw new SeenFileException(file + " is in use: another run follows feeds with it", "Wait until that has ended, or name another file");
            }
            return read(new SeenFile(file, guard, lock.get()));
        } catch (IOException trouble) {
            throw new SeenFileException(file + " cannot be opened: " + trouble, "Check that its folder is there and that you may write there");
        }
    }

    private static SeenFile read(SeenFile seen) throws IOException {
        try {
            seen.readIfThere();
            return seen;
        } catch (IOException | SeenFileException faulty) {
            seen.close();
            throw faulty;
        }
    }

    private static Optional<FileLock> lock(FileChannel guard) throws IOException {
        try {
            return Optional.ofNullable(guard.tryLock());
        } catch (OverlappingFileLockException inThisProcess) {
            return Optional.empty();
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    RobotsKnown robots() {
        return robots;
    }

    /** What to ask a feed with. */
    public Validators validators(URI feed) {
        return state(feed).validators();
    }

    /** Before when a feed is not to be asked. */
    public Optional<Instant> notBefore(URI feed) {
        return state(feed).notBefore();
    }

    private FeedState state(URI feed) {
        return feeds.getOrDefault(feed.toString(), FeedState.NEW);
    }

    /** How many times in a row a feed was not to be had. */
    public int failures(URI feed) {
        return state(feed).failures();
    }

    /** It was not to be had. */
    public void failed(URI feed, Instant notBefore) {
        feeds.put(feed.toString(), new FeedState(state(feed).validators(), failures(feed) + 1, Optional.of(notBefore)));
    }

    /** It was had, and all in it was seen to: next time only what has changed since is wanted. */
    public void done(URI feed, Validators validators) {
        feeds.put(feed.toString(), new FeedState(validators, 0, Optional.empty()));
    }

    /** It was had, but not all in it was seen to: it is wanted whole again. */
    public void partlyDone(URI feed) {
        done(feed, Validators.NONE);
    }

    /** Whether an entry was read in this form; if so, it is remembered for longer. */
    public boolean isRead(String entry, String form, Instant now) {
        EntryState state = entries.get(entry);
        boolean read = state != null && state.form().equals(form);
        if (read) {
            entries.put(entry, new EntryState(form, day(now), 0));
        }
        return read;
    }

    /** It was read. */
    public void read(String entry, String form, Instant now) {
        entries.put(entry, new EntryState(form, day(now), 0));
    }

    /** Its page was not to be had. */
    public void tried(String entry, Instant now) {
        entries.put(entry, new EntryState(Optional.ofNullable(entries.get(entry)).map(EntryState::form).orElse(""), day(now), tries(entry) + 1));
    }

    /** How many times its page was not to be had. */
    public int tries(String entry) {
        return Optional.ofNullable(entries.get(entry)).map(EntryState::tries).orElse(0);
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private void readIfThere() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try {
            JsonNode whole = JSON.readTree(Files.readAllBytes(file));
            if (whole.path("version").asInt() != VERSION) {
                throw new SeenFileException(file + " is not of this version: " + whole.path("version"), "Read on with the program that wrote it, or move the file away: the entries are then asked for again");
            }
            whole.path("feeds").fields().forEachRemaining(feed -> feeds.put(feed.getKey(), new FeedState(new Validators(text(feed.getValue(), "etag"), text(feed.getValue(), "last_modified")),
                    feed.getValue().path("failures").asInt(), text(feed.getValue(), "not_before").map(Instant::parse))));
            whole.path("entries").fields().forEachRemaining(entry -> entries.put(entry.getKey(), new EntryState(entry.getValue().path("form").asText(""),
                    LocalDate.parse(entry.getValue().path("last").asText()), entry.getValue().path("tries").asInt())));
            whole.path("robots").fields().forEachRemaining(host -> robots.know(host.getKey(), RobotsKnown.read(host.getValue())));
        } catch (JsonProcessingException | DateTimeException broken) {
            throw new SeenFileException(file + " is damaged: " + broken.getMessage().lines().findFirst().orElse(""), "Move it away: the entries are then asked for again, and the record knows which it holds");
        }
    }

    private static Optional<String> text(JsonNode holder, String key) {
        return Optional.ofNullable(holder.get(key)).map(JsonNode::asText);
    }

    /** Writes all that is to be remembered. */
    public void write(Instant now) {
        entries.values().removeIf(entry -> entry.last().isBefore(day(now.minus(REMEMBERED))));
        Path fresh = beside(file, ".new");
        try {
            try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(whole(now)));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException trouble) {
            throw new SeenFileException(file + " cannot be written: " + trouble, "Check that there is room and that you may write there; what was read is kept in the record");
        }
    }

    private ObjectNode whole(Instant now) {
        ObjectNode whole = JSON.createObjectNode().put("version", VERSION);
        ObjectNode ofFeeds = whole.putObject("feeds");
        feeds.forEach((address, state) -> {
            ObjectNode feed = ofFeeds.putObject(address);
            state.validators().etag().ifPresent(etag -> feed.put("etag", etag));
            state.validators().lastModified().ifPresent(day -> feed.put("last_modified", day));
            state.notBefore().ifPresent(until -> feed.put("failures", state.failures()).put("not_before", until.toString()));
        });
        ObjectNode ofEntries = whole.putObject("entries");
        entries.forEach((name, state) -> {
            ObjectNode entry = ofEntries.putObject(name).put("form", state.form()).put("last", state.last().toString());
            if (state.tries() > 0) {
                entry.put("tries", state.tries());
            }
        });
        ObjectNode ofHosts = whole.putObject("robots");
        robots.asOf(now).forEach((origin, kept) -> RobotsKnown.write(kept, ofHosts.putObject(origin)));
        return whole;
    }

    @Override
    public void close() {
        try {
            lock.release();
            guard.close();
        } catch (IOException harmless) {
            // The system frees the lock when the process ends.
        }
    }
}
