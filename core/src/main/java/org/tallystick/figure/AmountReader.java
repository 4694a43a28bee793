package org.tallystick.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;
import org.tallystick.unit.Units;
import org.tallystick.unit.UnreadableUnitException;
import org.tallystick.words.Lexicon;
import org.tallystick.words.Numeral;
import org.tallystick.words.NumeralReader;
import org.tallystick.words.NumeralReader.Money;
import org.tallystick.words.Token;
import org.tallystick.words.Token.Kind;
import org.tallystick.words.Tokens;

/** Reads a number with its sign, currency and unit. */
final class AmountReader {
    private static final int NOUN_WORDS = 4;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final NumeralReader numerals;

    AmountReader(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.numerals = new NumeralReader(tokens, lexicon);
    }

    /** {@code [sign] [currency] [sign] numeral [unit]}. */
    Amount amount() {
        int at = tokens.peek().start();
        boolean negative = minus();
        Optional<Unit> money = currencyBefore();
        negative ^= money.isPresent() && minus();
        Numeral said = numerals.read(money.isPresent() ? Money.SIGNED : Money.UNSIGNED);
        Numeral numeral = negative ? said.negated() : said;
        return new Amount(numeral, money.or(this::unit), at);
    }

    Amount withUnitBehind(Amount amount) {
        return amount.unit().isPresent() ? amount : unit().map(amount::with).orElse(amount);
    }

    /** "thousands", "tens of thousands", with what is counted behind "of". */
    Optional<Parts> vague() {
        OptionalInt first = lexicon.vague(tokens.wordAt(0));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        tokens.skip(1);
        Rational each = Rational.of(first.getAsInt());
        for (OptionalInt more = vagueBehindOf(); more.isPresent(); more = vagueBehindOf()) {
            tokens.skip(2);
            each = each.times(Rational.of(more.getAsInt()));
        }
        boolean of = lexicon.isOf(tokens.wordAt(0));
        tokens.skip(of ? 1 : 0);
        Optional<Unit> counted = unit();
        if (of && counted.isEmpty()) {
            throw tokens.refuseNext();
        }
        Parts parts = Parts.vague(each);
        return Optional.of(counted.map(parts::to).orElse(parts));
    }

    private OptionalInt vagueBehindOf() {
        return lexicon.isOf(tokens.wordAt(0)) ? lexicon.vague(tokens.wordAt(1)) : OptionalInt.empty();
    }

    private boolean minus() {
        Token sign = tokens.peek();
        boolean minus = (sign.kind() == Kind.DASH && tokens.peek(1).glued()) || lexicon.isMinus(tokens.wordAt(0));
        boolean plus = sign.isSymbol("+") && tokens.peek(1).glued();
        tokens.skip(minus || plus ? 1 : 0);
        return minus;
    }

    /** "$", "US$", or an ISO 4217 code before its number. */
    private Optional<Unit> currencyBefore() {
        for (int length = 2; length > 0; length--) {
            boolean whole =
                    length == 1 || (tokens.peek(1).glued() && tokens.peek(1).kind() == Kind.SYMBOL);
            Optional<Unit> money = whole ? currency(tokens.text(length)) : Optional.empty();
            if (money.isPresent()) {
                tokens.skip(length);
                return money;
            }
        }
        return Optional.empty();
    }

    private static Optional<Unit> currency(String text) {
        boolean code = text.length() == 3 && text.equals(text.toUpperCase(Locale.ROOT));
        return Units.ofSign(text)
                .or(() -> code ? Units.named(text) : Optional.empty())
                .filter(Unit::isCurrency);
    }

    /** The unit behind a number: a tabled name of as many words as fit, else a noun. */
    Optional<Unit> unit() {
        return named().or(this::noun);
    }

    private Optional<Unit> named() {
        for (int length = named(tokens); length > 0; length--) {
            String text = tokens.text(length);
            Optional<Unit> unit = Units.named(text).or(() -> Units.ofSign(text));
            if (unit.isPresent()) {
                tokens.skip(length);
                return unit;
            }
        }
        return Optional.empty();
    }

    /** How many tokens could belong to a tabled name: its words, and a slash or dash glued between them. */
    private static int named(Tokens tokens) {
        int most = 2 * Units.longestNameWords();
        int length = 0;
        while (length < most
                && tokens.peek(length).kind() != Kind.END
                && tokens.peek(length).kind() != Kind.DIGITS) {
            length++;
        }
        return length;
    }

    private Optional<Unit> noun() {
        int length = 0;
        int words = 0;
        while (words < NOUN_WORDS && isNounWord(length)) {
            words++;
            length++;
            boolean hyphen = tokens.peek(length).kind() == Kind.DASH
                    && tokens.peek(length).glued()
                    && tokens.peek(length + 1).glued()
                    && isNounWord(length + 1);
            length += hyphen ? 1 : 0;
        }
        if (length == 0 || tokens.peek().glued()) {
            return Optional.empty();
        }
        Unit noun = noun(tokens.text(length));
        tokens.skip(length);
        return Optional.of(noun);
    }

    private Unit noun(String text) {
        try {
            return Unit.noun(text);
        } catch (UnreadableUnitException e) {
            throw tokens.refuse(e.reason());
        }
    }

    private boolean isNounWord(int ahead) {
        String word = tokens.wordAt(ahead);
        return !word.isEmpty() && lexicon.mayBeNoun(word);
    }
}
