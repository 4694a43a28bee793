package org.tallystick.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The output file of a result. It is written under a temporary name and moved when it is complete, so that no partial result is visible. An
 * existing target that is not a plain file, such as a pipe or {@code /dev/null}, is written directly.
 */
final class OutFile {
    private final Path path;

    OutFile(Path path) {
        this.path = path;
    }

    boolean is(Path other) {
        try {
            return Files.isSameFile(path, other);
        } catch (IOException oneIsMissing) {
            return false;
        }
    }

    void write(Content content) {
        try {
            if (Files.isDirectory(path)) {
                throw new IOException("it is a directory");
            }
            if (Files.exists(path) && !Files.isWritable(path)) {
                throw new AccessDeniedException(path.toString());
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                fill(path, content);
            } else {
                replace(Files.exists(path) ? path.toRealPath() : path.toAbsolutePath(), content);
            }
        } catch (IOException failure) {
            throw new Failure("cannot write " + path + ": " + reason(failure), failure);
        }
    }

    private static void replace(Path target, Content content) throws IOException {
        Path draft = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            Files.createFile(draft);
            fill(draft, content);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void fill(Path file, Content content) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardOpenOption.WRITE)) {
            content.writeTo(writer);
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "it may not be written";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no such directory";
        }
        return String.valueOf(failure.getMessage());
    }

    /** The content of the file. */
    @FunctionalInterface
    interface Content {
        void writeTo(Writer target) throws IOException;
    }
}
