package org.tallystick.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.comparison.Agreement;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.UnreadableFigureException;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.prose.Listing;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.Unit;

/**
 * Figures that belong to the row above or below. The rows are the measurands of one unit in the order of the dossier; those that change are
 * compared on one date. A figure has slipped if no other figure of its own row agrees with it, another source gives exactly the same figure
 * in the next row, and no other source gives it in any further row. Slips are told where they form a run: at least two neighbouring rows,
 * slipped the same way. By chance a figure of d significant digits slips with a probability of at most 2/10^(d−1).
 */
final class RowSlips {
    private final Dossier dossier;
    private final Map<Key, List<Row>> tables = new LinkedHashMap<>();

    private record Key(Optional<Unit> unit, Optional<PartialDate> date) {}

    /** The bare figures of all sources for a measurand. */
    private record Row(Measurand measurand, Map<String, Claim> bySource) {}

    private record Slip(Claim claim, int row, int from, Measurand measurand, Claim voucher) {
        /** Whether another slip is of the next row, above or below, and goes the same way. */
        private boolean isNextTo(Slip other) {
            return source().equals(other.source())
                    && Math.abs(row - other.row()) == 1
                    && from - row == other.from() - other.row();
        }

        private String source() {
            return claim.source().id();
        }
    }

    private RowSlips(Dossier dossier) {
        this.dossier = dossier;
        dossier.measurands().values().forEach(this::addRows);
    }

    static List<ReportingPattern> of(Dossier dossier) {
        RowSlips search = new RowSlips(dossier);
        ImmutableListMultimap<String, Slip> all = search.tables.values().stream()
                .flatMap(search::slips)
                .collect(ImmutableListMultimap.toImmutableListMultimap(Slip::source, slip -> slip));
        return all.asMap().entrySet().stream()
                .flatMap(source -> search.habit(source.getKey(), unlessTheOtherDid(source.getValue(), all)).stream())
                .toList();
    }

    /** Of two lists of which one slipped, each seems to have slipped from the other. The one with more apparent slips did. */
    private static List<Slip> unlessTheOtherDid(Collection<Slip> slips, ImmutableListMultimap<String, Slip> all) {
        return slips.stream()
                .filter(slip -> {
                    ImmutableList<Slip> others = all.get(slip.voucher().source().id());
                    boolean mutual =
                            others.stream().anyMatch(other -> other.claim().equals(slip.voucher()));
                    return !mutual || others.size() <= slips.size();
                })
                .toList();
    }

    private void addRows(Measurand measurand) {
        Map<Optional<PartialDate>, Row> byDate = new LinkedHashMap<>();
        for (Claim claim : dossier.claimsByMeasurand().get(measurand.id())) {
            if (!dossier.isRetired(claim)
                    && dossier.isComparable(claim)
                    && claim.said().hedge().takesOneValue()
                    && !claim.said().hedge().isOneSided()) {
                byDate.computeIfAbsent(date(claim), date -> new Row(measurand, new LinkedHashMap<>()))
                        .bySource()
                        .putIfAbsent(claim.source().id(), claim);
            }
        }
        byDate.forEach((date, row) -> tables.computeIfAbsent(
                        new Key(dossier.unit(measurand.id()), date), key -> new ArrayList<>())
                .add(row));
    }

    private static Optional<PartialDate> date(Claim claim) {
        return claim.measurand().course() == Course.FIXED ? Optional.empty() : claim.asOf();
    }

