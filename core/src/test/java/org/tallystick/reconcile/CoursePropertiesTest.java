package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Reading;
import org.tallystick.measurand.Course;
import org.tallystick.measurand.Measurand;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.source.Source;
import org.tallystick.time.PartialDate;
import org.tallystick.verdict.Agreement;
import org.tallystick.verdict.Standing;

/** The consensus of a count that never falls against a search of every subset of the claims. */
class CoursePropertiesTest {
    private static final int VOICES = 4;
    private static final List<String> PHRASES = List.of(
            "%d",
            "%d",
            "exactly %d",
            "about %d",
            "more than %d",
            "at least %d",
            "less than %d",
            "at most %d",
            "nearly %d",
            "just over %d");

    /** A figure on one of four dates, and the voices behind it, one bit each. */
    record Said(Figure figure, int date, int voices) {}

    /** A set of claims, one bit each. */
    record Subset(int bits) {
        boolean has(int claim) {
            return (bits >> claim & 1) == 1;
        }

        boolean isWithin(Subset other) {
            return (bits & other.bits) == bits;
        }
    }

    @Provide
    Arbitrary<List<Said>> said() {
        Arbitrary<Figure> spoken = Combinators.combine(
                        Arbitraries.of(PHRASES), Arbitraries.integers().between(2, 7))
                .as((phrase, value) -> Figure.parse(phrase.formatted(value)));
        Arbitrary<Figure> ranges = Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 3))
                .as((low, width, ends) -> Figure.of(range(Rational.of(low), Rational.of(low + width), ends)));
        Arbitrary<Integer> voices = Arbitraries.oneOf(
                Arbitraries.of(1, 2, 4, 8), Arbitraries.integers().between(1, 15));
        return Combinators.combine(
                        Arbitraries.oneOf(spoken, spoken, ranges),
                        Arbitraries.integers().between(0, 3),
                        voices)
                .as(Said::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Interval range(Rational min, Rational max, int ends) {
        return switch (ends) {
            case 0 -> Interval.closed(min, max);
            case 1 -> Interval.open(min, max);
            case 2 -> Interval.closedOpen(min, max);
            default -> Interval.openClosed(min, max);
        };
    }

    private static PartialDate date(int number) {
        return PartialDate.of(LocalDate.of(2026, 1 + number, 10));
    }

    private static List<Claim> claims(List<Said> said, Course course) {
        Measurand toll = Measurand.of("toll").moving(course);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Source source = Source.of("outlet-" + i);
            for (int voice = 0; voice < VOICES; voice++) {
                if ((said.get(i).voices() >> voice & 1) == 1) {
                    source = source.citing(Source.of("origin-" + voice));
                }
            }
            claims.add(Claim.of(source, toll, said.get(i).figure())
                    .identifiedAs("claim-" + i)
                    .asOf(date(said.get(i).date())));
        }
        return claims;
    }

    private static Consensus consensus(List<Claim> claims, Reading widest) {
        return Reconciler.standard()
                .widest(widest)
                .reconcile(Dossier.of(claims))
                .consensus("toll")
                .orElseThrow();
    }

    @Property(tries = 1000)
    void theLargestSetIsThatOfEverySubsetTried(@ForAll("said") List<Said> said, @ForAll Reading widest) {
        Consensus consensus = consensus(claims(said, Course.CUMULATIVE), widest);
        List<Subset> largest = largest(said, widest);
        for (int i = 0; i < said.size(); i++) {
            int claim = i;
            long in = largest.stream().filter(set -> set.has(claim)).count();
            Standing standing =
                    in == largest.size() ? Standing.CONSISTENT : in > 0 ? Standing.CONTESTED : Standing.OUTLIER;
            assertThat(consensus.standings()).containsEntry("claim-" + i, standing);
        }
        Subset all = new Subset((1 << said.size()) - 1);
        assertThat(consensus.status() == Consensus.Status.DISPUTED).isEqualTo(!fits(all, said, widest));
    }

    @Property(tries = 1000)
    void whatIsLeftOpenIsWhatEveryCourseThroughTheLargestSetAllows(
            @ForAll("said") List<Said> said, @ForAll Reading widest) {
        Consensus consensus = consensus(claims(said, Course.CUMULATIVE), widest);
        List<Subset> largest = largest(said, widest);
        if (largest.size() > 1) {
            assertThat(consensus.values()).isEmpty();
            assertThat(consensus.grade()).isEmpty();
            assertThat(consensus.byDate()).isEmpty();
            assertThat(consensus.on(date(0))).isEmpty();
            return;
        }
        Subset only = largest.get(0);
        Reading grade = widest.andTighter().stream()
                .filter(reading -> fits(only, said, reading))
                .findFirst()
                .orElseThrow();
        assertThat(consensus.grade()).contains(grade);
        Set<Integer> dates = new TreeSet<>(numbers(only, said).stream()
                .map(claim -> said.get(claim).date())
                .toList());
        assertThat(consensus.byDate().keySet())
                .containsExactlyElementsOf(
                        dates.stream().map(each -> date(each).toString()).toList());
        for (int date = 0; date < 4; date++) {
            Interval open = leftOpen(only, said, grade, PartialDate.of(LocalDate.of(2026, 1 + date, 10)));
            assertThat(consensus.on(date(date))).contains(open);
            if (dates.contains(date)) {
                assertThat(consensus.byDate().get(date(date).toString())).isEqualTo(Agreement.of(grade, open));
                assertThat(date < Collections.max(dates) || consensus.values().equals(Optional.of(open)))
                        .isTrue();
            }
            PartialDate between = PartialDate.of(LocalDate.of(2026, 1 + date, 25));
            assertThat(consensus.on(between)).contains(leftOpen(only, said, grade, between));
        }
    }

    /** Above every claim of that date or an earlier one, below every claim of that date or a later one. */
    private static Interval leftOpen(Subset set, List<Said> said, Reading reading, PartialDate asked) {
        Interval open = Interval.all();
        for (int claim : numbers(set, said)) {
            Interval values = said.get(claim).figure().in(reading);
            PartialDate date = date(said.get(claim).date());
            if (!asked.isBefore(date)) {
                open = open.intersection(from(values)).orElseThrow();
            }
            if (!date.isBefore(asked)) {
                open = open.intersection(from(values.negated()).negated()).orElseThrow();
            }
        }
        return open;
    }

    private static Interval from(Interval values) {
        if (values.min().isEmpty()) {
            return Interval.all();
        }
        Rational min = values.min().get();
        return values.isMinOpen() ? Interval.greaterThan(min) : Interval.atLeast(min);
    }

    private static List<Integer> numbers(Subset set, List<Said> said) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            if (set.has(i)) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    /** Whether there is a course: at every date the lowest value that the claims of it admit and that is no fall. */
    private static boolean fits(Subset set, List<Said> said, Reading reading) {
        Interval from = Interval.all();
        for (int date = 0; date < 4; date++) {
            int on = date;
            List<Figure> figures = numbers(set, said).stream()
                    .filter(claim -> said.get(claim).date() == on)
                    .map(claim -> said.get(claim).figure())
                    .toList();
            Interval before = from;
            Optional<Interval> left = Agreement.common(figures, reading).flatMap(common -> common.intersection(before));
            if (left.isEmpty()) {
                return false;
            }
            from = from(left.get());
        }
        return true;
    }

    /** The sets that have a course, are of most voices, a voice once a date, and are within no other such set. */
    private static List<Subset> largest(List<Said> said, Reading widest) {
        List<Subset> possible = new ArrayList<>();
        int most = 0;
        for (int bits = 1; bits < 1 << said.size(); bits++) {
            Subset set = new Subset(bits);
            if (fits(set, said, widest)) {
                possible.add(set);
                most = Math.max(most, voices(set, said));
            }
        }
        int size = most;
        List<Subset> largest =
                possible.stream().filter(set -> voices(set, said) == size).toList();
        return largest.stream()
                .filter(set -> largest.stream().noneMatch(other -> !other.equals(set) && set.isWithin(other)))
                .toList();
    }

    private static int voices(Subset set, List<Said> said) {
        int voices = 0;
        for (int date = 0; date < 4; date++) {
            int heard = 0;
            for (int claim : numbers(set, said)) {
                heard |= said.get(claim).date() == date ? said.get(claim).voices() : 0;
            }
            voices += Integer.bitCount(heard);
        }
        return voices;
    }

    @Property(tries = 300)
    void theOrderOfTheClaimsChangesNothing(
            @ForAll("said") List<Said> said, @ForAll Reading widest, @ForAll Random random) {
        List<Claim> claims = claims(said, Course.CUMULATIVE);
        Consensus before = consensus(claims, widest);
        Collections.shuffle(claims, random);
        Consensus after = consensus(claims, widest);
        assertThat(after.standings()).isEqualTo(before.standings());
        assertThat(after.byDate()).isEqualTo(before.byDate());
        assertThat(after.values()).isEqualTo(before.values());
        assertThat(after.printable()).isEqualTo(before.printable());
        assertThat(after.why()).isEqualTo(before.why());
    }

    @Property(tries = 300)
    void aCopyChangesNothing(
            @ForAll("said") List<Said> said, @ForAll @IntRange(min = 0, max = 7) int copied, @ForAll Reading widest) {
        List<Claim> claims = claims(said, Course.CUMULATIVE);
        Consensus before = consensus(claims, widest);
        Claim original = claims.get(copied % claims.size());
        claims.add(original.identifiedAs("copy"));
        Consensus after = consensus(claims, widest);
        assertThat(after.standings())
                .containsAllEntriesOf(before.standings())
                .containsEntry(
                        "copy",
                        Optional.ofNullable(before.standings().get(original.id()))
                                .orElseThrow());
        assertThat(after.byDate()).isEqualTo(before.byDate());
        assertThat(after.values()).isEqualTo(before.values());
        assertThat(after.printable()).isEqualTo(before.printable());
    }

    @Property(tries = 300)
    void onOneDateACountIsLikeWhatDoesNotMove(@ForAll("said") List<Said> said, @ForAll Reading widest) {
        List<Said> today = said.stream()
                .map(one -> new Said(one.figure(), 0, one.voices()))
                .toList();
        Consensus count = consensus(claims(today, Course.CUMULATIVE), widest);
        Consensus fixed = consensus(claims(today, Course.FIXED), widest);
        assertThat(count.status()).isEqualTo(fixed.status());
        assertThat(count.standings()).isEqualTo(fixed.standings());
        assertThat(count.grade()).isEqualTo(fixed.grade());
        assertThat(count.values()).isEqualTo(fixed.values());
        assertThat(count.on(date(0))).isEqualTo(fixed.on(date(0)));
        assertThat(count.printable()).isEqualTo(fixed.printable());
        assertThat(count.why()).isEqualTo(fixed.why());
    }
}
