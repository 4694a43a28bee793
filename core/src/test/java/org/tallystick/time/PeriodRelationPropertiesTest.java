package org.tallystick.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class PeriodRelationPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 12, 1);

    /** Days on either side of the calendar that is tried stand for the time without a bound. */
    private static final int MARGIN = 400;

    private static final int LAST = 2 * MARGIN + 450;

    private static Arbitrary<String> dates() {
        Arbitrary<LocalDate> near = Arbitraries.integers().between(27, 36).map(FIRST::plusDays);
        return Arbitraries.oneOf(
                near.map(LocalDate::toString),
                near.map(LocalDate::toString),
                near.map(day -> YearMonth.from(day).toString()),
                Arbitraries.of("2025", "2025-02", "2025-11"));
    }

    private static Arbitrary<PartialDate> ends() {
        Arbitrary<String> sets = dates().list().ofMinSize(2).ofMaxSize(3).map(PeriodRelationPropertiesTest::set);
        return Arbitraries.oneOf(dates(), dates(), sets).map(PartialDate::parse);
    }

    private static String set(List<String> choices) {
        return choices.stream().collect(Collectors.joining(",", "[", "]"));
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Period> between = Combinators.combine(ends(), ends())
                .as((one, two) -> two.isBefore(one) ? Period.between(two, one) : Period.between(one, two));
        return Arbitraries.frequencyOf(
                Tuple.of(6, between), Tuple.of(1, ends().map(Period::since)), Tuple.of(1, ends().map(Period::until)));
    }

    @Provide
    Arbitrary<Period> openPeriods() {
        Arbitrary<PartialDate> open = Arbitraries.oneOf(
                ends(),
                Arbitraries.of("XXXX-01-01", "XXXX-12", "2025-01-01T12:00Z", "2025-01-01T23:00-05:00")
                        .map(PartialDate::parse),
                Arbitraries.just(PartialDate.said("Wednesday")));
        Arbitrary<Period> between = Combinators.combine(open, open)
                .as((one, two) -> two.isBefore(one) ? Period.between(two, one) : Period.between(one, two));
        return Arbitraries.oneOf(
                between, open.map(Period::since), open.map(Period::until), Arbitraries.just(Period.said("lately")));
    }

    /** All the days that a period may be, one set of days for each choice of its ends. */
    private static List<BitSet> extents(Period period) {
        List<BitSet> extents = new ArrayList<>();
        for (Optional<LocalDate> first : bounds(period.since(), true)) {
            for (Optional<LocalDate> last : bounds(period.until(), false)) {
                int from = first.map(PeriodRelationPropertiesTest::index).orElse(0);
                int to = last.map(PeriodRelationPropertiesTest::index).orElse(LAST);
                if (from <= to) {
                    BitSet days = new BitSet();
                    days.set(from, to + 1);
                    extents.add(days);
                }
            }
        }
        return extents;
    }

    private static int index(LocalDate day) {
        return MARGIN + Math.toIntExact(day.toEpochDay() - FIRST.toEpochDay());
    }

    private static List<Optional<LocalDate>> bounds(Optional<PartialDate> end, boolean first) {
        return end.map(date -> List.of(
                                date.toString().replaceAll("[\\[\\]]", "").split(","))
                        .stream()
                        .map(text -> Optional.of(first ? firstDay(text) : lastDay(text)))
                        .toList())
                .orElse(List.of(Optional.empty()));
    }

    private static LocalDate firstDay(String text) {
        return LocalDate.parse((text + "-01-01").substring(0, 10));
    }

    private static LocalDate lastDay(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.parse(text + "-12-31");
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }

    private static PeriodRelation relation(BitSet one, BitSet other) {
        if (one.equals(other)) {
            return PeriodRelation.EQUAL;
        }
        BitSet common = (BitSet) one.clone();
        common.and(other);
        if (common.isEmpty()) {
            return PeriodRelation.APART;
        }
        return common.equals(one)
                ? PeriodRelation.WITHIN
                : common.equals(other) ? PeriodRelation.ENCLOSES : PeriodRelation.OVERLAPPING;
    }

    @Property(tries = 1000)
    void theRelationIsTheOneOfTheDaysInEveryChoice(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        Set<PeriodRelation> possible = EnumSet.noneOf(PeriodRelation.class);
        for (BitSet days : extents(one)) {
            extents(other).forEach(others -> possible.add(relation(days, others)));
        }
        PeriodRelation expected = one.equals(other)
                ? PeriodRelation.EQUAL
                : possible.size() == 1 ? possible.iterator().next() : PeriodRelation.UNKNOWN;
        assertThat(one.relationTo(other)).isEqualTo(expected);
    }

    @Property(tries = 1000)
    void theRelationIsTheConverseOfItsSwap(@ForAll("openPeriods") Period one, @ForAll("openPeriods") Period other) {
        assertThat(one.relationTo(other)).isEqualTo(other.relationTo(one).converse());
        assertThat(one.relationTo(one)).isEqualTo(PeriodRelation.EQUAL);
    }
}
