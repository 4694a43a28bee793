/**
 * Numbers as they are stated, in digits and in words; not exported.
 *
 * <p>{@link org.tallystick.grammar.numeral.NumeralReader} reads one number and returns a {@link
 * org.tallystick.grammar.numeral.Numeral}: a decimal with its multipliers, or a part of a whole, with the precision that its wording
 * implies. It uses one reader each for digits, cardinals, fractions, exponents and multipliers in letters. A {@link
 * org.tallystick.grammar.numeral.Scope} tells whether a number ends a phrase or stands in running text.
 */
package org.tallystick.grammar.numeral;
