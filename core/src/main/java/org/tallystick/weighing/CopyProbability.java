package org.tallystick.weighing;

/** How probably one source copies another without saying so. */
@FunctionalInterface
public interface CopyProbability {
    /**
     * How probably a source has its figures from another.
     *
     * @param copy the id of the source that may copy
     * @param original the id of the source that it may copy from
     * @return from 0 to 1; where the direction is in doubt, the two directions together are at most 1
     */
    double of(String copy, String original);
}
