package org.tallystick.lexicon;

/** The English words around the denominator of a rate. */
final class EnglishRates {
    private EnglishRates() {}

    static void addTo(VocabularyBuilder words) {
        words.words(Role.EACH, "each every")
                .words(Role.STEERING, "se")
                .words(Role.AGO, """
                        ago earlier later before after previously prior beforehand afterwards since into old hence long
                        apart""")
                .words(Role.PERIOD, """
                        game match season round shift session inning innings lap set quarter over episode issue visit trip
                        race night head household""")
                .words(Role.GIVING, """
                        give gives gave given giving send sends sent sending offer offers offered owe owes owed teach teaches
                        taught show shows showed shown promise promises promised hand hands handed lend lends lent grant
                        grants granted award awards awarded bring brings brought buy buys bought get gets got allow allows
                        allowed deny denies denied cost costs save saves saved win wins find finds found
                        read reads serve serves served assign assigned guarantee guaranteed""")
                .words(Role.APIECE, """
                        head person share piece night pop plate bottle ticket vote seat student pupil patient household
                        family home house passenger customer user worker employee child adult resident guest visitor
                        vehicle car game match season shift visit trip ride order bushel carat pack box bag can glass
                        barrel unit copy word page click song member room bed
                        block slice serving dose shot round session class lesson call text message email transaction
                        contract token coin card jar loaf""");
    }
}
