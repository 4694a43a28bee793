package org.tallystick.time;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.tallystick.lexicon.DateTokens;

/** Reads a date in English words, stated on a day that is known at least in part. */
final class DateReader {
    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "at", "during");

    private final DateTokens words;
    private final CalendarReader calendar;
    private final NearReader near;
    private final PartReader parts;

    DateReader(DateTokens words, Anchor anchor) {
        this.words = words;
        this.calendar = new CalendarReader(words, anchor);
        this.near = new NearReader(words, anchor, calendar);
        this.parts = new PartReader(words, calendar);
    }

    /** Returns the possible meanings of the whole text, empty where any of it is not understood. */
    static Optional<ImmutableSet<PartialDate>> read(String text, Anchor anchor) {
        return DateTokens.of(text).flatMap(words -> {
            words.skip("as", "of");
            return new DateReader(words, anchor)
                    .date()
                    .filter(read -> words.atEnd())
                    .map(Stretch::dates);
        });
    }

    Optional<Stretch> date() {
        return words.attempt(() -> {
            words.skipAny(PREPOSITIONS);
            return near.read().or(parts::read).or(() -> calendar.read().map(Stretch::of));
        });
    }
}
