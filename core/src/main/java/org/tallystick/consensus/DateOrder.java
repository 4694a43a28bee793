package org.tallystick.consensus;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tallystick.time.PartialDate;

/**
 * Numbers for dates of which some are known to be earlier than others. A date takes one slot or several. It is known to be earlier than
 * another where its last slot comes before the first slot of the other. A claim that may be of any time reaches back to the first slot, or
 * on to the last.
 *
 * <p>Such numbers exist for every interval order: the first slot of a date is the rank of the number of dates that are known to be earlier
 * (P. C. Fishburn, Interval Orders and Interval Graphs, 1985).
 */
final class DateOrder {
    /** The number of parts of a slot: before an instant, the instant, and after it. */
    static final int PARTS = 3;

    /** The index of the part that is the instant. */
    static final int POINT = 1;

    private final ImmutableMap<Dating, Slots> slots;
    private final int count;

    private DateOrder(ImmutableMap<Dating, Slots> slots, int count) {
        this.slots = slots;
        this.count = count;
    }

    /**
     * The position of a date.
     *
     * @param first the first part of its first slot
     * @param last the last part of its last slot
     */
    record Slots(int first, int last) {}

    static DateOrder of(Collection<Dating> all) {
        ImmutableSet<Dating> datings = ImmutableSet.copyOf(all);
        Lines ends = Lines.of(datings.stream()
                .flatMap(each -> each.latest().stream())
                .distinct()
                .toList());
        ImmutableMap<Dating, Integer> earlier = datings.stream()
                .collect(ImmutableMap.toImmutableMap(
                        each -> each,
                        each -> each.said().map(said -> ends.before(said)).orElse(0)));
        Map<Integer, Integer> ranks = new HashMap<>();
        new TreeSet<>(earlier.values()).forEach(number -> ranks.put(number, ranks.size()));
        ImmutableMap<Dating, Integer> first = datings.stream()
                .collect(ImmutableMap.toImmutableMap(each -> each, each -> ranks.getOrDefault(earlier.get(each), 0)));
        Map<PartialDate, Integer> said = new HashMap<>();
        first.forEach((dating, slot) -> dating.said().ifPresent(date -> said.put(date, slot)));
        Lines begins = Lines.of(List.copyOf(said.keySet()));
        ImmutableMap.Builder<Dating, Slots> slots = ImmutableMap.builder();
        first.forEach((dating, slot) -> {
            int after = dating.latest()
                    .map(date -> begins.least(date, said, ranks.size()))
                    .orElse(ranks.size());
            slots.put(dating, parts(dating, slot, Math.max(slot, after - 1)));
        });
        return new DateOrder(slots.buildOrThrow(), PARTS * ranks.size());
    }

    private static Slots parts(Dating dating, int first, int last) {
        return dating.isInstant() && first == last
                ? new Slots(PARTS * first + POINT, PARTS * first + POINT)
                : new Slots(PARTS * first, PARTS * last + PARTS - 1);
    }

    /** Returns the position for a fixed measurand, or for a single date: one instant. */
    static Slots once() {
        return new Slots(POINT, POINT);
    }

    Slots of(Dating dating) {
        return Optional.ofNullable(slots.get(dating)).orElseThrow();
    }

    /** Returns the number of parts of slots. */
    int count() {
        return count;
    }

    /**
     * Dates sorted by the calendar, each kind separately: years, months, days and the instants of each offset. Within a kind, the dates
     * known to be earlier than a date come first and those known to be later come last.
     */
    private record Lines(List<List<PartialDate>> lines) {
        private static Lines of(Collection<PartialDate> dates) {
            ImmutableListMultimap<Object, PartialDate> byKind = dates.stream()
                    .sorted(PartialDate.IN_CALENDAR_ORDER)
                    .collect(ImmutableListMultimap.toImmutableListMultimap(Lines::kind, date -> date));
            List<List<PartialDate>> lines = new ArrayList<>();
            byKind.asMap().values().forEach(line -> lines.add(List.copyOf(line)));
            return new Lines(lines);
        }

        private static Object kind(PartialDate date) {
            String text = date.toString();
            return date.isAmbiguous() ? date : date.isInstant() ? offset(text) : text.length();
        }

        private static String offset(String text) {
            return text.substring(Math.max(text.lastIndexOf('+'), Math.max(text.lastIndexOf('-'), text.indexOf('Z'))));
        }

        /** Returns the number of dates known to be earlier. */
        private int before(PartialDate date) {
            return lines.stream().mapToInt(line -> passed(line, date)).sum();
        }

        private static int passed(List<PartialDate> line, PartialDate date) {
            int passed = 0;
            int end = line.size();
            while (passed < end) {
                int middle = (passed + end) / 2;
                if (line.get(middle).isBefore(date)) {
                    passed = middle + 1;
                } else {
                    end = middle;
                }
            }
            return passed;
        }

        /** Returns the least slot of the dates known to be later. */
        private int least(PartialDate date, Map<PartialDate, Integer> slots, int none) {
            return lines.stream()
                    .flatMap(line -> line.stream().skip(notAfter(line, date)).limit(1))
                    .mapToInt(later -> slots.getOrDefault(later, none))
                    .min()
                    .orElse(none);
        }

        private static int notAfter(List<PartialDate> line, PartialDate date) {
            int first = 0;
            int end = line.size();
            while (first < end) {
                int middle = (first + end) / 2;
                if (date.isBefore(line.get(middle))) {
                    end = middle;
                } else {
                    first = middle + 1;
                }
            }
            return first;
        }
    }
}
