/**
 * The words around numbers and dates; not exported. No unit and no type of date is known here.
 *
 * <p>The {@link org.tallystick.lexicon.Tokenizer} cuts a text into digits, words, dashes and signs, and looks each word up once
 * in the {@link org.tallystick.lexicon.Vocabulary} of the {@link org.tallystick.lexicon.Language}. The {@link
 * org.tallystick.lexicon.TokenBuffer} holds the tokens with their places. A reader walks over them with a {@link
 * org.tallystick.lexicon.TokenCursor} and asks {@link org.tallystick.lexicon.Tokens} what stands around it. A {@link
 * org.tallystick.lexicon.Word} has {@link org.tallystick.lexicon.Role roles} ("a multiplier", "a steering word"); several
 * together can be a {@link org.tallystick.lexicon.Wording} that says one {@link org.tallystick.lexicon.Cue} ("no fewer than").
 * {@link org.tallystick.lexicon.English} is the language that ships; a {@link org.tallystick.lexicon.VocabularyBuilder} collects
 * its words. The words of dates are in {@link org.tallystick.lexicon.DateWords}, the plurals of nouns in {@link
 * org.tallystick.lexicon.Plurals}.
 */
package org.tallystick.lexicon;
