package org.tallystick.io.entry;

import java.util.List;
import org.tallystick.claim.Measurand;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.json.JsonOutput;

/** A dossier as the members of a claims document, in the order of the dossier. */
public final class DossierJson {
    private DossierJson() {}

    /**
     * Writes the members of the document.
     *
     * @throws org.tallystick.io.problem.UnwritableFigureException if no document can express the figure of a claim
     */
    public static void write(JsonOutput json, Dossier dossier) {
        json.number("tallystick", 1);
        json.optional("title", dossier.title());
        json.objects("sources", dossier.sources().values(), SourceEntry::write);
        json.objects("measurands", described(dossier), MeasurandEntry::write);
        json.objects("claims", dossier.claims(), ClaimEntry::write);
        json.objects("relations", dossier.relations(), RelationEntry::write);
    }

    /** A measurand that is only named has no entry, so that it is still told as an unknown name when the document is read. */
    private static List<Measurand> described(Dossier dossier) {
        return dossier.measurands().values().stream()
                .filter(measurand -> !dossier.isOnlyNamed(measurand.id()))
                .toList();
    }
}
