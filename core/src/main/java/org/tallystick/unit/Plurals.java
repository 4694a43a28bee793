package org.tallystick.unit;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English plurals: the regular ones by rule, the common others by table. What is not in either keeps its spelling. */
final class Plurals {

    /** Plural, then singular. */
    private static final Map<String, String> IRREGULAR = pairs("""
            people person, persons person, men man, women woman, children child, mice mouse, geese goose,
            teeth tooth, oxen ox, policemen policeman, policewomen policewoman, congressmen congressman,
            congresswomen congresswoman, gunmen gunman,
            militiamen militiaman, businessmen businessman, servicemen serviceman, firemen fireman, fishermen fisherman, grandchildren grandchild,
            schoolchildren schoolchild, lives life, wives wife, midwives midwife, housewives housewife,
            knives knife, halves half, wolves wolf, calves calf, shelves shelf, thieves thief, loaves loaf,
            leaves leaf, hooves hoof, scarves scarf, criteria criterion, phenomena phenomenon,
            bacteria bacterium, analyses analysis, crises crisis, diagnoses diagnosis, hypotheses hypothesis,
            theses thesis, buses bus, minibuses minibus, viruses virus, bonuses bonus, campuses campus,
            statuses status, censuses census, gases gas, aliases alias, atlases atlas, canvases canvas,
            biases bias, lenses lens, quizzes quiz, menus menu, gurus guru, emus emu, taxis taxi, rabbis rabbi,
            kiwis kiwi, skis ski, iraqis iraqi, israelis israeli, pakistanis pakistani,
            bangladeshis bangladeshi, yemenis yemeni, saudis saudi, somalis somali, nepalis nepali,
            kuwaitis kuwaiti, emiratis emirati, azerbaijanis azerbaijani, bahrainis bahraini, movies movie,
            cookies cookie, zombies zombie, calories calorie, selfies selfie, rookies rookie, prairies prairie,
            shoes shoe, horseshoes horseshoe, toes toe, canoes canoe, foes foe, aches ache, headaches headache,
            caches cache, axes axe
            """);

    private static final Set<String> UNCHANGED = Set.of(
            "series",
            "species",
            "means",
            "news",
            "headquarters",
            "barracks",
            "crossroads",
            "gas",
            "alias",
            "atlas",
            "canvas",
            "bias",
            "lens",
            "chaos",
            "christmas",
            "yes");

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
        if (word.length() < SHORTEST_PLURAL || UNCHANGED.contains(word) || !isRegularPlural(word)) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > LONGEST_IE) {
            return cut(word, 3) + "y";
        }
        boolean sibilant =
                Stream.of("sses", "shes", "ches", "xes", "zzes", "tzes").anyMatch(word::endsWith);
        return cut(word, sibilant || word.endsWith("oes") ? 2 : 1);
    }

    private static boolean isRegularPlural(String word) {
        return word.endsWith("s")
                && Character.isLetterOrDigit(word.charAt(word.length() - 2))
                && Stream.of("ss", "us", "is").noneMatch(word::endsWith);
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
