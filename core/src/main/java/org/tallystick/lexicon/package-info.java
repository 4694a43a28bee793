/**
 * The words around numbers and dates; not exported. No unit and no type of date is known here.
 *
 * <p>{@link org.tallystick.lexicon.Tokens} cuts a text into digits, words, dashes and signs, each with its place, and looks
 * each word up once in the {@link org.tallystick.lexicon.Vocabulary} of the {@link org.tallystick.lexicon.Language}. A {@link
 * org.tallystick.lexicon.Word} has {@link org.tallystick.lexicon.Role roles} ("a multiplier", "a steering word"); several
 * together can be a {@link org.tallystick.lexicon.Wording} that says one {@link org.tallystick.lexicon.Cue} ("no fewer than").
 * {@link org.tallystick.lexicon.English} is the language that ships. The words of dates are in {@link
 * org.tallystick.lexicon.DateWords}, the plurals of nouns in {@link org.tallystick.lexicon.Plurals}.
 */
package org.tallystick.lexicon;
