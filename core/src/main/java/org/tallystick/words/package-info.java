/**
 * The words that speak of numbers, language by language; not exported.
 *
 * <p>{@link org.tallystick.words.Tokens} cuts a text into digits, words, dashes and signs, each with its place, and looks
 * each word up once in the {@link org.tallystick.words.Vocabulary} of the {@link org.tallystick.words.Language}. A {@link
 * org.tallystick.words.Word} has {@link org.tallystick.words.Role roles} ("a multiplier", "a steering word"); several
 * together can be a {@link org.tallystick.words.Wording} that says one {@link org.tallystick.words.Cue} ("no fewer than").
 * {@link org.tallystick.words.English} is the language that ships: all its words stand there and in the two files beside
 * it, and nowhere else.
 */
package org.tallystick.words;
