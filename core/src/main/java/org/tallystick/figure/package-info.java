/**
 * Stated numbers, and the exact intervals that they leave open.
 *
 * <p>The main class is {@link org.tallystick.figure.Figure}. It is parsed from a phrase or made of a number, and has an interval in each
 * {@link org.tallystick.phrase.Reading}. The effect of the wording on a number is its {@link org.tallystick.phrase.Hedge}, which documents
 * the intervals.
 *
 * <pre>{@code
 * Figure said = Figure.parse("fell by about 56 percent");
 * said.in(Reading.EXACT);    // [55.5, 56.5]
 * said.rule();               // ABOUT
 * said.parts();              // [trend 0-7, hedge 8-13, number 14-16, unit 17-24]
 * }</pre>
 *
 * <p>From words to figures:
 *
 * <ul>
 * <li>{@link org.tallystick.figure.FigureReader} reads a whole phrase. It can be set to another policy, to the digits of another locale,
 * and to accept years or ordinals as numbers. A phrase that is not understood in full causes an {@link
 * org.tallystick.figure.UnreadableFigureException} with the place and the reason; nothing is guessed.
 * <li>{@link org.tallystick.figure.FigureScanner} finds the phrases of a text of any length, each as a {@link
 * org.tallystick.figure.FoundFigure} with its place, and skips text that only looks like a figure.
 * </ul>
 *
 * <p>A figure records how it was read: the {@link org.tallystick.phrase.Rule} and the rule's source, the {@link
 * org.tallystick.phrase.Part}s of the phrase, its {@link org.tallystick.phrase.Trend} ("fell by"), its noun, and an {@linkplain
 * org.tallystick.figure.Figure#why() explanation} of its readings. Of these only the trend is part of the meaning of a figure, and a
 * {@linkplain org.tallystick.figure.Figure#signed() signed} figure has it in its value.
 *
 * <p>The {@link org.tallystick.figure.ReadingPolicy} of a figure determines how far each rule reaches, which digits are significant and how
 * many "a few" ({@link org.tallystick.phrase.Vagueness}) are. A policy whose readings would not be nested is rejected with an {@link
 * org.tallystick.InvalidValueException}.
 *
 * <p>The printable phrase of a stated figure is its {@link org.tallystick.figure.CanonicalPhrase}. {@link
 * org.tallystick.figure.FigureFormat} converts an interval that nobody stated to a phrase; reasons and reports display intervals by {@link
 * org.tallystick.figure.IntervalFormat}.
 *
 * @serial exclude
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builder = "new",
        strictBuilder = true,
        typeInnerBuilder = "Generated",
        allowedClasspathAnnotations = {org.immutables.value.Generated.class})
package org.tallystick.figure;

import org.immutables.value.Value;
