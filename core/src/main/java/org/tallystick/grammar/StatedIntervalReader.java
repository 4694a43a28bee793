package org.tallystick.grammar;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form.Stated;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.amount.AmountReader;
import org.tallystick.grammar.numeral.NumeralReader;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.phrase.Part;

/**
 * Reads the interval that is stated after its centre. In brackets it needs no name, without them it does.
 *
 * <pre>{@code
 * stated := "(" [[level] name] amount ("-" | "to" | "and" | ",") amount ")"     3.2 (95% CI 2.8-3.6), 1,200 [1,000, 1,400]
 *         | [";" | ","] [level] name amount ("-" | "to" | "and") amount         0.74; 95% CI, 0.60 to 0.91
 * }</pre>
 */
final class StatedIntervalReader {
    /** The greatest number of tokens of a level of confidence: "95 per cent". */
    private static final int LONGEST_LEVEL = 3;

    /** Stands for no closing bracket. */
    private static final char NONE = 0;

    private final Tokens tokens;
    private final AmountReader amounts;

    StatedIntervalReader(Tokens tokens, AmountReader amounts) {
        this.tokens = tokens;
        this.amounts = amounts;
    }

    /** Reads the interval around an amount. Returns null and reads nothing where there is none that includes the amount. */
    @Nullable
    Stated read(Amount centre) {
        char end = closing();
        if (centre.isShare() || isYear(centre) || (end == NONE && nameLength(separatorLength()) == 0)) {
            return null;
        }
        int mark = tokens.mark();
        Stated stated = null;
        try {
            stated = interval(centre, end);
        } catch (NotUnderstoodException e) {
            // what the brackets hold is no interval of this amount
        }
        if (stated == null) {
            amounts.pieces().goBack(mark);
            tokens.giveBack(mark);
        }
        return stated;
    }

    private boolean isYear(Amount centre) {
        return centre.unit() == null && NumeralReader.isYear(tokens, tokens.ahead(centre.at()));
    }

    private char closing() {
        if (tokens.isSign(0, '(')) {
            return ')';
        }
        return tokens.isSign(0, '[') ? ']' : NONE;
    }

    private int separatorLength() {
        return tokens.isSign(0, ';') || tokens.isSign(0, ',') ? 1 : 0;
    }

    private @Nullable Stated interval(Amount centre, char end) {
        tokens.skip(end == NONE ? separatorLength() : 1);
        boolean named = name();
        Amount low = end();
        int at = tokens.start(0);
        boolean comma = tokens.isSign(0, ',');
        if (low == null || !joint(named)) {
            return null;
        }
        Amount high = end();
        if (high == null || (end != NONE && !tokens.isSign(0, end)) || (comma && end == NONE)) {
            return null;
        }
        tokens.skip(end == NONE ? 0 : 1);
        return around(amounts.withUnitBehind(centre), low.sharing(high, at), high.sharingUnit(low));
    }

    private @Nullable Amount end() {
        return amounts.begins(0) ? amounts.amount(Part.Role.UPPER) : null;
    }

    /** Skips the joint of two ends. "and" joins them only after a name. */
    private boolean joint(boolean named) {
        if (tokens.kind(0) == Kind.DASH || tokens.isSign(0, ',') || (named && tokens.is(0, Role.AND))) {
            tokens.skip(1);
            return true;
        }
        Wording joint = Wording.between(tokens);
        boolean to = joint != null && joint.cue() == Cue.TO;
        tokens.skip(joint != null && to ? joint.length() : 0);
        return to;
    }

    /** Skips the name of an interval with its level, if there is one. */
    private boolean name() {
        int start = tokens.start(0);
        Wording between = Wording.before(tokens);
        boolean word = between != null && (between.cue() == Cue.BETWEEN || between.cue() == Cue.FROM);
        int length = between != null && word ? between.length() : nameLength(0);
        if (length == 0) {
            return false;
        }
        amounts.pieces().pass(Part.Role.HEDGE, length);
        tokens.skip(tokens.isSign(0, ',') || tokens.isSign(0, ':') || tokens.isSign(0, '=') ? 1 : 0);
        tokens.skip(tokens.is(0, Role.OF) || tokens.is(0, Role.FROM) ? 1 : 0);
        return tokens.start(0) > start;
    }

    /** Returns the number of tokens of the name of an interval with its level: "95% CI"; zero where there is none. */
    private int nameLength(int from) {
        int name = from;
        if (tokens.kind(from) == Kind.DIGITS) {
            name++;
            while (name < from + LONGEST_LEVEL && !tokens.is(name, Role.INTERVAL)) {
                name++;
            }
        }
        int end = name;
        while (tokens.is(end, Role.INTERVAL)) {
            end++;
        }
        return end == name ? 0 : end - from;
    }

    private static @Nullable Stated around(Amount centre, Amount low, Amount high) {
        if (low.isShare() || high.isShare() || !hasUnitOf(centre, high)) {
            return null;
        }
        Amount lower = low.in(centre);
        Amount upper = high.in(centre);
        boolean inside = lower.valueIn(centre).compareTo(centre.value()) <= 0
                && centre.value().compareTo(upper.valueIn(centre)) <= 0
                && lower.valueIn(centre).compareTo(upper.valueIn(centre)) < 0;
        return inside ? new Stated(centre, lower, upper) : null;
    }

    /** Whether the ends have no unit that the centre lacks. */
    private static boolean hasUnitOf(Amount centre, Amount end) {
        return end.unit() == null || centre.unit() != null;
    }
}
