package org.tallystick.io.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.figure.ReadingPolicy;
import org.tallystick.io.problem.UnwritableFigureException;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.unit.Unit;

class ClaimsWriterTest {
    private static final Source TIMES = Source.outlet("times");
    private static final Measurand DETAINERS = Measurand.of("detainers", "person");

    /** A document in the writer's own layout, with every kind of entry and value. */
    static final String DOCUMENT = """
            {
              "tallystick": 1,
              "title": "Detainers – \\"all\\" of them",
              "sources": [
                {"id": "dhs", "name": "Department of Homeland Security", "kind": "agency"},
                {"id": "dhs-0206", "kind": "statement", "publisher": "dhs", "published": "2026-02-06"},
                {"id": "times", "published": "2026-02-06T14:00Z", "cites": ["dhs-0206"], "url": "https://example.org/a", "trust": "1/3", "grain": "100", "policy": {"significantDigits": 3, "widths": {"about": {"exact": "0.5", "rounded": "0.5", "loose": "1.5"}}}}
              ],
              "measurands": [
                {"id": "detainers", "label": "people with a detainer", "unit": "person", "whole": false, "population": "people in custody", "place": "California", "period": {"since": "2025-01-20", "until": {"said": "now"}}, "course": "level", "range": {"min": "0", "max": "40000", "maxOpen": true}, "aliases": ["held"], "compareWith": ["released"], "counts": ["migrant", "child"]},
                {"id": "released"},
                {"id": "seized", "unit": "lb"},
                {"id": "share"},
                {"id": "doses"},
                {"id": "change"}
              ],
              "claims": [
                {"id": "a", "source": "times", "measurand": "detainers", "figure": "more than 33,000", "population": "some", "place": "here", "period": {"since": "XXXX-01-20"}, "asOf": "[2026-02-05,2026-02-06]", "cites": ["dhs"], "wording": "migrants", "quote": "", "locator": "paragraph 2", "policy": {"smallBelow": "10", "percentGrain": "1/3", "vague": {"couple": {"exact": {"min": "2", "max": "2"}, "rounded": {"min": "2", "max": "3"}, "loose": {"min": "2", "max": "4"}}}}},
                {"id": "b", "source": "times", "measurand": "released", "figure": {"min": "4500", "max": "4600", "maxOpen": true}, "asOf": {"said": "Wednesday"}, "supersedes": ["a"], "withdrawn": "2026-02-08"},
                {"id": "c", "source": "times", "measurand": "seized", "figure": {"value": "3.0", "hedge": "about"}, "unit": "kg"},
                {"id": "d", "source": "times", "measurand": "share", "figure": {"phrase": "about one in eight", "unit": "percent"}},
                {"id": "e", "source": "times", "measurand": "share", "figure": {"value": "12", "grain": "1/3"}},
                {"id": "f", "source": "times", "measurand": "change", "figure": {"min": null, "max": null}}
              ],
              "relations": [
                {"id": "sum", "kind": "sum", "whole": "detainers", "parts": ["released", {"of": "share", "times": "-1/3"}], "absent": "zero", "label": "all", "source": "times", "cites": ["dhs"], "soft": false},
                {"id": "includes", "kind": "includes", "whole": "detainers", "parts": ["released"], "rest": "share"},
                {"id": "at-most", "kind": "at-most", "less": "released", "more": {"of": "detainers", "times": "2"}},
                {"id": "equal", "kind": "equal", "left": "released", "right": "detainers"},
                {"id": "ratio", "kind": "ratio", "rate": "share", "part": "released", "whole": "detainers"},
                {"id": "product", "kind": "product", "result": "doses", "of": "seized", "times": "1 dose / 2 mg"},
                {"id": "thrice", "kind": "product", "result": "doses", "of": "seized", "times": "1/3"},
                {"id": "change", "kind": "change", "change": "change", "before": "released", "after": "detainers"},
                {"id": "mean", "kind": "mean", "mean": "share", "total": "released", "count": "doses", "deviation": "change"},
                {"id": "linear", "kind": "linear", "terms": [{"of": "released", "times": "1.5"}, "detainers"], "compare": "<=", "constant": "-2"},
                {"id": "rule", "rule": "seized >= doses * 2"}
              ]
            }
            """;

    private static Claim claim(Figure figure) {
        return Claim.builder(TIMES, Measurand.of("m"), figure).id("c").build();
    }

