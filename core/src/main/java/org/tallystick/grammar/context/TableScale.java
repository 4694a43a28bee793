package org.tallystick.grammar.context;

import org.tallystick.grammar.Phrase;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Roles;
import org.tallystick.lexicon.Tokens;

/**
 * The scale that a text states for the figures of a table behind it: "(in thousands)", "figures in $bn", "in millions of dollars". It
 * applies to the end of its paragraph, and to the end of the next one where no figure follows it in its own, as after a heading. It does not
 * apply to the figures of sentences.
 *
 * <pre>{@code
 * scale := "in" [currency] ("thousands" | "million" | "bn" …) ["of" words] | "(" words "thousands" ")" | "000"
 * }</pre>
 */
public final class TableScale {
    /** The exponent of the least scale of a table, that of thousands. */
    private static final int LEAST = 3;

    /** The greatest number of tokens between a parenthesis and the scale within it, and of words after "of". */
    private static final int MOST_BEFORE = 5;

    private static final int MOST_WORDS = 3;

    private static final Roles SCALES = Roles.of(Role.IN, Role.PLURAL, Role.ZEROS);

    private final Tokens tokens;
    private final TableRows rows;
    private int next;
    private int power;
    private boolean applied;

    /**
     * Creates a record of the scales of a text.
     *
     * @param tokens the text
     */
    public TableScale(Tokens tokens) {
        this.tokens = tokens;
        this.rows = new TableRows(tokens);
    }

    /**
     * Continues in other tokens of the same text.
     *
     * @param mark the first token that was not seen yet
     */
    public void continueAt(int mark) {
        next = mark;
    }

    /** Notes every scale from the token reached before to the current one. */
    public void advance() {
        int here = tokens.mark();
        while (next < here) {
            next = power > 0 ? next : tokens.first(SCALES, next, here);
            if (next < here) {
                note(next - here);
                next++;
            }
        }
    }

    private void note(int ahead) {
        int stated = stated(tokens, ahead);
        if (stated > 0) {
            applied = false;
            power = stated;
        } else if (power > 0 && applied && isEndOfParagraph(ahead)) {
            power = 0;
        }
    }

    /** {@return whether a scale applies to the figures of kinds that have one} */
    public boolean isStated() {
        return power > 0;
    }

    /**
     * Returns the scale that applies to the figure before the current token.
     *
     * @param phrase the figure
     * @return the exponent of its power of ten, zero where there is none
     */
    public int apply(Phrase phrase) {
        applied = power > 0;
        return applied && !rows.isSentence(phrase.start(), phrase.noun() != null) ? power : 0;
    }

    private boolean isEndOfParagraph(int ahead) {
        return tokens.kind(ahead) == Kind.SYMBOL && tokens.first(ahead) == '\n';
    }

    private static int stated(Tokens tokens, int ahead) {
        if (tokens.is(ahead, Role.IN)) {
            return power(tokens, ahead);
        }
        if (tokens.is(ahead, Role.PLURAL)) {
            return inParentheses(tokens, ahead);
        }
        return tokens.is(ahead, Role.ZEROS) ? LEAST : 0;
    }

    /** Whether a plural is a scale: "in thousands", "(thousands)". */
    static boolean isScale(Tokens tokens, int ahead) {
        boolean in = tokens.is(ahead - 1, Role.IN) && power(tokens, ahead - 1) > 0;
        return in || inParentheses(tokens, ahead) > 0;
    }

    /** Returns the exponent of a plural at the end of parentheses: "(thousands)", "(units, thousands)"; zero where it is none. */
    private static int inParentheses(Tokens tokens, int ahead) {
        boolean closed = tokens.isSign(ahead + 1, ')') || tokens.isSign(ahead + 1, ']');
        int power = tokens.word(ahead).power();
        return closed && power >= LEAST && opens(tokens, ahead) ? power : 0;
    }

    /** Returns the exponent of the scale that begins with a token; zero where none does. */
    private static int power(Tokens tokens, int ahead) {
        int at = ahead + 1;
        boolean money = isCurrency(tokens, at);
        while (isCurrency(tokens, at) && at < ahead + 3) {
            at++;
        }
        int power = tokens.word(at).power();
        boolean multiplier = tokens.is(at, Role.PLURAL)
                || (money && (tokens.is(at, Role.MULTIPLIER) || tokens.is(at, Role.LETTERS)))
                || (money && tokens.is(at, Role.LETTERS_OF_MONEY));
        if (!multiplier || power < LEAST || tokens.kind(at + 1) == Kind.DIGITS) {
            return 0;
        }
        return money || isHeading(tokens, ahead, at + 1) ? power : 0;
    }

    private static boolean isCurrency(Tokens tokens, int ahead) {
        boolean code = tokens.is(ahead, Role.UNIT) && Character.isUpperCase(tokens.first(ahead));
        return code || Character.getType(tokens.first(ahead)) == Character.CURRENCY_SYMBOL;
    }

    /** Whether a scale without a currency stands in parentheses, after a word for figures, before a colon, or alone on its line. */
    private static boolean isHeading(Tokens tokens, int in, int behind) {
        int at = behind;
        if (tokens.is(at, Role.OF)) {
            at++;
            while (tokens.kind(at) == Kind.WORD && at < behind + MOST_WORDS + 1) {
                at++;
            }
        }
        boolean ends = tokens.kind(at) != Kind.WORD && tokens.kind(at) != Kind.DIGITS;
        boolean excepts = tokens.is(at, Role.EXCEPT);
        boolean headed = tokens.is(in - 1, Role.TABULATED) || isCurrency(tokens, in - 1) || opens(tokens, in);
        boolean line = Character.isUpperCase(tokens.first(in)) && tokens.isSign(at, ':');
        boolean alone =
                (TableRows.endsLine(tokens, in) || tokens.kind(in - 1) == Kind.END) && TableRows.endsLine(tokens, at);
        return line || alone || ((ends || excepts) && headed);
    }

    private static boolean opens(Tokens tokens, int in) {
        for (int at = in - 1; at >= in - MOST_BEFORE; at--) {
            if (tokens.isSign(at, '(') || tokens.isSign(at, '[')) {
                return true;
            }
            if (tokens.kind(at) == Kind.SYMBOL && tokens.first(at) != ',' && !isCurrency(tokens, at)) {
                return false;
            }
        }
        return false;
    }
}
