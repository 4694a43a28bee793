/** Reconciliations, their conflicts and their proofs as JSON, in both directions. */
package org.tallystick.io.result;
