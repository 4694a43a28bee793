package org.tallystick.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CourseTest {

    @Test
    void isWrittenInLowerCase() {
        assertThat(Arrays.stream(Course.values()).map(Course::word)).containsExactly("fixed", "cumulative", "level");
    }
}
