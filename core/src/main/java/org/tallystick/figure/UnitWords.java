package org.tallystick.figure;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tallystick.unit.Unit;
import org.tallystick.unit.Unit.Submultiple;

/**
 * The words of a unit beside a number.
 *
 * @param sign the sign of a currency, which precedes each number, else empty
 * @param one the words after a single one, empty where there are none
 * @param several the words after several or after a rough count; also present for a currency with a sign
 * @param rate the denominator of a rate after a number with a sign, such as "per person", else empty
 * @param isCounted whether it is counted, so that "fewer" is used
 */
record UnitWords(String sign, String one, String several, String rate, boolean isCounted) {
    static final UnitWords NONE = new UnitWords("", "", "", "", false);

    /** The signs that belong to one currency each. */
    private static final String[] SIGNS = {"$", "€", "£", "¥", "₹"};

    /** The names of percentage points. A change in percentage points is not a percentage of the earlier value. */
    private static final Pattern POINTS = Pattern.compile("percentage points?|pp|ppts?", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEGINS_WITH_VOWEL = Pattern.compile("(?!euro)[aeio]|hour");

    /**
     * Returns the words of a unit.
     *
     * @param unit the unit
     * @param said the words in which it was stated, empty where they are not known; the capitals of a noun are kept
     */
    static UnitWords of(Unit unit, String said) {
        if (unit.isPercent() && POINTS.matcher(said).matches()) {
            return new UnitWords("", "percentage point", "percentage points", "", false);
        }
        String one = capitals(unit, unit.singular(), said);
        String several = capitals(unit, unit.plural(), said);
        if (unit.isCompound()) {
            return rate(unit, one, several);
        }
        return new UnitWords(sign(unit), one, several, "", unit.isNoun());
    }

    /** Returns the words of a product of units; that of money for each of something has the sign of the money. */
    private static UnitWords rate(Unit unit, String one, String several) {
        Optional<String> per = unit.divisor().map(divisor -> divisor.power(-1).singular());
        Optional<Unit> money = per.flatMap(words -> unit.powers().keySet().stream()
                .filter(Unit::isCurrency)
                .filter(currency -> several.equals(currency.plural() + " " + words))
                .findFirst());
        String sign = money.map(UnitWords::sign).orElse("");
        return new UnitWords(sign, one, several, sign.isEmpty() ? "" : " " + per.orElse(""), false);
    }

    private static String sign(Unit unit) {
        return Stream.of(SIGNS)
                .filter(known -> Unit.ofSign(known).filter(unit::equals).isPresent())
                .findFirst()
                .orElse("");
    }

    /** Returns the words of a part of a unit, of which a rate is stated for each of a divisor. */
    static UnitWords of(Submultiple part, Optional<Unit> divisor) {
        String per = divisor.map(unit -> " " + unit.power(-1).singular()).orElse("");
        return new UnitWords("", part.singular() + per, part.plural() + per, "", false);
    }

    /** Keeps the capitals of "Americans" and "PCs", but writes "PEOPLE" in lower case. */
    private static String capitals(Unit unit, String words, String said) {
        boolean known = unit.isNoun() && words.equalsIgnoreCase(said);
        boolean shouted = said.chars().noneMatch(Character::isLowerCase);
        return known && !shouted ? said : words;
    }

    /** Returns a number, which is "1" for a single one, with its sign and the unit. */
    String with(String number, boolean isNegative) {
        String signed = signed(number, isNegative);
        return sign.isEmpty() && !one.isEmpty() ? signed + " " + (number.equals("1") ? one : several) : signed + rate;
    }

    /** Returns a number with its sign, and that of the currency. */
    String signed(String number, boolean isNegative) {
        boolean inWords = Character.isLetter(number.codePointAt(0));
        return (isNegative ? (inWords ? "minus " : "-") : "") + sign + number;
    }

    /** Returns the words that follow signed numbers once; empty where there are none. */
    String behindSigned() {
        return sign.isEmpty() ? behind(" ") : rate;
    }

    /** Returns the plural words after a separator, "of" before things alone; empty where there is no unit. */
    String behind(String joint) {
        boolean things = !several.startsWith("per ");
        return several.isEmpty() ? "" : (things ? joint : " ") + several;
    }

    /** Returns phrases such as "half a mile" and "two-thirds of an acre". */
    Stream<String> part(String fraction) {
        String article = BEGINS_WITH_VOWEL.matcher(one).lookingAt() ? "an " : "a ";
        boolean inWords = Character.isLetter(fraction.codePointAt(0));
        String of = fraction.equals("half") ? " " : " of ";
        return inWords
                ? Stream.of(fraction + of + article + one)
                : Stream.of(sign + fraction + behindSigned(), fraction + " " + one);
    }

    /** Returns a phrase such as "no people"; empty for measured quantities. */
    Optional<String> noneOf() {
        return isCounted ? Optional.of("no " + several) : Optional.empty();
    }
}
