package org.tallystick.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrongComponentsTest {
    private static StrongComponents<String> of(String... edges) {
        ImmutableListMultimap.Builder<String, String> graph = ImmutableListMultimap.builder();
        for (String edge : edges) {
            graph.put(edge.substring(0, 1), edge.substring(1));
        }
        ImmutableListMultimap<String, String> built = graph.build();
        return StrongComponents.of(built.keySet(), built::get);
    }

    @Test
    void putsEachNodeBehindThoseToWhichItLeads() {
        StrongComponents<String> found = of("ab", "ac", "cb", "dc");
        assertThat(found.components())
                .containsExactly(
                        ImmutableSet.of("b"), ImmutableSet.of("c"), ImmutableSet.of("a"), ImmutableSet.of("d"));
        assertThat(found.cycle()).isEmpty();
    }

    @Test
    void nodesThatLeadToEachOtherAreOneComponent() {
        StrongComponents<String> found = of("ab", "bc", "cb", "cd", "de", "ed", "bf");
        assertThat(found.components())
                .containsExactly(
                        ImmutableSet.of("d", "e"),
                        ImmutableSet.of("f"),
                        ImmutableSet.of("b", "c"),
                        ImmutableSet.of("a"));
    }

    @Test
    void keepsTheNodesOfAComponentInTheOrderInWhichTheyWereReached() {
        List<List<String>> components = of("ab", "ac", "cd", "da", "ba").components().stream()
                .map(ImmutableSet::asList)
                .collect(Collectors.toList());
        assertThat(components).containsExactly(List.of("a", "b", "c", "d"));
    }

    @Test
    void theCycleIsTheFirstOnTheWay() {
        assertThat(of("xa", "ab", "bc", "ca", "cb").cycle()).hasValue(ImmutableList.of("a", "b", "c"));
        assertThat(of("ax", "ab", "ba", "xy").cycle()).hasValue(ImmutableList.of("a", "b"));
    }

    @Test
    void aNodeThatLeadsToItselfIsACycleAndAComponentOfOne() {
        StrongComponents<String> found = of("ab", "bb");
        assertThat(found.cycle()).hasValue(ImmutableList.of("b"));
        assertThat(found.components()).containsExactly(ImmutableSet.of("b"), ImmutableSet.of("a"));
    }

    @Test
    void aGraphWithoutNodesHasNoComponent() {
        assertThat(of().components()).isEmpty();
        assertThat(of().cycle()).isEmpty();
    }

    @Test
    void followsLongChainsAndCycles() {
        int length = 100_000;
        List<Integer> nodes = IntStream.range(0, length).boxed().toList();
        StrongComponents<Integer> chain = StrongComponents.of(nodes, i -> i + 1 < length ? List.of(i + 1) : List.of());
        assertThat(chain.components()).hasSize(length).first().isEqualTo(ImmutableSet.of(length - 1));
        StrongComponents<Integer> cycle = StrongComponents.of(nodes, i -> List.of((i + 1) % length));
        assertThat(cycle.components()).hasSize(1);
        assertThat(cycle.cycle()).hasValueSatisfying(found -> assertThat(found).hasSize(length));
    }
}
