package org.tallystick.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.analysis.Analysis;
import org.tallystick.analysis.Findings;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;

class ReportOptionsTest {
    private static final Findings DISPUTED = Analysis.standard().of(Stories.disputed());

    @Test
    void dividesTheFindingsWithoutLoss() {
        for (int top = 0; top < 5; top++) {
            ReportOptions options = ReportOptions.standard().withTop(top);
            assertThat(options.first(DISPUTED.ranked())).hasSizeLessThanOrEqualTo(top);
            assertThat(options.first(DISPUTED.ranked()).size()
                            + options.further(DISPUTED.ranked()).size())
                    .isEqualTo(DISPUTED.ranked().size());
        }
        assertThat(ReportOptions.standard().withAll().further(DISPUTED.ranked()))
                .isEmpty();
    }

    @Test
    void refusesANegativeNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportOptions.standard().withTop(-1))
                .withMessage("a number of findings cannot be negative, as -1 is");
    }

    @Test
    void showsTheConflictsAndRelationsOfItsThings() {
        ReportOptions crew = ReportOptions.standard().only("crew");
        ReportOptions ferries = ReportOptions.standard().only("ferries");

        assertThat(crew.conflicts(DISPUTED.reconciliation())).hasSize(1);
        assertThat(crew.checks(DISPUTED.reconciliation())).isEmpty();
        assertThat(ferries.conflicts(DISPUTED.reconciliation())).hasSize(1);
        assertThat(ferries.checks(DISPUTED.reconciliation())).hasSize(1);
        assertThat(ferries.things(DISPUTED)).hasSize(1);
    }

    @Test
    void findsAThingByIdAliasOrLabel() {
        Measurand ships = Measurand.builder("ships")
                .label("ships in port")
                .aliases(List.of("vessels"))
                .build();
        Dossier dossier = Dossier.of(Claim.of(Source.of("a"), ships, "12"));

        assertThat(ReportOptions.measurand(dossier, "ships")).contains("ships");
        assertThat(ReportOptions.measurand(dossier, "vessels")).contains("ships");
        assertThat(ReportOptions.measurand(dossier, "Ships in Port")).contains("ships");
        assertThat(ReportOptions.measurand(dossier, "boats")).isEmpty();
    }
}
