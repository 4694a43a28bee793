package org.tallystick.io.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.entry.DocumentEntries;
import org.tallystick.io.entry.DossierAssembly;
import org.tallystick.io.entry.Gathering;
import org.tallystick.io.entry.LineEntries;
import org.tallystick.io.json.JsonLimits;
import org.tallystick.io.json.JsonLinesReader;
import org.tallystick.io.json.JsonTreeReader;
import org.tallystick.io.json.Located;
import org.tallystick.io.json.Problems;
import org.tallystick.io.json.TextSource;
import org.tallystick.io.problem.Loaded;
import org.tallystick.io.problem.Problem;

/**
 * Reads claims documents and JSON Lines as a dossier, and reports all their problems at once.
 *
 * <pre>{@code
 * Loaded<Dossier> loaded = ClaimsReader.read(Path.of("story.claims.json"));
 * loaded.problems().forEach(System.err::println);
 * Dossier dossier = loaded.orElseThrow();
 * }</pre>
 *
 * <p>No input causes an exception: a file that is missing, malformed or malicious gives problems. If there are problems, the value contains
 * the entries that have none and depend on none that has. It is absent where nothing could be read. It is also absent where publishers or
 * corrections form a circle, or an alias names two measurands, since then no entry is reliable.
 */
public final class ClaimsReader {
    private static final String EXPECTED = "a claims document, or JSON Lines in a file that ends in .jsonl";

    private final Gathering gathering = new Gathering();
    private final List<Problems> files = new ArrayList<>();
    private final List<Problem> unopened = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private boolean anything;

    private ClaimsReader() {}

    /**
     * Reads files together as one dossier. An entry may refer to those of another file, and may be declared in several files if it is the
     * same in all. The title is the first one found.
     *
     * @param first the first file; a name that ends in {@code .jsonl} means JSON Lines, any other a claims document
     * @param more further files
     * @return the dossier, with the problems of all files
     */
    public static Loaded<Dossier> read(Path first, Path... more) {
        List<Path> paths = new ArrayList<>();
        paths.add(first);
        paths.addAll(List.of(more));
        return read(paths);
    }

    /**
     * Reads files together as one dossier, as {@link #read(Path, Path...)} does.
     *
     * @param files the files
     * @return the dossier, with the problems of all files
     */
    public static Loaded<Dossier> read(List<Path> files) {
        ClaimsReader reader = new ClaimsReader();
        files.forEach(reader::open);
        return reader.loaded();
    }

    /**
     * Reads a claims document.
     *
     * @param name the name of the document in problems
     * @param document its bytes in UTF-8, or in UTF-16 or UTF-32 with a byte order mark; not closed
     * @return the dossier, with its problems
     */
    public static Loaded<Dossier> read(String name, InputStream document) {
        ClaimsReader reader = new ClaimsReader();
        reader.guarded(name, () -> reader.document(name, document));
        return reader.loaded();
    }

    /**
     * Reads JSON Lines, one entry a line in any order. Only the entries are kept, not the text.
     *
     * @param name the name of the lines in problems
     * @param lines their bytes in UTF-8, or in UTF-16 or UTF-32 with a byte order mark; not closed
     * @return the dossier, with its problems
     */
    public static Loaded<Dossier> readLines(String name, InputStream lines) {
        ClaimsReader reader = new ClaimsReader();
        reader.guarded(name, () -> reader.lines(name, lines));
        return reader.loaded();
    }

    private void open(Path path) {
        String name = path.toString();
        guarded(name, () -> {
            try (InputStream bytes = Files.newInputStream(path)) {
                if (name.toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
                    lines(name, bytes);
                } else {
                    document(name, bytes);
                }
            }
        });
    }

    private void guarded(String name, Reading reading) {
        try {
            reading.run();
        } catch (IOException failure) {
            refuse(name, failure);
        } catch (UncheckedIOException failure) {
            refuse(name, Objects.requireNonNull(failure.getCause()));
        }
    }

    private void refuse(String name, IOException failure) {
        gathering.partUnread();
        unopened.add(Problem.ofFailure(name, failure, EXPECTED));
    }

    private Problems begin(String name) {
        Problems problems = new Problems(name);
        files.add(problems);
        return problems;
    }

    private void document(String name, InputStream bytes) throws IOException {
        Problems problems = begin(name);
        Optional<Located> root = JsonTreeReader.read(TextSource.of(bytes, problems), problems, JsonLimits.STANDARD);
        DocumentEntries document = DocumentEntries.read(root, problems, gathering);
        anything |= document.isDocument();
        title = title.or(document::title);
    }

    private void lines(String name, InputStream bytes) throws IOException {
        anything |= LineEntries.read(JsonLinesReader.of(bytes, name, JsonLimits.STANDARD), begin(name), gathering);
    }

    private Loaded<Dossier> loaded() {
        Optional<Dossier> dossier = DossierAssembly.of(gathering, title);
        List<Problem> problems = new ArrayList<>(unopened);
        files.forEach(each -> problems.addAll(each.list()));
        List<Problem> sorted = problems.stream().sorted().toList();
        return dossier.filter(any -> anything || sorted.isEmpty())
                .map(value -> Loaded.of(value, sorted))
                .orElseGet(() -> Loaded.refused(sorted));
    }

    /** A read operation. */
    @FunctionalInterface
    private interface Reading {
        void run() throws IOException;
    }
}
