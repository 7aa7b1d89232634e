package dragoman.app.page;

import dragoman.app.terminal.Ink;
import dragoman.app.terminal.Text;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.lists.ActorNames;
import dragoman.record.event.Event;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What all the tellings of an event say together: who, in which words, on whose word, in which outlets. */
public final class Tellers {

    private final TimelineEntry entry;
    private final ActorNames names;

    /** Who tells an event, with the names of actors. */
    public Tellers(TimelineEntry entry, ActorNames names) {
        this.entry = entry;
        this.names = names;
    }

    /** Who did it to whom: {@code India (VK Singh) → North Korea}. */
    public String sides() {
        Event event = entry.event();
        List<Party> parties = new ArrayList<>();
        entry.tellings().forEach(telling -> {
            parties.addAll(telling.mention().actors());
            parties.addAll(telling.mention().recipients());
        });
        String actors = side(event.actors(), parties, Mention::actors);
        String recipients = side(event.recipients(), parties, Mention::recipients);
        if (recipients.isEmpty()) {
            return actors;
        }
        return (actors.isEmpty() ? "somebody" : actors) + (event.reciprocal() ? " ↔ " : " → ") + recipients;
    }

    private String side(List<String> codes, List<Party> all, Function<Mention, List<Party>> ofMention) {
        List<String> shown = new ArrayList<>();
        for (String code : codes) {
            List<Party> own = entry.tellings().stream().flatMap(telling -> ofMention.apply(telling.mention()).stream()).filter(p -> p.actor().code().equals(code)).toList();
            List<Party> named = own.isEmpty() ? all.stream().filter(p -> p.actor().code().equals(code)).toList() : own;
            shown.add(party(code, named));
        }
        return Text.list(shown);
    }

    private String party(String code, List<Party> parties) {
        Set<String> people = new LinkedHashSet<>();
        for (Party party : parties) {
            String name = party.actor().name().orElse(party.actor().hasState() ? "" : party.passage().text());
            if (!name.isEmpty() && !name.equals(names.nameOf(code))) {
                people.add(Text.squeezed(name));
            }
        }
        if (code.equals(Actor.NO_STATE)) {
            return people.isEmpty() ? "somebody" : String.join(", ", people);
        }
        return names.nameOf(code) + (people.isEmpty() ? "" : " (" + String.join(", ", people) + ")");
    }

    Telling best() {
        return best(entry);
    }

    /** The telling to quote: one that gives the event's own date, then the surest, then the first published. */
    static Telling best(TimelineEntry entry) {
        Optional<String> date = entry.event().date().map(Edtf::text);
        return entry.tellings().stream()
                .min(Comparator.comparing((Telling telling) -> !telling.mention().date().value().equals(date)).thenComparing(telling -> -telling.mention().confidence()))
                .orElseThrow();
    }

    /** Its sentence, with the word that carries the act. */
    public String quote(Ink ink) {
        Mention mention = best().mention();
        return quote(mention.evidence(), mention.trigger(), ink);
    }

    /** The words of the evidence in quotation marks, the trigger set off where colours are shown. */
    public static String quote(Passage evidence, Passage trigger, Ink ink) {
        String text = evidence.text();
        int start = text.offsetByCodePoints(0, Math.max(0, trigger.start() - evidence.start()));
        int end = text.offsetByCodePoints(0, Math.min(evidence.end(), trigger.end()) - evidence.start());
        String lead = Text.squeezed(text.substring(0, start));
        String tail = Text.squeezed(text.substring(end));
        boolean gapBefore = start > 0 && Character.isWhitespace(text.charAt(start - 1));
        boolean gapAfter = end < text.length() && Character.isWhitespace(text.charAt(end));
        return lead + (gapBefore ? " " : "") + ink.marked(text.substring(start, end)) + (gapAfter ? " " : "") + tail;
    }

    /** On whose word, each once, the most often named first; empty where the outlets speak for themselves. */
    Optional<String> speakers() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Telling telling : entry.tellings()) {
            telling.mention().saidBy().forEach(speaker -> counts.merge(speaker(speaker), 1, Integer::sum));
        }
        List<String> said = counts.keySet().stream().sorted(Comparator.comparing(name -> -counts.get(name))).toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(Text.list(said));
    }

    private String speaker(Party speaker) {
        Actor actor = speaker.actor();
        String words = Text.squeezed(actor.name().orElse(speaker.passage().text()));
        boolean told = !actor.hasState() || words.equals(names.nameOf(actor.code()));
        return words + (told ? "" : " (" + names.nameOf(actor.code()) + ")");
    }

    /** {@code 3 outlets: Deccan Courier, Gulf Ledger, Northern Wire}. */
    String outlets() {
        List<String> outlets = outletNames();
        int reports = entry.event().reports();
        String told = Text.count(reports, "report");
        if (outlets.isEmpty()) {
            return told + " of no named outlet";
        }
        return (reports == outlets.size() ? "" : told + ", ") + Text.count(outlets.size(), "outlet") + ": " + String.join(", ", outlets);
    }

    List<String> outletNames() {
        return entry.tellings().stream().flatMap(telling -> telling.publisher().stream()).map(Text::squeezed).distinct().toList();
    }
}
