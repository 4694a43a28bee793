package org.tallystick.repair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Facet;
import org.tallystick.comparison.Comparison;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;

/**
 * Repairs for a figure that is the sum of two others, of which one was meant, or neither. One-digit numbers are ignored, since each is too
 * easily the sum of two others.
 */
final class Sums {
    private static final ImmutableSet<Hedge> ADDED = ImmutableSet.of(Hedge.NONE, Hedge.EXACTLY, Hedge.ABOUT);

    private final Claim claim;
    private final Taken taken;
    private final Beside beside;
    private final Supplier<Optional<Interval>> needed;

    /**
     * Creates the repairs of one claim.
     *
     * @param needed the values that all others leave open for it, where these are known closely
     */
    Sums(Claim claim, Beside beside, Supplier<Optional<Interval>> needed) {
        this.claim = claim;
        this.taken = new Taken(claim);
        this.beside = beside;
        this.needed = needed;
    }

    /** Each pair of numbers is listed once, whatever their sources. */
    Stream<Slip> slips() {
        Optional<Rational> sum = claim.said().hedge().takesOneValue()
                        && claim.said().trend().isEmpty()
                        && Numerals.hasTwoDigits(claim.figure())
                ? claim.figure().value()
                : Optional.empty();
        return sum.stream().flatMap(this::slips);
    }

    private Stream<Slip> slips(Rational sum) {
        ImmutableList<Addend> addends = beside.others().stream()
                .filter(this::isAdded)
                .flatMap(other -> taken.value(other).map(value -> new Addend(other, value)).stream())
                .filter(addend -> addend.value().signum() == sum.signum())
                .sorted(Comparator.comparing(addend -> addend.claim().id()))
                .collect(ImmutableList.toImmutableList());
        ImmutableListMultimap<Rational, Addend> byValue = Multimaps.index(addends, Addend::value);
        Set<ImmutableSet<Named>> seen = new HashSet<>();
        return addends.stream()
                .flatMap(one -> byValue.get(sum.minus(one.value())).stream()
                        .filter(other -> !other.claim().id().equals(one.claim().id()))
                        .filter(other -> seen.add(ImmutableSet.of(one.named(), other.named())))
                        .flatMap(other -> slips(one, other)));
    }

    private boolean isAdded(Claim other) {
        return taken.isAlike(other)
                && ADDED.contains(other.said().hedge())
                && (!taken.isOfTheSameThing(other) || differsInDateAtMost(other));
    }

    private boolean differsInDateAtMost(Claim other) {
        Optional<Facet> facet = Comparison.between(claim, other).facet();
        return facet.isEmpty() || facet.get() == Facet.DATE;
    }

    private Stream<Slip> slips(Addend one, Addend other) {
        Stream<Slip> meant = Stream.of(one, other)
                .filter(addend -> taken.isOfTheSameThing(addend.claim()))
                .flatMap(addend -> taken.from(addend.claim()).stream()
                        .map(figure -> Slip.of(
                                RepairKind.SUM_OF_OTHERS,
                                figure,
                                claim.said().phrase(),
                                addend.claim().said().phrase(),
                                sum(one, other))));
        return Stream.concat(meant, needed(one, other).stream());
    }

    /** Returns a slip in which neither was meant: both are about other things, and no relation adds them. */
    private Optional<Slip> needed(Addend one, Addend other) {
        ImmutableSet<String> things = ImmutableSet.of(
                claim.measurand().id(),
                one.claim().measurand().id(),
                other.claim().measurand().id());
        return things.size() < 3 || beside.isTied(things)
                ? Optional.empty()
                : needed.get()
                        .map(values -> Slip.of(
                                RepairKind.SUM_OF_OTHERS,
                                Spans.figure(values, claim.unit()),
                                claim.said().phrase(),
                                Spans.words(values),
                                sum(one, other)));
    }

    private String sum(Addend one, Addend other) {
        return claim.said() + " is the sum of " + words(one) + " and " + words(other);
    }

    private String words(Addend addend) {
        Claim said = addend.claim();
        String thing =
                taken.isOfTheSameThing(said) ? "" : " for " + said.measurand().label();
        return "the " + IntervalFormat.shortNumber(addend.value()) + " that "
                + said.source().name() + " gives" + thing;
    }

    private record Addend(Claim claim, Rational value) {
        Named named() {
            return new Named(claim.measurand().id(), value);
        }
    }

    private record Named(String measurand, Rational value) {}
}
