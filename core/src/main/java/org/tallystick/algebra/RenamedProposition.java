package org.tallystick.algebra;

import com.google.common.collect.ImmutableBiMap;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.number.Interval;

/** A proposition with other names; it has no linear row. */
final class RenamedProposition implements Proposition {
    private final Proposition said;
    private final ImmutableBiMap<String, String> names;

    RenamedProposition(Proposition said, ImmutableBiMap<String, String> names) {
        this.said = said;
        this.names = names;
    }

    private Function<String, Interval> before(Function<String, Interval> values) {
        return id -> values.apply(names.getOrDefault(id, id));
    }

    @Override
    public Optional<Interval> left(Function<String, Interval> values) {
        return said.left(before(values));
    }

    @Override
    public Optional<Interval> right(Function<String, Interval> values) {
        return said.right(before(values));
    }

    @Override
    public Decision decide(Function<String, Interval> values) {
        return said.decide(before(values));
    }

    @Override
    public boolean isCertain(Function<String, Interval> values) {
        return said.isCertain(before(values));
    }

    @Override
    public Optional<Interval> solve(String unknown, Function<String, Interval> values) {
        return said.solve(names.inverse().getOrDefault(unknown, unknown), before(values));
    }

    @Override
    public long work(Function<String, Interval> values) {
        return said.work(before(values));
    }

    @Override
    public Optional<LinearForm> row() {
        return Optional.empty();
    }

    @Override
    public Optional<QuadraticEquation> quadratic() {
        return said.quadratic().map(equation -> equation.renamed(names));
    }
}
