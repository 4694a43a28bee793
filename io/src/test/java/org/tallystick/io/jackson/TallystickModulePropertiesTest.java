package org.tallystick.io.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.io.claims.RandomDossier;
import org.tallystick.relation.Relation;
import tools.jackson.databind.json.JsonMapper;

class TallystickModulePropertiesTest {

    private static Stream<JsonMapper> mappers() {
        return Stream.of(
                new TallystickModule().mapper(),
                new TallystickModule().withJsonNumbers().mapper());
    }

    @Property(tries = 100)
    void aDossierIsReadBackEqual(@ForAll long seed) {
        Dossier dossier = RandomDossier.of(seed);
        mappers()
                .forEach(mapper ->
                        assertThat(back(mapper, dossier, Dossier.class)).isEqualTo(dossier));
    }

    @Property(tries = 100)
    void eachPartOfADossierIsReadBackEqual(@ForAll long seed) {
        Dossier dossier = RandomDossier.of(seed);
        mappers().forEach(mapper -> {
            for (Source source : dossier.sources().values()) {
                assertThat(back(mapper, source, Source.class)).isEqualTo(source);
            }
            for (Measurand measurand : dossier.measurands().values()) {
                assertThat(back(mapper, measurand, Measurand.class)).isEqualTo(measurand);
            }
            for (Relation relation : dossier.relations()) {
                assertThat(back(mapper, relation, Relation.class)).isEqualTo(relation);
            }
            for (Claim claim : dossier.claims()) {
                assertThat(back(mapper, claim, Claim.class)).isEqualTo(claim);
                assertThat(back(mapper, claim.said(), Figure.class)).isEqualTo(claim.said());
            }
        });
    }

    private static <T> T back(JsonMapper mapper, T value, Class<T> type) {
        return mapper.readValue(mapper.writeValueAsBytes(value), type);
    }
}
