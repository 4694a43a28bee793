package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallystick.algebra.Statement;
import org.tallystick.claim.Course;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.subject.Chronology;
import org.tallystick.time.PartialDate;

/**
 * Linked relations on all their dates together. A measurand that changes is an unknown of its own on each date, and every relation holds on
 * each date. A count that never falls is at most as high on an earlier date as on a later one.
 */
public final class ModelAcrossDates implements LinkedRelations {
    /** The greatest number of statements on all dates together; larger models are not decided across dates. */
    private static final int MOST = 2_000;

    private final Models models;
    private final ReportedValues reported;
    private final ImmutableList<Constraint.Stated> ties;
    private final ImmutableSet<String> measurands;
    private final ImmutableList<PartialDate> dates;
    private @Nullable ImmutableList<Constraint.Step> steps;

    ModelAcrossDates(
            Models models,
            ImmutableList<Constraint.Stated> ties,
            ImmutableSet<String> measurands,
            Optional<PartialDate> asked) {
        this.models = models;
        this.reported = models.reported();
        this.ties = ModelOnDate.inOrder(ties);
        this.measurands = measurands;
        TreeSet<PartialDate> all = new TreeSet<>(PartialDate.IN_CALENDAR_ORDER);
        measurands.stream()
                .flatMap(measurand -> reported.datesIfMoving(measurand).stream())
                .flatMap(Optional::stream)
                .filter(Chronology::isCertain)
                .forEach(all::add);
        asked.map(PartialDate::inUtc).ifPresent(all::add);
        this.dates = ImmutableList.copyOf(all);
    }

    ImmutableList<Constraint.Stated> ties() {
        return ties;
    }

    ImmutableSet<String> measurands() {
        return measurands;
    }

    /** Whether the order of the dates constrains anything. */
    boolean hasCourse() {
        return measurands.stream().anyMatch(measurand -> reported.course(measurand) == Course.CUMULATIVE)
                && IntStream.range(1, dates.size()).anyMatch(this::hasEarlier);
    }

    private boolean hasEarlier(int place) {
        return dates.subList(0, place).stream().anyMatch(date -> isEarlier(date, dates.get(place)));
    }

    private boolean isEarlier(PartialDate from, PartialDate to) {
        return models.chronology().isEarlier(from, to);
    }

    public boolean isTooLarge() {
        return (long) dates.size() * (ties.size() + measurands.size()) > MOST;
    }

    @Override
    public ImmutableList<String> relations() {
        return CompiledRelations.relations(ties);
    }

    @Override
    public Optional<PartialDate> date() {
        return Optional.empty();
    }

    @Override
    public ImmutableList<PartialDate> dates() {
        return dates;
    }

    public Interval range(String measurand) {
        return models.range(measurand);
    }

    private boolean moves(String measurand) {
        return reported.course(measurand) != Course.FIXED;
    }

    /** Returns the unknown of a measurand on a date; for one that does not change, the same on all dates. */
    public Variable unknown(String measurand, PartialDate date) {
        return new Variable(measurand, moves(measurand) ? Optional.of(date.inUtc()) : Optional.empty());
    }

    private Stream<Variable> unknowns(String measurand) {
        return moves(measurand)
                ? dates.stream().map(date -> unknown(measurand, date))
                : Stream.of(new Variable(measurand, Optional.empty()));
    }

    private Stream<Variable> unknowns() {
        return measurands.stream().sorted().flatMap(this::unknowns);
    }

