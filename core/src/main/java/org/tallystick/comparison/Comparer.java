package org.tallystick.comparison;

import java.util.List;
import java.util.Optional;
import org.tallystick.claim.Facet;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.subject.Comparability;
import org.tallystick.subject.MeasuredClaim;
import org.tallystick.subject.Subjects;
import org.tallystick.time.PeriodRelation;
import org.tallystick.unit.Unit;

/** Compares two claims. */
final class Comparer {
    private final MeasuredClaim left;
    private final MeasuredClaim right;
    private final Reading widest;
    private final Reasons reasons;
    private final Subjects subjects;
    private final Optional<Facet> facet;

    Comparer(MeasuredClaim left, MeasuredClaim right, Reading widest, Subjects subjects) {
        boolean convert = Comparability.unitsAgree(left.figure(), right.figure());
        Optional<Unit> unit = convert ? left.unit().or(right::unit) : Optional.empty();
        this.left = unit.map(left::to).orElse(left);
        this.right = unit.map(right::to).orElse(right);
        this.widest = widest;
        this.subjects = subjects;
        this.facet = subjects.differing(left.claim(), right.claim());
        this.reasons = new Reasons(
                this.left, this.right, facet.equals(Optional.of(Facet.PERIOD)) ? periods(subjects) : Optional.empty());
    }

    private Optional<PeriodRelation> periods(Subjects subjects) {
        return subjects.subject(left.claim())
                .period()
                .flatMap(one -> subjects.subject(right.claim()).period().map(one::relationTo));
    }

    Comparison compare() {
        if (facet.isEmpty()) {
            return ofOneThing();
        }
        if (facet.get() == Facet.PERIOD && Comparability.exceeds(left, right, widest, subjects)) {
            return excess();
        }
        if (facet.get() == Facet.DATE && Comparability.falls(left, right, widest, subjects)) {
            return fall();
        }
        boolean convert = Comparability.unitsAgree(left.figure(), right.figure());
        return convert ? incomparable(facet.get(), onFigures().build()) : unitsDiffer(facet.get());
    }

    /** Figures of one date may differ where the date leaves time for a change. */
    private Comparison ofOneThing() {
        Comparison verdict = onFigures().build();
        return verdict.verdict() != Verdict.CONTRADICTS || Comparability.areAtOnce(left.claim(), right.claim())
                ? verdict
                : comparison()
                        .verdict(Verdict.INCOMPARABLE)
                        .facet(Facet.DATE)
                        .otherwise(verdict.verdict())
                        .gap(verdict.gap())
                        .why(reasons.notAtOnce(verdict))
                        .build();
    }

    private Comparison excess() {
        Rational gap = gap();
        return comparison()
                .verdict(Verdict.CONTRADICTS)
                .gap(gap)
                .why(reasons.exceeds(gap, Comparability.isExcess(left, right, widest, subjects) ? left : right))
                .build();
    }

    private ImmutableComparison.Builder comparison() {
        return new ImmutableComparison.Builder()
                .left(left.claim().id())
                .right(right.claim().id());
    }

    private Comparison incomparable(Facet facet, Comparison verdict) {
        return comparison()
                .verdict(Verdict.INCOMPARABLE)
                .facet(facet)
                .otherwise(verdict.verdict())
                .grade(verdict.grade())
                .direction(verdict.direction())
                .gap(verdict.gap())
                .why(reasons.differ(facet, verdict))
                .build();
    }

    private Comparison unitsDiffer(Facet facet) {
        return comparison()
                .verdict(Verdict.INCOMPARABLE)
                .facet(facet)
                .why(reasons.unitsDiffer(facet))
                .build();
    }

    private Comparison fall() {
        Rational gap = gap();
        return comparison()
                .verdict(Verdict.CONTRADICTS)
                .gap(gap)
                .why(reasons.falls(gap, Comparability.isEarlier(left.claim(), right.claim(), subjects) ? left : right))
                .build();
    }

    /** Returns the distance of the nearest ends; neighbours may touch. */
    private Rational gap() {
        return left.in(widest).gap(right.in(widest)).orElse(Rational.ZERO);
    }

    /** The verdict on the figures alone. */
    private ImmutableComparison.Builder onFigures() {
        ImmutableComparison.Builder comparison = comparison();
        Optional<Agreement> agreement = Agreement.of(List.of(left.figure(), right.figure()), widest);
        if (agreement.isEmpty()) {
            return comparison.verdict(Verdict.CONTRADICTS).gap(gap()).why(reasons.contradict(widest, gap()));
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
                    .why(b.encloses(a) ? reasons.refines(grade, left, right) : reasons.refines(grade, right, left));
        }
        return comparison.verdict(Verdict.OVERLAPS).why(reasons.overlap(agreement.get()));
    }

    private boolean sameInEveryReading() {
        return Reading.LOOSE.andTighter().stream()
                .allMatch(reading -> left.in(reading).equals(right.in(reading)));
    }

    /** Returns the way in which the finer figure is rounded to the coarser one, where both are bare or "about". */
    private Optional<Rounding> rounding() {
        Figure one = left.figure();
        Figure other = right.figure();
        if (!isRoundable(one) || !isRoundable(other) || one.resolution().equals(other.resolution())) {
            return Optional.empty();
        }
        Rational coarse = coarser().value().orElseThrow();
        Rational resolution = coarser().resolution().orElseThrow();
        Rational fine = finer().value().orElseThrow();
        Rational off = coarse.minus(fine).abs().times(Rational.TWO);
        if (coarse.isMultipleOf(resolution) && off.compareTo(resolution) <= 0) {
            return Optional.of(Rounding.NEAREST);
        }
        if (coarse.equals(fine.floorTo(resolution))) {
            return Optional.of(Rounding.DOWN);
        }
        return coarse.equals(fine.ceilingTo(resolution)) ? Optional.of(Rounding.UP) : Optional.empty();
    }

    private static boolean isRoundable(Figure figure) {
        return figure.hedge() == Hedge.NONE || figure.hedge() == Hedge.ABOUT;
    }

    private Figure coarser() {
        return leftIsCoarser() ? left.figure() : right.figure();
    }

    private Figure finer() {
        return leftIsCoarser() ? right.figure() : left.figure();
    }

    private boolean leftIsCoarser() {
        return left.figure()
                        .resolution()
                        .orElseThrow()
                        .compareTo(right.figure().resolution().orElseThrow())
                > 0;
    }
}
