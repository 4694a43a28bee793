package org.tallystick.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The known part of the date of a statement: a day with its month and year, a month with its year, a year, or nothing. */
record Anchor(Optional<LocalDate> day, Optional<YearMonth> month, Optional<Year> year) {
    static final Anchor NONE = new Anchor(Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns the anchors that a publication date allows, at least one. */
    static List<Anchor> of(PartialDate published) {
        return of(published.form()).distinct().toList();
    }

    private static Stream<Anchor> of(DateForm form) {
        if (form instanceof DateForm.OneOf set) {
            return set.choices().stream().flatMap(Anchor::of);
        }
        if (form instanceof DateForm.Moment moment) {
            return Stream.of(on(moment.first()), on(moment.last()));
        }
        return Stream.of(form instanceof DateForm.Span span ? within(span) : NONE);
    }

    private static Anchor within(DateForm.Span span) {
        YearMonth month = YearMonth.from(span.first());
        if (span.first().equals(span.last())) {
            return on(span.first());
        }
        boolean oneMonth = month.equals(YearMonth.from(span.last()));
        return new Anchor(
                Optional.empty(), oneMonth ? Optional.of(month) : Optional.empty(), Optional.of(Year.from(month)));
    }

    private static Anchor on(LocalDate day) {
        return new Anchor(Optional.of(day), Optional.of(YearMonth.from(day)), Optional.of(Year.from(day)));
    }

    /** Returns the publication date itself. */
    Optional<PartialDate> date() {
        return day.map(PartialDate::of).or(() -> month.map(PartialDate::of)).or(() -> year.map(PartialDate::of));
    }
}
