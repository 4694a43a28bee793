package org.tallystick.grammar;

import org.tallystick.grammar.Form.Ends;
import org.tallystick.grammar.Form.One;
import org.tallystick.grammar.Form.Rough;
import org.tallystick.grammar.Numeral.Fraction;
import org.tallystick.grammar.Piece.Place;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;
import org.tallystick.words.Cue;
import org.tallystick.words.Kind;
import org.tallystick.words.Language;
import org.tallystick.words.Role;
import org.tallystick.words.Tokens;

/**
 * Tells from what stands around it whether a number in running text is a figure at all, or a date, a time, a telephone
 * number, a name, a place in an order, an item of a list, a pronoun.
 */
final class Surroundings {
    private final Tokens tokens;
    private final Language language;
    private final Bystanders bystanders;

    Surroundings(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
        this.bystanders = new Bystanders(tokens);
    }

    /** How many tokens from here are plainly no figure and are passed over; none where a figure may begin. */
    int aside() {
        return bystanders.length();
    }

    /** Whether a rough count begins here. */
    boolean isRough() {
        if (tokens.is(0, Role.PLURAL) || tokens.is(0, Role.SEVERAL)) {
            return true;
        }
        return tokens.is(0, Role.ARTICLE)
                && (tokens.is(1, Role.COUPLE) || tokens.is(1, Role.FEW) || tokens.is(1, Role.HANDFUL));
    }

    /** Whether a phrase that was read up to here, from a mark on, is a figure. */
    boolean allow(Phrase phrase, int from) {
        if (misled(phrase) || goesOn()) {
            return false;
        }
        Form form = phrase.form();
        if (form instanceof Rough rough) {
            return isCount(rough);
        }
        if (form instanceof Ends ends) {
            return !isScore(phrase, ends);
        }
        return !(form instanceof One one) || isFigure(phrase, one, from);
    }

    /** Whether only the words before the number misled: "lost 12 seats" tells of no change. */
    boolean misled(Phrase phrase) {
        if (phrase.change() == null || phrase.change() == Change.TIMES || !(phrase.form() instanceof One one)) {
            return false;
        }
        Unit unit = one.amount().unit();
        boolean told = phrase.pieces().stream()
                .filter(piece -> piece.place() == Place.TREND)
                .anyMatch(piece -> spaces(piece) > 0);
        return !told && (unit == null || unit.isNoun()) && !one.amount().isShare();
    }

    private int spaces(Piece piece) {
        int spaces = 0;
        for (int at = piece.start(); at < piece.end(); at++) {
            spaces += Character.isLetter(tokens.charAt(at)) ? 0 : 1;
        }
        return spaces;
    }

    /** Whether what stands behind makes another thing of the number: "12-member", "10 a.m.", "5 times", "37 °C". */
    private boolean goesOn() {
        if (tokens.is(0, Role.COMPARISON) || tokens.is(0, Role.CLOCK) || bystanders.isHalfOfDay(0)) {
            return true;
        }
        if (tokens.isSign(0, '°') || bystanders.isMonth(0)) {
            return true;
        }
        if (tokens.kind(0) == Kind.DASH) {
            return tokens.isHyphen(0) && tokens.kind(1) == Kind.WORD;
        }
        if (!tokens.isGlued(0)) {
            return false;
        }
        return tokens.kind(0) != Kind.SYMBOL || "/:_@#&=*^\\".indexOf(tokens.first(0)) >= 0 || isDomain();
    }

    private boolean isDomain() {
        return tokens.isSign(0, '.') && tokens.isGlued(1) && tokens.kind(1) == Kind.WORD;
    }

    private static boolean isCount(Rough rough) {
        boolean counted = rough.unit() != null;
        if (rough.kind() == Role.PLURAL) {
            return counted
                    || rough.each().compareTo(Rational.of(100)) >= 0
                    || rough.each().equals(Rational.of(12));
        }
        return counted || !rough.each().equals(Rational.ONE);
    }

    /** "3-1", "children of 5-10": two bare numbers and a dash are rather no count. */
    private boolean isScore(Phrase phrase, Ends ends) {
        boolean bare = ends.lower().unit() == null
                && phrase.noun() == null
                && phrase.pieces().size() == 2;
        return bare && tokens.kind(-2) == Kind.DASH;
    }

    private boolean isFigure(Phrase phrase, One one, int from) {
        Amount amount = one.amount();
        boolean plain = one.cue() == Cue.BARE && phrase.change() == null;
        if (!plain) {
            return true;
        }
        int behind = tokens.mark();
        tokens.reset(from);
        boolean figure = amount.numeral() instanceof Fraction
                ? isShare(phrase)
                : isMeasured(amount) || (!isNamed(amount) && !isPronoun(amount) && !isAge(amount, behind));
        tokens.reset(behind);
        return figure;
    }

    private static boolean isMeasured(Amount amount) {
        return amount.unit() != null && !amount.unit().isNoun();
    }

    /** "a third" and "half" are shares only where it is told of what. */
    private boolean isShare(Phrase phrase) {
        boolean alone = tokens.is(0, Role.ARTICLE) || tokens.is(0, Role.PART);
        return !alone || phrase.noun() != null;
    }

    /** "Highway 101", "Windows 11". */
    private boolean isNamed(Amount amount) {
        if (tokens.kind(0) == Kind.DIGITS && amount.unit() != null && NumeralReader.isYear(tokens, 0)) {
            return true;
        }
        if (bystanders.isLabel()) {
            return true;
        }
        char first = tokens.first(-1);
        boolean capital = tokens.kind(-1) == Kind.WORD && Character.isUpperCase(first);
        return capital && amount.unit() == null && !tokens.is(-1, Role.STEERING);
    }

    /** "one of the reasons", "the two agreed". */
    private boolean isPronoun(Amount amount) {
        if (tokens.kind(0) != Kind.WORD || !tokens.is(0, Role.SMALL)) {
            return false;
        }
        boolean one = tokens.word(0).number() == 1 && amount.numeral().value().equals(Rational.ONE);
        if (one) {
            return amount.unit() == null || tokens.is(-1, Role.POINTER) || isIdiom();
        }
        return amount.unit() == null
                && (tokens.is(-1, Role.POINTER) || amount.numeral().value().signum() == 0);
    }

    private boolean isIdiom() {
        boolean past = tokens.end(1) - tokens.start(1) > 3
                && tokens.charAt(tokens.end(1) - 1) == 'd'
                && tokens.charAt(tokens.end(1) - 2) == 'e';
        return tokens.is(1, Role.IDIOM) || past || language.isPluralNoun(tokens, 1);
    }

    /** "Smith, 34, of Leeds". */
    private boolean isAge(Amount amount, int behind) {
        boolean between = tokens.isSign(-1, ',') && Character.isUpperCase(tokens.first(-2));
        int length = behind - tokens.mark();
        return amount.unit() == null && between && (tokens.isSign(length, ',') || tokens.isSign(length, '.'));
    }
}
