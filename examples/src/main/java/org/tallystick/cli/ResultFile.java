package org.tallystick.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names the output file of a result. */
final class ResultFile {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the result goes, in place of standard output; written whole or not at all.")
    private @Nullable Path out;

    /** Throws a {@link ParameterException} where the output file is one of the inputs. */
    void checkIsNotAmong(List<Path> inputs) {
        if (out != null && inputs.stream().anyMatch(new OutFile(out)::is)) {
            throw new ParameterException(command.commandLine(), "--out would overwrite an input: " + out);
        }
    }

    /** Whether the result goes to a file. */
    boolean isNamed() {
        return out != null;
    }

    /** Writes the result to the output file, or to standard output where none is named. */
    void write(Streams streams, OutFile.Content result) {
        if (out != null) {
            new OutFile(out).write(result);
            return;
        }
        try {
            result.writeTo(streams.out());
        } catch (IOException failure) {
            throw new Failure("standard output cannot be written: " + failure.getMessage(), failure);
        }
    }
}
