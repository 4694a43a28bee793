package org.tallystick.copying;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Rational;
import org.tallystick.provenance.Lineage;
import org.tallystick.time.PartialDate;

class CopyDetectorTest {
    private static final CopyDetector DETECTOR = CopyDetector.standard();
    private static final Rational HALF = Rational.of(1, 2);
    private static final Measurand DETAINERS = Measurand.of("detainers", "person");

    static Stream<Dossier> fiveReports() {
        return Stream.of(true, false)
                .flatMap(located -> Stream.of(List.<String>of(), List.of("dhs"))
                        .flatMap(
                                cited -> Stream.of(true, false).map(units -> new Reports.Style(located, cited, units))))
                .flatMap(style -> Stream.of(Reports.byReport(style), Reports.byMeasurand(style)));
    }

    @ParameterizedTest
    @MethodSource("fiveReports")
    void theRewordedReportRanksFirstHoweverItWasNoted(Dossier dossier) {
        ImmutableList<SuspectedCopy> suspects = DETECTOR.detect(dossier);

        assertThat(suspects.get(0).copy()).isEqualTo(Reports.COPY);
        assertThat(suspects.get(0).original()).isEqualTo(Reports.ORIGINAL);
        assertThat(suspects.get(0).direction()).containsExactly(DirectionClue.SUBSET);
        assertThat(suspects.get(0).score()).isGreaterThan(HALF);
        assertThat(suspects.get(1).score()).isLessThan(Rational.of(1, 5));
    }

    @Test
    void oneCommonValueIsNoSuspicion() {
        Dossier dossier = Dossier.of(
                Claim.of(Source.outlet("a"), DETAINERS, "33,179"), Claim.of(Source.outlet("b"), DETAINERS, "33,179"));

        assertThat(DETECTOR.detect(dossier)).allMatch(suspect -> suspect.score().compareTo(Rational.of(1, 5)) < 0);
    }

    @Test
    void oneSharedSlipIsNoProof() {
        Dossier dossier = Dossier.of(
                Claim.of(Source.outlet("a"), DETAINERS, "33,179"),
                Claim.of(Source.outlet("b"), DETAINERS, "33,179"),
                Claim.of(Source.outlet("c"), DETAINERS, "33,179"),
                Claim.of(Source.outlet("d"), DETAINERS, "33,719"),
                Claim.of(Source.outlet("e"), DETAINERS, "33,719"));

        assertThat(DETECTOR.detect(dossier)).allMatch(suspect -> suspect.score().compareTo(HALF) < 0);
    }

    /** Five sources report ten measurands; the last two have these of them wrong, and alike. */
    private static List<Claim> withSharedErrors(Source fourth, Source fifth, int errors) {
        List<Claim> claims = new ArrayList<>();
        List<Source> sources = List.of(Source.outlet("a"), Source.outlet("b"), Source.outlet("c"), fourth, fifth);
        for (int i = 0; i < 10; i++) {
            for (Source source : sources) {
                boolean wrong = i < errors && sources.indexOf(source) > 2;
                long value = 1_001 + 100L * i + (wrong ? 17 : 0);
                claims.add(Claim.of(source, Measurand.of("m" + i, "person"), Figure.exactly(value)));
            }
        }
        return claims;
    }

    @Test
    void sharedErrorsGiveACopyAway() {
        Source original = Source.outlet("z").publishedOn(PartialDate.parse("2026-02-05"));
        Source copy = Source.outlet("y").publishedOn(PartialDate.parse("2026-02-06"));
        SuspectedCopy first =
                DETECTOR.detect(Dossier.of(withSharedErrors(original, copy, 4))).get(0);

        assertThat(first.copy()).isEqualTo("y");
        assertThat(first.original()).isEqualTo("z");
        assertThat(first.direction()).containsExactly(DirectionClue.LATER);
        assertThat(first.score()).isGreaterThan(Rational.of(9, 10));
        assertThat(first.parts()).extracting(Trace::kind).contains(TraceKind.SHARED_ERRORS);
        assertThat(first.measurands()).hasSize(10);
        assertThat(first.why()).contains("4 values likely to be wrong", "y is taken for the copy since");
    }

