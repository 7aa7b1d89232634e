package dragoman.coding;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Do the mentions of a sentence tell what its cell demands, and nothing else? */
final class StructureJudge {

    /** What is said ahead is itself one of these, and done. */
    private static final Set<PloverType> AHEAD = Set.of(PloverType.AGREE, PloverType.THREATEN, PloverType.REJECT, PloverType.REQUEST);

    private final StructureGrid.Cell cell;
    private final TreeSet<String> actors = new TreeSet<>();

    private StructureJudge(StructureGrid.Cell cell) {
        this.cell = cell;
        actors.add(cell.actor());
        if (cell.expected().equals("both") || cell.expected().equals("three")) {
            actors.add(cell.third());
        }
        if (cell.expected().equals("three")) {
            actors.add(cell.fourth());
        }
    }

    static boolean isRight(StructureGrid.Cell cell, List<Mention> mentions) {
        StructureJudge judge = new StructureJudge(cell);
        List<Mention> rest = new ArrayList<>(mentions);
        if (cell.second().isPresent()) {
            List<String> second = cell.second().get();
            boolean told = rest.removeIf(m -> m.act().type().name().equals(second.get(0)) && codes(m.actors()).equals(Set.of(second.get(1))) && codes(m.recipients()).equals(Set.of(second.get(2))));
            // "condemned France, condemning Peru": one of the two may stand for both.
            if (!told) {
                return false;
            }
        }
        boolean silenceIsRight = cell.expected().equals("not") || cell.expected().equals("notdone");
        return rest.stream().allMatch(judge::fits) && (silenceIsRight || !rest.isEmpty());
    }

    private boolean fits(Mention mention) {
        boolean done = mention.status() == Status.DONE || mention.status() == Status.ONGOING;
        return switch (cell.expected()) {
            case "any" -> concerns(mention) && sides(mention);
            case "modal" -> concerns(mention) && sides(mention) && (!done || !is(mention) || AHEAD.contains(mention.act().type()));
            case "notdone" -> concerns(mention) && (!is(mention) || !done);
            case "not" -> concerns(mention) && (!is(mention) || !done) || mention.act().type() == PloverType.REJECT && !cell.types().contains("REJECT");
            default -> is(mention) && done && sides(mention);
        };
    }

    private boolean is(Mention mention) {
        return cell.types().contains(mention.act().type().name());
    }

    private boolean concerns(Mention mention) {
        return is(mention) || mention.about().filter(about -> cell.types().contains(about.type().name())).isPresent();
    }

    private boolean sides(Mention mention) {
        Set<String> who = codes(mention.actors());
        Set<String> whom = codes(mention.recipients());
        Set<String> withThird = new TreeSet<>(actors);
        withThird.add(cell.third());
        boolean mayBeThird = cell.expected().equals("done") || cell.expected().equals("not");
        if (cell.expected().equals("agentless")) {
            return who.isEmpty() && whom.equals(Set.of(cell.recipient())) || who.equals(actors) && whom.isEmpty();
        }
        if (mention.reciprocal() || cell.types().contains("CONSULT")) {
            Set<String> all = new TreeSet<>(actors);
            all.add(cell.recipient());
            Set<String> met = codes(Stream.concat(mention.actors().stream(), mention.recipients().stream()).toList());
            boolean one = met.equals(all);
            all.add(cell.third());
            return one || mayBeThird && met.equals(all);
        }
        return (who.equals(actors) || mayBeThird && who.equals(withThird)) && whom.equals(Set.of(cell.recipient()));
    }

    private static Set<String> codes(List<Party> parties) {
        Set<String> codes = new TreeSet<>();
        parties.stream().map(party -> party.actor().code()).filter(code -> !code.equals(Actor.NO_STATE)).forEach(codes::add);
        return codes;
    }
}
