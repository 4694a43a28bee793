package org.tallystick.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.Arrays;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program {@code tallystick}.
 *
 * <pre>
 * java -jar examples/target/tallystick.jar reconcile examples/dossiers/california.claims.json
 * java -jar examples/target/tallystick.jar verify result.json story.claims.json
 * java -jar examples/target/tallystick.jar audit report.claims.json
 * java -jar examples/target/tallystick.jar figure "more than 33,000" "about one in eight"
 * java -jar examples/target/tallystick.jar scan report.txt
 * java -jar examples/target/tallystick.jar draft report.txt --source times --out times.claims.json
 * </pre>
 *
 * <p>The exit status is 0 on success, 1 where claims are in conflict, sums inconsistent or proofs wrong, and 2 where there is no result or
 * only a part of it: for bad input, wrong usage and any other failure. Errors are reported on standard error, never as a stack trace. All
 * output is UTF-8, whatever the locale. A program that reads the output may stop at any time; the status is then that of the work done so
 * far.
 */
public final class Program {
    static final int WELL = 0;
    static final int CONFLICTS = 1;
    static final int NO_RESULT = 2;

    private static final Pattern NEGATIVE = Pattern.compile("-.*[0-9 ].*");

    private Program() {}

    /**
     * Runs the program and ends the process with its exit status.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        Streams streams = new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
        System.exit(run(streams, Arguments.mended(arguments)));
    }

    /** Runs the program without ending the process; returns the exit status. */
    static int run(Streams streams, String... arguments) {
        try {
            int status = commandLine(streams).execute(arguments);
            streams.out().flush();
            return status;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            return report(streams, failure);
        }
    }

    private static CommandLine commandLine(Streams streams) {
        return new CommandLine(new TallystickCommand())
                .addSubcommand(new ReconcileCommand(streams))
                .addSubcommand(new VerifyCommand(streams))
                .addSubcommand(new AuditCommand(streams))
                .addSubcommand(new FigureCommand(streams))
                .addSubcommand(new ScanCommand(streams))
                .addSubcommand(new DraftCommand(streams))
                .setExpandAtFiles(false) // otherwise a phrase that begins with "@" would name a file
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(100)
                .setOut(streams.outPrinter())
                .setErr(streams.err())
                .setParameterExceptionHandler((refusal, arguments) -> usage(streams, refusal, arguments))
                .setExecutionExceptionHandler((failure, command, parsed) -> report(streams, failure));
    }

    private static int usage(Streams streams, ParameterException refusal, String[] arguments) {
        String command = refusal.getCommandLine().getCommandSpec().qualifiedName();
        streams.error(String.valueOf(refusal.getMessage()));
        if (refusal instanceof UnmatchedArgumentException
                && Arrays.stream(arguments).anyMatch(NEGATIVE.asMatchPredicate())) {
            streams.error("a phrase that begins with \"-\" goes behind \"--\": " + command + " -- \"-5 percent\"");
        }
        streams.error("for help: " + command + " --help");
        return NO_RESULT;
    }

    private static int report(Streams streams, Throwable failure) {
        if (failure instanceof Failure known) {
            streams.error(known.getMessage());
        } else if (failure instanceof OutOfMemoryError) {
            streams.error("there is not enough memory for this; more is given by java -Xmx8g -jar tallystick.jar");
        } else {
            streams.error("this should not happen, please report it: "
                    + String.valueOf(failure).lines().findFirst().orElse(""));
        }
        return NO_RESULT;
    }
}
