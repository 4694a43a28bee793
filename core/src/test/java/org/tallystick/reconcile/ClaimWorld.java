package org.tallystick.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.comparison.Agreement;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.time.PartialDate;

/**
 * Up to nine claims of one measurand, so few that every set of them can be sets. The origins a, b and the unnamed u speak for
 * themselves; c, d and the unnamed v are only quoted.
 */
record ClaimWorld(Course course, List<StatedClaim> stated) {
    private static final String UNNAMED = "unnamed";
    private static final List<String> DATES = List.of(
            "2026-01-10",
            "2026-01-20",
            "2026-01",
            "2026-02",
            "2026-02-05",
            "2026-02-05T06:00Z",
            "2026-02-05T18:00Z",
            "2026-02-05T20:00+02:00");
    private static final List<String> PUBLISHED = List.of("2026-01-15", "2026-02-05", "2026-02-20");
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
    private static final List<List<String>> WHO = List.of(
            List.of("a"),
            List.of("a"),
            List.of("b"),
            List.of("b"),
            List.of("u"),
            List.of("c"),
            List.of("d"),
            List.of("v"),
            List.of("c", "d"),
            List.of("c", "v"),
            List.of("c", "d", "v"));

    /** A claim of those who speak for themselves, or a quotation of the others. */
    record StatedClaim(
            int number, Figure figure, Optional<PartialDate> date, Optional<PartialDate> published, List<String> who) {
        String id() {
            return "claim-" + number;
        }

        boolean isOwn() {
            return who.equals(List.of("a")) || who.equals(List.of("b")) || who.equals(List.of("u"));
        }

        boolean isQuotation() {
            return !isOwn();
        }

        private Optional<PartialDate> latest() {
            return date.or(() -> published);
        }

        boolean isOfSomeTime() {
            return latest().isPresent();
        }

        boolean isEarlierThan(StatedClaim other) {
            return latest().isPresent()
                    && other.date.isPresent()
                    && latest().get().isBefore(other.date.get());
        }

        private boolean isSameInstant(StatedClaim other) {
            return isInstant() && date.map(PartialDate::inUtc).equals(other.date.map(PartialDate::inUtc));
        }

        private boolean isInstant() {
            return date.filter(PartialDate::isInstant).isPresent();
        }

        private String when() {
            return date.map(day -> day.inUtc().toString())
                    .or(() -> published.map(day -> "by " + day))
                    .orElse("undated");
        }

        private boolean namesNumber() {
            return Set.of(Hedge.NONE, Hedge.EXACTLY, Hedge.ABOUT, Hedge.NEARLY, Hedge.JUST_OVER, Hedge.PLUS_MINUS)
                    .contains(figure.hedge());
        }

        Interval in(Reading reading) {
            return figure.in(reading);
        }

        @Override
        public String toString() {
            return id() + " " + who + ": " + figure + " " + when();
        }

        private Claim claim(Measurand measurand) {
            Claim claim = Claim.of(source(), measurand, figure).withId(id());
            return date.map(claim::withAsOf).orElse(claim);
        }

        /** Each claim stands in a publication of its own, but an unnamed official has none. */
        private Source source() {
            if (who.equals(List.of("u"))) {
                return official("u");
            }
            Source paper =
                    published.map(Source.of("paper-" + number)::publishedOn).orElse(Source.of("paper-" + number));
            if (isOwn()) {
                return paper.publishedBy(Source.of(who.get(0)));
            }
            for (String origin : who) {
                paper = paper.citing(Source.of(origin));
            }
            return paper;
        }
    }

    private static Source official(String id) {
        return Source.builder(id).kind(Source.ANONYMOUS).build();
    }

