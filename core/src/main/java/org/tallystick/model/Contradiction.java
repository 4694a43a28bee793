package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.tallystick.proof.Certificate;

/**
 * The proof that things of a model cannot all be true.
 *
 * @param certificate the proof
 * @param core the things that it blames
 * @param rows the constraints that it uses, by their place in the model
 */
record Contradiction(Certificate certificate, BitSet core, ImmutableList<Integer> rows) {}
