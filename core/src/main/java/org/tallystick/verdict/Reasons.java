package org.tallystick.verdict;

import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.figure.Figure;
import org.tallystick.figure.FigureFormat;
import org.tallystick.figure.Reading;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;
import org.tallystick.unit.Unit;

/** Says in plain English why a comparison came out as it did. */
final class Reasons {
    private final Claim left;
    private final Claim right;

    Reasons(Claim left, Claim right) {
        this.left = left;
        this.right = right;
    }

    String same() {
        return quoted(left) + " and " + quoted(right) + " say the same in every reading";
    }

    String rounds(Figure coarse, Figure fine, Rounding direction) {
        Rational grain = coarse.grain().orElseThrow();
        Rational value = fine.value().orElseThrow();
        String to = "to the " + Grains.name(grain);
        String nearest = FigureFormat.number(value.nearestTo(grain));
        String said = "\"" + coarse + "\"";
        return switch (direction) {
            case NEAREST -> said + " is " + FigureFormat.number(value) + " rounded " + to;
            case DOWN ->
                said + " is " + FigureFormat.number(value) + " cut off " + to + " below; the nearest "
                        + Grains.name(grain) + " is " + nearest;
            case UP ->
                said + " is " + FigureFormat.number(value) + " rounded up " + to + " above; the nearest "
                        + Grains.name(grain) + " is " + nearest;
        };
    }

    String refines(Reading grade, Figure inner, Figure outer) {
        return "\"" + inner + "\" lies within what \"" + outer + "\" leaves open" + read(grade) + ": "
                + FigureFormat.range(outer.in(grade));
    }

    String overlap(Agreement agreement) {
        return quoted(left) + " and " + quoted(right) + " have common values" + read(agreement.grade()) + ": "
                + FigureFormat.range(agreement.values());
    }

    String contradict(Reading widest, Rational gap) {
        Optional<Reading> wider = wouldAgree(widest);
        return "no value fits both" + read(widest) + ": " + allowed(left, widest) + ", " + allowed(right, widest)
                + apart(gap)
                + wider.map(reading -> "; they would agree if read " + word(reading))
                        .orElse("");
    }

    private Optional<Reading> wouldAgree(Reading widest) {
        return widest.andWider().stream()
                .skip(1)
                .filter(reading -> Facets.unitsAgree(left, right)
                        && left.in(reading).intersection(right.in(reading)).isPresent())
                .findFirst();
    }

    String falls(Rational gap) {
        return left.measurand().label() + " never falls, but " + quoted(left) + dated(left) + " and " + quoted(right)
                + dated(right) + " would make it fall by at least " + FigureFormat.shortNumber(gap);
    }

    String unitsDiffer(Facet facet) {
        return facet == Facet.UNIT
                        || left.measurand().id().equals(right.measurand().id())
                ? quoted(left) + " is in " + unit(left) + ", " + quoted(right) + " in " + unit(right)
                        + ", and these do not convert"
                : differ(facet) + ", and their units do not convert";
    }

    String differ(Facet facet, Comparison judged) {
        String otherwise = judged.verdict() == Verdict.CONTRADICTS
                ? "; as figures of one thing they would contradict each other: " + judged.why()
                : "; as figures of one thing: " + judged.why();
        return differ(facet) + otherwise;
    }

    private String differ(Facet facet) {
        return switch (facet) {
            case MEASURAND ->
                quoted(left) + " counts " + left.measurand().label() + ", " + quoted(right) + " "
                        + right.measurand().label();
            case UNIT -> "the units differ: " + unit(left) + ", " + unit(right);
            case POPULATION -> "the populations differ: " + or(left.population()) + ", " + or(right.population());
            case PLACE -> "the places differ: " + or(left.place()) + ", " + or(right.place());
            case PERIOD ->
                "the periods differ: " + or(left.period().map(Period::toString)) + ", "
                        + or(right.period().map(Period::toString));
            case DATE ->
                "the dates differ: " + or(left.asOf().map(PartialDate::toString)) + ", "
                        + or(right.asOf().map(PartialDate::toString));
        };
    }

    private static String allowed(Claim claim, Reading reading) {
        Interval values = claim.in(reading);
        return quoted(claim) + (values.isPoint() ? " is " : " allows ") + FigureFormat.range(values);
    }

    private static String apart(Rational gap) {
        return gap.isZero() ? "; they only touch" : "; they are " + FigureFormat.shortNumber(gap) + " apart";
    }

    private static String read(Reading reading) {
        return reading == Reading.EXACT ? "" : " when read " + word(reading);
    }

    private static String word(Reading reading) {
        return switch (reading) {
            case EXACT -> "to the letter";
            case ROUNDED -> "as rounded";
            case LOOSE -> "loosely";
        };
    }

    private static String dated(Claim claim) {
        return claim.asOf().map(date -> " of " + date).orElse("");
    }

    private static String quoted(Claim claim) {
        return "\"" + claim.said() + "\"";
    }

    private static String unit(Claim claim) {
        return claim.unit().map(Unit::symbol).orElse("no unit");
    }

    private static String or(Optional<String> facet) {
        return facet.orElse("none stated");
    }
}