    static Arbitrary<ClaimWorld> all(Course course) {
        Arbitrary<Figure> spoken = Combinators.combine(
                        Arbitraries.of(PHRASES), Arbitraries.integers().between(2, 7))
                .as((phrase, value) -> Figure.parse(phrase.formatted(value)));
        Arbitrary<Figure> ranges = Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 3))
                .as((low, width, ends) -> Figure.of(range(Rational.of(low), Rational.of(low + width), ends)));
        Arbitrary<Optional<PartialDate>> dates =
                Arbitraries.of(DATES).map(PartialDate::parse).optional(0.8);
        Arbitrary<Optional<PartialDate>> published =
                Arbitraries.of(PUBLISHED).map(PartialDate::parse).optional(0.7);
        return Combinators.combine(Arbitraries.oneOf(spoken, spoken, ranges), dates, published, Arbitraries.of(WHO))
                .as(ClaimWorld::stated)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(stated -> numbered(course, stated));
    }

    /** What says its date is published later than all dates, and an unnamed official publishes nothing. */
    private static StatedClaim stated(
            Figure figure, Optional<PartialDate> date, Optional<PartialDate> published, List<String> who) {
        Optional<PartialDate> later = published.map(day ->
                PartialDate.parse(day.toString().replace("2026-01", "2026-03").replace("2026-02", "2026-03")));
        boolean publishes = !who.equals(List.of("u"));
        return new StatedClaim(
                0, figure, date, publishes ? (date.isPresent() ? later : published) : Optional.empty(), who);
    }

    private static ClaimWorld numbered(Course course, List<StatedClaim> stated) {
        List<StatedClaim> numbered = new ArrayList<>();
        for (StatedClaim one : stated) {
            numbered.add(new StatedClaim(numbered.size(), one.figure, one.date, one.published, one.who));
        }
        return new ClaimWorld(course, numbered);
    }

    private static Interval range(Rational min, Rational max, int ends) {
        return switch (ends) {
            case 0 -> Interval.closed(min, max);
            case 1 -> Interval.open(min, max);
            case 2 -> Interval.closedOpen(min, max);
            default -> Interval.openClosed(min, max);
        };
    }

    /** The same with everything said of one instant. */
    ClaimWorld atOnce() {
        Optional<PartialDate> noon = Optional.of(PartialDate.parse("2026-02-05T12:00Z"));
        return new ClaimWorld(
                course,
                stated.stream()
                        .map(one -> new StatedClaim(one.number, one.figure, noon, Optional.empty(), one.who))
                        .toList());
    }

    ClaimWorld of(Course other) {
        return new ClaimWorld(other, stated);
    }

    List<Claim> claims() {
        Measurand toll = Measurand.of("toll").moving(course);
        return stated.stream().map(one -> one.claim(toll)).toList();
    }

    Dossier dossier() {
        return dossier(claims());
    }

    static Dossier dossier(List<Claim> claims) {
        return Dossier.builder()
                .add(official("u"))
                .add(official("v"))
                .addClaims(claims)
                .build();
    }

    Consensus consensus(Reading widest) {
        return consensus(claims(), widest);
    }

    static Consensus consensus(List<Claim> claims, Reading widest) {
        return Reconciler.standard()
                .withWidest(widest)
                .reconcile(dossier(claims))
                .consensus("toll")
                .orElseThrow();
    }

    /** The claims that a later one of the same party replaces: no value fits both, however loosely they are read. */
    Set<StatedClaim> revised() {
        return stated.stream()
                .filter(one -> one.isOwn()
                        && stated.stream().anyMatch(other -> one.who.equals(other.who) && isReplaced(one, other)))
                .collect(Collectors.toSet());
    }

    private boolean isReplaced(StatedClaim one, StatedClaim other) {
        Interval before = one.in(Reading.LOOSE);
        Interval after = other.in(Reading.LOOSE);
        return isLater(one, other)
                && (course == Course.FIXED ? before.intersection(after).isEmpty() : after.isBelow(before));
    }

    private boolean isLater(StatedClaim one, StatedClaim other) {
        boolean dated = course != Course.FIXED
                && one.date.isPresent()
                && other.date.isPresent()
                && !one.when().equals(other.when());
        Optional<PartialDate> first = dated ? one.date : one.published.or(one::date);
        Optional<PartialDate> second = dated ? other.date : other.published.or(other::date);
        return first.isPresent() && second.isPresent() && first.get().isBefore(second.get());
    }

    ClaimSets sets(Reading widest) {
        Set<StatedClaim> revised = revised();
        return new ClaimSets(
                course, stated.stream().filter(one -> !revised.contains(one)).toList(), widest);
    }

    /** One party on one date, which names a number or does not. */
    private record Vote(String party, String date, boolean number) {}

    /** The claims that are counted, and all sets of them, one bit each. */
    static final class ClaimSets {
        final Course course;
        final List<StatedClaim> counted;
        final Reading widest;
        private final Set<String> undecided;
        private final List<Integer> possible;

        private ClaimSets(Course course, List<StatedClaim> counted, Reading widest) {
            this.course = course;
            this.counted = counted;
            this.widest = widest;
            this.undecided = Set.of("c", "d", "v").stream()
                    .filter(origin -> !fit(
                            counted.stream()
                                    .filter(one -> one.isQuotation() && one.who.contains(origin))
                                    .toList(),
                            widest))
                    .collect(Collectors.toSet());
            int[] excluded = IntStream.range(0, counted.size())
                    .map(one -> excluded(counted.get(one)))
                    .toArray();
            this.possible = IntStream.range(1, 1 << counted.size())
                    .filter(set -> IntStream.range(0, excluded.length)
                            .noneMatch(one -> (set >> one & 1) == 1 && (set & excluded[one]) != 0))
                    .boxed()
                    .toList();
        }

        private int excluded(StatedClaim one) {
            return IntStream.range(0, counted.size())
                    .filter(other -> !fit(one, counted.get(other), widest))
                    .map(other -> 1 << other)
                    .sum();
        }

        List<StatedClaim> of(int set) {
            return IntStream.range(0, counted.size())
                    .filter(one -> (set >> one & 1) == 1)
                    .mapToObj(counted::get)
                    .toList();
        }

        boolean fit(List<StatedClaim> set, Reading reading) {
            for (int i = 0; i < set.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (!fit(set.get(i), set.get(j), reading)) {
                        return false;
                    }
                }
            }
            return true;
        }

        boolean fit(StatedClaim one, StatedClaim other, Reading reading) {
            if (course == Course.FIXED || one.isSameInstant(other)) {
                return Agreement.common(List.of(one.figure, other.figure), reading)
                        .isPresent();
            }
            return !falls(one, other, reading) && !falls(other, one, reading);
        }

        private static boolean falls(StatedClaim earlier, StatedClaim later, Reading reading) {
            return earlier.isEarlierThan(later) && later.in(reading).isBelow(earlier.in(reading));
        }

        private Set<Vote> votes(StatedClaim one, boolean unnamed) {
            Set<Vote> votes = new HashSet<>();
            for (String origin : one.who) {
                boolean named = !origin.equals("u") && !origin.equals("v");
                if (!undecided.contains(origin) && (named || unnamed)) {
                    String date = course == Course.FIXED ? "" : one.when();
                    votes.add(new Vote(named ? origin : UNNAMED, date, one.namesNumber()));
                }
            }
            return votes;
        }

        private long weight(int set, List<Set<Vote>> votes) {
            Set<Vote> won = new HashSet<>();
            for (int one = 0; one < votes.size(); one++) {
                if ((set >> one & 1) == 1) {
                    won.addAll(votes.get(one));
                }
            }
            return won.stream().mapToLong(vote -> vote.number() ? 1000 : 1).sum();
        }

        /** A party with several figures of one date of a count without a common value has come to the highest of them. */
        private List<Set<Vote>> votes(boolean unnamed) {
            return counted.stream()
                    .map(one -> votes(one, unnamed).stream()
                            .filter(vote -> isAtOnce(one) || isHighest(one, vote, unnamed))
                            .collect(Collectors.toSet()))
                    .toList();
        }

        private boolean isAtOnce(StatedClaim one) {
            return course == Course.FIXED || one.isInstant();
        }

        /** Whether no figure for the same vote lies above it, but such as it is linked with by others. */
        private boolean isHighest(StatedClaim one, Vote vote, boolean unnamed) {
            List<Interval> left = new ArrayList<>(counted.stream()
                    .filter(other -> votes(other, unnamed).contains(vote))
                    .map(other -> other.in(widest))
                    .toList());
            Interval linked = one.in(widest);
            boolean grown = true;
            while (grown) {
                Interval sofar = linked;
                List<Interval> next =
                        left.stream().filter(values -> isLinked(values, sofar)).toList();
                linked = next.stream().reduce(sofar, Interval::hull);
                grown = !next.isEmpty() && left.removeAll(next);
            }
            Interval all = linked;
            return left.stream().noneMatch(all::isBelow);
        }

        private static boolean isLinked(Interval one, Interval other) {
            boolean below = one.isBelow(other) && touches(one, other);
            boolean above = other.isBelow(one) && touches(other, one);
            return below || above || one.intersection(other).isPresent();
        }

        private static boolean touches(Interval low, Interval high) {
            return low.max().equals(high.min()) && !(low.isMaxOpen() && high.isMinOpen());
        }

        /** The sets that are largest with the unnamed ones counted as one, or without them, and lie within no other of these. */
        List<Integer> largest() {
            Set<Integer> largest = new HashSet<>(largest(true));
            largest.addAll(largest(false));
            return largest.stream()
                    .filter(set -> largest.stream().noneMatch(other -> !other.equals(set) && (other & set) == set))
                    .toList();
        }

        private Collection<Integer> largest(boolean unnamed) {
            List<Set<Vote>> votes = votes(unnamed);
            long most =
                    possible.stream().mapToLong(set -> weight(set, votes)).max().orElse(0);
            return possible.stream().filter(set -> weight(set, votes) == most).toList();
        }

        /** What a set leaves open at the top, in the tightest reading in which all of it can be true. */
        Optional<Agreement> open(int set) {
            return widest.andTighter().stream()
                    .filter(reading -> fit(of(set), reading))
                    .findFirst()
                    .map(reading -> Agreement.of(reading, atTop(of(set), reading)));
        }

        private Interval atTop(List<StatedClaim> set, Reading reading) {
            Interval open = Interval.all();
            for (StatedClaim one : set) {
                Interval values = one.in(reading);
                open = open.intersection(isAtTop(one, set, reading) ? values : from(values))
                        .orElseThrow();
            }
            return open;
        }

        /** Whether no claim of a set has to follow, for its date or because it is above. */
        private boolean isAtTop(StatedClaim one, List<StatedClaim> set, Reading reading) {
            return course == Course.FIXED
                    || set.stream()
                            .noneMatch(other -> one.isEarlierThan(other)
                                    || (!other.isEarlierThan(one)
                                            && one.in(reading).isBelow(other.in(reading))));
        }

        /** What a set leaves open at the end of a date. */
        Interval openOn(PartialDate asked, int set, Reading reading) {
            StatedClaim on = new StatedClaim(-1, Figure.of(0), Optional.of(asked), Optional.empty(), List.of());
            List<StatedClaim> said = of(set);
            Interval open = Interval.all();
            for (StatedClaim one : said) {
                Interval values = one.in(reading);
                boolean ofDate = one.date.isPresent() && one.when().equals(on.when());
                boolean followed = said.stream()
                        .anyMatch(other -> other.when().equals(on.when()) && values.isBelow(other.in(reading)));
                if (ofDate || one.isEarlierThan(on)) {
                    open = open.intersection(from(values)).orElseThrow();
                }
                if ((ofDate && !followed) || on.isEarlierThan(one)) {
                    open = open.intersection(from(values.negated()).negated()).orElseThrow();
                }
            }
            return open;
        }

        static Interval from(Interval values) {
            return values.min()
                    .map(min -> values.isMinOpen() ? Interval.greaterThan(min) : Interval.atLeast(min))
                    .orElse(Interval.all());
        }

        /** The fewest to withdraw, equal figures of one origin and time as one. */
        int fewestWrong() {
            return possible.stream().mapToInt(set -> withdrawn(set)).min().orElse(0);
        }

        private int withdrawn(int set) {
            List<StatedClaim> kept = of(set);
            return (int) counted.stream()
                    .filter(one -> !kept.contains(one))
                    .map(one -> List.of(
                            one.in(widest),
                            excluded(one),
                            course == Course.FIXED ? "" : one.when(),
                            Set.copyOf(one.who)))
                    .distinct()
                    .count();
        }
    }
}
