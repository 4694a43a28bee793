package org.tallystick.words;

/** Digits as English writes them: groups of three parted by commas, one decimal point, no leading zeros. */
final class DigitGroups {
    private DigitGroups() {}

    /** The digits without their commas; refused where the commas, points or zeros are misplaced. */
    static String ungrouped(Token token, int mostDigits) {
        String text = token.text();
        int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        if (text.length() > mostDigits) {
            throw refusal(token, 0, "a number has at most " + mostDigits + " digits");
        }
        if (text.indexOf('.', point + 1) >= 0) {
            throw refusal(token, text.indexOf('.', point + 1), "a number has one decimal point");
        }
        if (text.indexOf(',', point) >= 0) {
            throw refusal(token, text.indexOf(',', point), "a comma cannot follow the decimal point");
        }
        if (point > 1 && text.charAt(0) == '0') {
            throw refusal(token, 0, "a number does not begin with a zero");
        }
        checkGroups(token, text.substring(0, point));
        return text.replace(",", "");
    }

    private static void checkGroups(Token token, String whole) {
        int comma = whole.indexOf(',');
        if (comma < 0) {
            return;
        }
        if (comma > 3) {
            throw refusal(token, comma, "the first group has at most three digits");
        }
        for (int at = comma; at < whole.length(); at += 4) {
            int next = whole.indexOf(',', at + 1) < 0 ? whole.length() : whole.indexOf(',', at + 1);
            if (next - at != 4) {
                throw refusal(token, at + 1, "a group has three digits");
            }
        }
    }

    private static NotUnderstoodException refusal(Token token, int offset, String reason) {
        return new NotUnderstoodException(token.start() + offset, reason);
    }
}
