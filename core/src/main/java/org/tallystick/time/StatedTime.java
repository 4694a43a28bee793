package org.tallystick.time;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tallystick.UnreadableTextException;

/** The meanings of dates and periods in words, for each of several possible days of the statement. */
final class StatedTime {
    private StatedTime() {}

    static Optional<PartialDate> date(String text, List<Anchor> anchors) {
        List<ImmutableSet<PartialDate>> readings = readings(text, anchors, DateReader::read);
        return Stretch.oneOf(readings.stream().flatMap(ImmutableSet::stream).toList());
    }

    static Optional<Period> period(String text, List<Anchor> anchors) {
        List<Ends> readings = readings(text, anchors, PeriodReader::read);
        boolean hasBegin = readings.stream().anyMatch(ends -> !ends.begins().isEmpty());
        boolean hasEnd = readings.stream().anyMatch(ends -> !ends.ends().isEmpty());
        Optional<PartialDate> begin = Stretch.oneOf(
                readings.stream().flatMap(ends -> ends.begins().stream()).toList());
        Optional<PartialDate> end = Stretch.oneOf(
                readings.stream().flatMap(ends -> ends.ends().stream()).toList());
        boolean understood = begin.isPresent() == hasBegin && end.isPresent() == hasEnd;
        return understood ? Period.of(begin, end) : Optional.empty();
    }

    /** Returns a reading for each anchor, or none. Years that cannot be written are not understood. */
    private static <T> List<T> readings(
            String text, List<Anchor> anchors, BiFunction<String, Anchor, Optional<T>> reader) {
        List<T> readings = new ArrayList<>();
        for (Anchor anchor : anchors) {
            try {
                reader.apply(text, anchor).ifPresent(readings::add);
            } catch (UnreadableTextException beyond) {
                return List.of();
            }
        }
        return readings.size() == anchors.size() ? readings : List.of();
    }
}
