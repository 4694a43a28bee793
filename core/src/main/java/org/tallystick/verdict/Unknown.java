package org.tallystick.verdict;

import java.util.Optional;
import org.tallystick.time.PartialDate;

/** What has one value: a measurand, on a date where it moves and the proof joins dates. */
record Unknown(String measurand, Optional<PartialDate> date) {}
