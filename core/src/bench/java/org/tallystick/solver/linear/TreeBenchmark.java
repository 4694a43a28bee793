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

/** Milliseconds to decide a tree of sums of two to eight parts, each of its figures claimed as rounded. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TreeBenchmark {
    private static final int FAN_OUT = 8;
    private static final long SEED = 1;

    private static LinearSystem tree(int unknowns, Planted planted) {
        return planted == Planted.NONE
                ? Trees.consistent(unknowns, FAN_OUT, SEED)
                : Trees.conflicting(unknowns, FAN_OUT, SEED);
    }

    @State(Scope.Thread)
    public static class Ours {
        @Param({"344", "11431", "57146"})
        int unknowns;

        @Param({"NONE", "LOCAL"})
        Planted planted = Planted.NONE;

        private LinearSystem system = LinearSystem.builder().build();

        @Setup
        public void draw() {
            system = tree(unknowns, planted);
            Verdicts.demand(system, planted);
        }
    }

    /** The largest tree takes ojAlgo minutes. */
    @State(Scope.Thread)
    public static class ForOjAlgo {
        @Param({"344", "11431"})
        int unknowns;

        @Param({"NONE", "LOCAL"})
        Planted planted = Planted.NONE;

        private OjAlgo model = new OjAlgo(LinearSystem.builder().build());

        @Setup(Level.Invocation)
        public void draw() {
            model = new OjAlgo(tree(unknowns, planted));
        }
    }

    /** At 11,431 unknowns the tableau of Hipparchus, which is dense, would fill gigabytes. */
    @State(Scope.Thread)
    public static class ForHipparchus {
        @Param({"344"})
        int unknowns;

        @Param({"NONE", "LOCAL"})
        Planted planted = Planted.NONE;

        private Hipparchus model = new Hipparchus(LinearSystem.builder().build());

        @Setup
        public void draw() {
            model = new Hipparchus(tree(unknowns, planted));
        }
    }

    @Benchmark
    public Object byTallystick(Ours tree) {
        return Verdicts.ours(tree.system);
    }

    @Benchmark
    public boolean byOjAlgo(ForOjAlgo tree) {
        return Verdicts.told("ojAlgo", tree.model.isFeasible(), tree.planted);
    }

    @Benchmark
    public boolean byHipparchus(ForHipparchus tree) {
        return Verdicts.told("Hipparchus", tree.model.isFeasible(), tree.planted);
    }
}