    private Stream<Slip> slips(List<Row> rows) {
        ImmutableSetMultimap<Stated, Integer> places = places(rows);
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (Claim claim : rows.get(i).bySource().values()) {
                if (isAlone(claim, rows.get(i))) {
                    slip(claim, rows, i, places).ifPresent(slips::add);
                }
            }
        }
        ImmutableListMultimap<String, Slip> bySource = Multimaps.index(slips, Slip::source);
        return slips.stream()
                .filter(slip -> bySource.get(slip.source()).stream().anyMatch(slip::isNextTo));
    }

    /** A value of a column. */
    private record Stated(Optional<Rational> value) {}

    private ImmutableSetMultimap<Stated, Integer> places(List<Row> rows) {
        ImmutableSetMultimap.Builder<Stated, Integer> places = ImmutableSetMultimap.builder();
        for (int i = 0; i < rows.size(); i++) {
            for (Claim claim : rows.get(i).bySource().values()) {
                places.put(new Stated(dossier.figure(claim).value()), i);
            }
        }
        return places.build();
    }

    private Optional<Slip> slip(Claim claim, List<Row> rows, int row, ImmutableSetMultimap<Stated, Integer> places) {
        ImmutableSet<Integer> stated =
                places.get(new Stated(dossier.figure(claim).value()));
        return IntStream.of(row - 1, row + 1)
                .filter(from -> stated.equals(ImmutableSet.of(row, from)))
                .boxed()
                .flatMap(from -> slip(claim, row, from, rows.get(from)).stream())
                .findFirst();
    }

    /** Whether other sources report the row, and none agrees. */
    private boolean isAlone(Claim claim, Row row) {
        return row.bySource().size() > 1
                && row.bySource().values().stream()
                        .filter(other -> !other.equals(claim))
                        .noneMatch(other -> Agreement.common(
                                        List.of(dossier.figure(claim), dossier.figure(other)), Reading.LOOSE)
                                .isPresent());
    }

    private Optional<Slip> slip(Claim claim, int at, int from, Row row) {
        return row.bySource().values().stream()
                .filter(other -> !other.source().id().equals(claim.source().id()))
                .filter(other -> dossier.figure(other)
                        .value()
                        .equals(dossier.figure(claim).value()))
                .filter(other -> isPossible(claim, row.measurand()))
                .findFirst()
                .map(other -> new Slip(claim, at, from, row.measurand(), other));
    }

    /** "About 5" may be within the range of a measurand although "exactly 5" is not. */
    private static boolean isPossible(Claim claim, Measurand row) {
        try {
            return claim.about(row).measurand().equals(row);
        } catch (UnreadableFigureException impossible) {
            return false;
        }
    }

    private Optional<ReportingPattern> habit(String source, List<Slip> slips) {
        if (slips.isEmpty()) {
            return Optional.empty();
        }
        Rational chance = slips.stream()
                .map(slip -> chance(slip.claim()))
                .reduce(Rational.ONE, Rational::times)
                .times(Rational.of(figures(source)))
                .times(Rational.of(dossier.sources().size()));
        if (chance.compareTo(ReportingPatterns.FALSE_FINDINGS) > 0) {
            return Optional.empty();
        }
        ImmutableMap.Builder<Claim, Claim> revised = ImmutableMap.builder();
        slips.forEach(slip -> revised.put(slip.claim(), slip.claim().about(slip.measurand())));
        return Optional.of(ReportingPattern.of(
                ReportingPatternKind.ROW_SLIP,
                source,
                slips.stream().map(slip -> slip.claim().id()).toList(),
                revised.buildOrThrow(),
                why(slips)));
    }

    private static String why(List<Slip> slips) {
        List<String> listed = slips.stream()
                .limit(3)
                .map(slip -> slip.claim().said().phrase() + " in "
                        + slip.claim().measurand().label() + " is what "
                        + slip.voucher().source().name() + " gives in "
                        + slip.measurand().label())
                .toList();
        String more = Listing.more(slips.size() - listed.size());
        return slips.get(0).claim().source().name() + " slipped by a row: " + String.join("; ", listed)
                + (more.isEmpty() ? "" : ";" + more);
    }

    private static Rational chance(Claim claim) {
        Rational value = claim.said().value().orElseThrow().abs();
        int digits = value.numerator().toString().replaceAll("0+$", "").length();
        return Rational.TWO.times(Rational.powerOfTen(1 - Math.max(1, digits)));
    }

    /** Returns the number of rows in which a source could have slipped. */
    private long figures(String source) {
        return tables.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.bySource().containsKey(source))
                .count();
    }
}
