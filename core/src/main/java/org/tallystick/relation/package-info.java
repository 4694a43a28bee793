/**
 * Arithmetic that ties measurands together.
 *
 * <p>A {@link org.tallystick.relation.Relation} is of a {@link org.tallystick.relation.RelationKind}; its
 * {@link org.tallystick.relation.Term}s stand in {@link org.tallystick.relation.Role}s (the whole, the parts, the rate).
 * Or it is a {@link org.tallystick.relation.Rule}, one line of text:
 *
 * <pre>{@code
 * Relation.parse("seized >= meth + cocaine + fentanyl").measurands();    // [seized, meth, cocaine, fentanyl]
 * }</pre>
 *
 * <p>Every kind comes down to {@link org.tallystick.relation.Statement}s, with all units converted exactly; but for a whole with a
 * rest and a mean with a deviation, to one. A linear statement is also a {@link org.tallystick.relation.Row}, the form in
 * which sums in proofs use it.
 *
 * <p>Measurands are named by id; their units are asked for when a statement is made.
 *
 * @serial exclude
 */
package org.tallystick.relation;
