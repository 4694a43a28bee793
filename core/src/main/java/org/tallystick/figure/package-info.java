/**
 * Numbers as they were said, and the exact intervals that they leave open.
 *
 * <p>Start at {@link org.tallystick.figure.Figure}: it is read from a phrase or made of a number, and read in the three
 * ways of {@link org.tallystick.figure.Reading}. What a wording does to a number is its
 * {@link org.tallystick.figure.Hedge}, where the rules stand beside their intervals. How far each rule reaches, which
 * digits count and how many "a few" are is a {@link org.tallystick.figure.ReadingPolicy} that the figure carries.
 *
 * <p>What a phrase tells beside its number is kept apart from its readings: the {@link org.tallystick.figure.Rule} by which it
 * was read, the {@link org.tallystick.figure.Part}s of the phrase, its {@link org.tallystick.figure.Trend} and its noun. A
 * phrase that is not understood in full is an {@link org.tallystick.figure.UnreadableFigureException} with its place and the
 * reason; nothing is guessed.
 *
 * <p>The way back, from an interval to a phrase that may be printed, is {@link org.tallystick.figure.FigureFormat}; reasons
 * and reports only show intervals, by {@link org.tallystick.figure.IntervalFormat}.
 *
 * @serial exclude
 */
package org.tallystick.figure;
