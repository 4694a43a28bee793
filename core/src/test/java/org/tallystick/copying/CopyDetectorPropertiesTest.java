package org.tallystick.copying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Rational;

/** Random tables of five sources and eight measurands of two units, few values, some cells empty. */
class CopyDetectorPropertiesTest {
    private static final int SOURCES = 5;
    private static final int CELLS = 40;
    private static final CopyDetector DETECTOR = CopyDetector.standard();

    private static List<Claim> claims(List<Integer> cells, List<Integer> cites) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < CELLS; i++) {
            if (cells.get(i) < 4) {
                int source = i % SOURCES;
                int cited = cites.get(source);
                Source said = cited < source
                        ? Source.of("s" + source).citing(Source.of("s" + cited))
                        : Source.of("s" + source);
                int row = i / SOURCES;
                Measurand measurand = Measurand.of("m" + row, row % 2 == 0 ? "person" : "truck");
                claims.add(Claim.builder(said, measurand, Figure.of(1_001 + 50L * cells.get(i)))
                        .locator("line " + i)
                        .build());
            }
        }
        return claims;
    }

    @Property(tries = 150)
    void theOrderOfTheClaimsChangesNothingWherePlacesAreNoted(
            @ForAll @Size(CELLS) List<@IntRange(max = 5) Integer> cells,
            @ForAll @Size(SOURCES) List<@IntRange(max = 12) Integer> cites,
            @ForAll long seed) {
        List<Claim> claims = claims(cells, cites);
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(DETECTOR.detect(Dossier.of(shuffled))).isEqualTo(DETECTOR.detect(Dossier.of(claims)));
    }

    @Property(tries = 150)
    void scoresAreProbabilitiesAndTheHighestIsFirst(
            @ForAll @Size(CELLS) List<@IntRange(max = 5) Integer> cells,
            @ForAll @Size(SOURCES) List<@IntRange(max = 12) Integer> cites) {
        List<SuspectedCopy> suspects = DETECTOR.detect(Dossier.of(claims(cells, cites)));

        assertThat(suspects)
                .extracting(SuspectedCopy::score)
                .allMatch(score -> score.signum() >= 0 && score.compareTo(Rational.ONE) <= 0);
        assertThat(suspects).extracting(SuspectedCopy::score).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(suspects)
                .extracting(suspect -> Set.of(suspect.copy(), suspect.original()))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 150)
    void whoCitesAnotherIsNotSuspectedOfHim(
            @ForAll @Size(CELLS) List<@IntRange(max = 5) Integer> cells,
            @ForAll @Size(SOURCES) List<@IntRange(max = 6) Integer> cites) {
        Dossier dossier = Dossier.of(claims(cells, cites));

        for (SuspectedCopy suspect : DETECTOR.detect(dossier)) {
            assertThat(leans(dossier, suspect.copy(), suspect.original())).isFalse();
            assertThat(leans(dossier, suspect.original(), suspect.copy())).isFalse();
        }
    }

    private static boolean leans(Dossier dossier, String source, String on) {
        Source from = dossier.sources().get(source);
        return from != null && from.cites().stream().anyMatch(cited -> cited.equals(on) || leans(dossier, cited, on));
    }

    @Property(tries = 150)
    void aSourceThatSharesNoMeasurandChangesNothing(
            @ForAll @Size(CELLS) List<@IntRange(max = 5) Integer> cells, @ForAll @IntRange(max = 999) int value) {
        List<Claim> claims = claims(cells, List.of(9, 9, 9, 9, 9));
        List<Claim> grown = new ArrayList<>(claims);
        grown.add(Claim.of(Source.of("s2b"), Measurand.of("m2b", "person"), Figure.of(value)));

        assertThat(DETECTOR.detect(Dossier.of(grown))).isEqualTo(DETECTOR.detect(Dossier.of(claims)));
    }
}
