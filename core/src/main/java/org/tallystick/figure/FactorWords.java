package org.tallystick.figure;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;

/** The words for a factor: "halved", "doubled", "fivefold". */
final class FactorWords {
    static final String HALVED = "halved";

    private static final ImmutableMap<BigDecimal, String> WORDS = ImmutableMap.<BigDecimal, String>builder()
            .put(new BigDecimal("0.5"), HALVED)
            .put(BigDecimal.valueOf(2), "doubled")
            .put(BigDecimal.valueOf(3), "tripled")
            .put(BigDecimal.valueOf(4), "quadrupled")
            .put(BigDecimal.valueOf(5), "fivefold")
            .put(BigDecimal.valueOf(6), "sixfold")
            .put(BigDecimal.valueOf(7), "sevenfold")
            .put(BigDecimal.valueOf(8), "eightfold")
            .put(BigDecimal.valueOf(9), "ninefold")
            .put(BigDecimal.valueOf(10), "tenfold")
            .put(BigDecimal.valueOf(20), "twentyfold")
            .put(BigDecimal.valueOf(100), "hundredfold")
            .buildOrThrow();

    private FactorWords() {}

    /** Returns the word for a factor, empty where there is none. */
    static Optional<String> of(BigDecimal factor) {
        BigDecimal plain = factor.stripTrailingZeros();
        return Optional.ofNullable(WORDS.get(plain.scale() < 0 ? plain.setScale(0) : plain));
    }
}
