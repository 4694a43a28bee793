package org.tallystick.grammar;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form.One;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.amount.Pieces;
import org.tallystick.grammar.numeral.Numeral;
import org.tallystick.grammar.numeral.Numeral.Decimal;
import org.tallystick.grammar.numeral.Numeral.Fraction;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Trend;

/**
 * Reads the factor of a change.
 *
 * <pre>{@code
 * factor := "doubled" | ["a"] "fivefold" ["increase"] | amount "-" "fold"
 * }</pre>
 */
public final class FactorReader {
    private static final Numeral HALF = new Fraction(BigInteger.ONE, BigInteger.TWO, false);

    private final Tokens tokens;
    private final Pieces pieces;

    FactorReader(Tokens tokens, Pieces pieces) {
        this.tokens = tokens;
        this.pieces = pieces;
    }

    /** Whether a factor comes next: "doubled", "a fivefold increase". */
    public static boolean begins(Tokens tokens) {
        int article = tokens.is(0, Role.ARTICLE) ? 1 : 0;
        return tokens.is(article, Role.MULTIPLIED)
                && !tokens.is(article + 1, Role.PARTICLE)
                && (article == 0 || tokens.is(2, Role.GROWTH) || tokens.is(2, Role.DECLINE));
    }

    /** Whether "-fold" follows a number. */
    boolean isFold() {
        return tokens.isHyphen(0) && tokens.is(1, Role.FOLD);
    }

    /** Reads a factor in one word: "doubled". A value that "more than halved" is below a half. */
    One factor(Hedge hedge, @Nullable Trend change) {
        if (change != null && change != Trend.ROSE_BY) {
            throw unclear();
        }
        tokens.skip(tokens.is(0, Role.ARTICLE) ? 1 : 0);
        long twice = tokens.word(0).number();
        int at = tokens.start(0);
        tokens.skip(1);
        if (tokens.is(0, Role.DECLINE)) {
            throw unclear();
        }
        tokens.skip(tokens.is(0, Role.GROWTH) ? 1 : 0);
        pieces.endHere(Part.Role.NUMBER, at);
        Numeral number = twice == 1 ? HALF : Decimal.whole(twice / 2);
        Amount amount = new Amount(number, Rational.ONE, null, null, null, at, tokens.end(-1));
        return new One(twice == 1 ? hedge.turned() : hedge, amount);
    }

    private NotUnderstoodException unclear() {
        return tokens.refuse("it is not clear what a factor means for a fall");
    }

    /** Reads "-fold" after a number: "5-fold". */
    One fold(Hedge hedge, Amount amount, @Nullable Trend change) {
        if (amount.unit() != null || amount.isShare() || (change != null && change != Trend.ROSE_BY)) {
            throw tokens.refuseNext();
        }
        tokens.skip(2);
        if (tokens.is(0, Role.DECLINE)) {
            throw unclear();
        }
        tokens.skip(tokens.is(0, Role.GROWTH) ? 1 : 0);
        return new One(hedge, amount);
    }
}
