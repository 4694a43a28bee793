package org.tallystick.examples;

import java.util.Locale;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Interval;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.TimelineEntry;
import org.tallystick.time.PartialDate;

/**
 * A ferry has sunk, and the number of those rescued grows for a week. One agency mistypes it, is copied, and corrects itself.
 *
 * <p>The count never falls, so all days are reconciled along one course. A corrected claim is shown but no longer counted, and neither are
 * its copies. The dossier can be restricted to what was known on any day.
 */
public final class DevelopingStory {
    private static final Measurand RESCUED = Measurand.of("rescued", "person").moving(Course.CUMULATIVE);
    private static final Source COASTGUARD = Source.of("coastguard").named("Coast Guard");

    private DevelopingStory() {}

    /**
     * Prints the development of the story, the standing of each figure in the end, and the state of knowledge on the way.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        Claim first = said("coastguard-mon", "2026-03-02", "at least 40");
        Claim typo = said("coastguard-tue", "2026-03-03", "671");
        Claim copy = copied("herald", "2026-03-04", typo, "about 670");
        Claim corrected = said("coastguard-wed", "2026-03-04", "67").superseding(typo);
        Claim hospital = Claim.of(published("hospital", "2026-03-05"), RESCUED, "more than 65");
        Claim last = said("coastguard-fri", "2026-03-06", "81");
        Dossier story = Dossier.of(first, typo, copy, corrected, hospital, last).with(COASTGUARD);

        Reconciliation result = Reconciler.standard().reconcile(story);
        for (TimelineEntry entry : result.timeline("rescued").orElseThrow().entries()) {
            System.out.println(entry.date().orElseThrow() + " " + entry.why());
        }
        Consensus consensus = result.consensus("rescued").orElseThrow();
        System.out.println("the typo is " + consensus.standings().get(typo.id()) + ", its copy is "
                + consensus.standings().get(copy.id()));
        System.out.println(
                consensus.support() + ", safe to print: " + consensus.printed().orElse("nothing"));
        Optional<Interval> thursday = consensus.on(PartialDate.parse("2026-03-05"));
        System.out.println("on Thursday: " + thursday.orElseThrow());
        Reconciliation tuesday = Reconciler.standard().reconcile(story.asKnownOn(PartialDate.parse("2026-03-03")));
        System.out.println("as known on Tuesday: "
                + tuesday.consensus("rescued")
                        .map(then -> then.status().word().toLowerCase(Locale.ROOT) + ", "
                                + then.printed().orElse("nothing"))
                        .orElseThrow());
    }

    private static Claim said(String id, String day, String phrase) {
        return Claim.of(published(id, day).publishedBy(COASTGUARD), RESCUED, phrase);
    }

    private static Claim copied(String id, String day, Claim copied, String phrase) {
        return Claim.of(published(id, day).citing(copied.source()), RESCUED, phrase);
    }

    private static Source published(String id, String day) {
        return Source.of(id).publishedOn(PartialDate.parse(day));
    }
}
