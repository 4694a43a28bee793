package org.tallystick.lexicon;

/** The English words around a number: function words, and words that show that the number is no figure. */
final class EnglishSentence {
    /**
     * Words that change the meaning of a number beside them, so that they never name the thing counted. They are function words, rates and
     * comparisons, multipliers and parts of units that are not read, ordinals, and words of dates.
     */
    private static final String STEERING = """
            a about above after again against ago all almost along already also although am among an and another any
            approximately are around as at away be because been before behind below beside besides between beyond both
            but by circa close currently despite did do does down during each either else equal estimated etc even ever
            every exactly except few fewer for from full further give had half has have he hence her here his how however
            if in include including into is it its just last least less like little many maybe me mere minus more most
            much my near nearly neither never next no none nor north not nothing now of off on once one ones only onto or
            other others our out over past per perhaps plus point possibly precisely previous previously probably
            quarter quite recently roughly same scarcely shared she since slightly so some somewhere still such take than
            that the their them then there these they this those though through throughout thus till times to together
            too toward towards twice thrice under unless unlike until up upon upward upwards upwardly us v versus very vs
            was we well were what when where which while who whole whose why will with within without would yet you your yr yrs wk wks mos exact can cannot could should must might shall ought said says say wrote told tells
            apiece average avg combined daily hourly monthly nightly quarterly weekly yearly annually annual altogether
            overall respectively net gross total today tonight tomorrow yesterday
            additional bigger extra fold folds greater higher larger longer lower shorter smaller
            approx est ca couple dozen dozens handful ish max maximum maxed min minimum odd several short shy single
            thereabouts top tops
            bil bio bln cr crore crores crs gazillion googol grand lakh lakhs mil mill mille milliard milliards mio mld mln mrd
            myriad quadrillion quadrillions quintillion quintillions score sextillion squillion thou tr tril trn zillion
            basis bp bps cent cents pc pence penny pennies percentage percentages percentile percentiles
            percents permille pp ppt
            squared cubed factorial mod modulo figure figures digit digits something strong negative positive
            st nd rd th first nought naught nil zeroth noon midnight o'clock o’clock pm ad bc bce ce
            thur
            """;

    /** Irregular verbs in the past, and other predicates, which do not belong to the noun before them. */
    private static final String VERBS = """
            became began bent bit bled blew bore bought broke brought built burst came caught chose clung cost crept dealt
            dug drank drove ate fell fed felt fought found fled flung flew forgot froze gave got grew heard held hid
            hung hurt kept knelt knew laid lay led left lent lit lost made meant met paid quit ran rang rode rose sank sat
            sang saw sent shook shone shot shrank shut slept slid sold sought sped spent spoke sprang stole stood stuck
            struck swam swept swore swung taught thought threw took tore understood went wept woke won wore wove wrote
            come become run seen known hidden stolen taken given driven broken written gone shown drawn grown thrown
            worth dead alive missing aboard abroad overseas ahead later earlier afterwards instead soon here there
            says shows finds puts makes takes gives goes comes gets wants needs waits fails means leads sits holds keeps
            brings begins remains becomes seems appears suggests includes involves pays asks tells thinks believes knows
            loses wins meets sees feels exists happens occurs
            alone apart back down home elsewhere amid via let set put""";

    private EnglishSentence() {}

    static void addTo(VocabularyBuilder words) {
        words.words(Role.STEERING, STEERING)
                .words(Role.STEERING, String.join(" ", DateWords.MONTHS.keySet()))
                .words(Role.STEERING, String.join(" ", DateWords.WEEKDAYS.keySet()))
                .words(Role.WEEKDAY, String.join(" ", DateWords.WEEKDAYS.keySet()))
                .words(
                        Role.WEEKDAY,
                        "weekdays weekends mondays tuesdays wednesdays thursdays fridays saturdays sundays")
                .words(
                        Role.DETERMINER,
                        "the all its our their these those his her my your this that some every each any")
                .words(Role.PLURAL_NOUN, """
                        people men women children police cattle staff lives wives mice geese teeth feet policemen
                        policewomen firemen fishermen gunmen servicemen businessmen congressmen sheep deer fish
                        aircraft troops personnel spacecraft""")
                .words(Role.ADJECTIVE, """
                        former senior junior elderly young old new big small bad good large great little long short
                        full whole extra further single current late early paid unpaid fresh pure clean hard soft cold
                        hot dry wet raw heavy light crude frozen free high low private public foreign domestic common
                        white black red blue green yellow brown grey gray dead injured wounded armed""")
                .words(Role.UNREAD, """
                        grand mil mill mille bob thou bil bio milliard milliards quadrillion quadrillions quintillion
                        quintillions sextillion gazillion zillion squillion myriad googol more fewer extra block
                        blocks many umpteen countless untold""")
                .words(Role.NOUN, """
                        official animal criminal individual professional hospital journal rival capital festival
                        general material terminal relative executive detective representative native building
                        meeting rating funding spending lending ceiling wedding morning evening painting hearing musical manual diary salary library""")
                .words(Role.PLURAL_MODIFIER, """
                        customs sports arms sales goods savings measles mumps rabies earnings operations communications
                        athletics gymnastics logistics economics weapons drugs narcotics firearms jobs pensions
                        benefits sanctions securities elections careers veterans electronics textiles plastics""")
                .words(Role.IDIOM, "day thing time way side hand reason point morning night evening step after");
        adjectives(words);
        notFigures(words);
    }

