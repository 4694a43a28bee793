package org.tallystick.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.graph.Traverser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Random graphs of eight nodes: the bits of each mask are the nodes to which a node leads. */
class StrongComponentsPropertiesTest {
    private static final int NODES = 8;
    private static final List<Integer> ALL = IntStream.range(0, NODES).boxed().toList();

    private static List<Integer> successors(List<Integer> masks, int node) {
        return ALL.stream().filter(next -> (masks.get(node) >> next & 1) == 1).toList();
    }

    private static StrongComponents<Integer> components(List<Integer> masks) {
        return StrongComponents.of(ALL, node -> successors(masks, node));
    }

    private static Set<Integer> reached(List<Integer> masks, int node) {
        Traverser<Integer> along = Traverser.forGraph(each -> successors(masks, each));
        return ImmutableSet.copyOf(along.breadthFirst(node));
    }

    @Property(tries = 500)
    void twoNodesAreInOneComponentWhereTheyReachEachOther(
            @ForAll @Size(NODES) List<@IntRange(max = 255) Integer> masks) {
        for (Set<Integer> component : components(masks).components()) {
            for (int node : component) {
                Set<Integer> mutual = new HashSet<>(reached(masks, node));
                mutual.removeIf(other -> !reached(masks, other).contains(node));
                assertThat(component).isEqualTo(mutual);
            }
        }
    }

    @Property(tries = 500)
    void eachComponentIsBehindThoseToWhichItLeads(@ForAll @Size(NODES) List<@IntRange(max = 255) Integer> masks) {
        Set<Integer> before = new HashSet<>();
        for (Set<Integer> component : components(masks).components()) {
            assertThat(before).doesNotContainAnyElementsOf(component);
            before.addAll(component);
            component.forEach(node -> assertThat(before).containsAll(successors(masks, node)));
        }
        assertThat(before).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Property(tries = 500)
    void aCycleIsNamedWhereAnyNodeReachesItself(@ForAll @Size(NODES) List<@IntRange(max = 255) Integer> masks) {
        boolean isCyclic = ALL.stream()
                .anyMatch(node -> successors(masks, node).stream()
                        .anyMatch(next -> reached(masks, next).contains(node)));
        assertThat(components(masks).cycle().isPresent()).isEqualTo(isCyclic);
        components(masks).cycle().ifPresent(cycle -> {
            assertThat(cycle).doesNotHaveDuplicates();
            for (int i = 0; i < cycle.size(); i++) {
                assertThat(successors(masks, cycle.get(i))).contains(cycle.get((i + 1) % cycle.size()));
            }
        });
    }
}
