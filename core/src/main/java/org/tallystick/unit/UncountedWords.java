package org.tallystick.unit;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallystick.lexicon.Plurals;

/** Words that do not name counted things although the table has no unit of that name, with the reasons. */
final class UncountedWords {

    private static final String MONEY =
            "a currency that is not known, or one of several of this name; its ISO 4217 code identifies it";

    private static final String PART = "a part of another unit is not a thing that is counted";

    private static final Map<String, String> REASONS = new HashMap<>();

    static {
        SubmultipleTable.UNCOUNTED.forEach(name -> REASONS.put(name, PART));
        MoneyTable.WORDS.forEach(word -> REASONS.put(word, MONEY));
    }

    private UncountedWords() {}

    /** Returns the reason why a noun, in its normal form, is not counted, by itself or because of its last word. */
    static @Nullable String reason(String noun) {
        String reason = REASONS.get(noun);
        int last = Plurals.lastPart(noun);
        return reason == null && last > 0 ? REASONS.get(noun.substring(last)) : reason;
    }
}
