package org.tallystick.examples;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SampleRunnerTest {
    private final SampleRunner runner = new SampleRunner(List.of("org.tallystick.number", "org.tallystick.claim"));

    @Test
    void aCommentBeginsWithTheValue() {
        holds("Rational.ONE.plus(Rational.ONE);   // 2");
        holds("Rational two = Rational.of(4, 2);  // 2: in lowest terms");
        holds("Rational.of(33_000)\n        .toString();   // 3…0");
        holds("List.of(\"a \\\\ \\\"b\\\"\");  // [a \\ \"b\"]");

        fails("Rational.ONE.plus(Rational.ONE);   // 20", "the comment says: 20\nthe line yields: 2");
        fails("Rational.of(20);   // 2", "the line yields: 20");
        fails("Rational three = Rational.of(4, 2);  // 3", "the line yields: 2");
        fails("Rational.of(33_000)\n        .toString();   // 3…1", "the line yields: 33000");
        fails("List.of(1).forEach(one -> {\n    one.toString();   // 2\n});", "the line yields: 1");
    }

    @Test
    void aCommentNamesTheExceptionThatIsThrown() {
        holds("Rational.ONE.dividedBy(Rational.ZERO);   // ArithmeticException: by zero");

        fails("Rational.ONE.dividedBy(Rational.ZERO);   // 0", "the line throws: ArithmeticException");
        fails("Rational.ONE.dividedBy(Rational.ONE);   // ArithmeticException", "the line yields: 1");
        assertThatThrownBy(() -> run("Rational.ONE.dividedBy(Rational.ZERO);", Optional.empty()))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aSamplePrintsWhatFollowsIt() throws Exception {
        run("System.out.println(times.id());", Optional.of("times\n"));

        assertThatThrownBy(() -> run("System.out.println(times.id());", Optional.of("times and more\n")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aNameOfTheSampleHidesThatOfThePrelude() throws Exception {
        run("String times = \"a newspaper\";\nSystem.out.println(times);", Optional.of("a newspaper\n"));
    }

    @Test
    void whatIsNoJavaIsToldByItsLine() {
        fails("int none = 0;\nRational.of(;", "README.md:8: error: illegal start of expression");
        fails("int none = 0;\nRational.none();", "README.md:8: error: cannot find symbol");
    }

    private void holds(String code) {
        assertThatCode(() -> run(code, Optional.empty())).doesNotThrowAnyException();
    }

    private void fails(String code, String message) {
        assertThatThrownBy(() -> run(code, Optional.empty()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }

    private void run(String code, Optional<String> printed) throws Exception {
        runner.run(new Sample(Path.of("README.md"), 7, code + "\n", printed));
    }
}
