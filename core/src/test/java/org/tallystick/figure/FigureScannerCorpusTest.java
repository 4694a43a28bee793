package org.tallystick.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tallystick.figure.Paragraphs.Expected;
import org.tallystick.figure.Paragraphs.Paragraph;
import org.tallystick.figure.Paragraphs.Passage;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;

/**
 * How much of what stands in running text is found, and how much of what is found stands there. What is missed and what
 * is found amiss is listed in target/scan-report.txt.
 */
class FigureScannerCorpusTest {

    /** In percent; to be raised to what is measured. */
    private static final Rational LEAST_PRECISION = Rational.of(97);

    private static final Rational LEAST_RECALL = Rational.of(98);

    private static final Path REPORT = Path.of("target", "scan-report.txt");
    private static final int DIGITS = 2;

    private static List<Scan> scans = List.of();

    @BeforeAll
    static void scanAndReport() throws IOException {
        scans = Paragraphs.all().stream()
                .sorted(Comparator.comparing(Paragraph::heldOut))
                .map(Scan::of)
                .toList();
        Files.createDirectories(Path.of("target"));
        Files.writeString(REPORT, report(), UTF_8);
    }

    @Test
    void findsTheFiguresOfTheTextsShown() {
        assertThat(score(false).precision()).as(REPORT.toString()).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(score(false).recall()).as(REPORT.toString()).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    @Test
    void findsTheFiguresOfTheTextsHeldOut() {
        assertThat(score(true).precision()).as(REPORT.toString()).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(score(true).recall()).as(REPORT.toString()).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    @Test
    void quotesTheTextBetweenTheEnds() {
        for (Paragraph paragraph : Paragraphs.all()) {
            assertThat(FigureScanner.standard().scan(paragraph.text()))
                    .allSatisfy(found -> assertThat(found.figure().phrase())
                            .isEqualTo(paragraph
                                    .text()
                                    .substring(Math.toIntExact(found.start()), Math.toIntExact(found.end()))));
        }
    }

    private static Score score(boolean heldOut) {
        return Score.of(scans.stream().filter(scan -> scan.paragraph().heldOut() == heldOut));
    }

    private static String report() {
        String faults = scans.stream()
                .flatMap(scan -> scan.faults().stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return "shown     " + score(false) + "\n" + "held out  " + score(true) + "\n" + "all       "
                + Score.of(scans.stream()) + "\n\n" + faults;
    }

    /** What is right, amiss and missed in one paragraph, and of the right ones those whose noun is right too. */
    record Scan(Paragraph paragraph, List<Expected> right, List<FoundFigure> amiss, List<Expected> missed, long nouns) {

        static Scan of(Paragraph paragraph) {
            List<Expected> missed = new ArrayList<>(paragraph.figures());
            List<Expected> right = new ArrayList<>();
            List<FoundFigure> amiss = new ArrayList<>();
            long nouns = 0;
            for (FoundFigure found : FigureScanner.standard().scan(paragraph.text())) {
                Optional<Expected> match = missed.stream()
                        .filter(figure -> isFound(paragraph, figure, found))
                        .findFirst();
                match.ifPresentOrElse(right::add, () -> amiss.add(found));
                match.ifPresent(missed::remove);
                nouns += match.filter(figure -> hasNoun(figure, found)).stream().count();
            }
            return new Scan(paragraph, right, amiss, missed, nouns);
        }

        private static boolean isFound(Paragraph paragraph, Expected figure, FoundFigure found) {
            Figure read = found.figure();
            return figure.isFound(paragraph.text(), passage(found), read.in(Reading.ROUNDED), read.unit());
        }

        private static boolean hasNoun(Expected figure, FoundFigure found) {
            return figure.noun().equals(Expected.ANY)
                    || figure.expectedNoun().equals(found.figure().noun());
        }

        private static Passage passage(FoundFigure found) {
            return new Passage(found.figure().phrase(), Math.toIntExact(found.start()), Math.toIntExact(found.end()));
        }

        List<String> faults() {
            return faults(paragraph.heldOut() ? "held out  " : "shown     ");
        }

        List<String> faults(String label) {
            String head = label + paragraph.id() + "  ";
            return Stream.concat(
                            amiss.stream().map(found -> head + "found  " + described(found) + reason(passage(found))),
                            missed.stream().map(figure -> head + "missed " + figure))
                    .toList();
        }

        private static String described(FoundFigure found) {
            Figure read = found.figure();
            String unit = read.unit().map(Object::toString).orElse("-");
            return "\"" + read.phrase() + "\" " + read.in(Reading.ROUNDED) + " " + unit;
        }

        /** What the paragraph says of the place. */
        private String reason(Passage found) {
            Stream<String> wanted = paragraph.figures().stream()
                    .filter(figure -> figure.at().overlaps(found))
                    .map(figure -> "wanted " + figure);
            Stream<String> left = paragraph.left().stream()
                    .filter(found::overlaps)
                    .map(passage -> "to leave \"" + passage.text() + "\"");
            return Stream.concat(wanted, left).collect(Collectors.joining(", ", "  <- ", ""));
        }
    }

    /** Counts over paragraphs; the shares are in percent. */
    record Score(long right, long amiss, long missed, long nouns) {

        static Score of(Stream<Scan> scans) {
            return scans.map(scan -> new Score(
                            scan.right().size(),
                            scan.amiss().size(),
                            scan.missed().size(),
                            scan.nouns()))
                    .reduce(new Score(0, 0, 0, 0), Score::plus);
        }

        private Score plus(Score other) {
            return new Score(right + other.right, amiss + other.amiss, missed + other.missed, nouns + other.nouns);
        }

        Rational precision() {
            return share(right, right + amiss);
        }

        Rational recall() {
            return share(right, right + missed);
        }

        /** Of those found right. */
        Rational nounAccuracy() {
            return share(nouns, right);
        }

        /** Of nothing, none: a scanner that finds nothing is not precise. */
        private static Rational share(long part, long whole) {
            return whole == 0 ? Rational.ZERO : Rational.of(100 * part, whole);
        }

        @Override
        public String toString() {
            return "precision " + told(right, right + amiss) + ", recall " + told(right, right + missed) + ", nouns "
                    + told(nouns, right);
        }

        private static String told(long part, long whole) {
            BigDecimal percent = new BigDecimal(share(part, whole).numerator())
                    .divide(new BigDecimal(share(part, whole).denominator()), DIGITS, RoundingMode.DOWN);
            return part + "/" + whole + " = " + percent.toPlainString() + " %";
        }
    }
}
