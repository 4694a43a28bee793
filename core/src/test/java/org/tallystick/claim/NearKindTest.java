package org.tallystick.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.SerialCopy;

class NearKindTest {
    private static Source of(String kind) {
        return Source.builder("x").kind(kind).build();
    }

    @ParameterizedTest
    @CsvSource({
        "anonymus, anonymous",
        "Anonymous, anonymous",
        "anonimous, anonymous",
        "annonymous, anonymous",
        "anonymosu, anonymous",
        "data set, dataset",
        "dataSet, dataset",
        "data-sets, dataset",
        "datset, dataset",
        "DATASET, dataset"
    })
    void isLikelyASlip(String kind, String meant) {
        NearKind near = of(kind).nearKind().orElseThrow();
        assertThat(near.meant()).isEqualTo(meant);
        assertThat(near.source()).isEqualTo("x");
        assertThat(near.why()).isEqualTo("kind \"" + kind + "\" of x has no meaning here; did you mean " + meant + "?");
        assertThat(SerialCopy.of(near)).isEqualTo(near);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anonymous",
                "dataset",
                "outlet",
                "agency",
                "statement",
                "database",
                "date",
                "data",
                "",
                " ",
                "a",
                "unnamed"
            })
    void isAWordOfItsOwn(String kind) {
        assertThat(of(kind).nearKind()).isEmpty();
    }

    @Test
    void isNotLookedForInLongTexts() {
        assertThat(of("d".repeat(1_000_000)).nearKind()).isEmpty();
        assertThat(Source.of("x").nearKind()).isEmpty();
    }

    @Test
    void aDatasetIsWhatIsCalledSo() {
        assertThat(of("dataset").isDataset()).isTrue();
        assertThat(of("data set").isDataset()).isFalse();
        assertThat(Source.of("x").isDataset()).isFalse();
    }
}
