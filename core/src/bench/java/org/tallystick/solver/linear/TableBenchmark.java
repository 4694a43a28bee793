package org.tallystick.solver.linear;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds to decide a square two-way table whose cells, totals and grand total are claimed as rounded. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TableBenchmark {
    private static final long SEED = 1;

    private static LinearSystem table(int side, Planted planted) {
        return switch (planted) {
            case NONE -> Tables.consistent(side, side, SEED);
            case LOCAL -> Tables.conflicting(side, side, SEED);
            case JOINT -> Tables.twisted(side, side, SEED);
        };
    }

    @State(Scope.Thread)
    public static class Ours {
        @Param({"20", "40"})
        int side;

        @Param({"NONE", "LOCAL", "JOINT"})
        Planted planted = Planted.NONE;

        private LinearSystem system = LinearSystem.builder().build();

        @Setup
        public void draw() {
            system = table(side, planted);
            Verdicts.demand(system, planted);
        }
    }

    @State(Scope.Thread)
    public static class ForOjAlgo {
        @Param({"20", "40"})
        int side;

        @Param({"NONE", "LOCAL", "JOINT"})
        Planted planted = Planted.NONE;

        private OjAlgo model = new OjAlgo(LinearSystem.builder().build());

        @Setup(Level.Invocation)
        public void draw() {
            model = new OjAlgo(table(side, planted));
        }
    }

    /** At 40 by 40 the tableau of Hipparchus, which is dense, takes minutes. */
    @State(Scope.Thread)
    public static class ForHipparchus {
        @Param({"20"})
        int side;

        @Param({"NONE", "LOCAL", "JOINT"})
        Planted planted = Planted.NONE;

        private Hipparchus model = new Hipparchus(LinearSystem.builder().build());

        @Setup
        public void draw() {
            model = new Hipparchus(table(side, planted));
        }
    }

    @Benchmark
    public Object byTallystick(Ours table) {
        return Verdicts.ours(table.system);
    }

    @Benchmark
    public boolean byOjAlgo(ForOjAlgo table) {
        return Verdicts.told("ojAlgo", table.model.isFeasible(), table.planted);
    }

    @Benchmark
    public boolean byHipparchus(ForHipparchus table) {
        return Verdicts.told("Hipparchus", table.model.isFeasible(), table.planted);
    }
}
