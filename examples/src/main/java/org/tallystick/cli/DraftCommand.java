package org.tallystick.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tallystick.claim.Source;
import org.tallystick.io.claims.ClaimsDraft;
import org.tallystick.io.claims.ClaimsDrafter;
import org.tallystick.io.claims.TooManyFiguresException;
import org.tallystick.io.source.TextReader;
import org.tallystick.time.PartialDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Drafts a claims document of a text. */
@Command(
        name = "draft",
        description = {
            "Drafts a claims document of an English text, for a person to finish: every figure that is found is a claim of"
                    + " one source, in the words of the text and beside the sentence that it stands in.",
            "",
            "What the figures measure is not guessed. Each claim has a measurand of its own; what is left to do stands"
                    + " at the top of the document, under x-todo."
        },
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tallystick draft report.txt --source times --published 2026-02-06 --out times.claims.json",
            "  tallystick draft - --source times < report.txt",
            "",
            "Exit status:",
            "  0  the draft was written",
            "  2  the text could not be read, or some of its bytes are malformed; or wrong usage; there is no draft"
        })
final class DraftCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            description = "A plain text, in UTF-8 or in UTF-16 with a byte order mark; - is standard input."
                    + " An empty line parts paragraphs.")
    private Path file = Path.of("-");

    @Option(
            names = "--source",
            paramLabel = "ID",
            required = true,
            description = "The id of the source whose text it is.")
    private String source = "";

    @Option(names = "--name", paramLabel = "NAME", description = "What the source is called.")
    private @Nullable String name;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "When the text was published: a year, month, day or instant, such as 2026-02-06.")
    private @Nullable PartialDate published;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the draft goes, in place of standard output; written whole or not at all.")
    private @Nullable Path out;

    private @Nullable ClaimsDraft draft;

    DraftCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        check();
        boolean sound = new TextInput(streams, file).isReadBy(this::draft);
        ClaimsDraft drafted = draft;
        if (!sound || drafted == null) {
            streams.error("nothing was drafted");
            return Program.NO_RESULT;
        }
        write(drafted);
        return Program.WELL;
    }

    private void check() {
        if (source.isBlank()) {
            throw new ParameterException(spec.commandLine(), "the id of --source is blank");
        }
        if (out != null && new OutFile(out).is(file)) {
            throw new ParameterException(spec.commandLine(), "--out would overwrite an input: " + out);
        }
    }

    private void draft(TextReader text) throws IOException {
        ClaimsDrafter drafter = ClaimsDrafter.of(source());
        Path title = file.getFileName();
        boolean titled = title != null && !new TextInput(streams, file).isStandardInput();
        try {
            draft = (titled ? drafter.titled(title.toString()) : drafter).draft(text);
        } catch (TooManyFiguresException refusal) {
            throw new Failure(file + ": " + refusal.getMessage() + "; draft the text in parts, or scan it", refusal);
        }
    }

    private Source source() {
        Source.Builder builder = Source.builder(source);
        if (name != null) {
            builder.name(name);
        }
        if (published != null) {
            builder.published(published);
        }
        return builder.build();
    }

    private void write(ClaimsDraft drafted) {
        if (out != null) {
            new OutFile(out).write(drafted::write);
        } else {
            streams.outPrinter().print(drafted.text());
        }
    }

    /** Converts the date option. */
    static final class DateConverter implements ITypeConverter<PartialDate> {
        @Override
        public PartialDate convert(String text) {
            try {
                return PartialDate.parse(text);
            } catch (IllegalArgumentException | DateTimeException refusal) {
                throw new TypeConversionException(String.valueOf(refusal.getMessage()));
            }
        }
    }
}
