package org.tallystick.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tallystick.analysis.Analysis;
import org.tallystick.analysis.Findings;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.claims.ClaimsReader;
import org.tallystick.io.problem.Loaded;
import org.tallystick.io.report.ReconciliationReader;
import org.tallystick.io.report.ReportOptions;
import org.tallystick.phrase.Reading;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.Stage;
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
            "A single file may also be a result that was written as JSON with its claims, to be written in another format.",
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
    private @Nullable Reading widest;

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
        try (Progress progress = shown.isQuiet() ? Progress.none(streams) : Progress.on(streams)) {
            Loaded<Reconciliation> result = result(progress);
            if (result.hasProblems()) {
                progress.hide();
                return streams.refuse(result.problems(), "nothing was reconciled");
            }
            return write(result.orElseThrow(), progress);
        }
    }

    private Loaded<Reconciliation> result(Progress progress) {
        progress.now("reading " + files);
        List<Path> paths = files.paths();
        if (paths.size() == 1 && ReconciliationReader.isResult(paths.get(0))) {
            Loaded<Reconciliation> read = ReconciliationReader.read(paths.get(0));
            return read.hasProblems() ? read : read.map(result -> asAsked(result, progress));
        }
        Loaded<Dossier> dossier = ClaimsReader.read(paths);
        return dossier.hasProblems()
                ? Loaded.refused(dossier.problems())
                : dossier.map(claims -> reconcile(claims, reconciler(Reconciler.standard()), progress));
    }

    /** Returns a result that was read or, where another reading or date is asked for, the result of its claims. */
    private Reconciliation asAsked(Reconciliation result, Progress progress) {
        return widest == null && asOf == null
                ? result
                : reconcile(result.dossier(), reconciler(result.reconciler()), progress);
    }

    private Reconciler reconciler(Reconciler usual) {
        return widest == null ? usual : usual.withWidest(widest);
    }

    private Reconciliation reconcile(Dossier dossier, Reconciler reconciler, Progress progress) {
        Dossier known = asOf == null ? dossier : dossier.asKnownOn(asOf);
        return reconciler.reconcile(known, stage -> progress.now(words(stage, known)));
    }

    private static String words(Stage stage, Dossier dossier) {
        return switch (stage) {
            case COMPARISONS -> "comparing " + dossier.claims().size() + " claims";
            case RELATIONS -> "checking " + dossier.relations().size() + " relations";
            case CONSENSUS -> "finding the consensus of " + dossier.measurands().size() + " things";
        };
    }

    private int write(Reconciliation result, Progress progress) {
        ReportOptions options = shown.options(result.dossier());
        Findings findings = Analysis.standard().withWeighing(weighing).of(result);
        progress.now("looking for copies");
        findings.suspectedCopies();
        progress.now("writing");
        if (!out.isNamed()) {
            progress.hide();
        }
        out.write(streams, target -> write(findings, options, target));
        return result.conflicts().isEmpty() ? Program.WELL : Program.CONFLICTS;
    }

    private void write(Findings findings, ReportOptions options, Writer target) throws IOException {
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
