package org.tallystick.verdict;

import java.util.List;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Hedge;
import org.tallystick.figure.Reading;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/** Compares two claims. */
final class Comparer {
    private final Claim leftClaim;
    private final Claim rightClaim;
    private final Figure left;
    private final Figure right;
    private final Reading widest;
    private final Reasons reasons;

    Comparer(Claim left, Claim right, Reading widest) {
        Optional<Unit> unit = Facets.unitsAgree(left, right) ? left.unit().or(right::unit) : Optional.empty();
        this.leftClaim = left;
        this.rightClaim = right;
        this.left = unit.map(left.figure()::to).orElseGet(left::figure);
        this.right = unit.map(right.figure()::to).orElseGet(right::figure);
        this.widest = widest;
        this.reasons = new Reasons(left, right);
    }

    Comparison compare() {
        ImmutableComparison.Builder comparison = comparison();
        Optional<Facet> facet = Facets.differing(leftClaim, rightClaim);
        if (facet.isEmpty()) {
            return judge(comparison).build();
        }
        if (facet.get() == Facet.DATE && Facets.falls(leftClaim, rightClaim, widest)) {
            return fall(comparison).build();
        }
        if (!Facets.unitsAgree(leftClaim, rightClaim)) {
            return comparison
                    .verdict(Verdict.INCOMPARABLE)
                    .facet(facet.get())
                    .why(reasons.unitsDiffer(facet.get()))
                    .build();
        }
        return incomparable(comparison, facet.get()).build();
    }

    private ImmutableComparison.Builder comparison() {
        return new ImmutableComparison.Builder().left(leftClaim.id()).right(rightClaim.id());
    }

    private ImmutableComparison.Builder incomparable(ImmutableComparison.Builder comparison, Facet facet) {
        Comparison judged = judge(comparison()).build();
        return comparison
                .verdict(Verdict.INCOMPARABLE)
                .facet(facet)
                .otherwise(judged.verdict())
                .grade(judged.grade())
                .direction(judged.direction())
                .gap(judged.gap())
                .why(reasons.differ(facet, judged));
    }

    private ImmutableComparison.Builder fall(ImmutableComparison.Builder comparison) {
        Rational gap = left.in(widest).gap(right.in(widest)).orElse(Rational.ZERO);
        return comparison.verdict(Verdict.CONTRADICTS).gap(gap).why(reasons.falls(gap));
    }

    /** The verdict on the figures alone. */
    private ImmutableComparison.Builder judge(ImmutableComparison.Builder comparison) {
        Optional<Agreement> agreement = Agreement.of(List.of(left, right), widest);
        if (agreement.isEmpty()) {
            Rational gap = left.in(widest).gap(right.in(widest)).orElse(Rational.ZERO);
            return comparison.verdict(Verdict.CONTRADICTS).gap(gap).why(reasons.contradict(widest, gap));
        }
        Reading grade = agreement.get().grade();
        comparison.grade(grade);
        if (sameInEveryReading()) {
            return comparison.verdict(Verdict.SAME).why(reasons.same());
        }
        Optional<Rounding> direction = rounding();
        if (direction.isPresent()) {
            return comparison
                    .verdict(Verdict.ROUNDS)
                    .direction(direction)
                    .why(reasons.rounds(coarser(), finer(), direction.get()));
        }
        Interval a = left.in(grade);
        Interval b = right.in(grade);
        if (!a.equals(b) && (a.encloses(b) || b.encloses(a))) {
            return comparison
                    .verdict(Verdict.REFINES)
                    .why(reasons.refines(grade, b.encloses(a) ? left : right, b.encloses(a) ? right : left));
        }
        return comparison.verdict(Verdict.OVERLAPS).why(reasons.overlap(agreement.get()));
    }

    private boolean sameInEveryReading() {
        return Reading.LOOSE.andTighter().stream()
                .allMatch(reading -> left.in(reading).equals(right.in(reading)));
    }

    /** How the finer figure becomes the coarser one, where both are bare or "about". */
    private Optional<Rounding> rounding() {
        if (!isRoundable(left) || !isRoundable(right) || left.grain().equals(right.grain())) {
            return Optional.empty();
        }
        Rational coarse = coarser().value().orElseThrow();
        Rational grain = coarser().grain().orElseThrow();
        Rational fine = finer().value().orElseThrow();
        Rational off = coarse.minus(fine).abs().times(Rational.TWO);
        if (coarse.isMultipleOf(grain) && off.compareTo(grain) <= 0) {
            return Optional.of(Rounding.NEAREST);
        }
        if (coarse.equals(fine.floorTo(grain))) {
            return Optional.of(Rounding.DOWN);
        }
        return coarse.equals(fine.ceilingTo(grain)) ? Optional.of(Rounding.UP) : Optional.empty();
    }

    private static boolean isRoundable(Figure figure) {
        return figure.hedge() == Hedge.NONE || figure.hedge() == Hedge.ABOUT;
    }

    private Figure coarser() {
        return leftIsCoarser() ? left : right;
    }

    private Figure finer() {
        return leftIsCoarser() ? right : left;
    }

    private boolean leftIsCoarser() {
        return left.grain().orElseThrow().compareTo(right.grain().orElseThrow()) > 0;
    }
}
