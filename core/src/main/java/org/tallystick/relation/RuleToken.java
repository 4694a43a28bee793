package org.tallystick.relation;

/**
 * A piece of a rule.
 *
 * @param kind what it is
 * @param text what it says: a name without its backquotes, an operator in its ASCII spelling
 * @param at where it begins
 * @param end where it ends, exclusive
 */
record RuleToken(Kind kind, String text, int at, int end) {

    enum Kind {
        NUMBER,
        /** Letters and the like: a measurand or, behind a number, a unit. */
        WORD,
        /** Something in backquotes: the same. */
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
