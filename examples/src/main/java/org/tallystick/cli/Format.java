package org.tallystick.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.tallystick.analysis.Findings;
import org.tallystick.io.report.CsvReport;
import org.tallystick.io.report.HtmlReport;
import org.tallystick.io.report.MarkdownReport;
import org.tallystick.io.report.ReconciliationWriter;
import org.tallystick.io.report.ReportOptions;
import org.tallystick.io.report.TextReport;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of a reconciliation. */
enum Format {
    /** For people. */
    TEXT("text") {
        @Override
        void write(Findings findings, ReportOptions options, Writer target) throws IOException {
            TextReport.write(findings, options, target);
        }
    },
    /** For people, on pages that show Markdown. */
    MARKDOWN("markdown") {
        @Override
        void write(Findings findings, ReportOptions options, Writer target) throws IOException {
            MarkdownReport.write(findings, options, target);
        }
    },
    /** For people, as a page of its own. */
    HTML("html") {
        @Override
        void write(Findings findings, ReportOptions options, Writer target) throws IOException {
            HtmlReport.write(findings, options, target);
        }
    },
    /** For spreadsheets, a row a thing. */
    CSV("csv") {
        @Override
        void write(Findings findings, ReportOptions options, Writer target) throws IOException {
            CsvReport.writeThings(findings, options, target);
        }
    },
    /** For spreadsheets, a row a finding. */
    FINDINGS_CSV("findings-csv") {
        @Override
        void write(Findings findings, ReportOptions options, Writer target) throws IOException {
            CsvReport.writeFindings(findings, options, target);
        }
    },
    /** For programs. */
    JSON("json") {
        @Override
        void write(Findings findings, ReportOptions options, Writer target) throws IOException {
            ReconciliationWriter.write(findings, target);
        }

        @Override
        void writeWithoutDossier(Findings findings, ReportOptions options, Writer target) throws IOException {
            ReconciliationWriter.writeWithoutDossier(findings, target);
        }
    };

    private static final Set<String> TO_COME = Set.of("sarif");

    private final String word;

    Format(String word) {
        this.word = word;
    }

    abstract void write(Findings findings, ReportOptions options, Writer target) throws IOException;

    /** Writes the result without the claims from which it was made, where the format would include them. */
    void writeWithoutDossier(Findings findings, ReportOptions options, Writer target) throws IOException {
        write(findings, options, target);
    }

    private static Format named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(refusal(word)));
    }

    private static String refusal(String word) {
        String known = Arrays.stream(values()).map(format -> format.word).collect(Collectors.joining(", "));
        String what = TO_COME.contains(word) ? word + " is not there yet" : "\"" + word + "\" is not a format";
        return what + "; the formats of this version are " + known;
    }

    /** Converts the format option. */
    static final class Converter implements ITypeConverter<Format> {
        @Override
        public Format convert(String word) {
            return named(word);
        }
    }
}
