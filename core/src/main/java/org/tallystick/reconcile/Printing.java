package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tallystick.claim.Claim;
import org.tallystick.counting.Attribution;
import org.tallystick.counting.Dating;
import org.tallystick.counting.MeasurandClaims;
import org.tallystick.counting.Sides;
import org.tallystick.counting.StatedFigure;
import org.tallystick.counting.Witness;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.CanonicalPhrase;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Reading;
import org.tallystick.measurand.Course;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.source.Source;
import org.tallystick.unit.Unit;

/** What may be printed of a measurand: phrases that somebody said, and ranges of such, with their names and dates. */
final class Printing {
    /** A range that spans as much as this tells nothing. */
    private static final Rational TOO_WIDE = Rational.of(10);

    private final Dossier dossier;
    private final MeasurandClaims claims;

    Printing(Dossier dossier, MeasurandClaims claims) {
        this.dossier = dossier;
        this.claims = claims;
    }

    /**
     * What may be printed.
     *
     * @param words the phrase
     * @param attributeTo the ids of those who have to be named
     * @param attribution the same in words
     * @param asOf of when it speaks
     */
    record Phrase(
            String words, ImmutableSet<String> attributeTo, Optional<String> attribution, Optional<String> asOf) {}

    Phrase of(StatedFigure figure) {
        return new Phrase(
                words(figure),
                figure.attributeTo(),
                attribution(figure.attributeTo(), figure.stating()),
                asOf(figure.dating()));
    }

    /** In the words of the claim; where the figure is a range made of several, in its own. */
    private String words(StatedFigure stated) {
        Witness said = stated.said();
        if (!stated.figure().equals(said.figure())) {
            return CanonicalPhrase.of(stated.figure());
        }
        Figure own = said.claim()
                .statedUnit()
                .map(said.claim().said()::to)
                .orElse(said.claim().said());
        boolean otherUnit = own.unit().filter(unit -> !unit.isNoun()).isPresent()
                && !own.unit().equals(said.figure().unit());
        return CanonicalPhrase.of(
                otherUnit || (own.trend().isPresent() && own.unit().isPresent()) ? own : said.figure());
    }

    Side side(Sides.Side side) {
        Optional<Phrase> phrase = side.figure().map(this::of).or(() -> hull(ImmutableList.of(side)));
        ImmutableSet<String> origins = side.claims().stream()
                .flatMap(witness -> witness.origins().stream())
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
        return new ImmutableSide.Builder()
                .printable(phrase.map(Phrase::words))
                .addAllAttributeTo(phrase.map(Phrase::attributeTo).orElseGet(ImmutableSet::of))
                .attribution(phrase.flatMap(Phrase::attribution))
                .asOf(phrase.flatMap(Phrase::asOf))
                .addAllClaims(claimsBehind(side))
                .addAllStatedBy(side.figure().map(StatedFigure::statedBy).orElseGet(ImmutableSet::of))
                .addAllAllowedBy(side.figure().map(StatedFigure::allowedBy).orElse(origins))
                .build();
    }

    /** Its claims and those that repeat them, in the order of the dossier. */
    private List<String> claimsBehind(Sides.Side side) {
        ImmutableSet<String> ids = side.claims().stream().map(Witness::id).collect(ImmutableSet.toImmutableSet());
        return claims.withRepeats(ids).map(Claim::id).toList();
    }

    /** The range of what all sides say, where it tells something: of one date, with two ends of one sign, and not too wide. */
    Optional<Phrase> hull(ImmutableList<Sides.Side> sides) {
        List<Witness> saying = sides.stream()
                .flatMap(side ->
                        side.figure().map(figure -> figure.stating().stream()).orElseGet(() -> side.claims().stream()))
                .distinct()
                .toList();
        Optional<Interval> hull = sides.stream().map(Printing::said).reduce(Interval::hull);
        return hull.filter(Printing::tells)
                .filter(range -> areOfOneDate(saying))
                .map(range -> range(range, saying));
    }

    private static Interval said(Sides.Side side) {
        return side.figure()
                .map(figure -> figure.figure().in(Reading.EXACT))
                .orElseGet(() -> side.claims().stream()
                        .map(witness -> witness.in(Reading.EXACT))
                        .reduce(Interval::hull)
                        .orElseThrow());
    }

    private static boolean tells(Interval hull) {
        if (!hull.isBounded()) {
            return false;
        }
        Rational min = hull.min().orElseThrow();
        Rational max = hull.max().orElseThrow();
        Rational least = min.signum() > 0 ? min : max.negated();
        Rational most = min.signum() > 0 ? max : min.negated();
        return least.signum() > 0 && most.compareTo(least.times(TOO_WIDE)) < 0;
    }

    private boolean areOfOneDate(List<Witness> saying) {
        return claims.measurand().course() == Course.FIXED
                || saying.stream()
                                .map(witness -> witness.dating().inWords())
                                .distinct()
                                .count()
                        == 1;
    }

    /** Whoever states a figure of it only loosely does not say the range. */
    private Phrase range(Interval range, List<Witness> stating) {
        Interval closed = Interval.closed(range.min().orElseThrow(), range.max().orElseThrow());
        List<Witness> saying = stating.stream()
                .filter(witness -> closed.encloses(witness.in(Reading.EXACT)))
                .toList();
        ImmutableSet<String> named = saying.stream()
                .flatMap(witness -> witness.origins().stream()
                        .filter(origin -> !witness.unnamed().contains(origin)))
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> all = saying.stream()
                .flatMap(witness -> witness.origins().stream())
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> attributeTo = named.size() > 1 ? ImmutableSet.of() : named.isEmpty() ? all : named;
        Optional<Unit> unit = dossier.unit(claims.measurand().id());
        return new Phrase(
                CanonicalPhrase.between(closed, unit),
                attributeTo,
                attribution(attributeTo, saying),
                saying.stream().findFirst().flatMap(witness -> asOf(witness.dating())));
    }

    private Optional<String> asOf(Dating dating) {
        return claims.measurand().course() == Course.FIXED ? Optional.empty() : Optional.of(dating.inWords());
    }

    /** Who says it; of whom nobody else knows it than one who quotes them, that one as well. */
    private Optional<String> attribution(ImmutableSet<String> origins, Collection<Witness> saying) {
        return origins.isEmpty()
                ? Optional.empty()
                : Optional.of("according to "
                        + origins.stream()
                                .map(origin -> name(origin) + quoter(origin, saying))
                                .collect(Collectors.joining(" and ")));
    }

    private String name(String origin) {
        Optional<Source> source = Optional.ofNullable(dossier.sources().get(origin));
        return source.filter(Source::isAnonymous).isPresent()
                ? "an unnamed official"
                : source.map(Source::name).orElse(origin);
    }

    private String quoter(String origin, Collection<Witness> saying) {
        List<Witness> behind = saying.stream()
                .filter(witness -> witness.origins().contains(origin))
                .toList();
        boolean quoted = behind.stream()
                .allMatch(witness -> claims.attribution(witness.claim()).kind() == Attribution.Kind.QUOTED);
        List<String> quoters = behind.stream()
                .map(witness -> witness.claim().source().name())
                .distinct()
                .toList();
        return quoted && quoters.size() == 1 ? " as quoted by " + quoters.get(0) : "";
    }
}
