package org.tallystick.examples;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.relation.Relation;
import org.tallystick.time.PartialDate;

/**
 * What a sample may speak of without saying what it is. A name that a sample declares itself hides the one here. Public, for the
 * compiled samples extend it from a class loader of their own.
 */
public abstract class Prelude {
    protected final Source dhs = Source.of("dhs").named("Homeland Security");
    protected final Source times = Source.outlet("times").citing(dhs);
    protected final Source benzinga = Source.outlet("benzinga").citing(dhs);
    protected final Source post = Source.outlet("post").citing(dhs);

    protected final Measurand detainers = Measurand.of("detainers", "person");
    protected final Measurand seized = Measurand.of("seized", "lb");
    protected final Measurand meth = Measurand.of("meth", "lb");
    protected final Measurand cocaine = Measurand.of("cocaine", "lb");
    protected final Measurand fentanyl = Measurand.of("fentanyl", "lb");
    protected final Measurand lethalDoses = Measurand.of("lethal-doses", "dose");

    protected final Claim claim = Claim.of(times, detainers, "more than 33,000");
    protected final Dossier dossier = Dossier.of(claim, Claim.of(benzinga, detainers, "33,179"));
    protected final Dossier story = dossier;
    protected final Reconciliation result = Reconciler.standard().reconcile(dossier);
    protected final Dossier clinic = Dossier.of(
                    Claim.of(Source.of("board"), Measurand.of("patients", "patient"), "18,260"),
                    Claim.of(Source.of("board"), Measurand.of("adults", "patient"), "about 13,000"),
                    Claim.of(Source.of("wards"), Measurand.of("children", "patient"), "4,930"),
                    Claim.of(Source.of("wards"), Measurand.of("surgery", "patient"), "5,420"),
                    Claim.of(
                            Source.of("physicians").publishedOn(PartialDate.parse("2026-02-27")),
                            Measurand.of("medicine", "patient"),
                            "7,190"))
            .with(Relation.parse("patients = adults + children"))
            .with(Relation.parse("adults = surgery + medicine"));

    protected final Dossier ferry = ferry();

    protected Prelude() {}

    private static Dossier ferry() {
        Measurand rescued = Measurand.of("rescued", "person").moving(Course.CUMULATIVE);
        Source coastGuard = Source.of("coast-guard").named("Coast Guard");
        Source tuesday = published("tuesday", "2026-03-03").publishedBy(coastGuard);
        Claim typo = Claim.of(tuesday, rescued, "671").withAsOf(PartialDate.parse("2026-03-03"));
        return Dossier.of(
                        Claim.of(published("monday", "2026-03-02").publishedBy(coastGuard), rescued, "at least 40")
                                .withAsOf(PartialDate.parse("2026-03-02")),
                        typo,
                        Claim.of(published("herald", "2026-03-04").citing(tuesday), rescued, "about 670"),
                        Claim.of(published("wednesday", "2026-03-04").publishedBy(coastGuard), rescued, "67")
                                .withAsOf(PartialDate.parse("2026-03-04"))
                                .superseding(typo),
                        Claim.of(published("friday", "2026-03-06").publishedBy(coastGuard), rescued, "81")
                                .withAsOf(PartialDate.parse("2026-03-06")))
                .with(coastGuard);
    }

    private static Source published(String id, String day) {
        return Source.of(id).publishedOn(PartialDate.parse(day));
    }

    protected abstract void run() throws Exception;

    /** A line of a sample, held against the comment behind it. */
    protected static void yields(String comment, Callable<?> line) {
        try {
            String value = String.valueOf(line.call());
            if (!tells(comment, value)) {
                throw new AssertionError("the comment says: " + comment + "\nthe line yields: " + value);
            }
        } catch (Exception thrown) {
            String name = thrown.getClass().getSimpleName();
            if (!tells(comment, name)) {
                throw new AssertionError("the comment says: " + comment + "\nthe line throws: " + name, thrown);
            }
        }
    }

    /** Whether a comment is this text, or begins with it and goes on after a comma, a colon or a semicolon. */
    static boolean tells(String comment, String text) {
        String shown = Arrays.stream(comment.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(shown, Pattern.DOTALL).matcher(text).matches()
                || Pattern.compile(Pattern.quote(text) + "[,:;] .*")
                        .matcher(comment)
                        .matches();
    }
}
