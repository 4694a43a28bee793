/**
 * The words around numbers and dates; not exported. The package knows no units and no types of dates.
 *
 * <p>The {@link org.tallystick.lexicon.Tokenizer} splits a text into digits, words, dashes and signs, and looks each word up once in the
 * {@link org.tallystick.lexicon.Vocabulary} of the {@link org.tallystick.lexicon.Language}. The {@link org.tallystick.lexicon.TokenBuffer}
 * holds the tokens with their places. A reader moves over them with a {@link org.tallystick.lexicon.TokenCursor} and finds the tokens
 * around its place in {@link org.tallystick.lexicon.Tokens}. A {@link org.tallystick.lexicon.Word} has {@link org.tallystick.lexicon.Role
 * roles} ("a multiplier", "a steering word"); several words together can be a {@link org.tallystick.lexicon.Wording} for one {@link
 * org.tallystick.lexicon.Cue} ("no fewer than"). {@link org.tallystick.lexicon.English} is the built-in language; a {@link
 * org.tallystick.lexicon.VocabularyBuilder} builds its vocabulary. The words of dates are in {@link org.tallystick.lexicon.DateWords}, the
 * plurals of nouns in {@link org.tallystick.lexicon.Plurals}.
 */
package org.tallystick.lexicon;
