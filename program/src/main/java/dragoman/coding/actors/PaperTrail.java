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

    /** The latest of that name; where several have issued such papers, only what was told just before. */
    Optional<Paper> called(String noun, int sentence) {
        return last(p -> p.noun().equals(noun)).filter(p -> hasOneAuthor(q -> q.noun().equals(noun)) || p.sentence() >= sentence - 1);
    }

    /** The latest of that kind, if all are of the same hands. */
    Optional<Paper> ofKind(boolean measure) {
        return last(p -> p.measure() == measure).filter(p -> hasOneAuthor(q -> q.measure() == measure));
    }

    private boolean hasOneAuthor(Predicate<Paper> wanted) {
        return papers.stream().filter(wanted).map(p -> p.issuers().stream().map(r -> r.actor().code()).distinct().toList()).distinct().count() == 1;
    }

    /** What "it" or "they" may mean: what the sentence before is about or, where the pronoun's clause tells how things are, what lately was issued. */
    Optional<Paper> meant(int sentence, boolean plural, boolean present) {
        Predicate<Paper> near = p -> p.sentence() < sentence && p.sentence() >= sentence - REACH && p.plural() == plural;
        Optional<Paper> topic = last(near.and(Paper::subject)).filter(p -> p.sentence() == sentence - 1 || present);
        return topic.isPresent() ? topic : last(near).filter(p -> present && p.past());
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
