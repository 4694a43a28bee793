package org.tallystick.io.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tallystick.io.json.JsonLimits;
import org.tallystick.io.json.JsonTreeReader;
import org.tallystick.io.json.Located;
import org.tallystick.io.json.OuterKeys;
import org.tallystick.io.json.Problems;
import org.tallystick.io.json.TextSource;
import org.tallystick.io.problem.Loaded;
import org.tallystick.io.problem.Problem;
import org.tallystick.io.result.ReconciliationJson;
import org.tallystick.io.result.ReconciliationReading;
import org.tallystick.reconcile.Reconciliation;

/**
 * Reads a reconciliation that {@link ReconciliationWriter} wrote with its claims, so that every report can be made of the result alone.
 *
 * <pre>{@code
 * Loaded<Reconciliation> loaded = ReconciliationReader.read(Path.of("result.json"));
 * loaded.problems().forEach(System.err::println);
 * String page = HtmlReport.text(loaded.orElseThrow());
 * }</pre>
 *
 * <p>The claims of the result, with the widest reading and the limits of its reconciler, are reconciled again. The reconciliation is equal to
 * the one that was written. It is never what the file merely states: a statement of the file that does not follow from its claims, such as
 * one that was edited or that another version concluded, is a problem with its place, and the reconciliation has what does follow. Reasons
 * in prose, timelines, repairs, estimates, suspected copies and reporting patterns are not compared.
 *
 * <p>No input causes an exception: a file that is missing, malformed or malicious gives problems. A result without its claims gives a
 * problem and no reconciliation.
 */
public final class ReconciliationReader {
    private static final String EXPECTED = "a reconciliation written as JSON";

    private ReconciliationReader() {}

    /**
     * Returns whether a file is a result and not a claims document. Only its outer keys are read.
     *
     * @param file a file
     * @return true where it is an object with a key that only results have; false for one that cannot be read, or only once, such as a pipe
     */
    public static boolean isResult(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return OuterKeys.haveAny(TextSource.of(bytes, new Problems(file.toString())), ReconciliationJson.OWN_KEYS);
        } catch (IOException | UncheckedIOException failure) {
            return false;
        }
    }

    /**
     * Reads a result.
     *
     * @param result a file that {@link ReconciliationWriter} wrote
     * @return the reconciliation, with the problems of the file; absent where the claims have problems
     */
    public static Loaded<Reconciliation> read(Path result) {
        return guarded(result.toString(), () -> {
            try (InputStream bytes = Files.newInputStream(result)) {
                return document(result.toString(), bytes);
            }
        });
    }

    /**
     * Reads a result.
     *
     * @param name the name of the result in problems
     * @param result its bytes in UTF-8, or in UTF-16 or UTF-32 with a byte order mark; not closed
     * @return the reconciliation, with the problems of the result; absent where the claims have problems
     */
    public static Loaded<Reconciliation> read(String name, InputStream result) {
        return guarded(name, () -> document(name, result));
    }

    private static Loaded<Reconciliation> guarded(String name, Source source) {
        try {
            return source.read();
        } catch (IOException failure) {
            return Loaded.refused(List.of(Problem.ofFailure(name, failure, EXPECTED)));
        } catch (UncheckedIOException failure) {
            IOException cause = Objects.requireNonNull(failure.getCause());
            return Loaded.refused(List.of(Problem.ofFailure(name, cause, EXPECTED)));
        }
    }

    private static Loaded<Reconciliation> document(String name, InputStream bytes) throws IOException {
        Problems problems = new Problems(name);
        Optional<Located> root = JsonTreeReader.read(TextSource.of(bytes, problems), problems, JsonLimits.STANDARD);
        Optional<Reconciliation> result = root.flatMap(document -> ReconciliationReading.read(document, problems));
        return result.map(read -> Loaded.of(read, problems.list())).orElseGet(() -> Loaded.refused(problems.list()));
    }

    /** A read operation. */
    @FunctionalInterface
    private interface Source {
        Loaded<Reconciliation> read() throws IOException;
    }
}
