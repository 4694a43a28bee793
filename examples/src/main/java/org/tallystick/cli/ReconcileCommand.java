package org.tallystick.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tallystick.analysis.Analysis;
import org.tallystick.analysis.Findings;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.claims.ClaimsReader;
import org.tallystick.io.problem.Loaded;
import org.tallystick.io.report.ReportOptions;
import org.tallystick.phrase.Reading;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.time.PartialDate;
import org.tallystick.truth.Weighing;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    @Mixin
    private ClaimsFiles files = new ClaimsFiles();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description =
                    "How the result is written: text (the default), html, markdown, csv (a row a thing), findings-csv (a row"
                            + " a finding) or json.")
    private Format format = Format.TEXT;

    @Mixin
    private ResultFile out = new ResultFile();

    @Mixin
    private ShownParts shown = new ShownParts();

    @Option(
            names = "--widest",
            paramLabel = "READING",
            converter = ReadingConverter.class,
            description = "The widest reading that may save an agreement: exact, rounded or loose (the default).")
    private Reading widest = Reading.LOOSE;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = AsOfConverter.class,
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
        out.checkIsNotAmong(files.paths());
        Loaded<Reconciliation> result;
        try (Progress progress = shown.isQuiet() ? Progress.none(streams) : Progress.on(streams)) {
            progress.now("reading " + files);
            Loaded<Dossier> dossier = ClaimsReader.read(files.paths());
            progress.now("reconciling "
                    + dossier.value().map(all -> all.claims().size()).orElse(0) + " claims");
            result = dossier.hasProblems() ? Loaded.refused(dossier.problems()) : dossier.map(this::reconcile);
        }
        return result.hasProblems()
                ? streams.refuse(result.problems(), "nothing was reconciled")
                : write(result.orElseThrow());
    }

    private Reconciliation reconcile(Dossier dossier) {
        Dossier known = asOf == null ? dossier : dossier.asKnownOn(asOf);
        return Reconciler.standard().withWidest(widest).reconcile(known);
    }

    private int write(Reconciliation result) {
        ReportOptions options = shown.options(result.dossier());
        out.write(streams, target -> write(result, options, target));
        return result.conflicts().isEmpty() ? Program.WELL : Program.CONFLICTS;
    }

    private void write(Reconciliation result, ReportOptions options, Writer target) throws IOException {
        Findings findings = Analysis.standard().withWeighing(weighing).of(result);
        if (withoutDossier) {
            format.writeWithoutDossier(findings, options, target);
        } else {
            format.write(findings, options, target);
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