    @Test
    void withoutACluePairsAreNamedInTheOrderOfTheirIds() {
        SuspectedCopy first = DETECTOR.detect(Dossier.of(withSharedErrors(Source.outlet("z"), Source.outlet("y"), 4)))
                .get(0);

        assertThat(first.original()).isEqualTo("y");
        assertThat(first.copy()).isEqualTo("z");
        assertThat(first.direction()).isEmpty();
        assertThat(first.why()).endsWith("direction unknown");
    }

    @Test
    void whatIsDeclaredIsNotSuspected() {
        Source original = Source.outlet("y");
        Dossier declared =
                Dossier.of(withSharedErrors(original, Source.outlet("z").citing(original), 10));

        assertThat(DETECTOR.detect(declared)).noneMatch(CopyDetectorTest::isOfYAndZ);
    }

    @Test
    void errorsOfACommonOriginAreExplainedByIt() {
        Source agency = Source.of("agency");
        Dossier explained = Dossier.of(withSharedErrors(
                Source.outlet("y").citing(agency), Source.outlet("z").citing(agency), 10));

        assertThat(DETECTOR.detect(explained).stream().filter(CopyDetectorTest::isOfYAndZ))
                .allMatch(suspect -> suspect.score().compareTo(Rational.of(1, 5)) < 0);
    }

    @Test
    void sourcesOfOnePublisherAreNoPair() {
        Source group = Source.of("group");
        Dossier house = Dossier.of(withSharedErrors(
                Source.outlet("y").publishedBy(group), Source.outlet("z").publishedBy(group), 10));

        assertThat(DETECTOR.detect(house)).noneMatch(CopyDetectorTest::isOfYAndZ);
    }

    private static boolean isOfYAndZ(SuspectedCopy suspect) {
        return List.of("y", "z").containsAll(List.of(suspect.copy(), suspect.original()));
    }

    @Test
    void aFigureFinerThanItsOriginComesFromElsewhere() {
        Source agency = Source.of("agency");
        Source counting = Source.outlet("counting");
        Source quoting = Source.outlet("quoting").citing(agency);
        List<Claim> claims = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            Measurand measurand = Measurand.of("m" + i, "person");
            claims.add(Claim.of(agency, measurand, "about " + i + ",000"));
            claims.add(Claim.of(counting, measurand, i + ",013"));
            claims.add(Claim.of(quoting, measurand, i + ",013"));
        }
        SuspectedCopy first = DETECTOR.detect(Dossier.of(claims)).get(0);

        assertThat(first.copy()).isEqualTo("quoting");
        assertThat(first.original()).isEqualTo("counting");
        assertThat(first.direction()).contains(DirectionClue.FALSELY_PRECISE);
        assertThat(first.parts()).extracting(Trace::kind).contains(TraceKind.FALSE_PRECISION);
    }

    @Test
    void oneColumnMayBeCopiedAndAnotherCounted() {
        List<Claim> claims = new ArrayList<>(withSharedErrors(Source.outlet("y"), Source.outlet("z"), 5));
        for (int i = 0; i < 10; i++) {
            Measurand trucks = Measurand.of("t" + i, "truck");
            claims.add(Claim.of(Source.outlet("a"), trucks, Figure.exactly(501 + i)));
            claims.add(Claim.of(Source.outlet("y"), trucks, Figure.exactly(i < 5 ? 501 + i : 601 + i)));
            claims.add(Claim.of(Source.outlet("z"), trucks, Figure.exactly(i < 5 ? 701 + i : 501 + i)));
        }
        SuspectedCopy first = DETECTOR.detect(Dossier.of(claims)).get(0);

        assertThat(isOfYAndZ(first)).isTrue();
        assertThat(first.unit().map(Object::toString)).contains("person");
        assertThat(first.measurands()).hasSize(10).allMatch(id -> id.startsWith("m"));
    }

    @Test
    void aSuspicionCountsOnceItIsAskedFor() {
        Dossier dossier = Dossier.of(withSharedErrors(Source.outlet("y"), Source.outlet("z"), 4));
        Dossier declared = DETECTOR.asDeclared(dossier, DETECTOR.detect(dossier), HALF);
        Lineage lineage = Lineage.of(declared);

        assertThat(declared.claims()).hasSameSizeAs(dossier.claims());
        for (Claim claim : declared.claims()) {
            String source = claim.source().id();
            assertThat(lineage.originIds(claim)).containsExactly(source.equals("z") ? "y" : source);
        }
        assertThat(DETECTOR.asDeclared(dossier, DETECTOR.detect(dossier), Rational.TWO))
                .isEqualTo(dossier);
    }
}
