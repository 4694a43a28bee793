package org.tallystick.solver.conflict;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.Outcome;

/**
 * Asks an oracle, of items in place of things. An item is a group of things that come and go together, mostly a single
 * one. Items are numbered by blame, so that no result depends on how things are numbered; the hard ones come last. A
 * question costs as many steps as it has things; once the budget is spent, every trial is unknown.
 */
final class Items implements Oracle {
    private final Oracle oracle;
    private final Budget budget;
    private final List<ImmutableIntArray> members;
    private final int[] itemOf;
    private final int blamed;
    private final BitSet things;

    private Items(Oracle oracle, Budget budget, List<ImmutableIntArray> members, int blamed) {
        this.oracle = oracle;
        this.budget = budget;
        this.members = members;
        this.blamed = blamed;
        this.itemOf = new int
                [members.stream()
                        .flatMapToInt(ImmutableIntArray::stream)
                        .map(thing -> thing + 1)
                        .max()
                        .orElse(0)];
        for (int item = 0; item < members.size(); item++) {
            int number = item;
            members.get(item).forEach(thing -> itemOf[thing] = number);
        }
        this.things = listed(all());
    }

    static Items of(Oracle oracle, List<Integer> blamedFirst, BitSet hard, Budget budget) {
        return of(oracle, List.of(), blamedFirst, hard, budget);
    }

    /** A group stands where the first of its things stands. Things that are hard, or not listed, belong to none. */
    static Items of(Oracle oracle, List<BitSet> groups, List<Integer> blamedFirst, BitSet hard, Budget budget) {
        Map<Integer, BitSet> groupOf = groupOf(groups);
        BitSet left = Bits.without(Bits.of(blamedFirst), hard);
        List<ImmutableIntArray> members = new ArrayList<>();
        for (int thing : blamedFirst) {
            if (left.get(thing)) {
                BitSet group = groupOf.get(thing);
                ImmutableIntArray item =
                        group == null ? ImmutableIntArray.of(thing) : Bits.list(Bits.intersection(group, left));
                item.forEach(left::clear);
                members.add(item);
            }
        }
        int blamed = members.size();
        hard.stream().forEach(thing -> members.add(ImmutableIntArray.of(thing)));
        return new Items(oracle, budget, members, blamed);
    }

    private static Map<Integer, BitSet> groupOf(List<BitSet> groups) {
        Map<Integer, BitSet> groupOf = new HashMap<>();
        for (BitSet group : groups) {
            group.stream()
                    .forEach(thing -> checkArgument(
                            groupOf.put(thing, group) == null, "thing %s stands in more than one group", thing));
        }
        return groupOf;
    }

    BitSet all() {
        return Bits.range(0, members.size());
    }

    BitSet hard() {
        return Bits.range(blamed, members.size());
    }

    BitSet blamed(BitSet items) {
        return items.get(0, blamed);
    }

    /** All but a few are quicker told by those that are missing. */
    BitSet things(BitSet asked) {
        if (asked.cardinality() > members.size() / 2) {
            return Bits.without(things, listed(Bits.without(all(), asked)));
        }
        return listed(asked);
    }

    private BitSet listed(BitSet asked) {
        BitSet listed = new BitSet(itemOf.length);
        for (int item = asked.nextSetBit(0); item >= 0; item = asked.nextSetBit(item + 1)) {
            members.get(item).forEach(listed::set);
        }
        return listed;
    }

    @Override
    public Outcome<Void, BitSet> of(BitSet asked) {
        if (budget.isSpent()) {
            return Outcome.unknown();
        }
        BitSet things = things(asked);
        budget.spend(things.cardinality());
        Outcome<Void, BitSet> trial = oracle.of(Bits.copy(things));
        return trial.withProof(core -> items(core, things));
    }

    private BitSet items(BitSet core, BitSet asked) {
        checkState(Bits.encloses(asked, core), "the core is not within what was asked");
        BitSet items = new BitSet(members.size());
        core.stream().forEach(thing -> items.set(itemOf[thing]));
        return items;
    }

    /** What a conflict of items says of things. */
    Minimal minimal(BitSet core, Minimality minimality) {
        return new Minimal(things(blamed(core)), things(core), minimality);
    }
}
