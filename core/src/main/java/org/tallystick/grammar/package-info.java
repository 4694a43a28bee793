/**
 * The grammar of figures, from tokens to statements; not exported.
 *
 * <p>{@link org.tallystick.grammar.PhraseReader} reads one phrase, alone or in running text, and returns a {@link
 * org.tallystick.grammar.Phrase}: its {@link org.tallystick.grammar.Form} (one number, two ends, a rough count), the change that it states,
 * and the place of each part of the meaning. It uses one reader each for hedges, ranges, rough counts and words of change; each reader begins
 * with its grammar rule. Numbers are read by {@code grammar.numeral}, amounts with their units by {@code grammar.amount}, and phrases are
 * found in running text by {@code grammar.context}. A {@link org.tallystick.grammar.PhraseParser} uses the readers for many phrases, so they
 * keep nothing from one phrase to the next. The values that a form leaves open in each reading are computed in {@code figure}.
 *
 * <p>Nothing is guessed. Where the grammar does not cover a phrase, a {@link org.tallystick.lexicon.NotUnderstoodException} gives the place
 * and the reason. All reading is a single pass with bounded look-ahead; no regular expression is used. The grammar contains no words of any
 * language: it uses only the {@link org.tallystick.lexicon.Role roles} of words.
 */
package org.tallystick.grammar;
