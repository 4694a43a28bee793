package org.tallystick.comparison;

import java.util.List;
import java.util.Optional;
import org.tallystick.claim.Course;
import org.tallystick.claim.Facet;
import org.tallystick.figure.Figure;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.prose.Quote;
import org.tallystick.subject.MeasuredClaim;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;
import org.tallystick.time.PeriodRelation;
import org.tallystick.unit.Unit;

/** Explains the result of a comparison in plain English. */
final class Reasons {
    private final MeasuredClaim left;
    private final MeasuredClaim right;
    private final Optional<PeriodRelation> periods;

    Reasons(MeasuredClaim left, MeasuredClaim right, Optional<PeriodRelation> periods) {
        this.left = left;
        this.right = right;
        this.periods = periods;
    }

    String same() {
        return quoted(left) + " and " + quoted(right) + " say the same in every reading";
    }

    String rounds(Figure coarse, Figure fine, Rounding direction) {
        Rational resolution = coarse.resolution().orElseThrow();
        Rational value = fine.value().orElseThrow();
        String name = Resolutions.name(resolution);
        String said = Quote.of(coarse) + " is " + IntervalFormat.number(value);
        String nearest = "; the nearest " + name + " is " + IntervalFormat.number(value.nearestTo(resolution));
        return switch (direction) {
            case NEAREST -> said + " rounded to the nearest " + name;
            case DOWN ->
                said + (value.signum() < 0 ? " rounded down to the " : " cut off to the ") + name + " below" + nearest;
            case UP -> said + " rounded up to the " + name + " above" + nearest;
        };
    }

    String refines(Reading grade, MeasuredClaim inner, MeasuredClaim outer) {
        return quoted(inner) + " lies within what " + quoted(outer) + " leaves open" + grade.condition() + ": "
                + IntervalFormat.range(outer.in(grade), shownUnit().orElse(null));
    }

    String overlap(Agreement agreement) {
        return quoted(left) + " and " + quoted(right) + " have values in common"
                + agreement.grade().condition() + ": "
                + IntervalFormat.range(agreement.values(), shownUnit().orElse(null));
    }

    String contradict(Reading widest, Rational gap) {
        String wider = wouldAgree(widest)
                .map(reading -> "; they would agree if read " + reading.manner())
                .orElse("");
        return "no value fits both" + widest.condition() + ": " + allowed(left, widest) + ", " + allowed(right, widest)
                + apart(gap) + wider;
    }

    private Optional<Reading> wouldAgree(Reading widest) {
        return widest.andWider().stream()
                .skip(1)
                .filter(reading -> Agreement.common(List.of(left.figure(), right.figure()), reading)
                        .isPresent())
                .findFirst();
    }

    String falls(Rational gap, MeasuredClaim earlier) {
        MeasuredClaim later = earlier.equals(left) ? right : left;
        return label(left) + " never falls, but from " + quoted(earlier) + dated(earlier)
                + " to " + quoted(later) + dated(later) + " it would fall by at least "
                + IntervalFormat.shortNumber(gap, shownUnit().orElse(null));
    }

    String exceeds(Rational gap, MeasuredClaim inner) {
        MeasuredClaim outer = inner.equals(left) ? right : left;
        return quoted(inner) + " over " + period(inner) + " is more than " + quoted(outer) + " over " + period(outer)
                + ", in which that lies, by at least "
                + IntervalFormat.shortNumber(gap, shownUnit().orElse(null));
    }

    private static String period(MeasuredClaim measured) {
        return measured.claim().period().map(Period::toString).orElse("no stated period");
    }

    /** Explains why disjoint figures do not contradict each other although no facet distinguishes them. */
    String notAtOnce(Comparison onFigures) {
        boolean grows = left.claim().measurand().course() == Course.CUMULATIVE;
        boolean said = left.claim().statedAsOf().isPresent()
                && right.claim().statedAsOf().isPresent();
        String reason = grows && said
                ? "both are about "
                        + left.claim().asOf().map(PartialDate::toString).orElse("one date")
                        + ", within which the count may have grown"
                : "they need not be about the same date, for " + (said ? "neither" : "not both") + " say it";
        return reason + "; at one time they would contradict each other: " + onFigures.why();
    }

