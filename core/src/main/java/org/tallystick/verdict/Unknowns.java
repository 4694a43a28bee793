package org.tallystick.verdict;

import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.measurand.Course;
import org.tallystick.measurand.Measurand;
import org.tallystick.time.PartialDate;

/**
 * Tells of what a proof speaks. One that joins dates speaks of each measurand that moves once for each date, by its certain place
 * on the calendar, and of each that does not move once; any other proof of each measurand once.
 */
final class Unknowns {
    private final Dossier dossier;
    private final Subjects subjects;
    private final boolean joinDates;

    Unknowns(Dossier dossier, Subjects subjects, Certificate certificate) {
        this.dossier = dossier;
        this.subjects = subjects;
        this.joinDates = Stream.concat(
                        certificate.steps().stream().map(Unknowns::isDated),
                        certificate.premises().stream().map(Unknowns::isDated))
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
                || (line instanceof RangeEnd range && range.date().isPresent())
                || (line instanceof BranchEnd branch && branch.date().isPresent());
    }

    boolean joinDates() {
        return joinDates;
    }

    /** What a claim speaks of, empty where it moves and nobody knows when. */
    Optional<Unknown> of(Claim claim) {
        return of(claim.measurand().id(), joinDates ? subjects.subject(claim).date() : Optional.empty());
    }

    /** A measurand on a date, empty where it moves and the date is not certain. */
    Optional<Unknown> of(String measurand, Optional<PartialDate> date) {
        if (!joinDates || course(measurand) == Course.FIXED) {
            return Optional.of(new Unknown(measurand, Optional.empty()));
        }
        return date.filter(Chronology::isCertain).map(certain -> new Unknown(measurand, Optional.of(certain.inUtc())));
    }

    Course course(String measurand) {
        return Optional.ofNullable(dossier.measurands().get(measurand))
                .map(Measurand::course)
                .orElse(Course.FIXED);
    }
}
