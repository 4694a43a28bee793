package org.tallystick.repair;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Part.Role;

/**
 * A phrase with the sign of a number changed.
 *
 * @param phrase the changed phrase
 * @param said the original number, with its sign and currency
 * @param meant the changed number
 */
record Sign(String phrase, String said, String meant) {

    /**
     * Returns the phrase without the minus, with a minus in place of a plus or, where there is no sign, with a minus before number and
     * currency.
     */
    static Sign turned(String phrase, ImmutableList<Part> parts, Part number) {
        int at = parts.indexOf(number);
        int first = at;
        while (first > 0 && isBefore(parts.get(first - 1).role())) {
            first--;
        }
        int start = parts.get(first).start();
        String said = phrase.substring(start, number.end());
        Optional<Part> sign = parts.subList(first, at).stream()
                .filter(part -> part.role() == Role.SIGN)
                .findFirst();
        String meant = sign.map(minus -> without(said, minus.start() - start, minus.end() - start))
                .orElse("-" + said);
        return new Sign(phrase.substring(0, start) + meant + phrase.substring(number.end()), said, meant);
    }

    private static boolean isBefore(Role role) {
        return role == Role.SIGN || role == Role.CURRENCY;
    }

    private static String without(String said, int start, int end) {
        String sign = said.charAt(start) == '+' ? "-" : "";
        return said.substring(0, start) + sign + said.substring(end).stripLeading();
    }
}
