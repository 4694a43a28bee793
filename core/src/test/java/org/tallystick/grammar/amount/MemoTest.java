package org.tallystick.grammar.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTest {
    private final List<String> searched = new ArrayList<>();
    private final Memo<Integer> lengths = new Memo<>(words -> {
        searched.add(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("nothing to search");
        }
        return words.length();
    });

    @Test
    void searchesAWordOnce() {
        assertThat(lengths.of("people")).isEqualTo(6);
        assertThat(lengths.of("peo" + "ple".strip())).isEqualTo(6);
        assertThat(searched).containsExactly("people");
    }

    @Test
    void findsTheSameForAnyNumberOfWords() {
        for (int turn = 0; turn < 2; turn++) {
            IntStream.range(0, 500)
                    .mapToObj("x"::repeat)
                    .skip(1)
                    .forEach(word -> assertThat(lengths.of(word)).isEqualTo(word.length()));
        }
    }

    @Test
    void remembersNoLongWords() {
        lengths.of("x".repeat(1_000));
        lengths.of("x".repeat(1_000));

        assertThat(searched).hasSize(2);
    }

    @Test
    void remembersNoFailure() {
        for (int turn = 0; turn < 2; turn++) {
            assertThatThrownBy(() -> lengths.of("")).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(searched).hasSize(2);
    }
}