    @Override
    public ImmutableList<StandingClaim> claims() {
        return unknowns()
                .flatMap(unknown -> reported.group(unknown.measurand(), unknown.date()).stream())
                .flatMap(group -> group.claims().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isDisputed(Variable unknown) {
        return reported.isDisputed(unknown.measurand(), unknown.date());
    }

    @Override
    public ImmutableSet<String> disputed() {
        return unknowns()
                .filter(this::isDisputed)
                .map(unknown -> unknown.measurand()
                        + unknown.date().map(date -> " on " + date).orElse(""))
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Model in(Reading reading) {
        return model(reading, unknowns());
    }

    @Override
    public Model undisputed(Reading reading) {
        return model(reading, unknowns().filter(unknown -> !isDisputed(unknown)));
    }

    private Model model(Reading reading, Stream<Variable> unknowns) {
        ImmutableList<ClaimBound> claimBounds = unknowns.flatMap(unknown -> claimBounds(unknown, reading))
                .sorted(Comparator.comparing(ClaimBound::claim))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Constraint> all = Stream.concat(ties.stream().flatMap(this::onEachDate), steps().stream())
                .collect(ImmutableList.toImmutableList());
        return new Model(reading, ranges(), whole(), claimBounds, all, named());
    }

    private Stream<ClaimBound> claimBounds(Variable unknown, Reading reading) {
        return reported.group(unknown.measurand(), unknown.date()).stream()
                .flatMap(group -> group.claims().stream()
                        .flatMap(counted -> models
                                .tightened(unknown.measurand(), group.in(counted, reading))
                                .map(values ->
                                        ClaimBound.of(counted.id(), unknown.name(), values, counted.figure(), reading))
                                .stream()));
    }

    private ImmutableMap<String, Variable> named() {
        return unknowns().collect(ImmutableMap.toImmutableMap(Variable::name, unknown -> unknown));
    }

    private ImmutableMap<String, Interval> ranges() {
        return unknowns()
                .collect(ImmutableMap.toImmutableMap(Variable::name, unknown -> models.range(unknown.measurand())));
    }

    private ImmutableSet<String> whole() {
        return unknowns()
                .filter(unknown -> models.countsWholeThings(unknown.measurand()))
                .map(Variable::name)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns a statement of a relation on each date, or once where nothing in it changes. */
    private Stream<Constraint> onEachDate(Constraint.Stated tie) {
        Statement left = tie.statement().without(tie.none());
        if (left.measurands().stream().noneMatch(this::moves)) {
            Statement named = left.renamed(id -> new Variable(id, Optional.empty()).name());
            return Stream.of(
                    new Constraint.Stated(tie.relation(), tie.row(), Optional.empty(), named, ImmutableSet.of()));
        }
        return dates.stream()
                .map(date -> new Constraint.Stated(
                        tie.relation(),
                        tie.row(),
                        Optional.of(date),
                        left.renamed(id -> unknown(id, date).name()),
                        ImmutableSet.of()));
    }

    /** Returns the steps between two dates with no date between them that is known to be later than one and earlier than the other. */
    private ImmutableList<Constraint.Step> steps() {
        ImmutableList<Constraint.Step> known = steps;
        if (known == null) {
            known = steps(next());
            steps = known;
        }
        return known;
    }

    private ImmutableList<Constraint.Step> steps(ImmutableList<BitSet> next) {
        return measurands.stream()
                .sorted()
                .filter(measurand -> reported.course(measurand) == Course.CUMULATIVE)
                .flatMap(measurand -> IntStream.range(0, dates.size())
                        .boxed()
                        .flatMap(from -> next.get(from).stream()
                                .mapToObj(to -> Constraint.Step.of(measurand, dates.get(from), dates.get(to)))))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<BitSet> next() {
        ImmutableList<BitSet> later = IntStream.range(0, dates.size())
                .mapToObj(from -> IntStream.range(0, dates.size())
                        .filter(to -> isEarlier(dates.get(from), dates.get(to)))
                        .collect(BitSet::new, BitSet::set, BitSet::or))
                .collect(ImmutableList.toImmutableList());
        return later.stream()
                .map(all -> {
                    BitSet next = (BitSet) all.clone();
                    all.stream().forEach(between -> next.andNot(later.get(between)));
                    return next;
                })
                .collect(ImmutableList.toImmutableList());
    }
}
