package org.tallystick.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Compiles samples, runs them, and holds what they print against what their document shows. */
final class SampleRunner {
    private final SampleCompiler compiler;

    SampleRunner(List<String> packages) {
        compiler = new SampleCompiler(packages);
    }

    void run(Sample sample) throws Exception {
        Prelude compiled = compiler.compile(sample);
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            compiled.run();
        } finally {
            System.setOut(console);
        }
        String text = printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        sample.printed().ifPresent(shown -> assertThat(text).isEqualTo(shown));
    }
}
