package org.tallystick.reconcile;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.dossier.DisplayNames;
import org.tallystick.dossier.Dossier;
import org.tallystick.model.EndDerivation;
import org.tallystick.model.ImpliedInterval;
import org.tallystick.model.ModelAcrossDates;
import org.tallystick.model.Variable;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.prose.Count;
import org.tallystick.time.PartialDate;

/** Finds the figures that linked relations and the order of dates imply for measurands on a date. */
final class ImpliedOnDate {
    private final Dossier dossier;
    private final ModelAcrossDates across;
    private final Decisions.OfSet decisions;

    ImpliedOnDate(Dossier dossier, ModelAcrossDates across, Decisions decisions) {
        this.dossier = dossier;
        this.across = across;
        this.decisions = decisions.about(across);
    }

    /** Empty where the interval is no narrower than the measurand's range, or the figures contradict each other. */
    Optional<ImpliedFigure> of(String measurand, PartialDate date) {
        Variable unknown = across.unknown(measurand, date);
        Optional<ImpliedInterval> loose = in(Reading.LOOSE, unknown);
        Interval range = across.range(measurand);
        return loose.filter(implied -> !implied.values().encloses(range)).map(implied -> figure(unknown, implied));
    }

    private ImpliedFigure figure(Variable unknown, ImpliedInterval loose) {
        ImpliedInterval exact = in(Reading.EXACT, unknown).orElse(loose);
        ImpliedInterval rounded = in(Reading.ROUNDED, unknown).orElse(loose);
        return Imputation.figure(across, unknown.measurand(), exact, rounded, loose, why(unknown, exact));
    }

    /** Returns the interval in a reading or, where the figures contradict each other in it, in the next wider one. */
    private Optional<ImpliedInterval> in(Reading reading, Variable unknown) {
        return reading.andWider().stream()
                .flatMap(wider -> decisions.undisputed(wider).implied(unknown.name()).stream())
                .findFirst();
    }

    private String why(Variable unknown, ImpliedInterval implied) {
        String on = unknown.date().map(date -> "on " + date).orElse("");
        String by = Imputation.by(dossier, across, implied);
        String below = claims("at least as ", implied.below());
        String above = claims("at most as ", implied.above());
        return Stream.of(on, by, below, above).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private String claims(String end, EndDerivation derivation) {
        return derivation.claims().isEmpty()
                ? ""
                : end
                        + new DisplayNames(dossier).claimsAnd(derivation.claims())
                        + Count.agreeing(derivation.claims().size(), " says", " say");
    }
}
