/**
 * Numbers as they were said, and the exact intervals that they leave open.
 *
 * <p>Start at {@link org.tallystick.figure.Figure}: it is read from a phrase or made of a number, and read in the three
 * ways of {@link org.tallystick.phrase.Reading}. What a wording does to a number is its
 * {@link org.tallystick.phrase.Hedge}, where the intervals stand.
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
 *   <li>{@link org.tallystick.figure.FigureReader} reads one phrase whole, as it is asked to: by another policy, with digits as
 *       another place writes them, with years or places in an order taken for numbers. A phrase that is not understood in full
 *       is an {@link org.tallystick.figure.UnreadableFigureException} with its place and the reason; nothing is guessed.
 *   <li>{@link org.tallystick.figure.FigureScanner} finds the phrases of a text of any length, each as a {@link
 *       org.tallystick.figure.FoundFigure} with its place, and leaves alone what only looks like a figure.
 * </ul>
 *
 * <p>What a figure knows of how it was read: the {@link org.tallystick.phrase.Rule} and the rule's source, the {@link
 * org.tallystick.phrase.Part}s of the phrase, its {@link org.tallystick.phrase.Trend} ("fell by"), its noun, and {@linkplain
 * org.tallystick.figure.Figure#why() why} all that makes its readings what they are. Of these only the trend is part of what a
 * figure means, and a {@linkplain org.tallystick.figure.Figure#signed() signed} figure has it in its value.
 *
 * <p>How far each rule reaches, which digits count and how many "a few" ({@link org.tallystick.phrase.Vagueness}) are is a
 * {@link org.tallystick.figure.ReadingPolicy} that the figure carries; one that would not keep the readings nested is an {@link
 * org.tallystick.InvalidValueException} where it is made.
 *
 * <p>What may be printed of a figure that was said is its {@link org.tallystick.figure.CanonicalPhrase}. The way back, from an
 * interval that nobody has said to a phrase, is {@link org.tallystick.figure.FigureFormat}; reasons and reports only show intervals, by {@link org.tallystick.figure.IntervalFormat}.
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
