package org.tallystick.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallystick.io.claims.ClaimsReader;
import org.tallystick.io.report.Browser.View;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;

/** Pages as a browser shows them. The pages and pictures stay in the folder {@code target/browser}. */
class PageBrowserTest {
    private static final Path PAGES = Path.of(System.getProperty("browser.pages", "target/browser"));
    /** The only page to be looked at while it is worked on. */
    private static final String ONLY = System.getProperty("browser.only", "");

    private static final Path DOSSIERS = Path.of("../examples/dossiers");

    /** The greatest height of a picture in pixels. */
    private static final int TALL = 12_000;

    private static final Map<String, Reconciliation> RESULTS = Map.of(
            "california", read("california.claims.json"),
            "linked-totals", read("linked-totals.claims.json"),
            "disputed", Stories.disputed(),
            "developing", Stories.developing(),
            "level", Stories.level());

    private static final Browser BROWSER = new Browser();

    private static Reconciliation read(String name) {
        return Reconciler.standard()
                .reconcile(ClaimsReader.read(DOSSIERS.resolve(name)).orElseThrow());
    }

    private static Path written(String name, Reconciliation result) throws IOException {
        return Files.writeString(PAGES.resolve(name + ".html"), HtmlReport.text(result));
    }

    @BeforeAll
    static void writePages() throws IOException {
        Files.createDirectories(PAGES);
        for (Map.Entry<String, Reconciliation> result : RESULTS.entrySet()) {
            written(result.getKey(), result.getValue());
        }
    }

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    static Stream<Arguments> looks() {
        return RESULTS.keySet().stream()
                .filter(page -> ONLY.isEmpty() || ONLY.equals(page))
                .sorted()
                .flatMap(page -> Stream.of(390, 1280)
                        .flatMap(width ->
                                Stream.of("light", "dark").map(scheme -> Arguments.of(page, new View(width, scheme)))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("looks")
    void isReadable(String page, View view) throws IOException {
        BROWSER.open(PAGES.resolve(page + ".html"), view);
        BROWSER.picture(PAGES.resolve(page + "-" + view + ".png"), TALL);
        BROWSER.unfold();

        SoftAssertions all = new SoftAssertions();
        all.assertThat(BROWSER.complaints()).as("the console").isEmpty();
        all.assertThat(BROWSER.barriers()).as("axe-core").isEmpty();
        all.assertThat(BROWSER.overflowing()).as("what overflows").isEmpty();
        all.assertThat(BROWSER.unreadableDrawings()).as("drawings").isEmpty();
        BROWSER.chooseLogarithmicAxes();
        all.assertThat(BROWSER.overflowing()).as("what overflows, logarithmic").isEmpty();
        all.assertThat(BROWSER.unreadableDrawings()).as("drawings, logarithmic").isEmpty();
        all.assertAll();
    }

    @Test
    void opensFiveThousandClaims() throws IOException {
        opens("5,000 claims", written("many", Extremes.many(500, 10)));
    }

    @Test
    void opensFourHundredConflicts() throws IOException {
        opens("400 conflicts", written("conflicts", Extremes.conflicts(400)));
    }

    /** Times are printed and decide nothing; axe-core would take minutes. */
    private static void opens(String what, Path page) throws IOException {
        for (int width : new int[] {390, 1280}) {
            long time = BROWSER.open(page, new View(width, "light"));
            System.out.println("A page of " + what + " (" + Files.size(page) / 1024 + " KiB) opened in " + time
                    + " ms at " + width + " pixels.");
            assertThat(BROWSER.complaints()).isEmpty();
            assertThat(BROWSER.overflowing()).isEmpty();
        }
    }
}
