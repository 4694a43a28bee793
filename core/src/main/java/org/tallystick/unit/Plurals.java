package org.tallystick.unit;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English plurals: the regular ones by rule, the common others by table. What is not in either keeps its spelling. */
final class Plurals {

    /** Plural, then singular. */
    private static final Map<String, String> IRREGULAR = pairs("""
            people person, persons person, men man, women woman, children child, grandchildren grandchild,
            schoolchildren schoolchild, stepchildren stepchild, godchildren godchild, mice mouse, lice louse,
            geese goose, teeth tooth, oxen ox, policemen policeman, congressmen congressman, gunmen gunman,
            militiamen militiaman, firemen fireman, fishermen fisherman, chairmen chairman, cameramen cameraman,
            seamen seaman, airmen airman, hitmen hitman, infantrymen infantryman, clergymen clergyman,
            councilmen councilman, assemblymen assemblyman, aldermen alderman, foremen foreman, lawmen lawman,
            gentlemen gentleman, horsemen horseman, frenchmen frenchman, englishmen englishman, irishmen irishman,
            welshmen welshman, dutchmen dutchman, freshmen freshman, crewmen crewman, postmen postman, workmen workman,
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

    private static final Set<String> UNCHANGED = Set.of("""
            series miniseries species subspecies means news headquarters barracks crossroads gas alias atlas canvas bias
            lens chaos asbestos cosmos kudos pancreas christmas texas kansas arkansas yes corps innings gallows premises
            proceeds thanks clothes goods odds savings earnings shambles sweepstakes diabetes rabies scabies measles
            mumps herpes politics economics mathematics physics athletics gymnastics ethics logistics olympics
            paralympics
            """.strip().split("\\s+"));

    private static final int SHORTEST_PLURAL = 3;
    private static final int LONGEST_IE = 4;

    private Plurals() {}

    /** The singular of a word in lower case, or the word itself; the singular of a singular is the same. */
    static String singular(String word) {
        String before = word;
        String after = once(word);
        while (!after.equals(before)) {
            before = after;
            after = once(after);
        }
        return after;
    }

    private static String once(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.length() < SHORTEST_PLURAL) {
            return word;
        }
        if (!isRegularPlural(word)) {
            return ofOtherEnding(word);
        }
        if (UNCHANGED.contains(word)) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > LONGEST_IE) {
            return cut(word, 3) + "y";
        }
        return cut(word, endsInAddedSyllable(word) ? 2 : 1);
    }

    private static boolean isRegularPlural(String word) {
        int last = word.length() - 1;
        if (word.charAt(last) != 's') {
            return false;
        }
        char before = word.charAt(last - 1);
        return before != 's' && before != 'u' && before != 'i' && Character.isLetterOrDigit(before);
    }

    /** The plurals of men and women of every trade, and of words from the French. */
    private static String ofOtherEnding(String word) {
        if (word.endsWith("women") || word.endsWith("smen")) {
            return cut(word, 2) + "an";
        }
        return word.endsWith("eaus") ? cut(word, 1) : word;
    }

    private static boolean endsInAddedSyllable(String word) {
        return word.endsWith("es")
                && (word.endsWith("oes")
                        || word.endsWith("xes")
                        || word.endsWith("sses")
                        || word.endsWith("shes")
                        || word.endsWith("ches")
                        || word.endsWith("zzes")
                        || word.endsWith("tzes")
                        || word.endsWith("viruses"));
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static Map<String, String> pairs(String table) {
        return Stream.of(table.strip().split(",\\s+"))
                .map(pair -> pair.split(" ", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }
}
