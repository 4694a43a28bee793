package org.tallystick.grammar;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form.Around;
import org.tallystick.grammar.Form.Ends;
import org.tallystick.grammar.Form.One;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.unit.Unit;

/** The amount beside which a word states a change. Beside another amount it describes an action: "cut 300 posts". */
enum Evidence {
    /** Any amount. */
    NONE,
    /** Any amount but a number of things. */
    UNCOUNTED,
    /** A percentage, a part of a whole, or an amount of money or of another measured quantity. */
    MEASURE,
    /** A percentage or a part of a whole. */
    PERCENT,
    /** A percentage of nothing that is named. */
    PERCENT_ALONE;

    /** Whether the number of a form is such an amount. */
    boolean isGivenBy(Form form) {
        if (this == NONE) {
            return true;
        }
        Amount amount = amount(form);
        if (amount == null) {
            return false;
        }
        Unit unit = amount.unit();
        boolean share = amount.isShare() || (unit != null && unit.isPercent());
        return switch (this) {
            case NONE -> true;
            case UNCOUNTED -> unit == null || !unit.isNoun();
            case MEASURE -> share || (unit != null && !unit.isNoun());
            case PERCENT -> share;
            case PERCENT_ALONE -> share && form.noun() == null;
        };
    }

    /** Whether the number of a form is a ratio to something else. */
    static boolean isMultiple(Form form) {
        Amount amount = amount(form);
        return amount != null && amount.unit() != null && amount.unit().isMultiple();
    }

    private static @Nullable Amount amount(Form form) {
        if (form instanceof One one) {
            return one.amount();
        }
        if (form instanceof Ends ends) {
            return ends.lower();
        }
        return form instanceof Around around ? around.middle() : null;
    }
}
