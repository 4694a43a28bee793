package org.tallystick.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tallystick.io.claims.RandomDossier;
import org.tallystick.io.problem.Loaded;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;

class ReconciliationReaderPropertiesTest {

    @Property(tries = 100)
    void aResultIsReadBackEqual(@ForAll long seed) {
        Reconciliation result = Reconciler.standard().reconcile(RandomDossier.of(seed));
        byte[] text = ReconciliationWriter.text(result).getBytes(UTF_8);

        Loaded<Reconciliation> read = ReconciliationReader.read("result.json", new ByteArrayInputStream(text));

        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).contains(result);
    }
}
