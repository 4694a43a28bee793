package org.tallystick.grammar.numeral;

import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.unit.Unit;

/**
 * Groups of three digits behind ordinary spaces: "33 000", "1 234 567". In running text they are one number only beside a currency, a unit
 * or a plural noun, and where no further number stands on either side, as in a table.
 */
public final class SpacedGroups {
    private static final int GROUP = 3;
    private static final int MOST = 5;

    private final Tokens tokens;
    private final Language language;
    private final Scope scope;

    public SpacedGroups(Tokens tokens, Language language, Scope scope) {
        this.tokens = tokens;
        this.language = language;
        this.scope = scope;
    }

    /**
     * Returns the number of groups behind the next token, zero where its digits are a number alone.
     *
     * @param closed whether the end of the tokens shows that no other number follows
     */
    public int length(boolean closed) {
        int length = isFirst() ? groupsBehind(0) : 0;
        if (length > 1 && mayBeList(length)) {
            if (scope == Scope.TEXT) {
                return 0;
            }
            throw tokens.refuse("it is not clear whether these are one number or several");
        }
        if (length > 1 && scope == Scope.TEXT && !isMoney(-1) && mayBeSeries(length)) {
            return 0;
        }
        boolean whole = length > 0 && tokens.kind(length + 1) != Kind.DIGITS;
        return whole
                        && (scope == Scope.PHRASE
                                || isClear(length + 1)
                                || isClearRange(length + 1)
                                || ends(length, closed))
                ? length
                : 0;
    }

    /** Whether all groups are round hundreds, so that each may be a number of its own: "200 300 400", not "1 200 000". */
    private boolean mayBeList(int length) {
        for (int group = 1; group <= length; group++) {
            boolean hundreds = tokens.endsWith(group, "00") && !tokens.endsWith(group, "000");
            if (!hundreds) {
                return false;
            }
        }
        return true;
    }

    /** Whether four or more groups, or ascending round ones, may be numbers of their own: "10 250 400 650", "45 120 300". */
    private boolean mayBeSeries(int length) {
        boolean ascending = true;
        for (int group = 0; group <= length; group++) {
            if (tokens.first(group) == '0') {
                return false;
            }
            boolean round = tokens.endsWith(group, "0") || tokens.endsWith(group, "5");
            ascending &= round && (group < 2 || tokens.text(group - 1, 1).compareTo(tokens.text(group, 1)) < 0);
        }
        return ascending || length > 2;
    }

    private boolean ends(int length, boolean closed) {
        return closed && tokens.kind(length + 1) == Kind.END;
    }

    private int groupsBehind(int ahead) {
        int length = 0;
        while (length < MOST && isGroup(ahead + length + 1)) {
            length++;
        }
        return length;
    }

    /** Whether a joint and another number in groups follow, which is clear: "between 30 000 and 35 000 people". */
    private boolean isClearRange(int behind) {
        int joint = jointLength(behind);
        int upper = behind + joint;
        int groups = joint > 0 && tokens.kind(upper) == Kind.DIGITS ? groupsBehind(upper) : 0;
        return groups > 0 && isClear(upper + groups + 1);
    }

    private int jointLength(int ahead) {
        Wording joint = Wording.between(tokens, ahead);
        if (joint != null) {
            return joint.length();
        }
        return tokens.kind(ahead) == Kind.DASH || tokens.is(ahead, Role.AND) ? 1 : 0;
    }

    private boolean isFirst() {
        int digits = tokens.end(0) - tokens.start(0);
        return tokens.kind(1) == Kind.DIGITS
                && digits <= GROUP
                && tokens.first(0) != '0'
                && isDigits(0)
                && tokens.kind(-1) != Kind.DIGITS;
    }

    private boolean isGroup(int ahead) {
        boolean three = tokens.kind(ahead) == Kind.DIGITS && tokens.end(ahead) - tokens.start(ahead) == GROUP;
        int gap = tokens.end(ahead - 1);
        return three && tokens.start(ahead) - gap == 1 && tokens.charAt(gap) == ' ' && isDigits(ahead);
    }

    private boolean isDigits(int ahead) {
        for (int at = tokens.start(ahead); at < tokens.end(ahead); at++) {
            if (tokens.charAt(at) < '0' || tokens.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    private boolean isClear(int behind) {
        return isMoney(-1) || isMoney(behind) || tokens.is(behind, Role.UNIT) || language.isPluralNoun(tokens, behind);
    }

    private boolean isMoney(int ahead) {
        return switch (tokens.kind(ahead)) {
            case SYMBOL ->
                Unit.ofSign(tokens.text(ahead, 1)).filter(Unit::isCurrency).isPresent();
            case WORD -> tokens.is(ahead, Role.UNIT) && isCurrency(tokens.text(ahead, 1));
            default -> false;
        };
    }

    private static boolean isCurrency(String name) {
        return Unit.find(name).filter(Unit::isCurrency).isPresent();
    }
}
