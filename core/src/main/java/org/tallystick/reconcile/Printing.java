package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Source;
import org.tallystick.consensus.Attribution;
import org.tallystick.consensus.Dating;
import org.tallystick.consensus.MeasurandClaims;
import org.tallystick.consensus.Sides;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.consensus.StatedFigure;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.CanonicalPhrase;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;

/** Forms the printable phrases of a measurand: stated figures, and ranges between such, with their names and dates. */
final class Printing {
    /** A range is too wide to be informative if its ends differ by at least this factor. */
    private static final Rational TOO_WIDE = Rational.of(10);

    private final Dossier dossier;
    private final MeasurandClaims claims;

    Printing(Dossier dossier, MeasurandClaims claims) {
        this.dossier = dossier;
        this.claims = claims;
    }

    /**
     * A printable phrase.
     *
     * @param words the phrase
     * @param attributeTo the ids of the sources to name
     * @param attribution the attribution in words
     * @param asOf the date that it is about
     */
    record Phrase(
            String words, ImmutableSet<String> attributeTo, Optional<String> attribution, Optional<String> asOf) {}

    /** Returns the phrase of a figure; empty where it is a range made of several and nobody stated its ends. */
    Optional<Phrase> of(StatedFigure figure) {
        return words(figure)
                .map(words -> new Phrase(
                        words,
                        figure.attributeTo(),
                        attribution(figure.attributeTo(), figure.stating()),
                        asOf(figure.dating())));
    }

    /** Returns the words of the claim or, where the figure is a range made of several, its own words. */
    private Optional<String> words(StatedFigure stated) {
        if (stated.isSaid()) {
            return Optional.of(CanonicalPhrase.of(asSaid(stated.said())));
        }
        Interval range = stated.figure().in(Reading.EXACT);
        boolean open = range.isMinOpen() || range.isMaxOpen();
        return between(range, stated.stating()).map(words -> open ? CanonicalPhrase.of(stated.figure()) : words);
    }

    /** Returns the figure in the unit in which it was stated. */
    private static Figure asSaid(StandingClaim said) {
        Figure own = said.claim()
                .statedUnit()
                .map(said.claim().said()::to)
                .orElse(said.claim().said());
        boolean otherUnit = own.unit().filter(unit -> !unit.isNoun()).isPresent()
                && !own.unit().equals(said.figure().unit());
        return otherUnit || (own.trend().isPresent() && own.unit().isPresent()) ? own : said.figure();
    }

    /** Returns the range as two stated numbers in one unit, where there are such. */
    private static Optional<String> between(Interval range, Collection<StandingClaim> saying) {
        List<Figure> lows = withEnd(range, saying, Interval::min);
        List<Figure> highs = withEnd(range, saying, Interval::max);
        return lows.stream()
                .flatMap(low -> highs.stream().flatMap(high -> CanonicalPhrase.between(low, high).stream()))
                .findFirst();
    }

    private static List<Figure> withEnd(
            Interval range, Collection<StandingClaim> saying, Function<Interval, Optional<Rational>> end) {
        return saying.stream()
                .filter(counted -> end.apply(counted.in(Reading.EXACT)).equals(end.apply(range)))
                .map(Printing::asSaid)
                .distinct()
                .sorted(Comparator.comparing(Figure::hedge)
                        .thenComparing(figure -> figure.phrase().length())
                        .thenComparing(Figure::phrase))
                .toList();
    }

    Side side(Sides.Side side) {
        Optional<StatedFigure> figure = side.figure().filter(found -> of(found).isPresent());
        Optional<Phrase> hull = figure.isPresent() ? Optional.empty() : hull(ImmutableList.of(side));
        Optional<StatedFigure> shown = hull.isPresent() ? Optional.empty() : figure.or(() -> Optional.of(side.shown()));
        Optional<Phrase> phrase = hull.or(() -> shown.flatMap(this::of));
        ImmutableSet<String> origins = side.claims().stream()
                .flatMap(counted -> counted.origins().stream())
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
        return new ImmutableSide.Builder()
                .printable(phrase.map(Phrase::words))
                .addAllAttributeTo(phrase.map(Phrase::attributeTo).orElseGet(ImmutableSet::of))
                .attribution(phrase.flatMap(Phrase::attribution))
                .asOf(phrase.flatMap(Phrase::asOf))
                .addAllClaims(claimsBehind(side))
                .addAllStatedBy(shown.map(StatedFigure::statedBy).orElseGet(ImmutableSet::of))
                .addAllAllowedBy(shown.map(StatedFigure::allowedBy).orElse(origins))
                .build();
    }

    /** Returns the claims of a side and those that repeat them, in the order of the dossier. */
    private List<String> claimsBehind(Sides.Side side) {
        ImmutableSet<String> ids = side.claims().stream().map(StandingClaim::id).collect(ImmutableSet.toImmutableSet());
        return claims.withRepeats(ids).map(Claim::id).toList();
    }

    /**
     * Returns the range of all sides, if it is informative: of one date, with two ends of one sign, and not too wide. Its ends are stated
     * numbers, in one unit: those of the figures or, where these have no such ends, those of all claims.
     */
    Optional<Phrase> hull(ImmutableList<Sides.Side> sides) {
        List<StandingClaim> stating = sides.stream()
                .flatMap(side ->
                        side.figure().map(figure -> figure.stating().stream()).orElseGet(() -> side.claims().stream()))
                .distinct()
                .toList();
        List<StandingClaim> all = sides.stream()
                .flatMap(side -> side.claims().stream())
                .distinct()
                .toList();
        return hull(sides.stream().map(Printing::said), stating)
                .or(() -> hull(all.stream().map(counted -> counted.in(Reading.EXACT)), all));
    }

