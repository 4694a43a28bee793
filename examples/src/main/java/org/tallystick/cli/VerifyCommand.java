package org.tallystick.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.claims.ClaimsReader;
import org.tallystick.io.problem.Loaded;
import org.tallystick.io.problem.Problem;
import org.tallystick.io.report.ProofCheck;
import org.tallystick.io.report.ProofReader;
import org.tallystick.time.PartialDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies the proofs of a report. */
@Command(
        name = "verify",
        description = {
            "Reads the proofs of a result that \"reconcile --format json\" wrote, and verifies each against the claims with"
                    + " nothing but exact arithmetic. One line for each conflict.",
            "",
            "What the report leaves out is not looked for; \"reconcile\" finds it."
        },
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tallystick verify result.json story.claims.json more.claims.jsonl",
            "  tallystick verify --as-of 2026-02-06 result.json story.claims.json",
            "",
            "Exit status:",
            "  0  all proofs hold",
            "  1  some proof fails or is missing",
            "  2  bad input or wrong usage"
        })
final class VerifyCommand implements Callable<Integer> {
    private static final String REFUSED = "nothing was verified";

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "REPORT", description = "The result, as JSON.")
    private Path report = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "The claims: a claims document (*.claims.json), or one entry a line (*.jsonl).")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = AsOfConverter.class,
            description = "Takes the claims as they were known then, as \"reconcile --as-of\" did for the result.")
    private @Nullable PartialDate asOf;

    VerifyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Loaded<Dossier> dossier = ClaimsReader.read(files);
        if (dossier.hasProblems()) {
            List<Problem> ofReport = ProofReader.read(report).problems();
            return streams.refuse(
                    Stream.concat(ofReport.stream(), dossier.problems().stream())
                            .toList(),
                    REFUSED);
        }
        Loaded<List<ProofCheck>> checks = ProofReader.verify(report, known(dossier.orElseThrow()));
        List<ProofCheck> found = checks.value().orElse(List.of());
        long missing = found.stream()
                .filter(check -> check.status() == ProofCheck.Status.MISSING)
                .count();
        if (checks.problems().size() > missing) {
            return streams.refuse(checks.problems(), REFUSED);
        }
        checks.problems().forEach(streams.err()::println);
        found.forEach(check -> streams.out().line(check.toString()));
        return found.stream().allMatch(ProofCheck::isVerified) ? Program.WELL : Program.CONFLICTS;
    }

    private Dossier known(Dossier dossier) {
        return asOf == null ? dossier : dossier.asKnownOn(asOf);
    }
}
