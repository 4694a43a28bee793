package org.tallystick.unit;

import java.util.Map;
import java.util.stream.Collectors;

/** The common names of currencies; a currency without an entry is named by its code. */
final class MoneyNames {

    private static final int COLUMNS = 2;

    /** The code, then the singular and the plural; a single form where the plural is the same. */
    private static final Map<String, String[]> BY_CODE = """
            USD dollar/dollars
            CAD Canadian dollar/Canadian dollars
            AUD Australian dollar/Australian dollars
            NZD New Zealand dollar/New Zealand dollars
            HKD Hong Kong dollar/Hong Kong dollars
            SGD Singapore dollar/Singapore dollars
            TWD Taiwan dollar/Taiwan dollars
            JMD Jamaican dollar/Jamaican dollars
            BSD Bahamian dollar/Bahamian dollars
            BBD Barbados dollar/Barbados dollars
            BZD Belize dollar/Belize dollars
            BMD Bermudian dollar/Bermudian dollars
            BND Brunei dollar/Brunei dollars
            FJD Fiji dollar/Fiji dollars
            GYD Guyanese dollar/Guyanese dollars
            LRD Liberian dollar/Liberian dollars
            NAD Namibian dollar/Namibian dollars
            TTD Trinidadian dollar/Trinidadian dollars
            SRD Surinamese dollar/Surinamese dollars
            XCD East Caribbean dollar/East Caribbean dollars
            EUR euro/euros
            GBP pound sterling/pounds sterling
            EGP Egyptian pound/Egyptian pounds
            LBP Lebanese pound/Lebanese pounds
            SYP Syrian pound/Syrian pounds
            SDG Sudanese pound/Sudanese pounds
            SSP South Sudanese pound/South Sudanese pounds
            JPY yen
            CNY yuan
            CHF Swiss franc/Swiss francs
            FRF French franc/French francs
            BEF Belgian franc/Belgian francs
            CDF Congolese franc/Congolese francs
            RWF Rwandan franc/Rwandan francs
            BIF Burundian franc/Burundian francs
            GNF Guinean franc/Guinean francs
            DJF Djiboutian franc/Djiboutian francs
            KMF Comorian franc/Comorian francs
            XPF CFP franc/CFP francs
            MXN Mexican peso/Mexican pesos
            ARS Argentine peso/Argentine pesos
            PHP Philippine peso/Philippine pesos
            CLP Chilean peso/Chilean pesos
            COP Colombian peso/Colombian pesos
            UYU Uruguayan peso/Uruguayan pesos
            CUP Cuban peso/Cuban pesos
            DOP Dominican peso/Dominican pesos
            SEK Swedish krona/Swedish kronor
            NOK Norwegian krone/Norwegian kroner
            DKK Danish krone/Danish kroner
            ISK Icelandic krona/Icelandic kronur
            CZK Czech koruna/Czech korunas
            KWD Kuwaiti dinar/Kuwaiti dinars
            IQD Iraqi dinar/Iraqi dinars
            JOD Jordanian dinar/Jordanian dinars
            BHD Bahraini dinar/Bahraini dinars
            TND Tunisian dinar/Tunisian dinars
            DZD Algerian dinar/Algerian dinars
            LYD Libyan dinar/Libyan dinars
            RSD Serbian dinar/Serbian dinars
            AED UAE dirham/UAE dirhams
            MAD Moroccan dirham/Moroccan dirhams
            IRR Iranian rial/Iranian rials
            OMR Omani rial/Omani rials
            YER Yemeni rial/Yemeni rials
            SAR Saudi riyal/Saudi riyals
            QAR Qatari riyal/Qatari riyals
            INR Indian rupee/Indian rupees
            PKR Pakistani rupee/Pakistani rupees
            LKR Sri Lankan rupee/Sri Lankan rupees
            NPR Nepalese rupee/Nepalese rupees
            MUR Mauritian rupee/Mauritian rupees
            SCR Seychellois rupee/Seychellois rupees
            IDR Indonesian rupiah
            KES Kenyan shilling/Kenyan shillings
            UGX Ugandan shilling/Ugandan shillings
            TZS Tanzanian shilling/Tanzanian shillings
            SOS Somali shilling/Somali shillings
            RUB Russian rouble/Russian roubles
            BYN Belarusian rouble/Belarusian roubles
            TRY Turkish lira
            ITL Italian lira/Italian lire
            KRW South Korean won
            KPW North Korean won
            BRL Brazilian real/Brazilian reais
            ZAR South African rand
            MYR Malaysian ringgit
            THB Thai baht
            VND Vietnamese dong
            ILS Israeli shekel/Israeli shekels
            UAH Ukrainian hryvnia/Ukrainian hryvnias
            NGN Nigerian naira
            GHS Ghanaian cedi/Ghanaian cedis
            HUF Hungarian forint/Hungarian forints
            PLN Polish zloty/Polish zlotys
            BDT Bangladeshi taka
            KZT Kazakh tenge
            ETB Ethiopian birr
            ZMW Zambian kwacha
            MWK Malawian kwacha
            BGN Bulgarian lev/Bulgarian leva
            RON Romanian leu/Romanian lei
            MDL Moldovan leu/Moldovan lei
            MMK Burmese kyat
            """.lines()
            .map(line -> line.split(" ", COLUMNS))
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1].split("/", COLUMNS)));

    private MoneyNames() {}

    static String singular(String code) {
        String[] names = BY_CODE.get(code);
        return names == null ? code : names[0];
    }

    static String plural(String code) {
        String[] names = BY_CODE.get(code);
        return names == null ? code : names[names.length - 1];
    }
}
