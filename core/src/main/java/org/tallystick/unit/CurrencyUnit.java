package org.tallystick.unit;

import java.io.Serial;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A currency of ISO 4217. */
final class CurrencyUnit extends Unit {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Codes that ISO 4217 reserves for tests and for transactions without a currency. */
    private static final Set<String> NO_CURRENCY = Set.of("XTS", "XXX");

    private static final Map<String, CurrencyUnit> BY_CODE = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .filter(code -> !NO_CURRENCY.contains(code))
            .collect(Collectors.toUnmodifiableMap(Function.identity(), CurrencyUnit::new));

    private static final int CODE_LENGTH = 3;

    private final String code;

    private CurrencyUnit(String code) {
        this.code = code;
    }

    static @Nullable Unit ofCode(String code) {
        return code.length() == CODE_LENGTH ? BY_CODE.get(code) : null;
    }

    static Set<String> codes() {
        return BY_CODE.keySet();
    }

    @Override
    public String symbol() {
        return code;
    }

    @Override
    public String singular() {
        return MoneyNames.singular(code);
    }

    @Override
    public String plural() {
        return MoneyNames.plural(code);
    }

    @Override
    public boolean convertsTo(Unit other) {
        return equals(other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CurrencyUnit that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
