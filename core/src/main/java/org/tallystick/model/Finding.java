package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.tallystick.proof.Certificate;

/** What was found out about some things of a network. */
sealed interface Finding {

    /** They can all be true. */
    record Possible() implements Finding {}

    /**
     * They cannot.
     *
     * @param certificate the proof
     * @param core the things that it blames
     * @param rows the ties that it makes use of, by their place in the network
     */
    record Impossible(Certificate certificate, BitSet core, ImmutableList<Integer> rows) implements Finding {}

    /** It was not found out. */
    record Open() implements Finding {}
}
