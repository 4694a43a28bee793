package org.tallystick.proof;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallystick.algebra.Statement;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Branch.Part;

/**
 * Checks the steps of a certificate in order. Each step but the first refutes a part of exactly one earlier branch, so no part of the
 * values is left out and no step is proved by itself.
 */
final class Verification {
    private final Evidence evidence;
    private final Belonging belonging;
    private final Certificate certificate;
    private final Map<Integer, Path> paths = new HashMap<>();

    Verification(Dossier dossier, Certificate certificate) {
        this.evidence = new Evidence(dossier, certificate);
        this.belonging = new Belonging(evidence);
        this.certificate = certificate;
    }

    boolean holds() {
        List<Refutation> steps = certificate.steps();
        if (steps.isEmpty() || !claimsHold()) {
            return false;
        }
        paths.put(0, new Path(ImmutableMap.of()));
        for (int number = 0; number < steps.size(); number++) {
            Path path = paths.get(number);
            if (path == null || !holds(steps.get(number), number, path)) {
                return false;
            }
        }
        return paths.size() == steps.size();
    }

    private boolean claimsHold() {
        boolean stand =
                certificate.claims().stream().allMatch(id -> evidence.claim(id).isPresent());
        return stand && belonging.isSound(certificate);
    }

    private boolean holds(Refutation step, int number, Path path) {
        if (step instanceof Summation sum) {
            return addition(path).contradicts(sum.premises());
        }
        if (step instanceof Indivisibility sum) {
            return addition(path).isIndivisible(sum.premises());
        }
        if (step instanceof BrokenCourse leaf) {
            return isBroken(leaf, path);
        }
        return step instanceof BrokenRelation leaf ? isBroken(leaf, path) : follow((Branch) step, number, path);
    }

    private Addition addition(Path path) {
        return new Addition(evidence, path::values, quantity -> left(quantity, path));
    }

    private boolean follow(Branch branch, int number, Path path) {
        boolean later = branch.below() > number && branch.above() > number;
        Optional<Quantity> unknown = evidence.unknowns().of(branch.measurand(), branch.date());
        return later
                && evidence.isKnown(branch.measurand())
                && unknown.isPresent()
                && paths.putIfAbsent(branch.below(), path.with(unknown.get(), branch, Part.BELOW)) == null
                && paths.putIfAbsent(branch.above(), path.with(unknown.get(), branch, Part.ABOVE)) == null;
    }

    /** Whether the values left to each measurand contain none that satisfies the relation. */
    private boolean isBroken(BrokenRelation leaf, Path path) {
        Optional<Statement> statement = evidence.statement(leaf.relation(), leaf.row());
        if (statement.isEmpty()) {
            return false;
        }
        Set<String> none = evidence.countedAsNone(leaf.relation());
        Map<String, Interval> left = new HashMap<>();
        for (String measurand : statement.get().measurands()) {
            Optional<Quantity> unknown = evidence.unknowns().of(measurand, leaf.date());
            if (none.contains(measurand)) {
                left.put(measurand, Interval.of(Rational.ZERO));
            } else if (unknown.isEmpty()) {
                return false;
            } else {
                Optional<Interval> values = left(unknown.get(), path);
                if (values.isEmpty()) {
                    return true;
                }
                left.put(measurand, values.get());
            }
        }
        return !statement.get().isPossible(measurand -> left.getOrDefault(measurand, Interval.all()));
    }

    /** Whether all values left on the earlier date are above all those left on the later one. */
    private boolean isBroken(BrokenCourse leaf, Path path) {
        Optional<Quantity> from = evidence.unknowns().of(leaf.measurand(), Optional.of(leaf.from()));
        Optional<Quantity> to = evidence.unknowns().of(leaf.measurand(), Optional.of(leaf.to()));
        if (from.isEmpty() || to.isEmpty() || !evidence.isStep(leaf.measurand(), leaf.from(), leaf.to())) {
            return false;
        }
        Optional<Interval> earlier = left(from.get(), path);
        Optional<Interval> later = left(to.get(), path);
        return earlier.isEmpty() || later.isEmpty() || later.get().isBelow(earlier.get());
    }

    private Optional<Interval> left(Quantity unknown, Path path) {
        Optional<Interval> left = evidence.range(unknown.measurand());
        for (Map.Entry<String, Reading> assumed : certificate.assumed().entrySet()) {
            Claim claim = evidence.claim(assumed.getKey()).orElseThrow();
            if (evidence.unknowns().of(claim).filter(unknown::equals).isPresent()) {
                left = shared(left, evidence.values(claim, assumed.getValue()));
            }
        }
        return path.values.containsKey(unknown) ? shared(left, path.values(unknown)) : left;
    }

    private static Optional<Interval> shared(Optional<Interval> one, Optional<Interval> other) {
        return one.flatMap(values -> other.flatMap(values::intersection));
    }

    /** The values that the branches on the way to a step leave to each measurand. Where no value is left, any relation is a refutation. */
    private final class Path {
        private final ImmutableMap<Quantity, Optional<Interval>> values;

        private Path(ImmutableMap<Quantity, Optional<Interval>> values) {
            this.values = values;
        }

        private Optional<Interval> values(Quantity unknown) {
            Optional<Interval> left = values.get(unknown);
            return left == null ? Optional.empty() : left;
        }

        private Path with(Quantity unknown, Branch branch, Part part) {
            Optional<Interval> cut = evidence.tightened(unknown.measurand(), branch.values(part));
            Map<Quantity, Optional<Interval>> grown = new HashMap<>(values);
            grown.merge(unknown, cut, Verification::shared);
            return new Path(ImmutableMap.copyOf(grown));
        }
    }
}
