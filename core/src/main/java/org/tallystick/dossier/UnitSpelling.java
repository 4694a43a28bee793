package org.tallystick.dossier;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.unit.Unit;

/** Finds the unit that may have been meant by a noun that differs from its name by one letter. */
final class UnitSpelling {
    private static final int SHORTEST_NOUN = 4;
    private static final int SHORTEST_NAME = 4;

    private static final Splitter WORDS = Splitter.on(' ');

    /** English nouns that differ from a unit by one letter and are words of their own. */
    private static final ImmutableSet<String> ORDINARY =
            ImmutableSet.copyOf("""
            ache acne back bait bath bird bite bulk bunk burr care dung feat feed feel fleet font food fool fort
            galleon gallop gilder grab grad graf grass gray itch kill kiln kilt knit knob lifter liner lister litter liver
            male mater meteor metro mike milk mill mime mine minuet mite mitre mole monte moth mouth mule pause peace
            penne peony percept poise pond praise quad quip quiz raid rank rant rival royal rubble rumble scone
            shelling skilling spilling starling stone store stove swilling take tense tinge tone waft wait want wart weed yarn
            """.strip().split("\\s+"));

    private UnitSpelling() {}

    /**
     * Returns the name of the unit in the singular. Of several, it has as many words as the noun, and of these it is the first by
     * characters. The noun is in the singular as well.
     */
    static Optional<String> nearest(String noun) {
        if (noun.length() < SHORTEST_NOUN || ORDINARY.contains(noun)) {
            return Optional.empty();
        }
        return Unit.names().singular().stream()
                .filter(name -> name.length() >= SHORTEST_NAME && isOneLetterOff(noun, name))
                .min(Comparator.comparing((String name) -> words(name) != words(noun))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int words(String name) {
        return WORDS.splitToList(name).size();
    }

    /**
     * Whether a noun differs by one letter other than the first. The first is rarely misspelt, and many nouns differ from a unit only by
     * it: "smile", "finch", "collar", "trial".
     */
    private static boolean isOneLetterOff(String noun, String name) {
        if (EditDistance.between(noun, name, 1) != 1 || !isSameStart(noun, name)) {
            return false;
        }
        List<String> words = WORDS.splitToList(noun);
        List<String> named = WORDS.splitToList(name);
        return words.size() != named.size()
                || Stream.iterate(0, i -> i < words.size(), i -> i + 1)
                        .allMatch(i -> mayBeMeant(words.get(i), named.get(i)));
    }

    private static boolean mayBeMeant(String word, String named) {
        boolean isLong = Math.max(word.length(), named.length()) >= SHORTEST_NAME;
        return word.equals(named) || (isLong && isSameStart(word, named));
    }

    private static boolean isSameStart(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        boolean swapped = one.length() > 1
                && other.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0);
        return one.charAt(0) == other.charAt(0) || swapped;
    }
}
