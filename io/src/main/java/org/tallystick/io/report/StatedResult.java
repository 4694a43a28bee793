package org.tallystick.io.report;

import java.util.List;
import org.tallystick.phrase.Reading;

/**
 * What a report states that can be verified.
 *
 * @param widest the widest reading in which figures may agree
 * @param conflicts the conflicts, in its order
 */
record StatedResult(Reading widest, List<StatedConflict> conflicts) {}
