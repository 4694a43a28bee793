package org.tallystick.io.report;

import java.util.List;
import org.tallystick.phrase.Reading;

/**
 * The verifiable statements of a report.
 *
 * @param widest the widest reading in which figures may agree
 * @param conflicts the conflicts, in its order
 */
record StatedResult(Reading widest, List<StatedConflict> conflicts) {}
