package org.tallystick.relation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tallystick.prose.Quote;
import org.tallystick.relation.RuleToken.Kind;

/** Splits a rule into tokens. */
final class RuleLexer {
    private static final Pattern NUMBER = Pattern.compile("[0-9]++(?:\\.[0-9]++)?+(?:[eE][+-]?[0-9]++)?");
    private static final String NUMBER_EXPECTED = "a number such as 33179, 0.5 or 1e6";

    /** The operators in canonical spelling. Of two that begin alike, the longer one comes first. */
    private static final ImmutableMap<String, String> OPERATORS = ImmutableMap.<String, String>builder()
            .put("<=", "<=")
            .put(">=", ">=")
            .put("==", "=")
            .put("≤", "<=")
            .put("≥", ">=")
            .put("=", "=")
            .put("<", "<")
            .put(">", ">")
            .put("+", "+")
            .put("-", "-")
            .put("−", "-")
            .put("*", "*")
            .put("×", "*")
            .put("·", "*")
            .put("/", "/")
            .put("÷", "/")
            .put("(", "(")
            .put(")", ")")
            .buildOrThrow();

    private final String text;
    private final ImmutableList.Builder<RuleToken> tokens = ImmutableList.builder();
    private int at;
    private int length;

    private RuleLexer(String text) {
        this.text = text;
    }

    static ImmutableList<RuleToken> tokens(String text) {
        return new RuleLexer(text).cut();
    }

    /** Whether a name needs no backquotes. */
    static boolean isWord(String name) {
        return !name.isEmpty()
                && beginsWord(name.codePointAt(0))
                && name.codePoints().allMatch(RuleLexer::isInWord);
    }

    private static boolean beginsWord(int code) {
        return Character.isLetter(code) || code == '_';
    }

    private static boolean isInWord(int code) {
        int type = Character.getType(code);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return Character.isLetterOrDigit(code) || mark || code == '_' || code == '.';
    }

    private ImmutableList<RuleToken> cut() {
        for (skipSpace(); at < text.length(); skipSpace()) {
            int code = text.codePointAt(at);
            if (code >= '0' && code <= '9') {
                number();
            } else if (beginsWord(code)) {
                word();
            } else if (code == '`') {
                quoted();
            } else if (!operator()) {
                sign(code);
            }
        }
        tokens.add(new RuleToken(Kind.END, "", at, at));
        return tokens.build();
    }

    private void skipSpace() {
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
    }

    private void take(Kind kind, String content, int end) {
        length += kind == Kind.WORD || kind == Kind.QUOTED ? 1 : end - at;
        if (length > Rule.MAX_LENGTH) {
            throw RuleRefusal.of(text, at, "the rule is too long", "at most " + Rule.MAX_LENGTH + " characters");
        }
        tokens.add(new RuleToken(kind, content, at, end));
        at = end;
    }

    private void number() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        number.lookingAt();
        int end = number.end();
        char next = end < text.length() ? text.charAt(end) : ' ';
        boolean digitFollows = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
        if (next == '.' || next == '_' || (next == ',' && digitFollows)) {
            throw RuleRefusal.of(
                    text, end, "this cannot stand in a number", NUMBER_EXPECTED + ", without group separators");
        }
        take(Kind.NUMBER, number.group(), end);
    }

    private void word() {
        int end = at;
        while (end < text.length() && isInWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        take(Kind.WORD, text.substring(at, end), end);
    }

    /** Reads a name in backquotes. A backquote inside is written twice. */
    private void quoted() {
        StringBuilder name = new StringBuilder();
        for (int end = at + 1; end < text.length(); end++) {
            boolean quote = text.charAt(end) == '`';
            boolean twice = quote && text.startsWith("``", end);
            if (quote && !twice) {
                if (name.toString().isBlank()) {
                    throw RuleRefusal.of(text, at, "nothing stands between these backquotes", "an id");
                }
                take(Kind.QUOTED, name.toString(), end + 1);
                return;
            }
            name.append(text.charAt(end));
            end += twice ? 1 : 0;
        }
        throw RuleRefusal.of(text, at, "this backquote is not closed", "another backquote after the id");
    }

    private boolean operator() {
        for (Map.Entry<String, String> operator : OPERATORS.entrySet()) {
            if (text.startsWith(operator.getKey(), at)) {
                take(Kind.OPERATOR, operator.getValue(), at + operator.getKey().length());
                return true;
            }
        }
        return false;
    }

    private void sign(int code) {
        boolean unit = code == '%' || code == '°' || Character.getType(code) == Character.CURRENCY_SYMBOL;
        if (!unit) {
            String shown =
                    Character.getType(code) == Character.CONTROL || Character.getType(code) == Character.SURROGATE
                            ? String.format("the character U+%04X", code)
                            : Quote.of(Character.toString(code));
            throw RuleRefusal.of(
                    text, at, shown + " has no meaning here", "an id, a number, a sign of arithmetic or a parenthesis");
        }
        take(Kind.SIGN, Character.toString(code), at + Character.charCount(code));
    }
}
