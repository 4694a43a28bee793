package org.tallystick.proof;

import java.util.Optional;
import org.tallystick.time.PartialDate;

/** What has one value: a measurand, on a date where it moves and the proof joins dates. */
record Quantity(String measurand, Optional<PartialDate> date) {}
