package org.tallystick.counting;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tallystick.time.PartialDate;

/**
 * The dates of a course of which it is known which comes before which. A date joins them where it is known to be before or
 * after each that joined already; the surest join first.
 *
 * @param dates the claims of each date that joined, the earliest first
 * @param aside those of the other dates, the surest first
 */
record DateChain(ImmutableList<ClaimGroup> dates, ImmutableList<ClaimGroup> aside) {
    private static final int SURE_PARTS = 3;

    /**
     * An instant, a day, a month, a year, what may be one of several, what was only said, and no date; of what is equally
     * sure, the latest by the calendar.
     */
    static final Comparator<ClaimGroup> SUREST_FIRST = Comparator.comparing((ClaimGroup group) -> doubt(group))
            .thenComparing(
                    group -> group.date().orElse(null), Comparator.nullsLast(PartialDate.IN_CALENDAR_ORDER.reversed()));

    static DateChain of(Iterable<ClaimGroup> surestFirst) {
        List<ClaimGroup> dates = new ArrayList<>();
        ImmutableList.Builder<ClaimGroup> aside = ImmutableList.builder();
        for (ClaimGroup group : surestFirst) {
            int at = before(group, dates);
            if (at == dates.size() ? isLast(group, dates) : group.isBefore(dates.get(at))) {
                dates.add(at, group);
            } else {
                aside.add(group);
            }
        }
        return new DateChain(ImmutableList.copyOf(dates), aside.build());
    }

    /** How many of the dates, which are in order, come before one. */
    private static int before(ClaimGroup group, List<ClaimGroup> dates) {
        int passed = 0;
        int end = dates.size();
        while (passed < end) {
            int middle = (passed + end) / 2;
            if (dates.get(middle).isBefore(group)) {
                passed = middle + 1;
            } else {
                end = middle;
            }
        }
        return passed;
    }

    private static boolean isLast(ClaimGroup group, List<ClaimGroup> dates) {
        return dates.isEmpty() || dates.get(dates.size() - 1).isBefore(group);
    }

    /** Whether the date may be known to be before or after another. */
    static boolean isPlaced(ClaimGroup group) {
        return group.date().filter(date -> !date.isSaid()).isPresent();
    }

    private static int doubt(ClaimGroup group) {
        return group.date().map(DateChain::doubt).orElse(Integer.MAX_VALUE);
    }

    private static int doubt(PartialDate date) {
        if (date.isSaid()) {
            return SURE_PARTS + 2;
        }
        if (date.isAmbiguous()) {
            return SURE_PARTS + 1;
        }
        String text = date.toString();
        boolean instant = text.indexOf('T') >= 0;
        int parts = text.split("-", -1).length;
        return instant ? 0 : SURE_PARTS + 1 - parts;
    }
}
