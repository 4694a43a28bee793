package org.tallystick.grammar.context;

import org.tallystick.grammar.numeral.FractionReader;
import org.tallystick.grammar.numeral.NumeralReader;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.grammar.numeral.SpacedGroups;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;

/** Digits in running text that are no figure: dates, times, telephone numbers, web addresses, list items. */
final class NonQuantityTokens {
    /** The reason for numbers of dates. */
    static final String DATE = "part of a date";

    private static final String JOINED = "joined to the word or number before it";

    private final Tokens tokens;
    private String reason = "";
    private final SpacedGroups spaces;

    NonQuantityTokens(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.spaces = new SpacedGroups(tokens, language, Scope.TEXT);
    }

    /** Returns why the tokens that {@link #length} counted last are no figure, for people. */
    String reason() {
        return reason;
    }

    /** Returns the number of tokens of one from here; zero where a figure may begin. */
    int length() {
        return switch (tokens.kind(0)) {
            case DIGITS -> ofDigits();
            case WORD -> tokens.is(0, Role.WEB) && isAddress() ? because("part of a web address", run()) : 0;
            case SYMBOL -> tokens.isSign(0, '+') && isDigits(1) ? ofTelephone() : 0;
            case DASH -> isHyphenated() || isNameWithSpace() ? because(JOINED, run()) : 0;
            case END -> 0;
        };
    }

    private int ofTelephone() {
        tokens.skip(1);
        int number = series();
        tokens.reset(tokens.mark() - 1);
        return number == 0 ? 0 : because("a telephone number", number + 1);
    }

    private int ofDigits() {
        if (isGluedToAName()) {
            return because("part of a name or a code", run());
        }
        if (isItem()) {
            return because("the number of an item or a note", run());
        }
        int chain = chain();
        if (chain > 0) {
            return because("a date, a time or a number with several parts", chain);
        }
        if (isBehindMonth()) {
            return because(DATE, tokens.isHyphen(1) && tokens.kind(2) == Kind.DIGITS ? 3 : 1);
        }
        return because("numbers with only spaces between them", series());
    }

    private int because(String why, int length) {
        reason = why;
        return length;
    }

    /** Whether a dash follows a word or digits without a space, so that it is no sign of a number. */
    private boolean isHyphenated() {
        return tokens.isGlued(0) && (tokens.kind(-1) == Kind.WORD || tokens.kind(-1) == Kind.DIGITS);
    }

    /** Whether a space precedes the hyphen of a name in capitals: "COVID -19 tests". */
    private boolean isNameWithSpace() {
        boolean name = tokens.kind(-1) == Kind.WORD && !tokens.is(-1, Role.UNIT) && isInCapitals(-1);
        return name && tokens.isGlued(1) && isDigits(1) && !tokens.is(2, Role.UNIT) && !tokens.isSign(2, '%');
    }

    private boolean isInCapitals(int ahead) {
        int capitals = 0;
        for (int at = tokens.start(ahead); at < tokens.end(ahead); at++) {
            capitals += Character.isUpperCase(tokens.charAt(at)) ? 1 : 0;
        }
        return capitals > 1;
    }

    private boolean isAddress() {
        return tokens.isSign(1, ':') || tokens.isSign(1, '.');
    }

    /** Returns the number of tokens from here without a space between them. */
    private int run() {
        int length = 1;
        while (tokens.isGlued(length)) {
            length++;
        }
        return length;
    }

    /** Whether a name precedes without a space: "F-16", "G20", "#7", "§ 12", "page=3". */
    private boolean isGluedToAName() {
        if (tokens.isSign(-1, '§') || tokens.isSign(-1, '#') || tokens.isSign(-1, '№')) {
            return true;
        }
        if (!tokens.isGlued(0)) {
            return false;
        }
        return switch (tokens.kind(-1)) {
            case WORD -> true;
            case DASH -> tokens.isGlued(-1) && tokens.kind(-2) == Kind.WORD;
            case SYMBOL -> "/⁄@_.:=&?*\\'’".indexOf(tokens.first(-1)) >= 0;
            default -> false;
        };
    }

