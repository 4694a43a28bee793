package org.tallystick.proof;

import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.dossier.Dossier;
import org.tallystick.subject.Chronology;
import org.tallystick.subject.Subjects;
import org.tallystick.time.PartialDate;

/**
 * The quantities of a proof. A proof that joins dates has a quantity for each changing measurand and date with a certain place on the
 * calendar, and one for each fixed measurand. Any other proof has one for each measurand.
 */
final class Quantities {
    private final Dossier dossier;
    private final Subjects subjects;
    private final boolean joinDates;

    Quantities(Dossier dossier, Subjects subjects, Certificate certificate) {
        this.dossier = dossier;
        this.subjects = subjects;
        this.joinDates = Stream.concat(
                        certificate.steps().stream().map(Quantities::isDated),
                        certificate.premises().stream().map(Quantities::isDated))
                .anyMatch(dated -> dated);
    }

    private static boolean isDated(Refutation step) {
        return step instanceof BrokenCourse
                || (step instanceof BrokenRelation leaf && leaf.date().isPresent())
                || (step instanceof Branch branch && branch.date().isPresent());
    }

    private static boolean isDated(Premise line) {
        return line instanceof CourseStep
                || (line instanceof RelationRow row && row.date().isPresent())
                || (line instanceof ProductSign product && product.date().isPresent())
                || (line instanceof NonzeroDivisor divisor && divisor.date().isPresent())
                || (line instanceof RangeEnd range && range.date().isPresent())
                || (line instanceof BranchEnd branch && branch.date().isPresent());
    }

    boolean joinDates() {
        return joinDates;
    }

    /** Returns the quantity of a claim, empty where its measurand changes and its date is not known. */
    Optional<Quantity> of(Claim claim) {
        return of(claim.measurand().id(), joinDates ? subjects.subject(claim).date() : Optional.empty());
    }

    /** Returns the quantity of a measurand on a date, empty where the measurand changes and the date is not certain. */
    Optional<Quantity> of(String measurand, Optional<PartialDate> date) {
        if (!joinDates || course(measurand) == Course.FIXED) {
            return Optional.of(new Quantity(measurand, Optional.empty()));
        }
        return date.filter(Chronology::isCertain).map(certain -> new Quantity(measurand, Optional.of(certain.inUtc())));
    }

    Course course(String measurand) {
        return Optional.ofNullable(dossier.measurands().get(measurand))
                .map(Measurand::course)
                .orElse(Course.FIXED);
    }
}