    /** The figure as it stands in the document, once it is sure that it reads back. */
    private static String written(Figure figure) {
        Dossier dossier = Dossier.of(claim(figure));
        String text = ClaimsWriter.text(dossier);
        assertThat(ClaimsReaderTest.read(text).orElseThrow()).isEqualTo(dossier);
        return text.lines()
                .filter(line -> line.contains("\"figure\": "))
                .map(line -> line.replaceFirst(".*\"figure\": ", "").replaceFirst("}$", ""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFewLinesSayWhatIsThere() {
        assertThat(ClaimsWriter.text(Dossier.of(Claim.of(TIMES, DETAINERS, "more than 33,000"))))
                .isEqualTo("""
                        {
                          "tallystick": 1,
                          "sources": [
                            {"id": "times", "kind": "outlet"}
                          ],
                          "measurands": [
                            {"id": "detainers", "unit": "person"}
                          ],
                          "claims": [
                            {"id": "times/detainers", "source": "times", "measurand": "detainers", "figure": "more than 33,000"}
                          ],
                          "relations": []
                        }
                        """);
    }

    @Test
    void whatIsReadIsWrittenAlike() {
        assertThat(ClaimsWriter.text(ClaimsReaderTest.read(DOCUMENT).orElseThrow()))
                .isEqualTo(DOCUMENT);
    }

    @Test
    void anEmptyDossierIsADocument() {
        Dossier empty = Dossier.of();
        assertThat(ClaimsReaderTest.read(ClaimsWriter.text(empty)).orElseThrow())
                .isEqualTo(empty);
    }

    @Test
    void aFigureIsItsPhraseWhereThatSaysItAll() {
        assertThat(written(Figure.parse("nearly half"))).isEqualTo("\"nearly half\"");
        assertThat(written(Figure.of(33_000))).isEqualTo("\"33000\"");
        assertThat(written(Figure.exactly(33_179))).isEqualTo("\"exactly 33179\"");
        assertThat(written(Figure.of(Interval.closed(Rational.ONE, Rational.TWO))))
                .isEqualTo("\"between 1 and 2\"");
    }

    @Test
    void aFigureIsAnObjectOfItsPartsOtherwise() {
        assertThat(written(Figure.of(new BigDecimal("3.00")))).isEqualTo("{\"value\": \"3.00\"}");
        assertThat(written(Figure.of(33_000).withResolution(Rational.ONE)))
                .isEqualTo("{\"value\": \"33000\", \"grain\": \"1\"}");
        assertThat(written(Figure.of(Interval.greaterThan(Rational.of(1, 3)))))
                .isEqualTo("{\"min\": \"1/3\", \"minOpen\": true}");
        assertThat(written(Figure.of(5).to(Unit.parse("lb")))).isEqualTo("{\"value\": \"5\", \"unit\": \"lb\"}");
        assertThat(written(Figure.parse("12 to 15 lb").to(Unit.parse("kg"))))
                .isEqualTo("{\"phrase\": \"12 to 15 lb\", \"unit\": \"kg\"}");
        assertThat(written(Figure.parse("one third").withHedge(Hedge.MORE_THAN)))
                .isEqualTo("\"more than 1/3\"");
    }

    @Test
    void aFigureThatNoDocumentCanSayIsRefused() {
        Figure habitual = Figure.of(33_000).withHabit(Rational.of(500));

        assertThatThrownBy(() -> ClaimsWriter.text(Dossier.of(claim(habitual))))
                .isInstanceOfSatisfying(
                        UnwritableFigureException.class,
                        refusal -> assertThat(refusal.figure()).isEqualTo(habitual))
                .hasMessageContaining("33000");
    }

    @Test
    void aFileIsInUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.claims.json");
        Dossier dossier = ClaimsReaderTest.read(DOCUMENT).orElseThrow();

        ClaimsWriter.write(dossier, file);

        assertThat(Files.readString(file, UTF_8)).isEqualTo(DOCUMENT);
        assertThat(ClaimsReader.read(file).orElseThrow()).isEqualTo(dossier);
    }

    @Test
    void aTargetThatFailsIsHeard() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> ClaimsWriter.write(Dossier.of(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    @Test
    void aPolicyByWhichAFigureWasMadeIsThatOfItsClaim() {
        ReadingPolicy careful = ReadingPolicy.standard().withSignificantDigits(3);
        Dossier dossier = Dossier.of(claim(Figure.parse("33,000").withPolicy(careful)));
        Dossier copy = ClaimsReaderTest.read(ClaimsWriter.text(dossier)).orElseThrow();

        assertThat(copy.claims().get(0).statedPolicy()).contains(careful);
        assertThat(copy.claims().get(0).figure())
                .isEqualTo(dossier.claims().get(0).figure());
    }

    @Test
    void aFigureThatOnlyItsPolicyAllowsCannotBeWritten() {
        ReadingPolicy wide = ReadingPolicy.standard().withWidth(Hedge.ABOUT, Reading.LOOSE, Rational.TEN);
        Figure odd = Figure.parse("about 4.5").withPolicy(wide).to(Unit.noun("person"));
        Dossier dossier = Dossier.of(claim(odd));

        assertThatThrownBy(() -> ClaimsWriter.text(dossier)).isInstanceOf(UnwritableFigureException.class);
    }
}
