package org.tallystick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs benchmarks and leaves their results behind as JSON and as text. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs the benchmarks that are asked for.
     *
     * @param args the directory of the results, then options of JMH
     */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException, IOException {
        Path results = Files.createDirectories(Path.of(args[0]));
        CommandLineOptions options = new CommandLineOptions(Arrays.copyOfRange(args, 1, args.length));
        Collection<RunResult> runs = new Runner(options).run();
        write(runs, ResultFormatType.JSON, results.resolve("benchmarks.json"));
        write(runs, ResultFormatType.TEXT, results.resolve("benchmarks.txt"));
    }

    private static void write(Collection<RunResult> runs, ResultFormatType type, Path file) {
        ResultFormatFactory.getInstance(type, file.toString()).writeOut(runs);
    }
}
