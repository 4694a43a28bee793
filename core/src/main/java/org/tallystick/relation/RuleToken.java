package org.tallystick.relation;

/**
 * A token of a rule.
 *
 * @param kind its kind
 * @param text its content: a name without its backquotes, an operator in its ASCII spelling
 * @param at the place at which it begins
 * @param end the place at which it ends, exclusive
 */
record RuleToken(Kind kind, String text, int at, int end) {

    enum Kind {
        NUMBER,
        /** Letters and similar characters: a measurand or, after a number, a unit. */
        WORD,
        /** A name in backquotes: likewise. */
        QUOTED,
        /** A sign that can only be a unit. */
        SIGN,
        /** An operator, a parenthesis or an order. */
        OPERATOR,
        END
    }

    boolean is(String operator) {
        return kind == Kind.OPERATOR && text.equals(operator);
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    boolean canBeUnit() {
        return isName() || kind == Kind.SIGN;
    }
}
