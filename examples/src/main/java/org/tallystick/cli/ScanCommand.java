package org.tallystick.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.tallystick.figure.FigureScanner;
import org.tallystick.figure.ScannedNumber;
import org.tallystick.io.report.FigureJson;
import org.tallystick.io.source.TextReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the figures of a text. */
@Command(
        name = "scan",
        description = {
            "Finds the figures in an English text and writes a line of JSON for each, as the command figure does,"
                    + " with its place before it: start and end, in characters (UTF-16 code units) from 0, the end"
                    + " exclusive. A byte order mark does not count. A figure that its sentence denies has"
                    + " \"negated\", and one in a table with a scale such as \"in thousands\" has that as \"scale\";"
                    + " its value is not multiplied.",
            "",
            "The text may be of any length. Dates, times, telephone numbers and the like are left alone, and so is what"
                    + " is not understood in full. With --all these numbers are listed too, each with its words and the reason."
        },
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tallystick scan report.txt",
            "  tallystick scan --all report.txt",
            "  tallystick scan - < report.txt",
            "",
            "Exit status:",
            "  0  the text was read, whether or not there are figures in it",
            "  2  it could not be read, or some of its bytes are malformed; or wrong usage"
        })
final class ScanCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            paramLabel = "FILE",
            description = "A plain text, in UTF-8 or in UTF-16 with a byte order mark; - is standard input.")
    private Path file = Path.of("-");

    @Option(
            names = "--all",
            description =
                    "Also list the numbers that are passed over, as an object with start, end, text and why each.")
    private boolean all;

    ScanCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        return new TextInput(streams, file).isReadBy(this::scan) ? Program.WELL : Program.NO_RESULT;
    }

    private void scan(TextReader text) {
        FigureScanner scanner = FigureScanner.standard();
        Iterator<? extends ScannedNumber> numbers =
                all ? scanner.audit(text).iterator() : scanner.scan(text).iterator();
        while (!streams.out().isAbandoned() && numbers.hasNext()) {
            streams.out().line(FigureJson.line(numbers.next()));
        }
    }
}
