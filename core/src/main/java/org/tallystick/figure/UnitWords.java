package org.tallystick.figure;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tallystick.unit.Unit;
import org.tallystick.unit.Unit.Submultiple;

/**
 * How a unit is said beside a number.
 *
 * @param sign what stands before each number: the sign of a currency, else empty
 * @param one what stands behind one of it, empty where there is none
 * @param several what stands behind several of it or behind a rough count; present for a currency with a sign as well
 * @param isCounted whether it is counted, so that "fewer" is said
 */
record UnitWords(String sign, String one, String several, boolean isCounted) {
    static final UnitWords NONE = new UnitWords("", "", "", false);

    /** The signs that stand for one currency each. */
    private static final String[] SIGNS = {"$", "€", "£", "¥", "₹"};

    /** The names of percentage points. A change in percentage points is not a percentage of the earlier value. */
    private static final Pattern POINTS = Pattern.compile("percentage points?|pp|ppts?", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEGINS_WITH_VOWEL = Pattern.compile("(?!euro)[aeio]|hour");

    /**
     * The words of a unit.
     *
     * @param unit the unit
     * @param said the words in which it was said, empty where they are not known; of a noun their capitals are kept
     */
    static UnitWords of(Unit unit, String said) {
        if (unit.isPercent() && POINTS.matcher(said).matches()) {
            return new UnitWords("", "percentage point", "percentage points", false);
        }
        String one = capitals(unit, unit.singular(), said);
        String several = capitals(unit, unit.plural(), said);
        String sign = Stream.of(SIGNS)
                .filter(known -> Unit.ofSign(known).filter(unit::equals).isPresent())
                .findFirst()
                .orElse("");
        return new UnitWords(sign, one, several, unit.isNoun());
    }

    static UnitWords of(Submultiple part) {
        return new UnitWords("", part.singular(), part.plural(), false);
    }

    /** "Americans" and "PCs" as they were said, "PEOPLE" in small letters. */
    private static String capitals(Unit unit, String words, String said) {
        boolean known = unit.isNoun() && words.equalsIgnoreCase(said);
        boolean shouted = said.chars().noneMatch(Character::isLowerCase);
        return known && !shouted ? said : words;
    }

    /** A number, which is "1" where it is one, with its sign and the unit. */
    String with(String number, boolean isNegative) {
        String signed = signed(number, isNegative);
        return sign.isEmpty() && !one.isEmpty() ? signed + " " + (number.equals("1") ? one : several) : signed;
    }

    /** A number with its sign, and that of the currency. */
    String signed(String number, boolean isNegative) {
        boolean inWords = Character.isLetter(number.codePointAt(0));
        return (isNegative ? (inWords ? "minus " : "-") : "") + sign + number;
    }

    /** What stands once behind numbers that were signed; empty where nothing does. */
    String behindSigned() {
        return sign.isEmpty() ? behind(" ") : "";
    }

    /** The words of several, behind a joint; empty where there is no unit. */
    String behind(String joint) {
        return several.isEmpty() ? "" : joint + several;
    }

    /** "Half a mile", "two-thirds of an acre". */
    Stream<String> part(String fraction) {
        String article = BEGINS_WITH_VOWEL.matcher(one).lookingAt() ? "an " : "a ";
        boolean inWords = Character.isLetter(fraction.codePointAt(0));
        String of = fraction.equals("half") ? " " : " of ";
        return inWords
                ? Stream.of(fraction + of + article + one)
                : Stream.of(sign + fraction + behindSigned(), fraction + " " + one);
    }

    /** "No people"; empty of what is measured rather than counted. */
    Optional<String> noneOf() {
        return isCounted ? Optional.of("no " + several) : Optional.empty();
    }
}
