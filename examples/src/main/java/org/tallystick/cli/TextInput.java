package org.tallystick.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.tallystick.io.problem.Problem;
import org.tallystick.io.source.TextReader;

/** The input text of a command: a file, or standard input if it is named "-". */
final class TextInput {
    private static final String STANDARD_INPUT = "-";
    private static final String EXPECTED = "a text in UTF-8, or in UTF-16 with a byte order mark";

    private final Streams streams;
    private final Path path;

    TextInput(Streams streams, Path path) {
        this.streams = streams;
        this.path = path;
    }

    boolean isStandardInput() {
        return path.toString().equals(STANDARD_INPUT);
    }

    private String name() {
        return isStandardInput() ? "standard input" : path.toString();
    }

    /**
     * Has the text read by some work, and reports its problems.
     *
     * @return true where there are none
     */
    boolean isReadBy(Work work) {
        try (TextReader text = isStandardInput() ? TextReader.of(name(), streams.bytes()) : TextReader.open(path)) {
            work.read(text);
            return report(text.problems());
        } catch (UncheckedIOException failure) {
            return report(Objects.requireNonNull(failure.getCause()));
        } catch (IOException failure) {
            return report(failure);
        }
    }

    private boolean report(IOException failure) {
        return report(List.of(Problem.ofFailure(name(), failure, EXPECTED)));
    }

    private boolean report(List<Problem> problems) {
        streams.out().flush();
        problems.forEach(streams.err()::println);
        return problems.isEmpty();
    }

    /** The work on the text. */
    @FunctionalInterface
    interface Work {
        void read(TextReader text) throws IOException;
    }
}
