/**
 * Arithmetic of relations; not exported.
 *
 * <p>{@link org.tallystick.algebra.Statements} turns a relation into {@link org.tallystick.algebra.Statement}s, with all units converted
 * exactly; a whole with a remainder and a mean with a deviation become two, every other relation one. A linear statement is also a {@link
 * org.tallystick.algebra.LinearForm}, the form in which sums in proofs use it.
 */
package org.tallystick.algebra;
