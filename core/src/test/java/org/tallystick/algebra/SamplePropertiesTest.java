package org.tallystick.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Relation;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.relation.Term;
import org.tallystick.unit.Unit;

/** Means and deviations of whole values, against every sample of few small values. */
class SamplePropertiesTest {
    private static final Relation SAMPLE = Relation.builder("sample", RelationKind.MEAN)
            .addTerm(Role.MEAN, Term.of("mean"))
            .addTerm(Role.TOTAL, Term.of("total"))
            .addTerm(Role.COUNT, Term.of("count"))
            .addTerm(Role.DEVIATION, Term.of("deviation"))
            .build();

    private static Statement statement(int row) {
        Map<String, String> units = Map.of("total", "person", "count", "household");
        return Statements.of(SAMPLE, id -> Optional.ofNullable(units.get(id)).map(Unit::parse))
                .get(row);
    }

    /** Every sum of squares up to a limit that n whole numbers with a total have. */
    private static Set<Integer> squares(int n, int total, int limit) {
        Set<Integer> all = new HashSet<>();
        if (n == 1) {
            if (total * total <= limit) {
                all.add(total * total);
            }
            return all;
        }
        for (int x = -7; x <= 7; x++) {
            if (x * x <= limit) {
                int square = x * x;
                squares(n - 1, total - x, limit - square).forEach(rest -> all.add(rest + square));
            }
        }
        return all;
    }

    @Property(tries = 150)
    void sumsOfSquaresAreThoseOfSomeSample(
            @ForAll @IntRange(min = 2, max = 6) int n,
            @ForAll @IntRange(min = -7, max = 7) int total,
            @ForAll @IntRange(min = 0, max = 30) int squares) {
        Rational deviations = Rational.of(squares).minus(Rational.of((long) total * total, n));
        Decision decision = new SquareSums(n, BigInteger.valueOf(total)).decide(Interval.of(deviations));
        assertThat(decision).isEqualTo(Decision.of(squares(n, total, 30).contains(squares)));
    }

    @Property(tries = 150)
    void aDeviationToTwoPlacesIsThatOfSomeSample(
            @ForAll @IntRange(min = 2, max = 5) int n,
            @ForAll @IntRange(min = 0, max = 9) int total,
            @ForAll @IntRange(min = 0, max = 250) int hundredths) {
        Interval deviation = rounded(Rational.of(hundredths, 100), Rational.of(1, 100));
        boolean found = squares(n, total, 49).stream().anyMatch(squares -> {
            Rational variance = Rational.of(squares)
                    .minus(Rational.of((long) total * total, n))
                    .dividedBy(Rational.of(n - 1L));
            Interval squared = deviation
                    .intersection(Interval.atLeast(Rational.ZERO))
                    .map(range -> range.times(range))
                    .orElseThrow();
            return squared.contains(variance);
        });
        boolean few = hundredths * hundredths / 10_000 * (n - 1) + total * total / n <= 36;
        Function<String, Interval> values = values(Interval.all(), deviation, n, Interval.of(Rational.of(total)));
        if (few) {
            assertThat(statement(1).isPossible(values)).isEqualTo(found);
            assertThat(statement(1).isAttained(values)).isEqualTo(found);
        }
    }

    private static Interval rounded(Rational value, Rational resolution) {
        Rational half = resolution.dividedBy(Rational.TWO);
        return Interval.closed(value.minus(half), value.plus(half));
    }

    private static Function<String, Interval> values(Interval mean, Interval deviation, int count, Interval total) {
        return Map.of("mean", mean, "deviation", deviation, "count", Interval.of(Rational.of(count)), "total", total)
                ::get;
    }

    @Property(tries = 300)
    void aMeanIsAWholeNumberOverTheCount(
            @ForAll @IntRange(min = 1, max = 60) int n, @ForAll @IntRange(min = 0, max = 300) int hundredths) {
        Interval mean = rounded(Rational.of(hundredths, 100), Rational.of(1, 100));
        boolean found = false;
        for (int total = 0; total <= n * 4; total++) {
            found |= mean.contains(Rational.of(total, n));
        }
        Function<String, Interval> values = values(mean, Interval.all(), n, Interval.atLeast(Rational.ZERO));
        assertThat(statement(0).isPossible(values)).isEqualTo(found);
        assertThat(statement(0).isAttained(values)).isEqualTo(found);
    }

    /** The second is the worked example of the paper on GRIMMER, which passes GRIM alone. */
    @ParameterizedTest
    @CsvSource({
        "19, 3.44, 2.47, 0.01, false, false",
        "18, 3.44, 2.47, 0.01, true, false",
        "28, 5.21, 1.60, 0.01, true, true",
        "2, 1.5, 0.71, 0.01, true, true",
        "2, 1.5, 0.80, 0.01, true, false",
        "1, 3, 0, 0.01, true, false",
        "100000, 3.1, 0.5, 0.1, true, true",
    })
    void decidesMeansAndDeviationsTogether(
            int count, String mean, String deviation, String resolution, boolean grim, boolean grimmer) {
        Rational step = Rational.parse(resolution);
        Function<String, Interval> values = values(
                rounded(Rational.parse(mean), step),
                rounded(Rational.parse(deviation), step),
                count,
                Interval.atLeast(Rational.ZERO));
        assertThat(statement(0).isPossible(values)).isEqualTo(grim);
        assertThat(statement(1).isPossible(values)).isEqualTo(grimmer);
    }
}
