package org.tallystick.grammar.context;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.numeral.VulgarFractions;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;

/**
 * The numbers of a text that belong to no phrase, each with the reason. Every run of digits and every number word is one of them or part of
 * one, unless it is skipped as part of a phrase.
 */
public final class PassedNumbers {
    private final Tokens tokens;
    private final List<PassedNumber> spans = new ArrayList<>();
    private int nextSpan;
    private int nextToken;

    /**
     * Creates an empty list.
     *
     * @param tokens the text
     */
    public PassedNumbers(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Begins anew.
     *
     * @param mark the token from which on numbers are listed
     */
    public void begin(int mark) {
        spans.clear();
        nextSpan = 0;
        nextToken = mark;
    }

    /**
     * A number, or several that were passed over together, and their place.
     *
     * @param start the place at which the first of them begins
     * @param end the place at which the last of them ends, exclusive
     * @param reason why they state no figure
     */
    public record PassedNumber(int start, int end, String reason) {
        private boolean holds(int at) {
            return start <= at && at < end;
        }
    }

    /**
     * Records that a piece of the text was passed over. Pieces are recorded in their order.
     *
     * @param start the place at which it begins
     * @param end the place at which it ends, exclusive
     * @param reason why
     */
    public void record(int start, int end, String reason) {
        spans.add(new PassedNumber(start, end, reason));
    }

    /**
     * Continues after a phrase, whose numbers were not passed over.
     *
     * @param end the place at which the phrase ends
     */
    public void skipTo(int end) {
        while (nextToken < tokens.fence() && startOf(nextToken) < end) {
            nextToken++;
        }
    }

    /**
     * Returns the numbers that were passed over since the last call.
     *
     * @param limit the place at which to stop
     * @return the numbers, in order
     */
    public List<PassedNumber> upTo(int limit) {
        int mark = tokens.mark();
        List<PassedNumber> passed = new ArrayList<>();
        @Nullable PassedNumber piece = null;
        for (; nextToken < tokens.fence() && startOf(nextToken) < limit; nextToken++) {
            tokens.reset(nextToken);
            if (!isNumber()) {
                continue;
            }
            PassedNumber around = around(tokens.start(0));
            if (around != null && around.equals(piece)) {
                PassedNumber begun = passed.remove(passed.size() - 1);
                passed.add(new PassedNumber(begun.start(), tokens.end(0), begun.reason()));
            } else {
                String reason = around == null ? ownReason() : around.reason();
                passed.add(new PassedNumber(tokens.start(0), tokens.end(0), reason));
            }
            piece = around;
        }
        tokens.reset(mark);
        return passed;
    }

    private int startOf(int index) {
        return tokens.start(index - tokens.mark());
    }

    /** Returns the recorded piece that holds a place; null where there is none. Places are asked for in their order. */
    private @Nullable PassedNumber around(int at) {
        while (nextSpan < spans.size() && spans.get(nextSpan).end() <= at) {
            nextSpan++;
        }
        return nextSpan < spans.size() && spans.get(nextSpan).holds(at) ? spans.get(nextSpan) : null;
    }

    private boolean isNumber() {
        return switch (tokens.kind(0)) {
            case DIGITS -> true;
            case SYMBOL -> VulgarFractions.of(tokens.first(0)) != null;
            case WORD ->
                tokens.is(0, Role.SMALL)
                        || tokens.is(0, Role.TEN)
                        || tokens.is(0, Role.MULTIPLIER)
                        || tokens.is(0, Role.DOZEN)
                        || tokens.is(0, Role.PLURAL)
                        || isPartOrOrdinal();
            default -> false;
        };
    }

    private boolean isPartOrOrdinal() {
        return tokens.is(0, Role.PART) || tokens.is(0, Role.PARTS) || tokens.is(0, Role.ORDINAL);
    }

    /** Returns the reason for a number with which no phrase was begun. */
    private String ownReason() {
        if (tokens.is(0, Role.ORDINAL)) {
            return "an ordinal";
        }
        if (tokens.is(0, Role.PART) || tokens.is(0, Role.PARTS)) {
            return ContextRules.PART;
        }
        return tokens.is(0, Role.PLURAL) ? ContextRules.ROUGH : "no number begins with it";
    }
}
