package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tallystick.model.Neighbours.Meeting;
import org.tallystick.model.Neighbours.Side;
import org.tallystick.number.Rational;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.LinearSolver;
import org.tallystick.solver.linear.LinearSystem;
import org.tallystick.solver.linear.Multiplier;
import org.tallystick.solver.linear.Outcome;

/**
 * Decides linear constraints with neighbours among their claims, of which not both reach the number in which they meet.
 *
 * <p>It starts from a point that satisfies all constraints. Where it reaches both sides of a meeting, each end of one side is excluded in
 * turn. The point halfway to one that satisfies the rest leaves that end, and returns to none that it has left, since the constraints are
 * convex. So a contradiction remains only where an end of each side must be reached. The two proofs of that, added up, use both ends.
 */
final class Separation {
    private final ImmutableList<Meeting> meetings;
    private final LinearSystem system;
    private final BitSet asked;
    private final Budget budget;
    private final Map<Integer, Rational> point = new HashMap<>();

    Separation(Neighbours neighbours, BitSet asked, Budget budget) {
        this.meetings = neighbours.among(asked);
        this.system = neighbours.system();
        this.asked = asked;
        this.budget = budget;
    }

    Outcome<Void, ImmutableList<Multiplier>> decide() {
        Outcome<Void, ImmutableList<Multiplier>> found = solve(asked);
        for (Meeting meeting : meetings) {
            found = found.isPossible() ? separated(meeting) : found;
        }
        return found;
    }

    private Outcome<Void, ImmutableList<Multiplier>> solve(BitSet constraints) {
        LinearSystem.Part part = system.part(constraints);
        Outcome<ImmutableList<Rational>, ImmutableList<Multiplier>> found = LinearSolver.solve(part.system(), budget);
        found.values().ifPresent(values -> {
            for (int i = 0; i < values.size(); i++) {
                point.merge(part.unknowns().get(i), values.get(i), Separation::between);
            }
        });
        return found.withProof(part::inWhole);
    }

    private static Rational between(Rational one, Rational other) {
        return one.equals(other) ? one : one.plus(other).dividedBy(Rational.TWO);
    }

    private Outcome<Void, ImmutableList<Multiplier>> separated(Meeting meeting) {
        if (reached(meeting.lower()).isEmpty() || reached(meeting.higher()).isEmpty()) {
            return Outcome.possible();
        }
        Outcome<Void, ImmutableList<Multiplier>> below = left(meeting.lower());
        if (below.isPossible()) {
            return below;
        }
        Outcome<Void, ImmutableList<Multiplier>> above = left(meeting.higher());
        if (above.isPossible()) {
            return above;
        }
        return below.proof()
                .flatMap(one -> above.proof().map(other -> joint(one, other, meeting)))
                .map(Outcome::<Void, ImmutableList<Multiplier>>impossible)
                .orElseGet(Outcome::unknown);
    }

    private List<Side> reached(List<Side> sides) {
        return sides.stream()
                .filter(side -> asked.get(side.claim()) && side.at().equals(point.get(side.unknown())))
                .toList();
    }

    /** Moves the point so that it leaves all of some ends, if that is possible; else proves that one of them must be reached. */
    private Outcome<Void, ImmutableList<Multiplier>> left(List<Side> sides) {
        for (Side side : reached(sides)) {
            BitSet constraints = (BitSet) asked.clone();
            constraints.clear(side.claim());
            constraints.set(side.opened());
            Outcome<Void, ImmutableList<Multiplier>> found = solve(constraints);
            if (!found.isPossible()) {
                return found.withProof(proof -> closed(proof, side));
            }
        }
        return Outcome.possible();
    }

    /** Returns a proof with the claim in place of its second bound, and the excluded end taken once. */
    private static ImmutableList<Multiplier> closed(List<Multiplier> proof, Side side) {
        Rational taken = proof.stream()
                .filter(line -> line.constraint() == side.opened())
                .map(line -> line.times().abs())
                .reduce(Rational.ZERO, Rational::plus);
        return proof.stream()
                .map(line -> new Multiplier(
                        line.constraint() == side.opened() ? side.claim() : line.constraint(),
                        line.times().dividedBy(taken)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Multiplier> joint(
            ImmutableList<Multiplier> below, ImmutableList<Multiplier> above, Meeting meeting) {
        if (takes(below, meeting.higher(), -1)) {
            return below;
        }
        return takes(above, meeting.lower(), 1) ? above : sum(below, above);
    }

    private static boolean takes(List<Multiplier> proof, List<Side> sides, int sign) {
        Set<Integer> claims = sides.stream().map(Side::claim).collect(Collectors.toSet());
        return proof.stream().anyMatch(line -> line.times().signum() == sign && claims.contains(line.constraint()));
    }

    /** Adds two proofs. Each end is taken as often as in both. */
    private static ImmutableList<Multiplier> sum(List<Multiplier> below, List<Multiplier> above) {
        Map<Multiplier, Rational> sum = new LinkedHashMap<>();
        for (List<Multiplier> proof : List.of(below, above)) {
            for (Multiplier line : proof) {
                Rational sign = Rational.of(line.times().signum());
                sum.merge(new Multiplier(line.constraint(), sign), line.times(), Rational::plus);
            }
        }
        return sum.entrySet().stream()
                .map(entry -> new Multiplier(entry.getKey().constraint(), entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }
}
