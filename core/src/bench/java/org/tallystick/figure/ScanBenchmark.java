package org.tallystick.figure;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
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

/**
 * Characters a microsecond, which is megabytes a second, over growing texts. Where time is linear in the length, the rate
 * of a text does not fall as it grows.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@State(Scope.Thread)
public class ScanBenchmark {

    /** What is counted beside the scans: the rate of its one field is reported beside that of whole texts. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Scanned {
        /** All ASCII, so that one in a microsecond is a megabyte in a second. */
        public long characters;
    }

    @Param
    private Texts text = Texts.NEWS;

    @Param({"1000", "10000", "100000", "1000000", "10000000"})
    private int length;

    private final FigureScanner scanner = FigureScanner.standard();
    private String written = "";

    @Setup
    public void write() {
        written = text.ofLength(length);
    }

    @Benchmark
    public ImmutableList<FoundFigure> whole(Scanned scanned) {
        scanned.characters += length;
        return scanner.scan(written);
    }

    @Benchmark
    public long asStream(Scanned scanned) {
        scanned.characters += length;
        try (Stream<FoundFigure> found = scanner.scan(new StringReader(written))) {
            return found.mapToLong(FoundFigure::end).sum();
        }
    }
}
