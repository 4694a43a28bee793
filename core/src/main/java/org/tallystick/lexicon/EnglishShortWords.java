package org.tallystick.lexicon;

/**
 * Common English words of at most four letters that have no role. A token of that length that is listed nowhere may be a multiplier that
 * is not known, so that money before it is not read: "$5 lks".
 */
final class EnglishShortWords {
    private static final String NOUNS = """
            ads aid aids aim air apps arm arms army arts baby back bail ball band bank bar bars base bath beds beef beer bell belt
            bet bets bids bike bill bird blow boat body bomb bond bone book boom boot boss bowl box boy boys bran bus bust cafe cake
            call camp cap caps car card care cars cart case cash cat cats cell ceo cfo chip city clip club coal coat code coin cons
            cook cop cops copy core corn cost cow cows crew crop cuts dam data date days deal debt deed desk diet disc dish dog dogs
            door dose drug dues duty ear east edge eggs end exit eye eyes face fact fall fan fans farm fate fees feet film fine fire
            fish flat flow food foot fort fuel fund game gap gaps gas gear gift girl goal goat gold golf gun guns hair hall hand hat
            head heat help hero hike hill hire hit hits hole home hook hope host hour hub ice icon idea inch iron item jail jet jets
            job jobs join joke jury key keys kick kids king kit knee lab labs lack lady lake lamb lamp land lane law laws lead leaf
            leak legs lie life lift lime line link list load loan lock logo loss lot lots love luck lump lung mail main mall man map
            maps mark mask mass mate meal meat meet men menu mess mice milk mind mine mood moon move name navy neck need nest news
            node nose note noun nuts oil oils oven pace pack page paid pain pair palm pan park part pass past path pay peak peer
            pens pet pets pick pie pigs pile pill pint pipe plan play plea plot plug poem pole poll pond pool pork port pose post
            pot prey prop pros pub pubs pump raid rail rain rate rats ray rent rest rice ride ring riot risk road rock role roof
            room root rope rose row rows rug rule rush sack sale salt sand seal seat seed sell sex ship shoe shop shot show side
            sign silk site size skin sky slot snow soap sofa soil son song sons soul soup spot star stem step stop suit sum sums sun
            tale talk tank tape task tax taxi tea team tent term test text tie ties tile tin tips toll tomb tone tool top town toy
            toys tree trip tube tune turn tv type unit use user van vans vase veto view vote wage wall war wars wave way ways week
            west wife wind wine wing wire wish wood wool word work yard year zone
            """;

    private static final String VERBS = """
            add adds am ask asks ate bans beat bid bit bled blew bore born burn buy buys came clad come cure cut deny died dies dip
            dips draw drew drop earn eats fail fed feel fell felt fill find fit fits flee flew fly form from gain gave get gets give
            goes gone got grew grow had has hear held hid hold hung hurt keep kept kill knew know lags laid led left lend lent let
            lets lies lit live look lose lost made make mean met miss must nets opts owed owes own owns plus pour pray pull push put
            puts quit ran read rise rob rode run runs sang sank sat save saw seek seem seen sent set sets shed shut sit sits slip
            sold sort sow spin stay sue sued swam swap take tell tend tied told took tops trim try used wait walk want ward warn
            wash wear went win wins woke won wore yell zoom
            """;

    private static final String OTHERS = """
            able afar aged ago akin alas also anew apt away bad bare bbc best big bold both busy calm cia cnn cold cool cute daft
            damp dark dead deaf dear deep dim dire dual due dull dumb each easy else etf eu even ever evil fair far fast fat fbi few
            firm fond free full gdp glad good gray grey grim half hard here hers high hot huge i ill imf ipo irs its just keen kind
            lame late lazy lean less lone long loud low mad me mere mild more most much mute nato near neat new next nhs nice nor
            now odd off oh ok okay old once one only onto opec open oral our ours out over pale poor pre pro pure rare raw real red
            rich ripe rude sad safe same sane she shy sick slim slow so soft sole solo some soon sore such sure tall tame them then
            they thin this thus tidy tiny too true ugly uk upon us usa vain vast vat very via vice vile void warm wary weak well wet
            what when who whom why wide wild wise with yes yet you your zero
            amid ante anti atop been bona bred cast cent coup day dive down dug duo dyed euro fare fee fide fled gym gyms haul
            into jump lain leap levy lied lira loot many maxi mega mini per perk pots quid rand rang rid rung sans sari sawn semi
            sewn slid sown spa sped spun sunk till tore torn tram trio wed wept worn yen zoo
            """;

    private EnglishShortWords() {}

    static void addTo(VocabularyBuilder words) {
        words.known(NOUNS).known(VERBS).known(OTHERS);
    }
}
