package org.tallystick.copying;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.provenance.Lineage;

/** Origins and copies of 1,000 sources that report a tenth of 10,000 measurands each: a million claims. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@State(Scope.Thread)
public class CopyBenchmark {
    private static final int SOURCES = 1_000;
    private static final int ONE_IN = 10;
    private static final int AGENCIES = 20;
    private static final int COPIERS = 50;
    private static final List<String> UNITS = List.of("person", "dose", "vehicle", "officer");

    @Param({"1000000"})
    int claims;

    private Dossier dossier = Dossier.of();

    /** Draws the claims: a right value four times of five, a fifth of the sources citing an agency, 50 copiers. */
    @Setup
    public void draw() {
        Random random = new Random(1);
        int measurands = claims / (SOURCES / ONE_IN);
        List<Claim> all = new ArrayList<>(claims);
        for (int source = 0; source < SOURCES; source++) {
            Source said = Source.outlet("s" + source);
            Source by = source % 5 == 0 ? said.citing(Source.of("agency-" + source % AGENCIES)) : said;
            Random own = new Random(source < COPIERS ? source + COPIERS : source);
            for (int measurand = 0; measurand < measurands; measurand++) {
                if (own.nextInt(ONE_IN) == 0) {
                    long slip = own.nextInt(5) == 0 ? 1 + own.nextInt(40) : 0;
                    long value = 100_000L + measurand * 7L + slip + (random.nextInt(50) == 0 ? 41 : 0);
                    Measurand of = Measurand.of("m" + measurand, UNITS.get(measurand % UNITS.size()));
                    all.add(Claim.of(by, of, Figure.exactly(value)));
                }
            }
        }
        dossier = Dossier.of(all);
    }

    @Benchmark
    public ImmutableList<SuspectedCopy> copies() {
        return CopyDetector.standard().detect(dossier);
    }

    @Benchmark
    public void origins(Blackhole hole) {
        Lineage lineage = Lineage.of(dossier);
        for (Claim claim : dossier.claims()) {
            hole.consume(lineage.originIds(claim));
        }
    }
}
