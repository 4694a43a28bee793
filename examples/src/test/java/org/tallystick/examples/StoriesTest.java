package org.tallystick.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The short programs print what is written down beside this test. */
class StoriesTest {
    @Test
    void firstReconciliation() throws IOException {
        assertThat(printedBy(() -> FirstReconciliation.main(new String[0])))
                .isEqualTo(written("FirstReconciliation.txt"));
    }

    @Test
    void partsAndTotal() throws IOException {
        assertThat(printedBy(() -> PartsAndTotal.main(new String[0]))).isEqualTo(written("PartsAndTotal.txt"));
    }

    @Test
    void copiesAndOrigins() throws IOException {
        assertThat(printedBy(() -> CopiesAndOrigins.main(new String[0]))).isEqualTo(written("CopiesAndOrigins.txt"));
    }

    @Test
    void developingStory() throws IOException {
        assertThat(printedBy(() -> DevelopingStory.main(new String[0]))).isEqualTo(written("DevelopingStory.txt"));
    }

    @Test
    void figuresInText() throws IOException {
        assertThat(printedBy(() -> FiguresInText.main(new String[0]))).isEqualTo(written("FiguresInText.txt"));
    }

    @Test
    void linkedTotals() throws IOException {
        assertThat(printedBy(() -> LinkedTotals.main(new String[0]))).isEqualTo(written("LinkedTotals.txt"));
    }

    @Test
    void auditOfAReport() throws IOException {
        assertThat(printedBy(() -> AuditOfAReport.main(new String[0]))).isEqualTo(written("AuditOfAReport.txt"));
    }

    private static String printedBy(Runnable story) {
        PrintStream usual = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            story.run();
        } finally {
            System.setOut(usual);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String written(String name) throws IOException {
        try (InputStream expected = Objects.requireNonNull(StoriesTest.class.getResourceAsStream(name))) {
            return new String(expected.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
