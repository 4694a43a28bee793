package org.tallystick.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the project, and the samples in them. */
final class Repository {
    private static final List<String> MODULES = List.of("core", "io", "examples");
    private static final String SOURCES = "/src/main/java/";
    private static final String MADE_UP = "examples/src/test/resources/org/tallystick/examples";
    private static final Pattern FENCED =
            Pattern.compile("^```java\n(.*?)^```$(?:\n+^```text\n(.*?)^```$)?", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern IN_JAVADOC = Pattern.compile("<pre>\\{@code\n(.*?)\\}</pre>", Pattern.DOTALL);
    private static final Pattern STAR = Pattern.compile("^ *\\* ?", Pattern.MULTILINE);
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("^public (?:[a-z-]+ )*(?:class|interface|@interface|enum|record) ", Pattern.MULTILINE);
    private static final Pattern PATH = Pattern.compile("\\bPath\\.of\\(\"([^\"]+)\"\\)");
    private static final Pattern EXPORTS = Pattern.compile("^ *exports ([a-z.]+);", Pattern.MULTILINE);

    private final Path root;

    private Repository(Path root) {
        this.root = root;
    }

    /** The one that the tests run in, be it from its root or from a module. */
    static Repository here() {
        Path start = Path.of(System.getProperty("basedir", System.getProperty("user.dir")))
                .toAbsolutePath();
        for (Path place = start; place != null; place = place.getParent()) {
            if (Files.exists(place.resolve("README.md")) && Files.isDirectory(place.resolve("core"))) {
                return new Repository(place);
            }
        }
        throw new IllegalStateException(start + " is in no clone of the project");
    }

    /** Where a sample stands, for people. */
    String name(Sample sample) {
        return slashed(root.relativize(sample.file())) + ":" + sample.line();
    }

    Path file(String name) {
        return root.resolve(name);
    }

    String text(String name) throws IOException {
        return Files.readString(file(name)).replace("\r\n", "\n");
    }

    List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>(in("README.md", FENCED));
        for (String document : files("docs", Integer.MAX_VALUE, ".md")) {
            samples.addAll(in(document, FENCED));
        }
        for (String module : MODULES) {
            samples.addAll(inJavadoc(module));
        }
        return samples;
    }

    /** The packages that a newcomer may import. */
    List<String> exportedPackages() throws IOException {
        List<String> packages = new ArrayList<>();
        for (String module : MODULES) {
            packages.addAll(exports(module));
        }
        return packages;
    }

    private List<Sample> inJavadoc(String module) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String exported : exports(module)) {
            for (String file : files(module + SOURCES + exported.replace('.', '/'), 1, ".java")) {
                if (file.endsWith("/package-info.java")
                        || PUBLIC_TYPE.matcher(text(file)).find()) {
                    samples.addAll(in(file, IN_JAVADOC));
                }
            }
        }
        return samples;
    }

    private List<String> exports(String module) throws IOException {
        return EXPORTS.matcher(text(module + SOURCES + "module-info.java"))
                .results()
                .map(export -> export.group(1))
                .toList();
    }

    private List<Sample> in(String file, Pattern pattern) throws IOException {
        String text = text(file);
        return pattern.matcher(text)
                .results()
                .map(found -> sample(file, text, found))
                .toList();
    }

    private Sample sample(String file, String text, MatchResult found) {
        int line = 1
                + (int) text.substring(0, found.start(1))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        String code = file.endsWith(".java") ? STAR.matcher(found.group(1)).replaceAll("") : found.group(1);
        Optional<String> printed = found.groupCount() > 1 ? Optional.ofNullable(found.group(2)) : Optional.empty();
        return new Sample(file(file), line, PATH.matcher(code).replaceAll(this::placed), printed);
    }

    /** A file that a sample names: one of the project, seen from its root, or one made up for the samples. */
    private String placed(MatchResult path) {
        Path ours = file(path.group(1));
        Path place = Files.exists(ours) ? ours : file(MADE_UP).resolve(path.group(1));
        return Matcher.quoteReplacement("Path.of(\"" + slashed(place) + "\")");
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private List<String> files(String directory, int depth, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(file(directory), depth)) {
            return files.map(file -> slashed(root.relativize(file)))
                    .filter(file -> file.endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
