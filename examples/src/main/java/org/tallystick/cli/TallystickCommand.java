package org.tallystick.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The options common to all commands. They have long names only, so that a phrase that begins with "-" is not taken for short options. */
@Command(
        name = "tallystick",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Lays the figures of several sources together and says which agree, which are one number said"
                    + " shorter, which cannot all be true, and why.",
            "",
            "Run it as: java -jar tallystick.jar COMMAND"
        },
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands (each has its own --help):%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tallystick reconcile examples/dossiers/california.claims.json",
            "      what five news reports say, taken together",
            "  tallystick reconcile --format json --out result.json story.claims.json more.claims.jsonl",
            "      two files as one dossier, the result as JSON in a file",
            "  tallystick verify result.json story.claims.json more.claims.jsonl",
            "      whether the proofs of that result hold",
            "  tallystick audit report.claims.json",
            "      whether reported totals are what their parts add up to",
            "  tallystick figure \"more than 33,000\" \"about one in eight\"",
            "      how phrases are read: a line of JSON for each",
            "  tallystick scan report.txt",
            "      the figures in a text: a line of JSON for each, with its place",
            "  tallystick draft report.txt --source times --out times.claims.json",
            "      a claims document of a text, for a person to finish",
            "",
            "Exit status:",
            "  0  all went well",
            "  1  there are conflicts: claims that cannot all be true, sums that are inconsistent, proofs"
                    + " that fail",
            "  2  no result, or only some: bad input, wrong usage, phrases that are not understood"
        })
final class TallystickCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--help", usageHelp = true, scope = ScopeType.INHERIT, description = "Show this help and exit.")
    boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version and exit.")
    boolean version;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "a command is missing: reconcile, verify, audit, figure, scan or draft");
    }
}
