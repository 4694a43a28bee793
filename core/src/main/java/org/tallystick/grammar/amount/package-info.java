/**
 * Numbers with their units, and what they count or are a part of; not exported.
 *
 * <p>{@link org.tallystick.grammar.amount.AmountReader} reads the sign, the currency, the number, the unit and the noun of one {@link
 * org.tallystick.grammar.amount.Amount}, and records the places of these parts in {@link org.tallystick.grammar.amount.Pieces}. It uses one
 * reader each for units, nouns, currencies, rates, multiples, shares of a whole, and amounts in two units ("6 feet 2 inches").
 */
package org.tallystick.grammar.amount;
