package org.tallystick.lexicon;

/** The English words of change: verbs and nouns with a direction, verbs of movement, factors, and words around multiples. */
final class EnglishChanges {
    private EnglishChanges() {}

    static void addTo(VocabularyBuilder words) {
        rises(words);
        falls(words);
        movements(words);
        particles(words);
        factors(words);
        multiples(words);
        words.words(Role.FROM, "from")
                .words(Role.TO, "to")
                .words(Role.POINT, "point")
                .words(Role.LEVEL, "below under above")
                .words(Role.CROSSING, "over")
                .words(Role.FURTHER, "further")
                .words(Role.MODAL, "will would could may might should must can shall to not and or also further");
    }

    private static void rises(VocabularyBuilder words) {
        String acting = "gained added advanced expanded recovered widened raised lifted boosted hiked";
        words.words(Role.RISE, """
                        rose risen grew grown increased climbed jumped surged soared rallied swelled swollen rebounded
                        skyrocketed rocketed spiked ballooned mushroomed leapt leaped""")
                .words(Role.RISE, acting)
                .words(Role.HANDLING, acting)
                .words(Role.TRANSITIVE, "added advanced expanded recovered widened raised lifted boosted hiked")
                .words(Role.MOVES, "expanded recovered widened raised lifted boosted hiked")
                .words(Role.SPREADING, "expanded expanding widened widening advanced advancing");
        String present = """
                rising growing increasing climbing jumping surging soaring rallying swelling rebounding spiking
                ballooning grows soars swells skyrockets balloons""";
        String base = "grow soar swell skyrocket";
        words.words(Role.RISE, present + " " + base)
                .words(Role.PRESENT, present + " " + base)
                .words(Role.BASE, base);
        String acts = "gaining adding advancing expanding recovering widening raising lifting boosting hiking";
        words.words(Role.RISE, acts)
                .words(Role.PRESENT, acts)
                .words(Role.TRANSITIVE, acts)
                .words(Role.MOVES, acts);
        String bases = "rise increase gain jump surge climb rally spike hike boost rebound advance";
        String several = "rises increases gains jumps surges climbs rallies spikes hikes boosts rebounds advances";
        words.words(Role.GROWTH, bases + " growth uptick upturn expansion recovery")
                .words(Role.BASE, bases)
                .words(Role.GROWTH, several)
                .words(Role.PRESENT, bases + " " + several)
                .words(Role.TRANSITIVE, "rally rallies hike hikes boost boosts advance advances gain gains recovery");
    }

    private static void falls(VocabularyBuilder words) {
        String acting = "lost dropped sank tumbled shed cut reduced lowered trimmed slashed narrowed eased contracted";
        words.words(Role.FALL, """
                        fell fallen declined decreased plunged plummeted slumped shrank shrunk slid slipped cratered
                        dipped dwindled nosedived ebbed receded""")
                .words(Role.FALL, acting)
                .words(Role.HANDLING, acting)
                .words(Role.TRANSITIVE, "shed cut reduced lowered trimmed slashed narrowed eased contracted")
                .words(Role.MOVES, """
                        dropped sank tumbled cut reduced lowered trimmed slashed narrowed eased contracted""");
        String present = """
                falling declining decreasing plunging plummeting slumping shrinking sliding slipping dipping sinking
                tumbling dwindling plummets shrinks sinks dwindles""";
        String base = "plummet shrink sink dwindle";
        words.words(Role.FALL, present + " " + base)
                .words(Role.PRESENT, present + " " + base)
                .words(Role.BASE, base);
        String acts = "losing dropping shedding reducing lowering trimming slashing narrowing easing contracting";
        words.words(Role.FALL, acts)
                .words(Role.PRESENT, acts)
                .words(Role.TRANSITIVE, acts)
                .words(Role.MOVES, acts);
        String bases = "fall drop decline decrease plunge slump slide dip slip tumble cut";
        String several = "falls drops declines decreases plunges slumps slides dips slips tumbles cuts";
        words.words(Role.DECLINE, "fall drop decline decrease plunge slump slide dip slip tumble")
                .words(Role.DECLINE, "reduction contraction downturn cut")
                .words(Role.BASE, bases)
                .words(Role.DECLINE, several)
                .words(Role.PRESENT, bases + " " + several)
                .words(Role.TRANSITIVE, "cuts slip slips");
    }

