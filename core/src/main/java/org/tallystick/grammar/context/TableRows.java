package org.tallystick.grammar.context;

import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Roles;
import org.tallystick.lexicon.Tokens;

/** Distinguishes the rows of a table from sentences. A row is labels and numbers; a sentence has a subject and a verb. */
final class TableRows {
    /** The greatest number of tokens before a figure that are looked at. */
    private static final int FAR = 24;

    private static final Roles VERBS = Roles.of(Role.VERB, Role.AUXILIARY, Role.HANDLING);
    private static final Roles SUBJECTS = Roles.of(Role.POINTER, Role.ARTICLE, Role.WHO);

    private final Tokens tokens;

    TableRows(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether a figure, which ends before the current token, belongs to a sentence: a verb or an article at the beginning precedes it, and it
     * has a noun, or words or a full stop follow it.
     *
     * @param start the place at which the figure begins
     * @param noun whether the figure has a noun
     */
    boolean isSentence(int start, boolean noun) {
        boolean goesOn = noun || (!endsLine(tokens, 0) && (tokens.kind(0) == Kind.WORD || tokens.isSign(0, '.')));
        return goesOn && isStatedBefore(tokens.ahead(start) - 1);
    }

    private boolean isStatedBefore(int last) {
        int ahead = last;
        while (ahead > last - FAR && !begins(ahead)) {
            if (tokens.is(ahead, VERBS)) {
                return true;
            }
            ahead--;
        }
        return tokens.is(ahead + 1, SUBJECTS);
    }

    /** Whether a token ends what stands before a sentence or a row. */
    private boolean begins(int ahead) {
        boolean stop = tokens.kind(ahead) == Kind.SYMBOL && ".;:)]\n".indexOf(tokens.first(ahead)) >= 0;
        boolean line = endsLine(tokens, ahead + 1)
                && (tokens.kind(ahead) != Kind.WORD || Character.isUpperCase(tokens.first(ahead + 1)));
        return tokens.kind(ahead) == Kind.END || line || (stop && !tokens.isGlued(ahead + 1));
    }

    /** Whether a line ends before a token. */
    static boolean endsLine(Tokens tokens, int ahead) {
        for (int at = tokens.end(ahead - 1); at < tokens.start(ahead); at++) {
            if (tokens.charAt(at) == '\n') {
                return true;
            }
        }
        return tokens.kind(ahead) == Kind.END || tokens.isSign(ahead, '\n');
    }
}