    /** Whether the number is a list item: "(2)", "[12]", and "1." at the beginning of a line. */
    private boolean isItem() {
        boolean closed = tokens.isGlued(1) && (tokens.isSign(1, ')') || tokens.isSign(1, ']'));
        boolean opened = tokens.isGlued(0) && (tokens.isSign(-1, '(') || tokens.isSign(-1, '['));
        int size = tokens.end(0) - tokens.start(0);
        boolean small = size < 4;
        if (closed && opened && (size < 3 || tokens.isSign(-1, '[') || isDigits(2) || tokens.beginsLine())) {
            return small;
        }
        boolean point = tokens.isGlued(1) && tokens.isSign(1, '.') && !tokens.isGlued(2);
        return (closed || point) && small && tokens.beginsLine();
    }

    /** Returns the length of digits that are joined more than once, or by a colon: "2026-02-06", "1-800-555-0199", "10:30", "02/06/26". */
    private int chain() {
        int length = 1;
        int joints = 0;
        boolean colon = false;
        while (isJoint(length) && tokens.isGlued(length) && tokens.isGlued(length + 1) && isDigits(length + 1)) {
            colon |= tokens.isSign(length, ':');
            length += 2;
            joints++;
        }
        return joints > 1 || colon ? length : 0;
    }

    private boolean isJoint(int ahead) {
        return tokens.kind(ahead) == Kind.DASH || tokens.isSign(ahead, '/') || tokens.isSign(ahead, ':');
    }

    private boolean isDigits(int ahead) {
        return tokens.kind(ahead) == Kind.DIGITS;
    }

    /** Returns the length of runs of digits with only spaces between them, unless the first is a year: "44 20 7946 0958". */
    private int series() {
        if (!isDigits(1) || tokens.isGlued(1) || isApart(tokens, 1) || NumeralReader.isYear(tokens, 0)) {
            return 0;
        }
        if (FractionReader.isSlash(tokens, 2) || spaces.length(false) > 0) {
            return 0;
        }
        int length = 2;
        while (isDigits(length) && !isApart(tokens, length)) {
            length++;
        }
        return length;
    }

    /** Whether more than a space stands before a token, as between the columns of a table. */
    static boolean isApart(Tokens tokens, int ahead) {
        int end = tokens.end(ahead - 1);
        return tokens.start(ahead) - end > 1 || (tokens.start(ahead) > end && tokens.charAt(end) != ' ');
    }

    private boolean isBehindMonth() {
        return isMonth(-1)
                || (tokens.isSign(-1, '.') && tokens.isGlued(-1) && tokens.is(-2, Role.ABBREVIATED) && isMonth(-2));
    }

    /** Whether a token is a month with a capital letter, which distinguishes "May" from "may". */
    boolean isMonth(int ahead) {
        return tokens.is(ahead, Role.MONTH) && Character.isUpperCase(tokens.first(ahead));
    }

    /** Whether a token is "a.m." or "p.m.". */
    boolean isHalfOfDay(int ahead) {
        boolean half = tokens.kind(ahead) == Kind.WORD && "apAP".indexOf(tokens.first(ahead)) >= 0;
        return half
                && tokens.end(ahead) - tokens.start(ahead) == 1
                && tokens.isSign(ahead + 1, '.')
                && tokens.isGlued(ahead + 2)
                && (tokens.first(ahead + 2) == 'm' || tokens.first(ahead + 2) == 'M');
    }

    /** Whether the word before marks the number as a name: "Highway", "No.", "tables 2 and". */
    boolean isLabel() {
        boolean second = tokens.is(-1, Role.AND) && tokens.kind(-2) == Kind.DIGITS && tokens.is(-3, Role.LABEL);
        return second
                || tokens.is(-1, Role.LABEL)
                || (tokens.isSign(-1, '.')
                        && tokens.isGlued(-1)
                        && tokens.is(-2, Role.LABEL)
                        && tokens.is(-2, Role.ABBREVIATED));
    }
}
