package org.tallystick.truth;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.util.Optional;
import org.tallystick.copying.SuspectedCopy;

/** The probability that one source copies another without attribution. */
@FunctionalInterface
public interface CopyProbability {
    /**
     * Returns the probability that a source has its figures from another.
     *
     * @param copy the id of the source that may copy
     * @param original the id of the source that it may copy from
     * @return from 0 to 1; where the direction is in doubt, the two directions together are at most 1
     */
    double of(String copy, String original);

    /**
     * Returns the probabilities that suspected copies have.
     *
     * @param suspects suspected copies
     * @return the score of the first suspicion of each pair; 0 for pairs that are not suspected
     */
    static CopyProbability of(Iterable<SuspectedCopy> suspects) {
        Table<String, String, Double> scores = HashBasedTable.create();
        for (SuspectedCopy suspect : suspects) {
            if (!scores.contains(suspect.copy(), suspect.original())) {
                scores.put(suspect.copy(), suspect.original(), Double.parseDouble(score(suspect)));
            }
        }
        return (copy, original) ->
                Optional.ofNullable(scores.get(copy, original)).orElse(0.0);
    }

    private static String score(SuspectedCopy suspect) {
        return suspect.score().toBigDecimal().orElseThrow().toString();
    }
}
