package org.tallystick.truth;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Claims a microsecond in one turn of learning, which is millions a second, over a million claims of a hundred sources. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(LearningBenchmark.CLAIMS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class LearningBenchmark {
    static final int CLAIMS = 1_000_000;
    private static final int SOURCES = 100;
    private static final long SEED = 1;

    private Crh distance = crh(0, Loss.DISTANCE);
    private Crh mismatch = crh(0, Loss.MISMATCH);
    private Accuracy accuracy = accuracy(0);

    private static Votes ballots(int claims) {
        double[] reliabilities = World.spreadOut(SEED, SOURCES, 0.3, 0.95);
        return World.ofCounts(SEED, claims / SOURCES, reliabilities).ballots();
    }

    private static Crh crh(int claims, Loss loss) {
        return new Crh(ballots(claims), loss);
    }

    private static Accuracy accuracy(int claims) {
        return new Accuracy(ballots(claims), CopyGraph.of(List.of(), Map.of(), (copy, original) -> 0));
    }

    @Setup
    public void draw() {
        distance = crh(CLAIMS, Loss.DISTANCE);
        mismatch = crh(CLAIMS, Loss.MISMATCH);
        accuracy = accuracy(CLAIMS);
    }

    @Benchmark
    public double crhByDistance() {
        return distance.turn();
    }

    @Benchmark
    public double crhByMismatch() {
        return mismatch.turn();
    }

    @Benchmark
    public double accuracyOfSources() {
        return accuracy.turn();
    }
}