    String unitsDiffer(Facet facet) {
        return facet == Facet.UNIT
                ? quoted(left) + " is in " + unit(left) + " and " + quoted(right) + " in " + unit(right)
                        + ", which do not convert"
                : differ(facet) + ", and their units do not convert: " + unit(left) + ", " + unit(right);
    }

    String differ(Facet facet, Comparison onFigures) {
        String otherwise = onFigures.verdict() == Verdict.CONTRADICTS
                ? "; as figures of one thing they would contradict each other: "
                : "; were they of one thing: ";
        return differ(facet) + otherwise + onFigures.why();
    }

    private String differ(Facet facet) {
        return switch (facet) {
            case MEASURAND -> quoted(left) + " is of " + label(left) + ", " + quoted(right) + " of " + label(right);
            case UNIT -> "the units differ: " + unit(left) + ", " + unit(right);
            case POPULATION ->
                "the populations differ: " + or(left.claim().population()) + ", "
                        + or(right.claim().population());
            case PLACE ->
                "the places differ: " + or(left.claim().place()) + ", "
                        + or(right.claim().place());
            case PERIOD ->
                "the periods differ: " + or(left.claim().period().map(Period::toString)) + ", "
                        + or(right.claim().period().map(Period::toString))
                        + periods.map(Reasons::lie).orElse("");
            case DATE ->
                "the dates differ: " + or(left.claim().asOf().map(PartialDate::toString)) + ", "
                        + or(right.claim().asOf().map(PartialDate::toString));
        };
    }

    private static String lie(PeriodRelation relation) {
        return switch (relation) {
            case EQUAL -> ", which are the same days";
            case WITHIN -> "; the period of the first lies within that of the second";
            case ENCLOSES -> "; the period of the second lies within that of the first";
            case OVERLAPPING -> "; the periods overlap";
            case APART -> "; the periods have no day in common";
            case UNKNOWN -> "";
        };
    }

    /** Describes the values that a claim allows, which are omitted where they are just the number itself. */
    private static String allowed(MeasuredClaim measured, Reading reading) {
        Interval values = measured.in(reading);
        String range = IntervalFormat.range(values);
        boolean plain = measured.claim().said().phrase().replace(",", "").equals(range.replace(",", ""));
        return plain ? quoted(measured) : quoted(measured) + (values.isPoint() ? " is " : " allows ") + range;
    }

    private String apart(Rational gap) {
        return gap.isZero() ? "; they only touch" : "; they are " + distance(gap) + " apart";
    }

    /** A distance between percentages is in points; counted things need no unit after their number. */
    private String distance(Rational gap) {
        boolean percent = left.unit().filter(Unit::isPercent).isPresent();
        String points = gap.equals(Rational.ONE) ? " percentage point" : " percentage points";
        return percent
                ? IntervalFormat.shortNumber(gap) + points
                : IntervalFormat.shortNumber(gap, shownUnit().orElse(null));
    }

    private Optional<Unit> shownUnit() {
        return left.unit().filter(unit -> !unit.isNoun());
    }

    private static String dated(MeasuredClaim measured) {
        return measured.claim().asOf().map(date -> " of " + date).orElse("");
    }

    private static String quoted(MeasuredClaim measured) {
        return Quote.of(measured.claim().said());
    }

    private static String label(MeasuredClaim measured) {
        return Quote.of(measured.claim().measurand().label());
    }

    private static String unit(MeasuredClaim measured) {
        return measured.unit().map(Unit::plural).orElse("no unit");
    }

    private static String or(Optional<String> facet) {
        return facet.orElse("none stated");
    }
}
