package org.tallystick.grammar;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form.One;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.amount.Piece;
import org.tallystick.grammar.amount.Pieces;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Trend;

/** The change that a phrase states, at most one: before its number, after it, or as a factor. */
final class StatedChange {
    private final Tokens tokens;
    private final ChangeReader changes;
    private final FactorReader factors;
    private final Pieces pieces;
    private @Nullable Trend trend;
    private Evidence evidence = Evidence.NONE;

    StatedChange(Tokens tokens, Language language, Scope scope, Pieces pieces) {
        this.tokens = tokens;
        this.changes = new ChangeReader(tokens, language, scope);
        this.factors = new FactorReader(tokens, pieces);
        this.pieces = pieces;
    }

    /** Returns the change read so far; null where there is none. */
    @Nullable
    Trend trend() {
        return trend;
    }

    /** Whether the change that was read is one beside the number of a form: "cut 12 percent", not "cut 300 posts". */
    boolean isShownBy(Form form) {
        return trend == null || evidence.isGivenBy(form);
    }

    void clear() {
        trend = null;
        evidence = Evidence.NONE;
    }

    /** Reads the words of change before a number, where they come next. */
    void readBefore() {
        take(changes.before());
    }

    /** Reads the noun of change after an amount, where it comes next and no change was read before. */
    void readBehind(Amount amount) {
        if (trend == null) {
            take(changes.behind(amount));
        }
    }

    private void take(ChangeReader.@Nullable ReadTrend read) {
        if (read != null) {
            trend = read.trend();
            evidence = read.evidence();
            pieces.add(read.piece());
        }
    }

    /** Whether a noun of change follows an amount. Nothing is read. */
    boolean standsBehind(Amount amount) {
        int mark = tokens.mark();
        boolean stands = changes.behind(amount) != null;
        tokens.reset(mark);
        return stands;
    }

    /** Whether the change was read as a factor, together with its number. */
    boolean isFactor() {
        return trend == Trend.TIMES;
    }

    /** Whether a factor of one word comes next: "doubled". */
    boolean factorBegins() {
        return FactorReader.begins(tokens);
    }

    /** Whether "-fold" follows a number. */
    boolean isFold() {
        return factors.isFold();
    }

    /** Whether "-fold increase" follows a number. */
    boolean isFoldOfGrowth() {
        return factors.isFold() && tokens.is(2, Role.GROWTH);
    }

    /** Forgets the words of change before a multiple: "up 2.3 times" states the ratio, not the size of the change. */
    void forgetBefore(Form form) {
        boolean size = trend == Trend.ROSE_BY || trend == Trend.FELL_BY;
        Piece words = pieces.last(Part.Role.TREND);
        if (!size || words == null || !Evidence.isMultiple(form)) {
            return;
        }
        if (trend == Trend.FELL_BY || tokens.is(tokens.ahead(words.end() - 1), Role.BY)) {
            throw new NotUnderstoodException(words.start(), "it is not clear what a multiple means for this change");
        }
        trend = null;
        pieces.forget(words);
    }

    One factor(Hedge hedge) {
        One factor = factors.factor(hedge, trend);
        trend = Trend.TIMES;
        return factor;
    }

    One fold(One number) {
        One factor = factors.fold(number.hedge(), number.amount(), trend);
        trend = Trend.TIMES;
        return factor;
    }
}
