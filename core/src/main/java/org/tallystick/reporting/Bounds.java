package org.tallystick.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.figure.UnreadableFigureException;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;

/** Sources whose ranges all have the same width, none or one unit either way, although their figures differ in magnitude. */
final class Bounds {
    private static final int FEWEST = 8;

    /** The least ratio of the largest figure to the smallest. Below it, a constant width is not remarkable. */
    private static final Rational SPREAD = Rational.TEN;

    private Bounds() {}

    private record Ranged(Claim claim, Rational middle, Rational margin) {
        private static Stream<Ranged> of(Claim claim) {
            Hedge hedge = claim.said().hedge();
            Interval said = claim.said().in(Reading.EXACT);
            if ((hedge != Hedge.BETWEEN && hedge != Hedge.PLUS_MINUS) || !said.isBounded()) {
                return Stream.empty();
            }
            Rational min = said.min().orElseThrow();
            Rational max = said.max().orElseThrow();
            Rational middle = min.plus(max).dividedBy(Rational.TWO);
            return middle.signum() > 0 ? Stream.of(new Ranged(claim, middle, max.minus(middle))) : Stream.empty();
        }
    }

    static List<ReportingPattern> of(Dossier dossier) {
        ImmutableListMultimap<String, Ranged> ranges = dossier.claims().stream()
                .filter(claim -> !dossier.isRetired(claim))
                .flatMap(Ranged::of)
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        ranged -> ranged.claim().source().id(), ranged -> ranged));
        return ranges.asMap().entrySet().stream()
                .flatMap(source -> habit(source.getKey(), source.getValue()).stream())
                .toList();
    }

    private static Optional<ReportingPattern> habit(String source, Collection<Ranged> ranges) {
        ImmutableList<Rational> margins =
                ranges.stream().map(Ranged::margin).distinct().collect(ImmutableList.toImmutableList());
        Rational margin = margins.get(0);
        boolean synthetic = margins.size() == 1 && (margin.isZero() || margin.equals(Rational.ONE));
        if (ranges.size() < FEWEST || !synthetic || !areOfManySizes(ranges)) {
            return Optional.empty();
        }
        ImmutableMap.Builder<Claim, Claim> revised = ImmutableMap.builder();
        ranges.forEach(ranged -> revised(ranged).ifPresent(claim -> revised.put(ranged.claim(), claim)));
        return Optional.of(ReportingPattern.of(
                ReportingPatternKind.SYNTHETIC_BOUNDS,
                source,
                ranges.stream().map(ranged -> ranged.claim().id()).toList(),
                revised.buildOrThrow(),
                ranges.iterator().next().claim().source().name() + " gives all of " + ranges.size() + " figures as ± "
                        + margin + ", whatever their size: its bounds are made, not measured"));
    }

    private static boolean areOfManySizes(Collection<Ranged> ranges) {
        Rational least =
                ranges.stream().map(Ranged::middle).reduce(Rational::min).orElseThrow();
        Rational most =
                ranges.stream().map(Ranged::middle).reduce(Rational::max).orElseThrow();
        return most.compareTo(least.times(SPREAD)) >= 0;
    }

    /** The middle may be impossible for the measurand: half a person, or beyond its range. */
    private static Optional<Claim> revised(Ranged ranged) {
        try {
            return bare(ranged).map(ranged.claim()::saying);
        } catch (UnreadableFigureException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Figure> bare(Ranged ranged) {
        return ranged.middle()
                .toBigDecimal()
                .map(Figure::of)
                .map(figure -> ranged.claim().said().unit().map(figure::to).orElse(figure));
    }
}