    private static void adjectives(VocabularyBuilder words) {
        words.words(Role.IN, "in")
                .words(Role.EXTENT, "length height width depth diameter altitude elevation thickness circumference")
                .words(Role.SURFACE, "sea ground water surface street river level seabed waterline")
                .words(Role.DISTANCE, "away apart offshore")
                .words(Role.SPORT, """
                        final finals semi-final semi-finals race races sprint sprints backstroke freestyle butterfly
                        breaststroke hurdles relay relays dash medley steeplechase swim heats champion champions sprinter
                        runner runners swimmer""")
                .words(Role.AGED, "aged age ages")
                .words(Role.OLD, "old olds age")
                .words(Role.DIMENSION, "high tall long wide deep thick broad")
                .words(Role.VERB, VERBS)
                .words(Role.UNCOUNTED, """
                        off way time times size seater wheeler pounder footer decker hitter handler timer liner magnitude category nil love
                        all some up down back on in out over under minded pack class rate fifths ball iron""");
    }

    private static void notFigures(VocabularyBuilder words) {
        words.words(Role.MONTH, String.join(" ", DateWords.MONTHS.keySet()))
                .words(Role.ABBREVIATED, String.join(" ", DateWords.shortenedMonths()))
                .words(Role.ABBREVIATED, "no nos vol art sec ch fig para ref ext")
                .words(
                        Role.STREET,
                        "street road lane avenue drive boulevard square terrace wharf quay rue crescent parkway mews st rd ave blvd")
                .words(
                        Role.CLOCK,
                        "am pm a.m p.m gmt utc est edt pst pdt cst cdt cet cest bst ist o'clock noon midnight")
                .words(Role.ERA, "ad bc bce ce")
                .words(Role.LABEL, """
                        highway route room section sections chapter chapters article articles page pages no nos number
                        numbers version flight channel apartment suite zip boeing airbus apollo windows interstate exit
                        gate platform pier stage phase title rule form psalm verse item line grade class unit bus train
                        tram building floor ward district precinct camp area block lot box volume vol issue figure table
                        appendix annex part step game week day season series round lane runway sector zone protocol
                        resolution amendment proposition measure type model mark section formula tier code id isbn tel
                        phone fax call hotline extension ext ref case docket ticket order clause paragraph para act q fy
                        iphone galaxy falcon ps g f tables rows row marker point points text texts dial mile""")
                .words(Role.LABEL, """
                        magnitude category level tier fortune dow ftse nikkei dax cac stoxx russell nasdaq sensex nifty
                        kospi topix top size sizes op opus grade grades vitamin passcode password pin omega covid track
                        p pp pg fig figs ch chs ad
                        hepatitis""")
                .words(Role.ABBREVIATED, "op p pp pg figs chs")
                .words(Role.GROUP, "group gang big committee council league")
                .words(Role.AT, "at")
                .words(Role.PAST, "past")
                .words(Role.SPELLED, "ending ends ended beginning begins starting starts")
                .words(Role.WHO, "who he she")
                .words(Role.TABULATED, """
                        figures amounts values numbers data dollars euros pounds yen rupees expressed stated reported
                        presented shown given""")
                .words(Role.ZEROS, "000")
                .words(Role.EXCEPT, "except excepting unless excluding")
                .words(Role.COMPARISON, "times fold percentile percentiles x")
                .words(
                        Role.POINTER,
                        "the these those both all this that its their other any each every his her our my your")
                .words(Role.WEB, "http https www ftp mailto");
    }
}
