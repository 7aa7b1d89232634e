package dragoman.coding.actors;

import dragoman.coding.lists.ActorBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is the same for all sentences of a report. */
record ReportReading(ActorBook book, Leaders leaders, Passages passages, ReportContext context, Optional<LocalDate> day, List<Integer> paragraphs) {}
