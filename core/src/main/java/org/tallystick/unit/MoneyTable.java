package org.tallystick.unit;

import java.util.Map;

/** The words and signs of money, beside its codes. Words that several countries use alike, as "peso", are missing. */
final class MoneyTable {

    static final Map<String, String> CODE_BY_NAME = Map.ofEntries(
            Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("US dollar", "USD"),
            Map.entry("US dollars", "USD"),
            Map.entry("U.S. dollar", "USD"),
            Map.entry("U.S. dollars", "USD"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("pound sterling", "GBP"),
            Map.entry("pounds sterling", "GBP"),
            Map.entry("yen", "JPY"));

    static final Map<String, String> CODE_BY_SIGN = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("U.S.$", "USD"),
            Map.entry("A$", "AUD"),
            Map.entry("AU$", "AUD"),
            Map.entry("C$", "CAD"),
            Map.entry("CA$", "CAD"),
            Map.entry("HK$", "HKD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("S$", "SGD"),
            Map.entry("R$", "BRL"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("￥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("₩", "KRW"),
            Map.entry("₪", "ILS"),
            Map.entry("₺", "TRY"),
            Map.entry("₽", "RUB"),
            Map.entry("₴", "UAH"),
            Map.entry("₦", "NGN"),
            Map.entry("₱", "PHP"),
            Map.entry("฿", "THB"),
            Map.entry("₫", "VND"));

    private MoneyTable() {}
}