    private Optional<Phrase> hull(Stream<Interval> said, List<StandingClaim> saying) {
        return said.reduce(Interval::hull)
                .filter(Printing::isInformative)
                .filter(range -> areOfOneDate(saying))
                .flatMap(range -> range(range, saying));
    }

    private static Interval said(Sides.Side side) {
        return side.figure()
                .map(figure -> figure.figure().in(Reading.EXACT))
                .orElseGet(() -> side.claims().stream()
                        .map(counted -> counted.in(Reading.EXACT))
                        .reduce(Interval::hull)
                        .orElseThrow());
    }

    private static boolean isInformative(Interval hull) {
        if (!hull.isBounded()) {
            return false;
        }
        Rational min = hull.min().orElseThrow();
        Rational max = hull.max().orElseThrow();
        Rational least = min.signum() > 0 ? min : max.negated();
        Rational most = min.signum() > 0 ? max : min.negated();
        return least.signum() > 0 && most.compareTo(least.times(TOO_WIDE)) < 0;
    }

    private boolean areOfOneDate(List<StandingClaim> saying) {
        return claims.measurand().course() == Course.FIXED
                || saying.stream()
                                .map(counted -> counted.dating().inWords())
                                .distinct()
                                .count()
                        == 1;
    }

    /** A source that states one of its figures only loosely does not state the range. */
    private Optional<Phrase> range(Interval range, List<StandingClaim> stating) {
        Interval closed = Interval.closed(range.min().orElseThrow(), range.max().orElseThrow());
        List<StandingClaim> saying = stating.stream()
                .filter(counted -> closed.encloses(counted.in(Reading.EXACT)))
                .toList();
        ImmutableSet<String> attributeTo = attributed(closed, saying);
        return between(range, saying)
                .map(words -> new Phrase(
                        words,
                        attributeTo,
                        attribution(attributeTo, saying),
                        saying.stream().findFirst().flatMap(counted -> asOf(counted.dating()))));
    }

    /** Returns the sources that state a range together; none where several named ones state it. */
    private static ImmutableSet<String> attributed(Interval range, List<StandingClaim> saying) {
        ImmutableSet<String> named = origins(saying, StandingClaim::named);
        boolean enough = saying.stream()
                .filter(counted -> !counted.named().isEmpty())
                .map(counted -> counted.in(Reading.EXACT))
                .reduce(Interval::hull)
                .filter(said -> said.min().equals(range.min()) && said.max().equals(range.max()))
                .isPresent();
        if (!enough) {
            return origins(saying, StandingClaim::origins);
        }
        return named.size() > 1 ? ImmutableSet.of() : named;
    }

    private static ImmutableSet<String> origins(
            List<StandingClaim> saying, Function<StandingClaim, ImmutableSet<String>> origins) {
        return saying.stream()
                .flatMap(counted -> origins.apply(counted).stream())
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
    }

    private Optional<String> asOf(Dating dating) {
        return claims.measurand().course() == Course.FIXED ? Optional.empty() : Optional.of(dating.inWords());
    }

    /** Describes the sources of a phrase. If only one source quotes an origin, that source is named as well. */
    private Optional<String> attribution(ImmutableSet<String> origins, Collection<StandingClaim> saying) {
        List<String> unnamed = origins.stream().filter(this::isUnnamed).toList();
        Stream<String> named = origins.stream()
                .filter(origin -> !isUnnamed(origin))
                .map(origin ->
                        name(origin) + asQuoted(quoter(origin, saying).stream().toList()));
        List<String> names =
                Stream.concat(named, unnamedOfficials(unnamed, saying).stream()).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of("according to " + listed(names));
    }

    private String name(String origin) {
        return Optional.ofNullable(dossier.sources().get(origin))
                .map(Source::name)
                .orElse(origin);
    }

    private boolean isUnnamed(String origin) {
        return Optional.ofNullable(dossier.sources().get(origin))
                .filter(Source::isAnonymous)
                .isPresent();
    }

    /**
     * Unnamed officials are mentioned once, however many they are, with all that quote them if each of them is quoted by only one source.
     */
    private Optional<String> unnamedOfficials(List<String> origins, Collection<StandingClaim> saying) {
        if (origins.isEmpty()) {
            return Optional.empty();
        }
        List<Optional<String>> each =
                origins.stream().map(origin -> quoter(origin, saying)).toList();
        boolean quoted = each.stream().allMatch(Optional::isPresent);
        List<String> quoters = each.stream()
                .filter(any -> quoted)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return Optional.of((origins.size() == 1 ? "an unnamed official" : "unnamed officials") + asQuoted(quoters));
    }

    private static String asQuoted(List<String> quoters) {
        return quoters.isEmpty() ? "" : " as quoted by " + listed(quoters);
    }

    private static String listed(List<String> names) {
        String before = String.join(", ", names.subList(0, names.size() - 1));
        return before + (before.isEmpty() ? "" : " and ") + names.get(names.size() - 1);
    }

    /** Returns the only source that quotes an origin without a claim of its own. */
    private Optional<String> quoter(String origin, Collection<StandingClaim> saying) {
        List<StandingClaim> behind = saying.stream()
                .filter(counted -> counted.origins().contains(origin))
                .toList();
        boolean quoted = behind.stream()
                .allMatch(counted -> claims.attribution(counted.claim()).kind() == Attribution.Kind.QUOTED
                        || !dossier.party(counted.claim().source().id()).equals(origin));
        List<String> quoters = behind.stream()
                .map(counted -> counted.claim().source().name())
                .distinct()
                .toList();
        return quoted && quoters.size() == 1 ? Optional.of(quoters.get(0)) : Optional.empty();
    }
}
