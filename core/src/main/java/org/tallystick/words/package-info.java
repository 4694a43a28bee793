/**
 * The lexicon and the grammar of spoken numbers; not exported.
 *
 * <p>{@link org.tallystick.words.Tokens} cuts a phrase into numerals, words, dashes and symbols, each with its place.
 * {@link org.tallystick.words.Lexicon} says what a word means in one language, and
 * {@link org.tallystick.words.English} is the language that ships: all its words stand there and nowhere else.
 * {@link org.tallystick.words.NumeralReader} turns "33,000", "1.7 billion", "twenty-one thousand", "half a million" or
 * "one out of every eight" into a {@link org.tallystick.words.Numeral}. What a hedge means for the number is decided one
 * room up, in {@code figure}; here it is only recognised as a {@link org.tallystick.words.Cue}.
 *
 * <p>Nothing is guessed: what the grammar does not cover is thrown as
 * {@link org.tallystick.words.NotUnderstoodException} with its place and the reason. All reading is a single pass with
 * bounded look-ahead; no regular expression is used.
 *
 * @serial exclude
 */
package org.tallystick.words;
