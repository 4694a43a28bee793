package org.tallystick.unit;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tallystick.lexicon.Plurals;

/** The words and signs of money, besides its codes. */
final class MoneyTable {

    /**
     * The forms of a word, then the countries that identify its currency, and the code. A code alone belongs to the bare word. Where that
     * is missing, several currencies share the word, or it has another meaning as well.
     */
    private static final String WORDS_AND_COUNTRIES = """
            dollar/dollars = USD, US USD, U.S. USD, United States USD, American USD, Canadian CAD, Australian AUD, \
            New Zealand NZD, Hong Kong HKD, Singapore SGD, Singaporean SGD, Taiwan TWD, Taiwanese TWD, New Taiwan TWD, \
            Jamaican JMD, Bahamian BSD, Barbadian BBD, Barbados BBD, Belize BZD, Bermudian BMD, Brunei BND, Fijian FJD, \
            Fiji FJD, Guyanese GYD, Liberian LRD, Namibian NAD, Trinidadian TTD, Surinamese SRD, East Caribbean XCD
            buck/bucks = USD
            euro/euros = EUR
            pound/pounds = British GBP, UK GBP, U.K. GBP, Egyptian EGP, Lebanese LBP, Syrian SYP, Sudanese SDG, \
            South Sudanese SSP
            sterling = pound GBP, pounds GBP
            quid = GBP
            yen/yens = JPY, Japanese JPY
            yuan/yuans = CNY, Chinese CNY
            renminbi = CNY, Chinese CNY
            rmb = CNY
            franc/francs = Swiss CHF, French FRF, Belgian BEF, Congolese CDF, Rwandan RWF, Burundian BIF, Guinean GNF, \
            Djiboutian DJF, Comorian KMF, CFP XPF
            peso/pesos = Mexican MXN, Argentine ARS, Argentinian ARS, Argentinean ARS, Philippine PHP, Filipino PHP, \
            Chilean CLP, Colombian COP, Uruguayan UYU, Cuban CUP, Dominican DOP
            krona/kronor/kronas/krone/kroner/kronur/krónur = Swedish SEK, Norwegian NOK, Danish DKK, Icelandic ISK
            kr =
            Swedish crown/Swedish crowns = SEK
            Norwegian crown/Norwegian crowns = NOK
            Danish crown/Danish crowns = DKK
            Icelandic crown/Icelandic crowns = ISK
            Czech crown/Czech crowns = CZK
            koruna/korunas/koruny = Czech CZK
            dinar/dinars = Kuwaiti KWD, Iraqi IQD, Jordanian JOD, Bahraini BHD, Tunisian TND, Algerian DZD, Libyan LYD, \
            Serbian RSD
            dirham/dirhams = UAE AED, Emirati AED, Moroccan MAD
            rial/rials/riyal/riyals = Iranian IRR, Omani OMR, Yemeni YER, Saudi SAR, Saudi Arabian SAR, Qatari QAR
            rupee/rupees = Indian INR, Pakistani PKR, Sri Lankan LKR, Nepalese NPR, Nepali NPR, Mauritian MUR, \
            Seychellois SCR
            rs =
            rupiah/rupiahs = IDR, Indonesian IDR
            shilling/shillings = Kenyan KES, Ugandan UGX, Tanzanian TZS, Somali SOS
            ruble/rubles/rouble/roubles = Russian RUB, Belarusian BYN
            lira/liras/lire = Turkish TRY, Italian ITL
            won = South Korean KRW, North Korean KPW
            real/reals = Brazilian BRL
            reais = BRL, Brazilian BRL
            rand/rands = ZAR, South African ZAR
            ringgit/ringgits = MYR, Malaysian MYR
            baht/bahts = THB, Thai THB
            dong/dongs = VND, Vietnamese VND
            shekel/shekels = ILS, Israeli ILS
            hryvnia/hryvnias/hryvnya/hryvnyas = UAH, Ukrainian UAH
            naira/nairas = NGN, Nigerian NGN
            cedi/cedis = GHS, Ghanaian GHS
            forint/forints = HUF, Hungarian HUF
            zloty/zlotys/zloties/zlotych/złoty/złotych = PLN, Polish PLN
            taka/takas = BDT, Bangladeshi BDT
            tenge/tenges = KZT, Kazakh KZT
            birr/birrs = ETB, Ethiopian ETB
            kwacha/kwachas = Zambian ZMW, Malawian MWK
            lev/leva/levs = Bulgarian BGN
            leu/lei = Romanian RON, Moldovan MDL
            kyat/kyats = MMK, Burmese MMK
            bolivar/bolivars/bolivares/bolívar/bolívares =
            guilder/guilders =
            """;

    /** Codes that are no English words, so that they are read in any case. */
    private static final Set<String> PLAIN_CODES = Set.of(
            "usd", "eur", "gbp", "jpy", "cny", "inr", "chf", "aud", "nzd", "hkd", "sgd", "mxn", "sek", "nok", "dkk",
            "krw", "brl", "zar", "pkr", "ngn", "twd", "thb", "idr", "myr", "aed", "sar", "qar", "kwd", "egp", "kes",
            "ghs", "pln", "czk", "huf", "vnd", "uah", "bdt", "lkr", "clp", "ars");

