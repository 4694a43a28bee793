package org.tallystick.grammar.amount;

import org.jspecify.annotations.Nullable;
import org.tallystick.UnreadableTextException;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.Tokens;
import org.tallystick.unit.Unit;

/**
 * Reads the noun after a number. A phrase has no words after it. In running text it ends with its head, where that is clear; elsewhere there
 * is no noun, since a wrong one is worse than none.
 */
final class NounReader {
    private static final int WORDS = 6;
    private static final int WORDS_IN_QUOTES = 3;
    private static final String OPENING = "“\"‘";
    private static final String CLOSING = "”\"’";

    private final Tokens tokens;
    private final Language language;
    private final Scope scope;
    private final NounHeads heads;
    private final Memo<Unit> memo = new Memo<>(Unit::noun);

    NounReader(Tokens tokens, Language language, Scope scope) {
        this.tokens = tokens;
        this.language = language;
        this.scope = scope;
        this.heads = new NounHeads(tokens, language);
    }

    /** Reads a noun; null where there is none. A word in quotes or an abbreviation before it is skipped: "U.S. troops". */
    @Nullable
    Unit read(long count) {
        if (scope == Scope.TEXT && endsCell()) {
            return null;
        }
        int before = Math.max(quoted(), abbreviated());
        int length = length(before, count);
        if (length == before) {
            return null;
        }
        Unit noun = of(tokens.text(before, length - before));
        tokens.skip(length);
        return noun;
    }

    /** Whether the cell of a table ends here: another column follows, or another line behind a number in a column. */
    private boolean endsCell() {
        return tokens.isInNextColumn(0) || (tokens.isInNextColumn(-1) && tokens.beginsLine());
    }

    /** Returns the noun of a text. Refuses what cannot name a thing that is counted. */
    Unit of(String text) {
        try {
            return memo.of(text);
        } catch (UnreadableTextException e) {
            throw tokens.refuse(e.reason());
        }
    }

    private int length(int before, long count) {
        if (scope == Scope.PHRASE) {
            return nounLength(before);
        }
        return count == 1 ? heads.singular(before) : heads.plural(before);
    }

    private int nounLength(int before) {
        int length = before;
        for (int words = 0;
                words < WORDS && language.mayBeNoun(tokens, length) && !(words > 0 && isNamed(length));
                words++) {
            int hyphen = length + 1;
            length = tokens.isHyphen(hyphen) && language.mayBeNoun(tokens, hyphen + 1) ? hyphen + 1 : hyphen;
        }
        return length;
    }

    /** Whether a unit follows other words ("light years", "Canadian dollars") and so is another unit, not a thing counted. */
    private boolean isNamed(int ahead) {
        return Unit.find(tokens.text(ahead, 1)).isPresent();
    }

    /** Returns the number of tokens of words in quotes that modify a noun: "“dangerous” drug offenses". */
    private int quoted() {
        int quote = tokens.kind(0) == Kind.SYMBOL ? OPENING.indexOf(tokens.first(0)) : -1;
        int length = 1;
        while (quote >= 0 && length <= WORDS_IN_QUOTES && language.mayBeNoun(tokens, length)) {
            length++;
        }
        boolean closed = quote >= 0 && length > 1 && tokens.isSign(length, CLOSING.charAt(quote));
        return closed && tokens.isGlued(1) && tokens.isGlued(length) ? length + 1 : 0;
    }

    /** Returns the number of tokens of an abbreviation with full stops: "U.S.", "E.U.". */
    private int abbreviated() {
        int length = 0;
        while (isInitial(length) && (length == 0 || tokens.isGlued(length))) {
            length += 2;
        }
        return length > 2 ? length : 0;
    }

    private boolean isInitial(int ahead) {
        return tokens.kind(ahead) == Kind.WORD
                && tokens.end(ahead) - tokens.start(ahead) == 1
                && Character.isUpperCase(tokens.first(ahead))
                && tokens.isSign(ahead + 1, '.')
                && tokens.isGlued(ahead + 1);
    }
}
