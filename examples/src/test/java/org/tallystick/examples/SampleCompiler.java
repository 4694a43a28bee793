package org.tallystick.examples;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Turns a sample into a class over the {@link Prelude}, in memory. Its lines are those of the document, so that what the compiler
 * says leads there.
 */
final class SampleCompiler {
    private static final List<String> OPTIONS = List.of("-proc:none");
    private static final Pattern IMPORT = Pattern.compile("^import .*;$", Pattern.MULTILINE);
    private static final String CLASS =
            "class Sample extends " + Prelude.class.getName() + " { @Override protected void run() throws Exception {";

    private final JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "no JDK");
    private final JavaFileManager library = compiler.getStandardFileManager(null, null, null);
    private final String imports;

    /** A compiler of samples that may use these packages, and those that any reader thinks of. */
    SampleCompiler(List<String> packages) {
        imports = Stream.concat(Stream.of("java.nio.file", "java.util"), packages.stream())
                .map(name -> "import " + name + ".*; ")
                .collect(Collectors.joining());
    }

    /** Throws an AssertionError that carries what the compiler says, where the sample is no Java. */
    Prelude compile(Sample sample) throws IOException, ReflectiveOperationException {
        URI document = sample.file().toUri();
        String bare = header(sample) + "\n".repeat(sample.line() - 1)
                + IMPORT.matcher(sample.code()).replaceAll("") + "}}\n";
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        String checked = CommentChecks.added(bare, task(document, bare, library, problems));
        MemoryClasses classes = new MemoryClasses(library);
        if (!problems.getDiagnostics().isEmpty()
                || !task(document, checked, classes, problems).call()) {
            throw new AssertionError(
                    problems.getDiagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        }
        Constructor<?> constructor = classes.loader().loadClass("Sample").getDeclaredConstructor();
        constructor.setAccessible(true);
        return (Prelude) constructor.newInstance();
    }

    /** A sample with imports of its own has to have all that it needs. */
    private String header(Sample sample) {
        String own =
                IMPORT.matcher(sample.code()).results().map(MatchResult::group).collect(Collectors.joining(" "));
        return (own.isEmpty() ? imports : own + " ") + CLASS;
    }

    private JavacTask task(
            URI document, String source, JavaFileManager files, DiagnosticCollector<JavaFileObject> problems) {
        SimpleJavaFileObject unit = new SimpleJavaFileObject(document, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        return (JavacTask) compiler.getTask(null, files, problems, OPTIONS, null, List.of(unit));
    }
}
