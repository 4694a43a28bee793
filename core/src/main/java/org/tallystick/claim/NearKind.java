package org.tallystick.claim;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.prose.Quote;

/**
 * The kind of a source that is probably a misspelling of one with a meaning, such as {@code anonymus} for {@link
 * Source#ANONYMOUS}. {@link Source#nearKind()} returns it.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class NearKind implements Serializable permits ImmutableNearKind {
    private static final long serialVersionUID = 1L;

    private static final List<String> DECIDING = List.of(Source.ANONYMOUS, Source.DATASET);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_\\s]+");

    /** The number of letters that may be wrong, missing or added. */
    private static final int SLIPS = 2;

    /** The length of the longest word that is compared letter by letter. */
    private static final int LONGEST = 40;

    NearKind() {}

    /** Returns the kind with a meaning that a word resembles; case, spaces and hyphens are ignored. */
    static Optional<NearKind> of(String source, String kind) {
        if (kind.length() > LONGEST || DECIDING.contains(kind)) {
            return Optional.empty();
        }
        String bare = BETWEEN_WORDS.matcher(kind).replaceAll("").toLowerCase(Locale.ROOT);
        return DECIDING.stream()
                .filter(deciding -> slips(bare, deciding) <= SLIPS)
                .min(Comparator.comparingInt(deciding -> slips(bare, deciding)))
                .map(meant -> new ImmutableNearKind.Builder()
                        .source(source)
                        .kind(kind)
                        .meant(meant)
                        .build());
    }

    /** Returns the Levenshtein distance, computed row by row. */
    private static int slips(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }

    /**
     * Returns the source whose kind it is.
     *
     * @return the id of the source
     */
    public abstract String source();

    /**
     * Returns the kind as it was stated.
     *
     * @return the kind
     */
    public abstract String kind();

    /**
     * Returns the kind that may have been meant.
     *
     * @return {@link Source#ANONYMOUS} or {@link Source#DATASET}
     */
    public abstract String meant();

    /**
     * Returns a message in plain English.
     *
     * @return a sentence: {@code kind "anonymus" of officials has no meaning here; did you mean anonymous?}
     */
    public final String why() {
        return "kind " + Quote.of(kind()) + " of " + source() + " has no meaning here; did you mean " + meant() + "?";
    }
}