    /** Adds verbs and nouns of movement without a direction, and the words between which numbers are a range. */
    private static void movements(VocabularyBuilder words) {
        words.words(Role.MOVES, """
                        went gone go goes going moved moving swung swinging shifted shifting changed changing revised
                        upgraded downgraded improved improving worsened slowed slowing accelerated edged edging ticked
                        ticking inched inching crept creeping nudged drifted came coming stepped trended updated adjusted
                        amended switched converted strengthened weakened cooled improves worsens slows edges ticks
                        inches creeps drifts""")
                .words(Role.MOVEMENT, """
                        move moves change changes shift shifts swing swings revision upgrade downgrade improvement
                        slowdown transition adjustment deterioration acceleration""")
                .words(Role.RANGING, """
                        ranged ranging ranges range varied varying vary varies stretched spanned spanning extending
                        extended selected aged priced valued estimated sized numbered rated graded scaled ages estimates
                        prices costs fines sentences sizes temperatures salaries fees amounts values scores bids offers
                        odds distances lengths heights weights anywhere somewhere everything anything
                        lasts lasted lasting measures measured measuring weighs weighed weighing contains contained
                        containing carries carried carrying holds holding needs needed requires required requiring
                        employs employed employing seats seated sells charges charged charging serves served serving
                        includes included including involves involved involving counts counted earns earned earning
                        pays spends uses used receives received covers covered rents rented attracts attracted
                        averages averaged offered offering takes taking houses hosts hosted differs differed
                        fluctuates fluctuated fluctuating oscillates oscillated available""")
                .words(Role.OFFERED, """
                        rates rooms tickets tariffs rents wages bonuses margins returns houses homes flats apartments
                        classes courses groups teams schools plans deals discounts bonds loans shares""");
    }

    /** Adds "up" and "down" with the words before them that show whether they state a change. */
    private static void particles(VocabularyBuilder words) {
        words.words(Role.RISE, "up")
                .words(Role.FALL, "down")
                .words(Role.PARTICLE, "up down")
                .words(Role.STATE, """
                        is are was were be been being am and or but also still now already again currently while both all
                        then slightly sharply marginally not only just""")
                .words(Role.CLOSES, "ended finished closed opened traded settled stood started take takes")
                .words(Role.PHRASAL, """
                        make makes made took taken shoot shoots shot pick picks set sets turn turns sign signs
                        bring brings brought round rounds lay lays laid give gives gave given close closes back backs
                        line lines follow follows build builds built blow blows blew blown break breaks broke broken buy
                        buys bought call calls catch catches caught clean cleans cut cuts end ends get gets got hold
                        holds held keep keeps kept look looks put puts run runs ran shut shuts stand stands stood
                        tear tears tore throw throws threw thrown wind winds wound write writes wrote written show shows
                        sit sits sat lie lies own owns tie ties use uses wake wakes woke hang hangs hung stay stays use
                        eat eats ate eaten drink drinks drank dig digs dug grow grows grew grown burn burns burnt split
                        splits slow slows slowed slowing changed changing switched converted cooled grow grows grew chase track tracks hunt hunts strip strips tie lift lifts face faces bid bids""");
    }

    private static void factors(VocabularyBuilder words) {
        words.number(Role.MULTIPLIED, 1, "halved halving")
                .number(Role.MULTIPLIED, 4, "doubled doubling twofold")
                .number(Role.MULTIPLIED, 6, "tripled trebled tripling trebling threefold")
                .number(Role.MULTIPLIED, 8, "quadrupled quadrupling fourfold")
                .number(Role.MULTIPLIED, 10, "quintupled quintupling fivefold")
                .counting(Role.MULTIPLIED, 12, 2, "sixfold sevenfold eightfold ninefold tenfold")
                .number(Role.MULTIPLIED, 40, "twentyfold")
                .number(Role.MULTIPLIED, 200, "hundredfold")
                .words(Role.FOLD, "fold");
    }

    private static void multiples(VocabularyBuilder words) {
        words.number(Role.TWICE, 2, "twice")
                .number(Role.TWICE, 2, "double")
                .number(Role.TWICE, 3, "thrice")
                .number(Role.TWICE, 3, "triple")
                .words(Role.AS, "as")
                .words(Role.MULTIPLE, "times")
                .words(Role.MULTIPLE_SIGN, "x ×")
                .words(Role.QUANTITY, "many much few little")
                .words(Role.EQUATIVE, """
                        many much few little large big high likely long old fast great strong wide deep heavy tall
                        expensive common powerful good bad quickly often far hard dense bright rich hot costly prevalent
                        frequent dangerous deadly effective efficient productive loud steep thick small strongly well""")
                .words(Role.STANDARD, """
                        size number amount rate average level levels value price cost limit weight length height width
                        area volume population income share risk norm mean median total speed salary budget earnings
                        revenue revenues sales ebitda profit profits assets capacity distance output figure figures sum
                        usual normal minimum maximum leverage strength width depth concentration dose wage wages""")
                .words(Role.COMPARATIVE, """
                        more less fewer higher lower larger greater bigger smaller longer shorter better worse faster
                        slower older younger stronger heavier cheaper richer wider likelier""");
    }
}
