package org.tallystick.grammar.amount;

import com.google.common.base.Splitter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Roles;
import org.tallystick.lexicon.Tokens;
import org.tallystick.unit.Unit;

/**
 * Reads the currency before a number, and the code after it that tells which currency its sign means.
 *
 * <pre>{@code
 * currency := sign [letters] | letters [sign] | code              $, $A, A$, HK $, RM, USD
 * code     := an ISO 4217 code                                    $500 CAD
 * }</pre>
 */
final class CurrencyReader {
    private static final Splitter NAMES = Splitter.on(' ');
    private static final Roles COUNTRIES = Roles.of(Role.UNIT, Role.UNIT_FURTHER);
    private static final int LETTERS_OF_CODE = 3;
    private static final int LETTERS_OF_COUNTRY = 4;

    private final Memo<Optional<Unit>> singles = new Memo<>(CurrencyReader::single);
    private static final int LONGEST_NAME = 3;

    private final Tokens tokens;
    private final Language language;

    /** The number of tokens of the currency that was told last. */
    private int length;

    CurrencyReader(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    /** Returns the number of tokens of a currency before a number; zero where there is none. */
    int length(int ahead) {
        return switch (tokens.kind(ahead)) {
            case SYMBOL -> lengthOfSign(ahead);
            case WORD -> lengthOfLetters(ahead);
            default -> 0;
        };
    }

    /** Reads the currency before a number, which {@link #length} found. */
    Unit read(int length) {
        Unit money = currency(0, length);
        tokens.skip(length);
        if (money == null) {
            throw tokens.refuseNext();
        }
        return money;
    }

    private int lengthOfSign(int ahead) {
        if (currency(ahead, 1) == null) {
            return 0;
        }
        boolean country = isCountry(ahead + 1) && tokens.isGlued(ahead + 1) && tokens.kind(ahead + 2) == Kind.DIGITS;
        return country && currency(ahead, 2) != null ? 2 : 1;
    }

    private int lengthOfLetters(int ahead) {
        if (!isCountry(ahead)) {
            return lengthOfSmallCode(ahead);
        }
        boolean sign = tokens.kind(ahead + 1) == Kind.SYMBOL && (tokens.isGlued(ahead + 1) || isApart(ahead));
        if (sign && currency(ahead, 2) != null) {
            return 2;
        }
        String text = tokens.text(ahead, 1);
        boolean code = text.length() < LETTERS_OF_CODE
                || Unit.ofSign(text).isPresent()
                || (isUpperCase(text) && language.mayBeNoun(tokens, ahead));
        return code && currency(ahead, 1) != null ? 1 : 0;
    }

    /** Whether a token is letters that may stand for a country beside a sign. */
    private boolean isCountry(int ahead) {
        char first = tokens.first(ahead);
        return first >= 'A'
                && first <= 'Z'
                && tokens.kind(ahead) == Kind.WORD
                && tokens.end(ahead) - tokens.start(ahead) <= LETTERS_OF_COUNTRY;
    }

    /** Whether the sign after letters and a space is attached to its number; a lone capital may be an article or a name. */
    private boolean isApart(int ahead) {
        boolean name = tokens.is(ahead, Role.ARTICLE) || tokens.is(ahead - 1, Role.LABEL);
        return !name && tokens.isGlued(ahead + 2) && tokens.kind(ahead + 2) == Kind.DIGITS;
    }

    /** Returns 1 for a code in small letters that names its currency and precedes digits: "usd 500". */
    private int lengthOfSmallCode(int ahead) {
        boolean code = tokens.end(ahead) - tokens.start(ahead) == LETTERS_OF_CODE
                && tokens.is(ahead, Role.UNIT)
                && tokens.kind(ahead + 1) == Kind.DIGITS;
        return code && Unit.ofCodeInAnyCase(tokens.text(ahead, 1)).isPresent() ? 1 : 0;
    }

    private static boolean isUpperCase(String text) {
        return text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private @Nullable Unit currency(int ahead, int length) {
        if (length == 1) {
            return singles.of(tokens.text(ahead, 1)).orElse(null);
        }
        boolean before = tokens.kind(ahead) == Kind.WORD;
        String letters = tokens.text(before ? ahead : ahead + 1, 1);
        String sign = tokens.text(before ? ahead + 1 : ahead, 1);
        return Unit.ofSign(letters + sign)
                .or(() -> code(letters).filter(currency -> currency.hasSign(sign)))
                .filter(Unit::isCurrency)
                .orElse(null);
    }

    private static Optional<Unit> single(String text) {
        return Unit.ofSign(text)
                .or(() -> code(text))
                .or(() -> Unit.ofCodeInAnyCase(text))
                .filter(Unit::isCurrency);
    }

    private static Optional<Unit> code(String text) {
        return text.length() == LETTERS_OF_CODE && isUpperCase(text) ? Unit.find(text) : Optional.empty();
    }

    /**
     * Returns the currency that a word after an amount tells, by its code, "$500 CAD", or by its country, "$25 million Canadian"; null where
     * none does.
     *
     * @param money the currency that was stated before the amount
     * @param sign the words by which it was stated
     */
    @Nullable
    Unit told(Unit money, String sign) {
        if (tokens.kind(0) != Kind.WORD || tokens.isGlued(0)) {
            return null;
        }
        int named = nameLength();
        Unit told = named > 0
                ? Unit.parse(tokens.text(0, named))
                : code(tokens.text(0, 1))
                        .filter(Unit::isCurrency)
                        .or(() -> ofCountry(money))
                        .orElse(null);
        if (told == null) {
            return null;
        }
        length = Math.max(named, 1);
        boolean meant = told.equals(money) || told.hasSign(sign);
        if (!meant) {
            throw tokens.refuse("the amount has another currency already");
        }
        return told;
    }

    /** Returns the number of tokens of the words that {@link #told} returned the currency of. */
    int toldLength() {
        return length;
    }

    /** Returns the number of tokens of the name of a currency with its country: "Canadian dollars", "New Zealand dollars". */
    private int nameLength() {
        if (!tokens.is(0, Role.UNIT) || !Character.isUpperCase(tokens.first(0))) {
            return 0;
        }
        int words = LONGEST_NAME;
        while (words > 1 && !isCurrencyName(words)) {
            words--;
        }
        return words > 1 ? words : 0;
    }

    private boolean isCurrencyName(int words) {
        return tokens.is(words - 1, COUNTRIES)
                && Unit.find(tokens.text(0, words)).filter(Unit::isCurrency).isPresent();
    }

    /** Returns the currency of the adjective of a country, which describes no noun after it: "Canadian" after dollars. */
    private Optional<Unit> ofCountry(Unit money) {
        boolean adjective = Character.isUpperCase(tokens.first(0)) && !language.mayBeNoun(tokens, 1);
        return adjective ? ofCountry(tokens.text(0, 1), money) : Optional.empty();
    }

    /** Returns the currency of a country that has a name like that of another one: Canadian dollars, Egyptian pounds. */
    private static Optional<Unit> ofCountry(String country, Unit money) {
        return NAMES.splitToStream(money.plural())
                .flatMap(name -> Unit.find(country + " " + name).stream())
                .filter(Unit::isCurrency)
                .findFirst();
    }

    /** Refuses a sign, which was read last, directly after a country with such a currency: "Canadian $5 million". */
    void refuseCountryBefore(Unit money, int length) {
        int before = -length - 1;
        boolean country = length == 1
                && tokens.is(before, COUNTRIES)
                && Character.isUpperCase(tokens.first(before))
                && !tokens.isGlued(-1)
                && Unit.signs().contains(tokens.text(-1, 1));
        boolean two = country && tokens.is(before - 1, Role.UNIT);
        boolean other = country && isOther(tokens.text(before, 1), money);
        if (other || (two && isOther(tokens.text(before - 1, 2), money))) {
            throw tokens.refuse("it is not clear whether the country before the sign tells the currency");
        }
    }

    private static boolean isOther(String country, Unit money) {
        return ofCountry(country, money).filter(other -> !other.equals(money)).isPresent();
    }
}
