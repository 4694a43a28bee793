package org.tallystick.lexicon;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English nouns with irregular plurals, and the words that only look like plurals. */
final class PluralTables {
    /** The singulars by plural. Of several plurals, the preferred one comes first. */
    static final Map<String, String> IRREGULAR = pairs("""
            people person, persons person, men man, women woman, children child, grandchildren grandchild,
            schoolchildren schoolchild, stepchildren stepchild, godchildren godchild, mice mouse, lice louse,
            geese goose, teeth tooth, oxen ox, policemen policeman, congressmen congressman, gunmen gunman,
            militiamen militiaman, firemen fireman, fishermen fisherman, chairmen chairman, cameramen cameraman,
            seamen seaman, airmen airman, hitmen hitman, infantrymen infantryman, clergymen clergyman,
            councilmen councilman, assemblymen assemblyman, aldermen alderman, foremen foreman, lawmen lawman,
            gentlemen gentleman, horsemen horseman, frenchmen frenchman, englishmen englishman, irishmen irishman,
            welshmen welshman, dutchmen dutchman, freshmen freshman, crewmen crewman, postmen postman, workmen workman,
            doormen doorman, repairmen repairman, handymen handyman, milkmen milkman, longshoremen longshoreman,
            noblemen nobleman, henchmen henchman, anchormen anchorman, weathermen weatherman, watchmen watchman,
            lives life, afterlives afterlife, wives wife, midwives midwife, housewives housewife, elves elf,
            selves self, knives knife, halves half, wolves wolf, calves calf, shelves shelf, thieves thief,
            loaves loaf, leaves leaf, hooves hoof, scarves scarf, wharves wharf, dwarves dwarf,
            criteria criterion, phenomena phenomenon, bacteria bacterium, referenda referendum,
            memoranda memorandum, stadia stadium, curricula curriculum, alumni alumnus, fungi fungus, nuclei nucleus,
            stimuli stimulus, cacti cactus, larvae larva, vertebrae vertebra, antennae antenna, formulae formula,
            indices index, matrices matrix, appendices appendix, bureaux bureau, plateaux plateau,
            analyses analysis, crises crisis, diagnoses diagnosis, prognoses prognosis, hypotheses hypothesis,
            theses thesis, oases oasis, parentheses parenthesis, metastases metastasis, psychoses psychosis,
            neuroses neurosis, syntheses synthesis, prostheses prosthesis, synopses synopsis, emphases emphasis,
            buses bus, minibuses minibus, omnibuses omnibus, bonuses bonus, campuses campus,
            statuses status, censuses census, caucuses caucus, circuses circus, focuses focus, choruses chorus,
            surpluses surplus, prospectuses prospectus, syllabuses syllabus, geniuses genius, walruses walrus,
            octopuses octopus, cactuses cactus, sinuses sinus, pluses plus, consensuses consensus,
            gases gas, aliases alias, atlases atlas, canvases canvas, biases bias, lenses lens, irises iris,
            metropolises metropolis, quizzes quiz, posses posse, crevasses crevasse, impasses impasse,
            menus menu, gurus guru, emus emu, hindus hindu, hutus hutu, zulus zulu, flus flu, cpus cpu, gpus gpu,
            icus icu, ious iou, snafus snafu, taxis taxi, rabbis rabbi, tsunamis tsunami, alibis alibi,
            bikinis bikini, safaris safari, kiwis kiwi, skis ski, nazis nazi, houthis houthi, sunnis sunni,
            yazidis yazidi, tutsis tutsi, maoris maori, iraqis iraqi, israelis israeli, pakistanis pakistani,
            bangladeshis bangladeshi, yemenis yemeni, saudis saudi, somalis somali, nepalis nepali,
            kuwaitis kuwaiti, emiratis emirati, qataris qatari, omanis omani, punjabis punjabi, bengalis bengali,
            azerbaijanis azerbaijani, bahrainis bahraini, movies movie, cookies cookie, zombies zombie,
            calories calorie, kilocalories kilocalorie, selfies selfie, rookies rookie, prairies prairie,
            sorties sortie, smoothies smoothie, hoodies hoodie, veggies veggie, brownies brownie, junkies junkie,
            hippies hippie, groupies groupie, foodies foodie, newbies newbie, magpies magpie, talkies talkie,
            goalies goalie, birdies birdie, budgies budgie, genies genie,
            shoes shoe, horseshoes horseshoe, snowshoes snowshoe, toes toe, canoes canoe, foes foe, woes woe, hoes hoe,
            does doe, floes floe, oboes oboe, aches ache, headaches headache, toothaches toothache,
            stomachaches stomachache, caches cache, avalanches avalanche, niches niche, cliches cliche,
            moustaches moustache, mustaches mustache, axes axe
            """);

    /** Words that end like a plural and are none, or that have no singular. */
    static final Set<String> UNCHANGED = Set.of("""
            series miniseries species subspecies means news headquarters barracks crossroads gas alias atlas canvas bias
            lens chaos asbestos cosmos kudos pancreas christmas texas kansas arkansas yes corps innings gallows premises
            proceeds thanks clothes goods odds savings earnings shambles sweepstakes diabetes rabies scabies measles
            mumps herpes politics economics mathematics physics athletics gymnastics ethics logistics olympics
            paralympics
            """.strip().split("\\s+"));

    /** The plurals by singular. */
    static final Map<String, String> IRREGULAR_PLURALS = inverse(IRREGULAR);

    /** Words that do not change in the plural, and participles for what happened to people, which have no plural. */
    static final Set<String> SAME_IN_PLURAL = Set.of("""
            sheep deer fish shellfish swordfish salmon trout cod tuna bison moose swine cattle poultry livestock aircraft
            spacecraft hovercraft watercraft police staff personnel offspring infantry cavalry clergy folk kin military
            dead missing homeless jobless poor rich elderly young old sick ill blind deaf hungry absent present alive ashore
            overboard afoot british french irish english welsh scottish dutch swiss spanish danish polish turkish finnish
            swedish intelligence information equipment evidence luggage baggage furniture software hardware ammunition
            fentanyl cocaine heroin methamphetamine marijuana
            """.strip().split("\\s+"));

    /** Words whose plural ends in "oes". */
    static final Set<String> IN_OES = Set.of("""
            hero superhero antihero potato tomato echo veto torpedo mosquito volcano cargo embargo domino buffalo tornado
            """.strip().split("\\s+"));

    /** The endings of nouns that look like participles. */
    static final Set<String> NOUNS_IN_ED = Set.of("""
            seed weed breed deed steed speed creed reed seabed riverbed roadbed flowerbed hotbed sunbed testbed deathbed
            bobsled dogsled moped biped quadruped watershed newlywed hundred
            """.strip().split("\\s+"));

    private PluralTables() {}

    private static Map<String, String> pairs(String table) {
        return Stream.of(table.strip().split(",\\s+"))
                .map(pair -> pair.split(" ", 2))
                .collect(ImmutableMap.toImmutableMap(pair -> pair[0], pair -> pair[1]));
    }

    private static Map<String, String> inverse(Map<String, String> singulars) {
        return singulars.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey, (first, next) -> first));
    }
}
