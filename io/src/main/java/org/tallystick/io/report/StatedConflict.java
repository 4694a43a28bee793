package org.tallystick.io.report;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tallystick.proof.Certificate;

/**
 * A conflict of a report as it was read.
 *
 * @param certificate its proof, where there is one that can be read
 * @param unproved whether there is no proof at all
 */
record StatedConflict(
        ImmutableSet<String> claims,
        ImmutableSet<String> relations,
        Optional<Certificate> certificate,
        boolean unproved) {}