    /** The signs that several currencies share. */
    static final ImmutableSet<String> SHARED_SIGNS = ImmutableSet.of("$", "£", "¥");

    static final Map<String, String> CODE_BY_SIGN = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("＄", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("U.S.$", "USD"),
            Map.entry("A$", "AUD"),
            Map.entry("AU$", "AUD"),
            Map.entry("Aus$", "AUD"),
            Map.entry("C$", "CAD"),
            Map.entry("CA$", "CAD"),
            Map.entry("Can$", "CAD"),
            Map.entry("CAN$", "CAD"),
            Map.entry("CDN$", "CAD"),
            Map.entry("Cdn$", "CAD"),
            Map.entry("HK$", "HKD"),
            Map.entry("NT$", "TWD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("S$", "SGD"),
            Map.entry("SG$", "SGD"),
            Map.entry("MX$", "MXN"),
            Map.entry("Mex$", "MXN"),
            Map.entry("R$", "BRL"),
            Map.entry("J$", "JMD"),
            Map.entry("TT$", "TTD"),
            Map.entry("EC$", "XCD"),
            Map.entry("BZ$", "BZD"),
            Map.entry("FJ$", "FJD"),
            Map.entry("N$", "NAD"),
            Map.entry("E£", "EGP"),
            Map.entry("CN¥", "CNY"),
            Map.entry("JP¥", "JPY"),
            Map.entry("RMB", "CNY"),
            Map.entry("RM", "MYR"),
            Map.entry("Rp", "IDR"),
            Map.entry("Tk", "BDT"),
            Map.entry("NIS", "ILS"),
            Map.entry("Ksh", "KES"),
            Map.entry("KSh", "KES"),
            Map.entry("Kč", "CZK"),
            Map.entry("zł", "PLN"),
            Map.entry("₲", "PYG"),
            Map.entry("₭", "LAK"),
            Map.entry("₮", "MNT"),
            Map.entry("₼", "AZN"),
            Map.entry("֏", "AMD"),
            Map.entry("៛", "KHR"),
            Map.entry("৳", "BDT"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("￡", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("￥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("Rs", "INR"),
            Map.entry("Rs.", "INR"),
            Map.entry("₩", "KRW"),
            Map.entry("₪", "ILS"),
            Map.entry("₺", "TRY"),
            Map.entry("₽", "RUB"),
            Map.entry("₴", "UAH"),
            Map.entry("₦", "NGN"),
            Map.entry("₱", "PHP"),
            Map.entry("฿", "THB"),
            Map.entry("₫", "VND"),
            Map.entry("₵", "GHS"),
            Map.entry("₡", "CRC"),
            Map.entry("₸", "KZT"),
            Map.entry("₾", "GEL"));

    /** The words with their countries, and those that need none, in lower case. */
    static final Map<String, String> CODE_BY_NAME = new HashMap<>();

    /** Every word of money in lower case, in its forms as a noun; a phrase that ends in one names no counted thing. */
    static final Set<String> WORDS = new HashSet<>();

    static {
        WORDS_AND_COUNTRIES.toLowerCase(Locale.ROOT).lines().forEach(MoneyTable::enter);
        PLAIN_CODES.forEach(code -> {
            WORDS.add(code);
            CODE_BY_NAME.put(code, code.toUpperCase(Locale.ROOT));
        });
    }

    private MoneyTable() {}

    static boolean isPlainCode(String code) {
        return PLAIN_CODES.contains(code.toLowerCase(Locale.ROOT));
    }

    static Set<String> plainCodes() {
        return PLAIN_CODES;
    }

    /** Whether a shared sign may mean the currency of a code. */
    static boolean isWrittenWith(String sign, String code) {
        String name = " " + MoneyNames.singular(code);
        return switch (sign) {
            case "$" -> name.endsWith(" dollar") || name.endsWith(" peso");
            case "£" -> name.contains(" pound");
            case "¥" -> name.equals(" yen") || name.equals(" yuan");
            default -> false;
        };
    }

    /** Returns the countries whose names precede a word of money, in lower case. */
    static Map<String, String> codesByCountry(String word) {
        Map<String, String> codes = new HashMap<>();
        CODE_BY_NAME.forEach((name, code) -> {
            if (name.endsWith(" " + word)) {
                codes.put(name.substring(0, name.length() - word.length() - 1), code);
            }
        });
        return codes;
    }

    private static void enter(String line) {
        String[] halves = line.split(" =", 2);
        for (String word : halves[0].split("/", -1)) {
            WORDS.add(word);
            WORDS.add(Plurals.singular(word));
            for (String currency : halves[1].isEmpty() ? new String[0] : halves[1].split(",", -1)) {
                String country =
                        currency.substring(0, currency.lastIndexOf(' ')).strip();
                String code = currency.substring(currency.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
                CODE_BY_NAME.put((country + " " + word).strip(), code);
            }
        }
    }
}
