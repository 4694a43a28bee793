package org.tallystick.io.report;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.json.Fields;
import org.tallystick.io.json.JsonLimits;
import org.tallystick.io.json.JsonTreeReader;
import org.tallystick.io.json.Located;
import org.tallystick.io.json.Problems;
import org.tallystick.io.json.TextSource;
import org.tallystick.io.problem.Loaded;
import org.tallystick.io.problem.Problem;
import org.tallystick.io.result.CertificateReader;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Certificate;

/**
 * Reads the certificates of a reconciliation that was written as JSON, and verifies them against the claims.
 *
 * <pre>{@code
 * Loaded<List<ProofCheck>> checks = ProofReader.verify(Path.of("result.json"), dossier);
 * checks.problems().forEach(System.err::println);
 * checks.value().orElse(List.of()).forEach(System.out::println);
 * }</pre>
 *
 * <p>No input causes an exception: a report that is missing, malformed or malicious gives problems, and so does each conflict whose
 * certificate is missing or cannot be read. Only the conflicts of a report are read; whether it omits some is not checked.
 */
public final class ProofReader {
    private static final String EXPECTED = "a reconciliation written as JSON";
    private static final String VERSION = "1";

    private final CertificateReader certificates;

    private ProofReader(Problems problems) {
        this.certificates = new CertificateReader(problems);
    }

    /**
     * Verifies the conflicts of a report.
     *
     * @param report a file that {@link ReconciliationWriter} wrote
     * @param dossier the claims that it is about
     * @return a check for each conflict, in the order of the report, with the problems of the report
     */
    public static Loaded<List<ProofCheck>> verify(Path report, Dossier dossier) {
        return result(report).map(stated -> checks(stated, dossier));
    }

    /**
     * Verifies the conflicts of a report.
     *
     * @param name the name of the report in problems
     * @param report its bytes in UTF-8, or in UTF-16 or UTF-32 with a byte order mark; not closed
     * @param dossier the claims that it is about
     * @return a check for each conflict, in the order of the report, with the problems of the report
     */
    public static Loaded<List<ProofCheck>> verify(String name, InputStream report, Dossier dossier) {
        return result(name, () -> document(name, report)).map(stated -> checks(stated, dossier));
    }

    /**
     * Reads the certificates of a report without verifying them.
     *
     * @param report a file that {@link ReconciliationWriter} wrote
     * @return the certificates that can be read, in the order of the report, with the problems of the report
     */
    public static Loaded<List<Certificate>> read(Path report) {
        return result(report).map(ProofReader::certificates);
    }

    /**
     * Reads the certificates of a report without verifying them.
     *
     * @param name the name of the report in problems
     * @param report its bytes in UTF-8, or in UTF-16 or UTF-32 with a byte order mark; not closed
     * @return the certificates that can be read, in the order of the report, with the problems of the report
     */
    public static Loaded<List<Certificate>> read(String name, InputStream report) {
        return result(name, () -> document(name, report)).map(ProofReader::certificates);
    }

    private static List<ProofCheck> checks(StatedResult result, Dossier dossier) {
        return result.conflicts().stream()
                .map(conflict -> ProofCheck.of(conflict, result.widest(), dossier))
                .toList();
    }

    private static List<Certificate> certificates(StatedResult result) {
        return result.conflicts().stream()
                .flatMap(conflict -> conflict.certificate().stream())
                .toList();
    }

    private static Loaded<StatedResult> result(Path report) {
        String name = report.toString();
        return result(name, () -> {
            try (InputStream bytes = Files.newInputStream(report)) {
                return document(name, bytes);
            }
        });
    }

    private static Loaded<StatedResult> result(String name, Source source) {
        try {
            return source.read();
        } catch (IOException failure) {
            return Loaded.refused(List.of(Problem.ofFailure(name, failure, EXPECTED)));
        } catch (UncheckedIOException failure) {
            IOException cause = Objects.requireNonNull(failure.getCause());
            return Loaded.refused(List.of(Problem.ofFailure(name, cause, EXPECTED)));
        }
    }

    private static Loaded<StatedResult> document(String name, InputStream bytes) throws IOException {
        Problems problems = new Problems(name);
        Optional<Located> root = JsonTreeReader.read(TextSource.of(bytes, problems), problems, JsonLimits.STANDARD);
        if (root.isPresent() && root.get() instanceof Located.ObjectNode object) {
            StatedResult result = new ProofReader(problems).document(Fields.of(object, problems));
            return Loaded.of(result, problems.list());
        }
        root.filter(value -> !(value instanceof Located.RefusedNode))
                .ifPresent(value -> problems.add(value.place(), "this is " + value.kind(), EXPECTED));
        return Loaded.refused(problems.list());
    }

    private StatedResult document(Fields fields) {
        fields.require("tallystick", "conflicts");
        fields.exactNumber("tallystick")
                .filter(version -> !version.equals(VERSION))
                .ifPresent(version -> fields.problem(
                        "tallystick", "this is a report of version " + version, "the number " + VERSION));
        List<StatedConflict> conflicts = new ArrayList<>();
        fields.objects("conflicts").forEach(object -> conflicts.add(conflict(fields.nested(object))));
        Optional<Reading> widest =
                fields.value("widest").flatMap(present -> CertificateReader.reading(fields, "widest"));
        return new StatedResult(widest.orElse(Reading.LOOSE), conflicts);
    }

    private StatedConflict conflict(Fields fields) {
        fields.require("claims", "relations", "certificate");
        boolean unproved = fields.isComplete() && fields.value("certificate").isEmpty();
        Optional<Certificate> certificate = fields.nested("certificate").flatMap(certificates::read);
        return new StatedConflict(ids(fields, "claims"), ids(fields, "relations"), certificate, unproved);
    }

    private static ImmutableSet<String> ids(Fields fields, String key) {
        return fields.texts(key).stream().map(Located.TextNode::text).collect(ImmutableSet.toImmutableSet());
    }

    /** A read operation. */
    @FunctionalInterface
    private interface Source {
        Loaded<StatedResult> read() throws IOException;
    }
}
