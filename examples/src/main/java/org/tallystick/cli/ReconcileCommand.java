package org.tallystick.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tallystick.UnreadableTextException;
import org.tallystick.analysis.Analysis;
import org.tallystick.analysis.Findings;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.claims.ClaimsReader;
import org.tallystick.io.problem.Loaded;
import org.tallystick.io.problem.Problem;
import org.tallystick.phrase.Reading;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.time.PartialDate;
import org.tallystick.truth.Weighing;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Reconciles claims. */
@Command(
        name = "reconcile",
        description = {
            "Lays the claims of all files together and says which figures agree, which cannot all be true, whether"
                    + " the arithmetic between them holds, who said each first, and what can safely be printed.",
            "",
            "If anything is wrong in the files, every problem is reported with its place and nothing is reconciled."
        },
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tallystick reconcile examples/dossiers/california.claims.json",
            "  tallystick reconcile --format json --out result.json story.claims.json more.claims.jsonl",
            "  tallystick reconcile --as-of 2026-02-06 examples/dossiers/california.claims.json",
            "",
            "Exit status:",
            "  0  no conflict",
            "  1  there are conflicts",
            "  2  bad input or wrong usage; there is no result"
        })
final class ReconcileCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A claims document (*.claims.json), or one entry a line (*.jsonl).")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description = "How the result is written: text (the default) or json.")
    private Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the result goes, in place of standard output; written whole or not at all.")
    private @Nullable Path out;

    @Option(
            names = "--widest",
            paramLabel = "READING",
            converter = ReadingConverter.class,
            description = "The widest reading that may save an agreement: exact, rounded or loose (the default).")
    private Reading widest = Reading.LOOSE;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Reconciles what had been published by then: a year, a month, a day or an instant. What has"
                    + " no date is taken to have been known.")
    private @Nullable PartialDate asOf;

    @Option(
            names = "--weigh",
            paramLabel = "METHOD",
            converter = WeighingConverter.class,
            description = "How the evidence in disputes is weighed: majority (the default), precision, crh,"
                    + " accuracy, accuracy-with-copying, birge, mandel-paule, der-simonian-laird or"
                    + " largest-consistent-subset. Estimates change no verdict.")
    private Weighing weighing = Weighing.majority();

    @Option(names = "--no-dossier", description = "Leaves the claims document out of a result that is written as json.")
    private boolean withoutDossier;

    ReconcileCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        check();
        Loaded<Reconciliation> result;
        try (Progress progress = Progress.on(streams)) {
            progress.now("reading " + (files.size() == 1 ? files.get(0) : files.size() + " files"));
            Loaded<Dossier> dossier = ClaimsReader.read(files);
            progress.now("reconciling "
                    + dossier.value().map(all -> all.claims().size()).orElse(0) + " claims");
            result = dossier.hasProblems() ? Loaded.refused(dossier.problems()) : dossier.map(this::reconcile);
        }
        return result.hasProblems() ? refuse(result.problems()) : write(result.orElseThrow());
    }

    private void check() {
        if (out != null && files.stream().anyMatch(new OutFile(out)::is)) {
            throw new ParameterException(spec.commandLine(), "--out would overwrite an input: " + out);
        }
    }

    private Reconciliation reconcile(Dossier dossier) {
        Dossier known = asOf == null ? dossier : dossier.asKnownOn(asOf);
        return Reconciler.standard().withWidest(widest).reconcile(known);
    }

    private int refuse(List<Problem> problems) {
        problems.forEach(streams.err()::println);
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        streams.error(count + "; nothing was reconciled");
        return Program.NO_RESULT;
    }

    private int write(Reconciliation result) {
        if (out != null) {
            new OutFile(out).write(file -> write(result, file));
        } else {
            try {
                write(result, streams.out());
            } catch (IOException failure) {
                throw new Failure("standard output cannot be written: " + failure.getMessage(), failure);
            }
        }
        return result.conflicts().isEmpty() ? Program.WELL : Program.CONFLICTS;
    }

    private void write(Reconciliation result, Writer target) throws IOException {
        Findings findings = Analysis.standard().withWeighing(weighing).of(result);
        if (withoutDossier) {
            format.writeWithoutDossier(findings, target);
        } else {
            format.write(findings, target);
        }
    }

    /** Converts the reading option. */
    static final class ReadingConverter implements ITypeConverter<Reading> {
        @Override
        public Reading convert(String word) {
            for (Reading reading : Reading.values()) {
                if (reading.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return reading;
                }
            }
            throw new TypeConversionException("the readings are exact, rounded and loose");
        }
    }

    /** Converts the date option; claims known by the end of the date are used. */
    static final class DateConverter implements ITypeConverter<PartialDate> {
        @Override
        public PartialDate convert(String text) {
            PartialDate date;
            try {
                date = PartialDate.parse(text);
            } catch (UnreadableTextException refusal) {
                throw new TypeConversionException(refusal.getMessage());
            }
            if (date.isAmbiguous()) {
                throw new TypeConversionException("\"" + text + "\" may be one of several dates");
            }
            return date;
        }
    }

    /** Converts the method option. */
    static final class WeighingConverter implements ITypeConverter<Weighing> {
        @Override
        public Weighing convert(String word) {
            return Weighing.all().stream()
                    .filter(weighing -> weighing.method().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("the methods are "
                            + Weighing.all().stream().map(Weighing::method).collect(Collectors.joining(", "))));
        }
    }
}
