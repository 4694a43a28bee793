package org.tallystick.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The parameter that names the claims documents of a command. */
final class ClaimsFiles {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A claims document (*.claims.json), or one entry a line (*.jsonl).")
    private List<Path> files = new ArrayList<>();

    /** Returns the files, in the order given. */
    List<Path> paths() {
        return files;
    }

    /** Returns the path of the only file, or the number of files. */
    @Override
    public String toString() {
        return files.size() == 1 ? files.get(0).toString() : files.size() + " files";
    }
}
