package org.tallystick.lexicon;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** English plurals: the regular ones by rule, the common irregular ones by table. Other words keep their spelling. */
public final class Plurals {
    /** The words before a complement, whose noun is not the one counted: "members of parliament". */
    private static final Pattern COMPLEMENT = Pattern.compile(" (of|in|on|at|for|from|with|without|by|to|under|per) ");

    private static final int SHORTEST_PARTICIPLE = 5;
    private static final int SHORTEST_PLURAL = 3;
    private static final int LONGEST_IE = 4;

    private static final Pattern HISSING = Pattern.compile("(s|x|z|ch|sh)$");
    private static final Pattern CONSONANT_Y = Pattern.compile("[^aeiou]y$");

    private Plurals() {}

    /**
     * Returns the noun with its last word in the singular. A singular stays as it is.
     *
     * @param noun one or several words in lower case
     * @return the singular, or the noun itself where its last word is no plural
     */
    public static String singular(String noun) {
        int part = lastPart(noun);
        return part == 0 ? singularOf(noun) : noun.substring(0, part) + singularOf(noun.substring(part));
    }

    /**
     * Returns the plural of a noun. Of several words, the last one gets the ending.
     *
     * @param noun one or several words in lower case, the last in the singular
     * @return the plural, or the noun itself where {@link #singular} returns it for no plural
     */
    public static String plural(String noun) {
        int part = lastPart(noun);
        boolean hasComplement = COMPLEMENT.matcher(noun).find();
        return hasComplement ? noun : noun.substring(0, part) + pluralOf(noun.substring(part));
    }

    /**
     * Returns the index at which the last word begins, or the part after its last hyphen.
     *
     * @param noun one or several words
     * @return the index of its first character
     */
    public static int lastPart(String noun) {
        return Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-')) + 1;
    }

    /** Whether a word of three letters or more ends in the "s" of a plural. */
    static boolean endsInPluralS(CharSequence word) {
        int last = word.length() - 1;
        return word.charAt(last) == 's' && isBeforePluralS(word.charAt(last - 1));
    }

    /** Whether a character can precede the "s" of a plural: no vowel or "s" of a singular such as "bus", no apostrophe. */
    static boolean isBeforePluralS(char before) {
        return before != 's' && before != 'u' && before != 'i' && before != '\'' && before != '\u2019';
    }

    /** Whether a word is a plural in "men" or "women". */
    static boolean endsInMen(String word) {
        return word.endsWith("women") || word.endsWith("smen");
    }

    private static String singularOf(String word) {
        String before = word;
        String after = once(word);
        while (!after.equals(before)) {
            before = after;
            after = once(after);
        }
        return after;
    }

    private static String pluralOf(String word) {
        if (isSameInPlural(word)) {
            return word;
        }
        return Stream.of(
                        PluralTables.IRREGULAR_PLURALS.getOrDefault(word, word), regular(word), word + "s", word + "es")
                .filter(many -> !many.equals(word) && singularOf(many).equals(word))
                .findFirst()
                .orElse(word);
    }

    private static boolean isSameInPlural(String word) {
        return PluralTables.SAME_IN_PLURAL.contains(word)
                || (PluralTables.UNCHANGED.contains(word) && !PluralTables.IRREGULAR_PLURALS.containsKey(word))
                || word.endsWith("less")
                || isOfNation(word)
                || isParticiple(word);
    }

    /** Whether a word names a nationality: "Vietnamese", "Portuguese"; not "cheese" or "diocese". */
    private static boolean isOfNation(String word) {
        return word.endsWith("ese") && !word.endsWith("eese") && !word.endsWith("cese");
    }

    /** Whether a word is a participle: "killed", "injured". In "5 killed" it is the only word for the thing counted. */
    private static boolean isParticiple(String word) {
        return word.length() >= SHORTEST_PARTICIPLE
                && word.endsWith("ed")
                && PluralTables.NOUNS_IN_ED.stream().noneMatch(word::endsWith);
    }

    private static String regular(String word) {
        if (word.endsWith("woman") || word.endsWith("sman")) {
            return cut(word, 2) + "en";
        }
        if (PluralTables.IN_OES.contains(word) || HISSING.matcher(word).find()) {
            return word + "es";
        }
        return CONSONANT_Y.matcher(word).find() ? cut(word, 1) + "ies" : word + "s";
    }

    private static String once(String word) {
        String irregular = PluralTables.IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.length() < SHORTEST_PLURAL) {
            return word;
        }
        if (!isRegularPlural(word)) {
            return ofOtherEnding(word);
        }
        if (PluralTables.UNCHANGED.contains(word)) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > LONGEST_IE) {
            return cut(word, 3) + "y";
        }
        return cut(word, endsInAddedSyllable(word) ? 2 : 1);
    }

    private static boolean isRegularPlural(String word) {
        return endsInPluralS(word) && Character.isLetterOrDigit(word.charAt(word.length() - 2));
    }

    /** Returns the plural in "men" or "women", or that of a word from French. */
    private static String ofOtherEnding(String word) {
        if (endsInMen(word)) {
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
}
