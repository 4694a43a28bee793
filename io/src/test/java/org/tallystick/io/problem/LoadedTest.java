package org.tallystick.io.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoadedTest {
    private static final Problem PROBLEM = Problem.of(
            "california.claims.json",
            12,
            34,
            "/claims/3/figure",
            "\"4.5 people\" cannot be half a person",
            "a whole number");

    @Test
    void aProblemReadsAsALine() {
        assertThat(PROBLEM)
                .hasToString("california.claims.json:12:34: /claims/3/figure: \"4.5 people\" cannot be half a person;"
                        + " expected a whole number");
        assertThat(Problem.ofFile("gone.json", "there is no such file", ""))
                .hasToString("gone.json: there is no such file");
        assertThatIllegalArgumentException().isThrownBy(() -> Problem.of("a", 0, 1, "", "wrong", ""));
    }

    @Test
    void problemsAreOrderedByPlace() {
        Problem early = Problem.of("a", 2, 9, "", "wrong", "");
        Problem later = Problem.of("a", 10, 1, "", "wrong", "");
        Problem other = Problem.of("b", 1, 1, "", "wrong", "");

        assertThat(Stream.of(other, later, early).sorted()).containsExactly(early, later, other);
        assertThat(early)
                .isEqualTo(Problem.of("a", 2, 9, "", "wrong", ""))
                .isNotEqualTo(later)
                .hasSameHashCodeAs(Problem.of("a", 2, 9, "", "wrong", ""));
    }

    @Test
    void aValueWithoutProblemsIsGiven() {
        Loaded<String> loaded = Loaded.of("value");
        assertThat(loaded.hasProblems()).isFalse();
        assertThat(loaded.map(String::length).orElseThrow()).isEqualTo(5);
    }

    @Test
    void aValueWithProblemsIsGivenOnlyWhereAskedFor() {
        Loaded<String> loaded = Loaded.of("value", List.of(PROBLEM));
        assertThat(loaded.value()).contains("value");
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(loaded::orElseThrow)
                .withMessage(PROBLEM.toString())
                .satisfies(thrown -> assertThat(thrown.problems()).containsExactly(PROBLEM));
    }

    @Test
    void aRefusedInputSaysWhy() {
        Loaded<String> loaded = Loaded.refused(List.of(PROBLEM, PROBLEM));
        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.map(String::length).problems()).hasSize(2);
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(loaded::orElseThrow)
                .withMessage(PROBLEM + System.lineSeparator() + PROBLEM);
        assertThatIllegalArgumentException().isThrownBy(() -> Loaded.refused(List.of()));
    }

    @Test
    void theExceptionTravels() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new BadInputException(List.of(PROBLEM)));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((BadInputException) in.readObject()).problems()).containsExactly(PROBLEM);
        }
    }
}
