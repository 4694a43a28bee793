package org.tallystick.io.entry;

import java.util.Optional;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.json.Located;
import org.tallystick.io.json.Problems;

/** Reads one claims document, which stands alone. */
public final class DossierReading {
    private DossierReading() {}

    /**
     * Returns the dossier of a claims document.
     *
     * @return the valid entries; absent where the document is no object, or where ids are ambiguous or circular, which is reported
     */
    public static Optional<Dossier> read(Located document, Problems problems) {
        Gathering gathering = new Gathering();
        DocumentEntries entries = DocumentEntries.read(Optional.of(document), problems, gathering);
        return DossierAssembly.of(gathering, entries.title()).filter(read -> entries.isDocument());
    }
}
