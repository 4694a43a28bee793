package org.tallystick.time;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tallystick.time.DateForm.Dated;
import org.tallystick.time.DateForm.Moment;

/**
 * Compares the ends of two periods, each of which may be one of several dates.
 *
 * <p>A relation holds whatever is chosen if and only if the orders below say so: where two choices had the periods apart, or
 * overlapping, on opposite sides, a third choice of the same dates has one enclose the other.
 */
final class PeriodOrder {
    private enum Order {
        EARLIER,
        TOGETHER,
        LATER
    }

    /** An end of a period: no bound, or one of the dates, of which none are known where it is not placed on a calendar. */
    private record End(boolean isOpen, boolean isFirst, ImmutableList<Dated> dates) {}

    private PeriodOrder() {}

    static PeriodRelation relation(Period one, Period other) {
        if (one.equals(other)) {
            return PeriodRelation.EQUAL;
        }
        if (one.hasNoEnds() || other.hasNoEnds()) {
            return PeriodRelation.UNKNOWN;
        }
        End first = begin(one);
        End last = end(one);
        End otherFirst = begin(other);
        End otherLast = end(other);
        Set<Order> gap = orders(last, otherFirst);
        Set<Order> otherGap = orders(otherLast, first);
        if (gap.equals(EnumSet.of(Order.EARLIER)) || otherGap.equals(EnumSet.of(Order.EARLIER))) {
            return PeriodRelation.APART;
        }
        boolean meet = !gap.contains(Order.EARLIER) && !otherGap.contains(Order.EARLIER);
        return nested(orders(first, otherFirst), orders(last, otherLast), meet);
    }

    private static PeriodRelation nested(Set<Order> begins, Set<Order> ends, boolean meet) {
        boolean mayBeEqual = begins.contains(Order.TOGETHER) && ends.contains(Order.TOGETHER);
        if (mayBeEqual && begins.size() == 1 && ends.size() == 1) {
            return PeriodRelation.EQUAL;
        }
        if (!mayBeEqual && !begins.contains(Order.EARLIER) && !ends.contains(Order.LATER)) {
            return PeriodRelation.WITHIN;
        }
        if (!mayBeEqual && !begins.contains(Order.LATER) && !ends.contains(Order.EARLIER)) {
            return PeriodRelation.ENCLOSES;
        }
        boolean oneWay = begins.size() == 1 && begins.equals(ends);
        return meet && oneWay ? PeriodRelation.OVERLAPPING : PeriodRelation.UNKNOWN;
    }

    /** Of several dates only those count that leave the period an end behind them. */
    private static End begin(Period period) {
        List<Dated> ends = period.until().map(PeriodOrder::dates).orElse(ImmutableList.of());
        return end(period.since(), true, date -> ends.isEmpty() || ends.stream().anyMatch(end -> !end.isBefore(date)));
    }

    private static End end(Period period) {
        List<Dated> begins = period.since().map(PeriodOrder::dates).orElse(ImmutableList.of());
        return end(
                period.until(),
                false,
                date -> begins.isEmpty() || begins.stream().anyMatch(begin -> !date.isBefore(begin)));
    }

    private static End end(Optional<PartialDate> date, boolean isFirst, Predicate<Dated> isPossible) {
        return new End(
                date.isEmpty(),
                isFirst,
                date.map(PeriodOrder::dates).orElse(ImmutableList.of()).stream()
                        .filter(isPossible)
                        .collect(toImmutableList()));
    }

    /** The dates that may be meant, none where any of them has no place on the calendar. */
    private static ImmutableList<Dated> dates(PartialDate date) {
        List<DateForm> forms =
                date.form() instanceof DateForm.OneOf set ? List.copyOf(set.choices()) : List.of(date.form());
        boolean placed = forms.stream().allMatch(Dated.class::isInstance);
        return placed ? forms.stream().map(Dated.class::cast).collect(toImmutableList()) : ImmutableList.of();
    }

    /** How an end may lie to another. A beginning that is open lies before all dates, an end behind them. */
    private static Set<Order> orders(End one, End other) {
        if (one.isOpen() || other.isOpen()) {
            boolean alike = one.isOpen() && other.isOpen() && one.isFirst() == other.isFirst();
            boolean earlier = one.isOpen() ? one.isFirst() : !other.isFirst();
            return EnumSet.of(alike ? Order.TOGETHER : earlier ? Order.EARLIER : Order.LATER);
        }
        if (one.dates().isEmpty() || other.dates().isEmpty()) {
            return EnumSet.allOf(Order.class);
        }
        Set<Order> orders = EnumSet.noneOf(Order.class);
        for (Dated a : one.dates()) {
            for (Dated b : other.dates()) {
                orders.addAll(orders(a, one.isFirst(), b, other.isFirst()));
            }
        }
        return orders;
    }

    private static Set<Order> orders(Dated one, boolean oneIsFirst, Dated other, boolean otherIsFirst) {
        if (one instanceof Moment a && other instanceof Moment b) {
            int order = a.at().toInstant().compareTo(b.at().toInstant());
            return EnumSet.of(order < 0 ? Order.EARLIER : order > 0 ? Order.LATER : Order.TOGETHER);
        }
        List<LocalDateTime> a = times(one, oneIsFirst);
        List<LocalDateTime> b = times(other, otherIsFirst);
        Set<Order> orders = EnumSet.noneOf(Order.class);
        for (LocalDateTime x : a) {
            for (LocalDateTime y : b) {
                orders.add(x.isBefore(y) ? Order.EARLIER : x.isAfter(y) ? Order.LATER : Order.TOGETHER);
            }
        }
        return orders;
    }

    /** A day begins and ends on a clock that is not known; an instant is read off its own and that of UTC. */
    private static List<LocalDateTime> times(Dated date, boolean isFirst) {
        if (date instanceof Moment moment) {
            return Stream.of(
                            moment.at().toLocalDateTime(),
                            moment.at().withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime())
                    .distinct()
                    .toList();
        }
        return List.of(isFirst ? date.first().atStartOfDay() : date.last().atTime(LocalTime.MAX));
    }
}
