package org.tallystick.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tallystick.UnreadableTextException;
import org.tallystick.figure.Figure;
import org.tallystick.figure.UnreadableFigureException;
import org.tallystick.io.report.FigureJson;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Reads phrases as figures. */
@Command(
        name = "figure",
        description = {
            "Reads figures as people say them and writes a line of JSON for each: its value, how it is hedged,"
                    + " how coarse it is, and what it leaves open in the exact, the rounded and the loose reading.",
            "",
            "A phrase that is not understood is refused rather than guessed; its line says why and at which character."
        },
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tallystick figure \"more than 33,000\" \"not a single\"",
            "  tallystick figure --unit kg \"7,400 pounds\"",
            "  tallystick figure -- \"-5 percent\"       (a phrase that begins with \"-\" goes behind \"--\")",
            "  tallystick figure < phrases.txt         (UTF-8, one phrase a line, any number of lines)",
            "",
            "Exit status:",
            "  0  every phrase was read",
            "  2  some were refused, or wrong usage"
        })
final class FigureCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            converter = UnitConverter.class,
            description = "The unit of phrases that name none, such as lb, percent, USD or person;"
                    + " phrases that name another are converted to it.")
    private @Nullable Unit unit;

    @Parameters(
            paramLabel = "PHRASE",
            description = "A figure in words or digits; without any, standard input is read.")
    private List<String> phrases = new ArrayList<>();

    private boolean refused;

    FigureCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (phrases.isEmpty()) {
            readLines(new PhraseLines(streams.in()));
        } else {
            Iterator<String> rest = phrases.iterator();
            while (rest.hasNext() && !streams.out().isAbandoned()) {
                streams.out().line(read(rest.next()));
            }
        }
        return refused ? Program.NO_RESULT : Program.WELL;
    }

    private void readLines(PhraseLines lines) {
        for (Optional<String> phrase = lines.next(); phrase.isPresent(); phrase = lines.next()) {
            streams.out().line(read(phrase.get()));
            if (!lines.isWaiting()) {
                streams.out().flush(); // so that each line of interactive or piped input is answered at once
            }
            if (streams.out().isAbandoned()) {
                return;
            }
        }
    }

    private String read(String phrase) {
        try {
            return FigureJson.line(unit == null ? Figure.parse(phrase) : Figure.parse(phrase, unit));
        } catch (UnreadableFigureException refusal) {
            refused = true;
            return FigureJson.refusal(phrase, refusal.reason(), refusal.at());
        } catch (IncompatibleUnitsException refusal) {
            refused = true;
            return FigureJson.refusal(phrase, String.valueOf(refusal.getMessage()), 0);
        }
    }

    /** Converts the unit option. */
    static final class UnitConverter implements ITypeConverter<Unit> {
        @Override
        public Unit convert(String text) {
            try {
                return Unit.parse(text);
            } catch (UnreadableTextException refusal) {
                throw new TypeConversionException(String.valueOf(refusal.getMessage()));
            }
        }
    }
}
