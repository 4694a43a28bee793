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
 * <p>A relation holds for all choices if and only if the orders below imply it. Where the periods are apart, or overlap, on opposite sides
 * in two choices, one encloses the other in a third choice of the same dates.
 */
final class PeriodOrder {
    private enum Order {
        EARLIER,
        TOGETHER,
        LATER
    }

    /** An end of a period: no bound, or one of the dates. Without dates its place on the calendar is not known. */
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

    /** Returns the beginning. Of several dates only those count that leave an end of the period after them. */
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

    /** Returns the possible dates; none where the place of any of them on the calendar is not known. */
    private static ImmutableList<Dated> dates(PartialDate date) {
        List<DateForm> forms =
                date.form() instanceof DateForm.OneOf set ? List.copyOf(set.choices()) : List.of(date.form());
        boolean placed = forms.stream().allMatch(Dated.class::isInstance);
        return placed ? forms.stream().map(Dated.class::cast).collect(toImmutableList()) : ImmutableList.of();
    }

    /** Returns the possible orders of one end and another. An open beginning is before all dates, an open end after them. */
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

    /**
     * Returns the possible times of a date. A day begins and ends on an unknown clock; an instant is read on its own and on that of UTC.
     */
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
