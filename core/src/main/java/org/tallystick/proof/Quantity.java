package org.tallystick.proof;

import java.util.Optional;
import org.tallystick.time.PartialDate;

/** A quantity with one value: a measurand, with its date if it changes and the proof joins dates. */
record Quantity(String measurand, Optional<PartialDate> date) {}
