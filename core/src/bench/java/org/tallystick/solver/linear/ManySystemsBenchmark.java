package org.tallystick.solver.linear;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Systems of a total and five parts, all claimed as rounded, decided a second; every tenth of those apart is infeasible. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ManySystemsBenchmark {
    private static final int COUNT = 100_000;
    private static final int COUNT_FOR_OTHERS = 1_000;
    private static final long SEED = 1;

    @State(Scope.Thread)
    public static class Apart {
        private List<LinearSystem> systems = List.of();

        @Setup
        public void draw() {
            systems = SmallSystems.apart(COUNT, SEED);
            for (int i = 0; i < COUNT; i++) {
                Verdicts.demand(systems.get(i), planted(i));
            }
        }
    }

    @State(Scope.Thread)
    public static class Together {
        private LinearSystem system = LinearSystem.builder().build();

        @Setup
        public void draw() {
            system = SmallSystems.together(COUNT, SEED);
            Verdicts.demand(system, Planted.NONE);
        }
    }

    @State(Scope.Thread)
    public static class ForOjAlgo {
        private List<OjAlgo> models = List.of();

        @Setup(Level.Invocation)
        public void draw() {
            models = SmallSystems.apart(COUNT_FOR_OTHERS, SEED).stream()
                    .map(OjAlgo::new)
                    .toList();
        }
    }

    @State(Scope.Thread)
    public static class ForHipparchus {
        private List<Hipparchus> models = List.of();

        @Setup
        public void draw() {
            models = SmallSystems.apart(COUNT_FOR_OTHERS, SEED).stream()
                    .map(Hipparchus::new)
                    .toList();
        }
    }

    private static Planted planted(int number) {
        return number % 10 == 9 ? Planted.LOCAL : Planted.NONE;
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void apartByTallystick(Apart apart, Blackhole hole) {
        for (LinearSystem system : apart.systems) {
            hole.consume(Verdicts.ours(system));
        }
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public Object togetherByTallystick(Together together) {
        return Verdicts.ours(together.system);
    }

    @Benchmark
    @OperationsPerInvocation(COUNT_FOR_OTHERS)
    public void apartByOjAlgo(ForOjAlgo apart, Blackhole hole) {
        for (int i = 0; i < COUNT_FOR_OTHERS; i++) {
            hole.consume(Verdicts.told("ojAlgo", apart.models.get(i).isFeasible(), planted(i)));
        }
    }

    @Benchmark
    @OperationsPerInvocation(COUNT_FOR_OTHERS)
    public void apartByHipparchus(ForHipparchus apart, Blackhole hole) {
        for (int i = 0; i < COUNT_FOR_OTHERS; i++) {
            hole.consume(Verdicts.told("Hipparchus", apart.models.get(i).isFeasible(), planted(i)));
        }
    }
}
