/**
 * The wording of numbers and its reading: {@link org.tallystick.phrase.Hedge}, {@link org.tallystick.phrase.Trend}, {@link
 * org.tallystick.phrase.Vagueness}, the {@link org.tallystick.phrase.Rule}s, the {@link org.tallystick.phrase.Part}s of a phrase, and the
 * three {@link org.tallystick.phrase.Reading}s, each an exact interval.
 *
 * <pre>{@code
 * Figure.parse("nearly 30,000").hedge();    // NEARLY
 * }</pre>
 *
 * @serial exclude
 */
package org.tallystick.phrase;
