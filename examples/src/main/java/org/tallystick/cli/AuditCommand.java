package org.tallystick.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tallystick.audit.Audit;
import org.tallystick.audit.AuditMode;
import org.tallystick.audit.CalculationAudit;
import org.tallystick.io.claims.ClaimsReader;
import org.tallystick.io.problem.Loaded;
import org.tallystick.io.problem.Problem;
import org.tallystick.io.report.AuditReport;
import org.tallystick.io.report.AuditWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Checks sums as auditors of reports do. */
@Command(
        name = "audit",
        description = {
            "Checks the relations of kind sum of all files together against their claims, by the rules of XBRL's"
                    + " Calculations 1.1: a part that nobody reports counts as zero, and only bare and exact figures"
                    + " take part. A sum is not checked where a figure has digits beyond its decimals (excess digits),"
                    + " or where the claims of one measurand contradict each other (inconsistent duplicates).",
            "",
            "If anything is wrong in the files, every problem is reported with its place and nothing is audited."
        },
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tallystick audit report.claims.json",
            "  tallystick audit --mode truncation --format json --out audit.json report.claims.json",
            "",
            "Exit status:",
            "  0  no sum is inconsistent",
            "  1  some sums are inconsistent, or have excess digits or claims that contradict each other",
            "  2  bad input or wrong usage; there is no result"
        })
final class AuditCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A claims document (*.claims.json), or one entry a line (*.jsonl).")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            converter = ModeConverter.class,
            description = "How the figures lost their further digits: rounding (the default) or truncation.")
    private AuditMode mode = AuditMode.ROUNDING;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = ShapeConverter.class,
            description = "How the result is written: text (the default) or json.")
    private Shape shape = Shape.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the result goes, in place of standard output; written whole or not at all.")
    private @Nullable Path out;

    AuditCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (out != null && files.stream().anyMatch(new OutFile(out)::is)) {
            throw new ParameterException(spec.commandLine(), "--out would overwrite an input: " + out);
        }
        Loaded<Audit> result;
        try (Progress progress = Progress.on(streams)) {
            progress.now("auditing " + (files.size() == 1 ? files.get(0) : files.size() + " files"));
            result = ClaimsReader.read(files).map(CalculationAudit.of(mode)::check);
        }
        return result.hasProblems() ? refuse(result.problems()) : write(result.orElseThrow());
    }

    private int refuse(List<Problem> problems) {
        problems.forEach(streams.err()::println);
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        streams.error(count + "; nothing was audited");
        return Program.NO_RESULT;
    }

    private int write(Audit audit) {
        if (out != null) {
            new OutFile(out).write(file -> shape.write(audit, file));
        } else {
            try {
                shape.write(audit, streams.out());
            } catch (IOException failure) {
                throw new Failure("standard output cannot be written: " + failure.getMessage(), failure);
            }
        }
        return audit.isConsistent() ? Program.WELL : Program.CONFLICTS;
    }

    private static <T extends Enum<T>> T named(String word, T[] all, Function<T, String> words, String what) {
        return Arrays.stream(all)
                .filter(one -> words.apply(one).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        what + " are " + Arrays.stream(all).map(words).collect(Collectors.joining(" and "))));
    }

    /** The formats of an audit. */
    private enum Shape {
        /** For people. */
        TEXT("text") {
            @Override
            void write(Audit audit, Writer target) throws IOException {
                AuditReport.write(audit, target);
            }
        },
        /** For programs. */
        JSON("json") {
            @Override
            void write(Audit audit, Writer target) throws IOException {
                AuditWriter.write(audit, target);
            }
        };

        private final String word;

        Shape(String word) {
            this.word = word;
        }

        abstract void write(Audit audit, Writer target) throws IOException;
    }

    /** Converts the mode option. */
    static final class ModeConverter implements ITypeConverter<AuditMode> {
        @Override
        public AuditMode convert(String word) {
            return named(word, AuditMode.values(), AuditMode::word, "the modes");
        }
    }

    /** Converts the format option. */
    static final class ShapeConverter implements ITypeConverter<Shape> {
        @Override
        public Shape convert(String word) {
            return named(word, Shape.values(), shape -> shape.word, "the formats");
        }
    }
}
