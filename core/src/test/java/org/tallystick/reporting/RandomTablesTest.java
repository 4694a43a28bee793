package org.tallystick.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;

/** Tables of six sources without habits, drawn by fixed seeds; docs/time.md says how many findings they have. */
class RandomTablesTest {
    private static final int TABLES = 40;
    private static final int ROWS = 60;

    enum Kind {
        LARGE(1_000_000),
        OF_FOUR_DIGITS(10_000),
        OF_THREE_DIGITS(1_000),
        SMALL(40),
        /** Every source draws one of four vintages of each figure. */
        VINTAGES(10_000),
        /** A wrong figure is one of another row. */
        SWAPPED(10_000),
        /** With two decimals. */
        DECIMALS(100_000);

        private final int most;

        Kind(int most) {
            this.most = most;
        }

        private Dossier drawn(long seed) {
            Random random = new Random(seed);
            int[] truth = random.ints(ROWS, 0, most).toArray();
            List<Claim> claims = new ArrayList<>();
            for (int source = 0; source < 6; source++) {
                for (int row = 0; row < ROWS; row++) {
                    int value = value(truth, row, random);
                    String said =
                            this == DECIMALS ? value / 100 + "." + (100 + value % 100 + "").substring(1) : "" + value;
                    claims.add(Claim.of(Source.of("s" + source), Measurand.of("row-" + row, "gram"), said));
                }
            }
            return Dossier.of(claims);
        }

        private int value(int[] truth, int row, Random random) {
            if (this == VINTAGES) {
                return truth[row] + 37 * random.nextInt(4);
            }
            if (random.nextInt(4) > 0) {
                return truth[row];
            }
            return this == SWAPPED ? truth[random.nextInt(ROWS)] : random.nextInt(most);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsFound(Kind kind) {
        List<ReportingPattern> found = new ArrayList<>();
        for (int seed = 0; seed < TABLES; seed++) {
            ImmutableList<ReportingPattern> patterns = ReportingPatterns.of(kind.drawn(seed));
            found.addAll(patterns);
        }
        assertThat(found).isEmpty();
    }
}
