package org.tallystick.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Premise.End;

/** A conflict names what its proof names. */
class ConflictTest {
    @Test
    void theClaimsAndRelationsAreThoseOfTheProof() {
        Certificate proof = Certificate.of(List.of(
                Premise.ofClaim("whole-1", Reading.LOOSE, End.MAX, Rational.ONE),
                Premise.ofClaim("part-1", Reading.LOOSE, End.MIN, Rational.of(-1)),
                Premise.ofRange("rest", End.MIN, Rational.of(-1)),
                Premise.ofRelation("vault", 0, Rational.of(-1))));
        Conflict conflict = Conflict.of(proof, "too much");
        assertThat(conflict.claims()).containsExactly("whole-1", "part-1");
        assertThat(conflict.relations()).containsExactly("vault");
        assertThat(conflict.certificate()).isEqualTo(proof);
        assertThat(conflict.why()).isEqualTo("too much");
        assertThat(conflict).hasToString("too much");
    }
}
