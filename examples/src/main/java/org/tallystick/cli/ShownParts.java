package org.tallystick.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.report.ReportOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that choose what a report for readers shows. They change no result, and no JSON. */
final class ShownParts {
    private static final int USUAL = 10;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--only",
            paramLabel = "THING",
            description = "Shows only this thing, by its id, an alias or its label; can be given several times.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--top", paramLabel = "N", description = "How many findings come first; 10 unless stated.")
    private int top = USUAL;

    @Option(names = "--all", description = "Puts all findings first.")
    private boolean all;

    @Option(names = "--quiet", description = "Shows no progress on standard error.")
    private boolean quiet;

    boolean isQuiet() {
        return quiet;
    }

    /** Returns the options. Throws a {@link ParameterException} where a thing is unknown, naming all that are. */
    ReportOptions options(Dossier dossier) {
        if (top < 0) {
            throw new ParameterException(command.commandLine(), "--top is a number of findings, 0 or more");
        }
        List<String> unknown = only.stream()
                .filter(name -> ReportOptions.measurand(dossier, name).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "no thing of the files is called " + String.join(", ", unknown) + "; expected an id, an alias or a"
                            + " label");
        }
        ReportOptions options = all
                ? ReportOptions.standard().withAll()
                : ReportOptions.standard().withTop(top);
        return options.only(only.stream()
                .map(name -> ReportOptions.measurand(dossier, name))
                .flatMap(Optional::stream)
                .toList());
    }
}
