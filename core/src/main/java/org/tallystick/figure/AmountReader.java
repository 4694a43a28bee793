package org.tallystick.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.tallystick.figure.Said.Vague;
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
        return withUnitBehind(new Amount(numeral, money, at));
    }

    Amount withUnitBehind(Amount amount) {
        if (amount.unit().isPresent()) {
            return amount;
        }
        if (lexicon.isAlsoOrdinal(tokens.wordAt(0)) && !amount.value().equals(Rational.ONE)) {
            throw tokens.refuse("an ordinal is no figure");
        }
        return unit().map(amount::with).orElse(amount);
    }

    /** "thousands", "tens of thousands". */
    Optional<Vague> vague() {
        OptionalLong first = lexicon.vague(tokens.wordAt(0));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        tokens.skip(1);
        long last = first.getAsLong();
        Rational each = Rational.of(last);
        for (OptionalLong more = vagueBehindOf(); more.isPresent(); more = vagueBehindOf()) {
            if (more.getAsLong() <= last) {
                throw tokens.refuse("plurals rise from left to right, as in \"tens of thousands\"");
            }
            last = more.getAsLong();
            tokens.skip(2);
            each = each.times(Rational.of(last));
        }
        return Optional.of(Vague.of(Vagueness.PLURAL, each));
    }

    private OptionalLong vagueBehindOf() {
        return lexicon.isOf(tokens.wordAt(0)) ? lexicon.vague(tokens.wordAt(1)) : OptionalLong.empty();
    }

    /** What a plural counts, behind "of". */
    Optional<Unit> counted() {
        if (!lexicon.isOf(tokens.wordAt(0))) {
            return Optional.empty();
        }
        tokens.skip(1);
        return Optional.of(unit().orElseThrow(tokens::refuseNext));
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

    private Optional<Unit> currency(String text) {
        boolean code = text.length() == 3
                && text.equals(text.toUpperCase(Locale.ROOT))
                && lexicon.mayBeNoun(text.toLowerCase(Locale.ROOT));
        return Units.ofSign(text)
                .or(() -> code ? Units.named(text) : Optional.empty())
                .filter(Unit::isCurrency);
    }

    /** The unit behind a number: a tabled name of as many words as fit, else a noun. */
    Optional<Unit> unit() {
        return named().or(this::noun);
    }

    private Optional<Unit> named() {
        if (tokens.peek().glued() && lexicon.isEnding(tokens.wordAt(0))) {
            throw tokens.refuseNext();
        }
        for (int length = longestName(); length > 0; length--) {
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
    private int longestName() {
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
        int length = nounLength();
        if (length == 0 || tokens.peek().glued()) {
            return Optional.empty();
        }
        Unit noun = noun(tokens.text(length));
        tokens.skip(length);
        return Optional.of(noun);
    }

    private int nounLength() {
        int length = 0;
        for (int words = 0; words < NOUN_WORDS && isNounWord(length) && !(words > 0 && isNamed(length)); words++) {
            length++;
            boolean hyphen = tokens.peek(length).kind() == Kind.DASH
                    && tokens.peek(length).glued()
                    && tokens.peek(length + 1).glued()
                    && isNounWord(length + 1);
            length += hyphen ? 1 : 0;
        }
        return length;
    }

    /** A unit behind other words ("light years", "Canadian dollars") makes another unit, not a thing that is counted. */
    private boolean isNamed(int ahead) {
        return Units.named(tokens.peek(ahead).text()).isPresent();
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
