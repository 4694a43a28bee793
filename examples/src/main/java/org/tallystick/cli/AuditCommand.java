package org.tallystick.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tallystick.audit.Audit;
import org.tallystick.audit.AuditMode;
import org.tallystick.audit.CalculationAudit;
import org.tallystick.io.claims.ClaimsReader;
import org.tallystick.io.problem.Loaded;
import org.tallystick.io.report.AuditReport;
import org.tallystick.io.report.AuditWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    @Mixin
    private ClaimsFiles files = new ClaimsFiles();

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

    @Mixin
    private ResultFile out = new ResultFile();

    AuditCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        out.checkIsNotAmong(files.paths());
        Loaded<Audit> result;
        try (Progress progress = Progress.on(streams)) {
            progress.now("auditing " + files);
            result = ClaimsReader.read(files.paths()).map(CalculationAudit.of(mode)::check);
        }
        return result.hasProblems()
                ? streams.refuse(result.problems(), "nothing was audited")
                : write(result.orElseThrow());
    }

    private int write(Audit audit) {
        out.write(streams, target -> shape.write(audit, target));
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
