/**
 * The grammar of figures: from tokens to what was said; not exported.
 *
 * <p>{@link org.tallystick.grammar.PhraseReader} reads one phrase, alone or in running text, and gives a {@link
 * org.tallystick.grammar.Phrase}: its {@link org.tallystick.grammar.Form} (one number, two ends, a rough count), the
 * change that it states, and where each part of the meaning stands. It uses one reader each for numbers, fractions,
 * units, ranges, rough counts and words of change; each reader begins with its grammar rule. The values that a form leaves
 * open in each reading are computed in {@code figure}.
 *
 * <p>Nothing is guessed: what the grammar does not cover is thrown as {@link
 * org.tallystick.lexicon.NotUnderstoodException} with its place and the reason. All reading is a single pass with bounded
 * look-ahead; no regular expression is used. The grammar contains no words of any language: it uses only the {@link
 * org.tallystick.lexicon.Role roles} of words.
 */
package org.tallystick.grammar;
