package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.algebra.LinearForm;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.proof.Certificate;
import org.tallystick.proof.Premise;
import org.tallystick.proof.Premise.End;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.LinearSolver;
import org.tallystick.solver.linear.LinearSystem;
import org.tallystick.solver.linear.Multiplier;
import org.tallystick.solver.linear.Outcome;

/** The claims, ranges and linear rows of a model as one linear system. Each constraint of it is mapped back to its line in a proof. */
final class LinearModel {
    private static final int HARD = -1;
    private static final int NO_TIE = -1;

    private final Model model;
    private final ImmutableMap<String, Integer> unknowns;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> rangeOf = new HashMap<>();
    private final Map<Integer, Integer> rowOf = new HashMap<>();
    private final List<Integer> softRows = new ArrayList<>();
    private final BitSet hard = new BitSet();
    private final LinearSystem.Builder builder = LinearSystem.builder();
    private final LinearSystem system;
    private final Neighbours neighbours;

    /** The source of a constraint: the thing that may be blamed for it, the constraint of the model, and its premise in a proof. */
    private record Line(int thing, int tie, Function<Rational, Premise> premise) {}

    LinearModel(Model model) {
        this.model = model;
        this.unknowns = numbered();
        addVoices();
        addRanges();
        addRows();
        hard.set(model.claimBounds().size(), lines.size());
        this.system = builder.build();
        this.neighbours = Neighbours.of(model, this::unknown, builder);
    }

    private ImmutableMap<String, Integer> numbered() {
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        model.ranges().keySet().forEach(measurand -> numbers.put(measurand, builder.unknown()));
        return numbers.buildOrThrow();
    }

    private int unknown(String measurand) {
        return Optional.ofNullable(unknowns.get(measurand)).orElseThrow();
    }

    private void addVoices() {
        for (int thing = 0; thing < model.claimBounds().size(); thing++) {
            ClaimBound claimBound = model.claimBounds().get(thing);
            builder.bound(unknown(claimBound.measurand()), claimBound.values());
            lines.add(new Line(
                    thing,
                    NO_TIE,
                    times -> Premise.ofClaim(claimBound.claim(), model.reading(), End.taken(times), times)));
        }
    }

    private void addRanges() {
        model.ranges().forEach((measurand, range) -> {
            if (!range.equals(Interval.all())) {
                builder.bound(unknown(measurand), range);
                rangeOf.put(measurand, lines.size());
                lines.add(new Line(HARD, NO_TIE, times -> range(measurand, times)));
            }
        });
    }

    private Premise range(String name, Rational times) {
        Variable unknown = model.unknown(name);
        return Premise.ofRange(unknown.measurand(), unknown.date(), End.taken(times), times);
    }

    private void addRows() {
        for (int place = 0; place < model.ties().size(); place++) {
            Constraint tie = model.ties().get(place);
            Optional<LinearForm> row = tie.statement().row();
            if (row.isPresent()) {
                addRow(row.get(), tie, place);
            }
        }
    }

    private void addRow(LinearForm row, Constraint tie, int place) {
        ImmutableList.Builder<Integer> of = ImmutableList.builder();
        ImmutableList.Builder<Rational> times = ImmutableList.builder();
        row.coefficients().forEach((measurand, coefficient) -> {
            if (!tie.none().contains(measurand)) {
                of.add(unknown(measurand));
                times.add(coefficient);
            }
        });
        builder.row(of.build(), times.build(), row.values());
        rowOf.put(place, lines.size());
        if (model.thing(tie) != HARD) {
            softRows.add(lines.size());
        }
        lines.add(new Line(model.thing(tie), place, tie::premise));
    }

    /** Whether the linear rows alone decide, since rational values can be made whole directly. */
    boolean settlesWholeNumbers() {
        BitSet whole = new BitSet();
        model.whole().forEach(measurand -> whole.set(unknown(measurand)));
        return whole.isEmpty() || system.isForestOfUnits(whole);
    }

    /** Decides some things by the linear rows. */
    Outcome<Void, Contradiction> decide(BitSet things, Budget budget) {
        return find(asked(things, hard), budget);
    }

    /** Decides some things by a few constraints. */
    Outcome<Void, Contradiction> decide(BitSet things, Iterable<Integer> ties, Budget budget) {
        BitSet few = new BitSet();
        for (int tie : ties) {
            constraintOfTie(tie).ifPresent(row -> {
                few.set(row);
                model.ties().get(tie).statement().measurands().stream()
                        .flatMap(measurand -> Optional.ofNullable(rangeOf.get(measurand)).stream())
                        .forEach(few::set);
            });
        }
        return find(asked(things, few), budget);
    }

    private Optional<Integer> constraintOfTie(int tie) {
        return Optional.ofNullable(rowOf.get(tie));
    }

    /** Returns the constraints of the things. Claims have the same numbers as things and as constraints. */
    private BitSet asked(BitSet things, BitSet more) {
        BitSet asked = things.get(0, model.claimBounds().size());
        asked.or(more);
        for (int row : softRows) {
            asked.set(row, more.get(row) && things.get(lines.get(row).thing()));
        }
        return asked;
    }

    private Outcome<Void, Contradiction> find(BitSet asked, Budget budget) {
        if (!neighbours.among(asked).isEmpty()) {
            return new Separation(neighbours, asked, budget).decide().withProof(this::contradiction);
        }
        if (asked.cardinality() == lines.size()) {
            return LinearSolver.decide(system, budget).withProof(this::contradiction);
        }
        LinearSystem.Part part = system.part(asked);
        return LinearSolver.decide(part.system(), budget).withProof(proof -> contradiction(part.inWhole(proof)));
    }

    private Contradiction contradiction(ImmutableList<Multiplier> proof) {
        BitSet core = new BitSet();
        ImmutableList.Builder<Premise> premises = ImmutableList.builder();
        ImmutableList.Builder<Integer> rows = ImmutableList.builder();
        for (Multiplier multiplier : proof) {
            Line line = lines.get(multiplier.constraint());
            premises.add(line.premise().apply(multiplier.times()));
            if (line.thing() != HARD) {
                core.set(line.thing());
            }
            if (line.tie() != NO_TIE) {
                rows.add(line.tie());
            }
        }
        return new Contradiction(Certificate.of(premises.build()), core, rows.build());
    }

    /** Returns the values that the linear rows imply for a measurand, with their derivation. */
    Optional<ImpliedInterval> range(String measurand, Budget budget) {
        return LinearSolver.range(system, unknown(measurand), budget)
                .map(range ->
                        new ImpliedInterval(range.values(), derivation(range.below()), derivation(range.above())));
    }

    private EndDerivation derivation(ImmutableList<Multiplier> proof) {
        return EndDerivation.of(proof.stream()
                .map(multiplier -> lines.get(multiplier.constraint()))
                .map(line -> line.premise().apply(Rational.ONE))
                .collect(ImmutableList.toImmutableList()));
    }
}
