package org.tallystick.counting;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.figure.Reading;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.time.PartialDate;

/**
 * Where a count that never falls would fall. Each claim is held against the highest of those known to be earlier and the
 * lowest of those known to be later, so that none is missed, however many there are.
 */
public final class Falls {
    private static final Comparator<Optional<Rational>> MISSING_FIRST =
            Comparator.comparing(end -> end.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final ImmutableMap<Witness, Witness> highest;
    private final ImmutableSet<String> claims;

    private Falls(Map<Witness, Witness> highest, ImmutableSet<String> claims) {
        this.highest = ImmutableMap.copyOf(highest);
        this.claims = claims;
    }

    /** The falls within each set of claims that differ in nothing but their dates. */
    public static Falls of(Iterable<? extends Collection<Witness>> courses, Reading widest) {
        Map<Witness, Witness> highest = new LinkedHashMap<>();
        ImmutableSet.Builder<String> claims = ImmutableSet.builder();
        for (Collection<Witness> course : courses) {
            Map<Witness, Witness> above = new Search(course, widest, Way.BACK).found(course);
            Map<Witness, Witness> below = new Search(course, widest, Way.ON).found(course);
            highest.putAll(above);
            above.keySet().forEach(witness -> claims.add(witness.id()));
            below.keySet().forEach(witness -> claims.add(witness.id()));
        }
        return new Falls(highest, claims.build());
    }

    /** Of the earlier claims that a claim would fall from, the highest. */
    public Optional<Witness> highest(Witness witness) {
        return Optional.ofNullable(highest.get(witness));
    }

    /** The claims that cannot be true beside one of another date. */
    public ImmutableSet<String> claims() {
        return claims;
    }

    /** Towards which dates a claim looks. Looking on, everything is turned round. */
    private enum Way {
        BACK,
        ON;

        private Comparator<Witness> order() {
            Comparator<Witness> forward = Comparator.comparing(Way::date, PartialDate.IN_CALENDAR_ORDER);
            return this == BACK ? forward : forward.reversed();
        }

        private boolean isPassed(Witness one, Witness from) {
            return this == BACK ? date(one).isBefore(date(from)) : date(from).isBefore(date(one));
        }

        private Interval turned(Interval values) {
            return this == BACK ? values : values.negated();
        }

        private static PartialDate date(Witness witness) {
            return witness.date().orElseThrow();
        }
    }

    /**
     * The claims of one course sorted by date, each with the highest so far. Years, months, days and the instants of each
     * offset are sorted apart: among dates of one kind those that are known to be earlier come first.
     */
    private static final class Search {
        private final Reading widest;
        private final Way way;
        private final List<List<Step>> lines = new ArrayList<>();

        private Search(Collection<Witness> course, Reading widest, Way way) {
            this.widest = widest;
            this.way = way;
            ImmutableListMultimap<Object, Witness> byKind = course.stream()
                    .filter(witness -> witness.date().isPresent())
                    .sorted(way.order())
                    .collect(ImmutableListMultimap.toImmutableListMultimap(
                            witness -> kind(Way.date(witness)), witness -> witness));
            byKind.asMap().values().forEach(alike -> lines.add(line(alike)));
        }

        private static Object kind(PartialDate date) {
            String text = date.toString();
            if (date.isAmbiguous() || date.isSaid()) {
                return text;
            }
            int time = text.indexOf('T');
            int offset = Math.max(text.lastIndexOf('+'), Math.max(text.lastIndexOf('-'), text.indexOf('Z')));
            return time < 0 ? text.length() : text.substring(offset);
        }

        private List<Step> line(Iterable<Witness> sorted) {
            Comparator<Witness> byHeight = Comparator.comparing(
                            (Witness witness) -> values(witness).min(), MISSING_FIRST)
                    .thenComparing(witness -> values(witness).isMinOpen())
                    .thenComparing(Witness.BY_ID.reversed());
            List<Step> line = new ArrayList<>();
            for (Witness witness : sorted) {
                Witness before =
                        line.isEmpty() ? witness : line.get(line.size() - 1).highest();
                line.add(new Step(witness, byHeight.compare(witness, before) > 0 ? witness : before));
            }
            return line;
        }

        private Map<Witness, Witness> found(Collection<Witness> course) {
            Map<Witness, Witness> found = new HashMap<>();
            course.stream()
                    .filter(witness -> witness.date().isPresent())
                    .forEach(witness -> lines.stream()
                            .flatMap(line -> highest(line, witness).stream())
                            .filter(high -> values(witness).isBelow(values(high)))
                            .forEach(high -> found.putIfAbsent(witness, high)));
            return found;
        }

        /** The highest of those that the date has passed, which stand at the beginning of the line. */
        private Optional<Witness> highest(List<Step> line, Witness from) {
            int passed = 0;
            int end = line.size();
            while (passed < end) {
                int middle = (passed + end) / 2;
                if (way.isPassed(line.get(middle).witness(), from)) {
                    passed = middle + 1;
                } else {
                    end = middle;
                }
            }
            return passed == 0
                    ? Optional.empty()
                    : Optional.of(line.get(passed - 1).highest());
        }

        private Interval values(Witness witness) {
            return way.turned(witness.figure().in(widest));
        }
    }

    private record Step(Witness witness, Witness highest) {}
}
