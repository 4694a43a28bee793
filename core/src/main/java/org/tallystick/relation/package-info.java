/**
 * Arithmetic that ties measurands together.
 *
 * <p>A {@link org.tallystick.relation.Relation} is of a {@link org.tallystick.relation.RelationKind}; its
 * {@link org.tallystick.relation.Term}s stand in {@link org.tallystick.relation.Role}s (the whole, the parts, the rate).
 * Every kind comes down to one {@link org.tallystick.relation.Statement}: a left side, an
 * {@link org.tallystick.relation.Order} and a right side, with all units converted exactly. A statement without a quotient
 * is also a {@link org.tallystick.relation.Row}, the form in which proofs use it.
 *
 * <p>Measurands are named by id; their units are asked for when a statement is made.
 *
 * @serial exclude
 */
package org.tallystick.relation;
