package org.tallystick.verdict;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Reading;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Statement;
import org.tallystick.verdict.Branch.Part;

/**
 * Checks the steps of a certificate one after another. Each step but the first is the part of exactly one earlier branch, so
 * that no part of the values is left out and none is proved by itself.
 */
final class Verification {
    private final Evidence evidence;
    private final Belonging belonging;
    private final Certificate certificate;
    private final Map<Integer, Path> paths = new HashMap<>();

    Verification(Dossier dossier, Certificate certificate) {
        this.evidence = new Evidence(dossier);
        this.belonging = new Belonging(dossier, evidence);
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
            return new Addition(evidence, path::values).contradicts(sum.premises());
        }
        return step instanceof BrokenRelation leaf ? isBroken(leaf, path) : follow((Branch) step, number, path);
    }

    private boolean follow(Branch branch, int number, Path path) {
        boolean later = branch.below() > number && branch.above() > number;
        return later
                && evidence.isKnown(branch.measurand())
                && paths.putIfAbsent(branch.below(), path.with(branch, Part.BELOW)) == null
                && paths.putIfAbsent(branch.above(), path.with(branch, Part.ABOVE)) == null;
    }

    /** Whether none of the values that are left to each measurand fit the relation. */
    private boolean isBroken(BrokenRelation leaf, Path path) {
        Optional<Statement> statement = evidence.statement(leaf.relation(), leaf.row());
        if (statement.isEmpty()) {
            return false;
        }
        Set<String> none = evidence.countedAsNone(leaf.relation());
        Map<String, Interval> left = new HashMap<>();
        for (String measurand : statement.get().measurands()) {
            Optional<Interval> values =
                    none.contains(measurand) ? Optional.of(Interval.of(Rational.ZERO)) : left(measurand, path);
            if (values.isEmpty()) {
                return true;
            }
            left.put(measurand, values.get());
        }
        return !statement.get().isPossible(measurand -> left.getOrDefault(measurand, Interval.all()));
    }

    private Optional<Interval> left(String measurand, Path path) {
        Optional<Interval> left = evidence.range(measurand);
        for (Map.Entry<String, Reading> assumed : certificate.assumed().entrySet()) {
            Claim claim = evidence.claim(assumed.getKey()).orElseThrow();
            if (claim.measurand().id().equals(measurand)) {
                left = shared(left, evidence.values(claim, assumed.getValue()));
            }
        }
        return path.values.containsKey(measurand) ? shared(left, path.values(measurand)) : left;
    }

    private static Optional<Interval> shared(Optional<Interval> one, Optional<Interval> other) {
        return one.flatMap(values -> other.flatMap(values::intersection));
    }

    /** What the branches on the way to a step leave of each measurand; what has no value left is refuted by any relation. */
    private final class Path {
        private final ImmutableMap<String, Optional<Interval>> values;

        private Path(ImmutableMap<String, Optional<Interval>> values) {
            this.values = values;
        }

        private Optional<Interval> values(String measurand) {
            Optional<Interval> left = values.get(measurand);
            return left == null ? Optional.empty() : left;
        }

        private Path with(Branch branch, Part part) {
            String measurand = branch.measurand();
            Optional<Interval> cut = evidence.tightened(measurand, branch.values(part));
            Map<String, Optional<Interval>> grown = new HashMap<>(values);
            grown.merge(measurand, cut, Verification::shared);
            return new Path(ImmutableMap.copyOf(grown));
        }
    }
}
