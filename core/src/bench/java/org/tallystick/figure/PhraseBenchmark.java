package org.tallystick.figure;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** PhraseSamples a millisecond: spelled-out numbers, which ICU reads too, and hedged phrases, which it does not. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class PhraseBenchmark {
    private final RuleBasedNumberFormat icu = new RuleBasedNumberFormat(Locale.US, RuleBasedNumberFormat.SPELLOUT);
    private final List<String> spelledOut = PhraseSamples.spelledOut();
    private final List<String> hedged = PhraseSamples.HEDGED;
    private int next;

    /** Both must read every phrase, and read it alike, or there is nothing to compare. */
    @Setup
    public void checkThatBothReadAlike() throws ParseException {
        icu.setLenientParseMode(false);
        for (String phrase : spelledOut) {
            String ours = Figure.parse(phrase).value().orElseThrow().toString();
            String theirs = icu.parse(phrase).toString();
            if (!ours.equals(theirs)) {
                throw new IllegalStateException(phrase + " is " + ours + " here and " + theirs + " to ICU");
            }
        }
        hedged.forEach(Figure::parse);
    }

    @Benchmark
    public Figure spelledOutByTallystick() {
        return Figure.parse(next(spelledOut));
    }

    @Benchmark
    public Number spelledOutByIcu() throws ParseException {
        return icu.parse(next(spelledOut));
    }

    @Benchmark
    public Figure hedgedByTallystick() {
        return Figure.parse(next(hedged));
    }

    private String next(List<String> phrases) {
        next = next + 1 < phrases.size() ? next + 1 : 0;
        return phrases.get(next);
    }
}
