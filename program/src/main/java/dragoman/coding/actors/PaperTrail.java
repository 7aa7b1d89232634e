package dragoman.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Remembers which orders, laws, statements and sanctions a report has told of, and who issued them. */
final class PaperTrail {

    /** So many sentences back "it" may mean a paper. */
    private static final int REACH = 2;

    /**
     * A paper where the report names it.
     *
     * @param noun the word for it
     * @param plural whether it is many: "sanctions"
     * @param subject whether its sentence is about it
     * @param past whether its sentence tells of the past
     * @param issuers who issued it
     */
    record Paper(int sentence, String noun, boolean measure, boolean plural, boolean subject, boolean past, List<Reference> issuers) {
        Paper {
            issuers = List.copyOf(issuers);
        }
    }

    private final List<Paper> papers = new ArrayList<>();

    void tell(Paper paper) {
        papers.add(paper);
    }

    /** The latest of that name, else of that kind; where several have issued such papers, only what was told just before. */
    Optional<Paper> called(String noun, boolean measure, int sentence) {
        return called(p -> p.noun().equals(noun), sentence).or(() -> called(p -> p.measure() == measure, sentence));
    }

    private Optional<Paper> called(Predicate<Paper> wanted, int sentence) {
        boolean one = papers.stream().filter(wanted).map(p -> p.issuers().stream().map(r -> r.actor().code()).distinct().toList()).distinct().count() == 1;
        return last(wanted).filter(p -> one || p.sentence() >= sentence - 1);
    }

    /** What "it" or "they" may mean: what the sentence before is about or, where the pronoun's clause tells how things are, what lately was issued. */
    Optional<Paper> meant(int sentence, boolean plural, boolean present) {
        return last(p -> p.sentence() < sentence && p.sentence() >= sentence - REACH).filter(p -> p.plural() == plural)
                .filter(p -> p.subject() && p.sentence() == sentence - 1 || present && p.past());
    }

    private Optional<Paper> last(Predicate<Paper> wanted) {
        for (int i = papers.size() - 1; i >= 0; i--) {
            if (wanted.test(papers.get(i))) {
                return Optional.of(papers.get(i));
            }
        }
        return Optional.empty();
    }
}
