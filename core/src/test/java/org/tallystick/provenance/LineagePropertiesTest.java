package org.tallystick.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;

/** Random citations among eight sources, each citing only lower ones, so that there is no circle. */
class LineagePropertiesTest {
    private static final int SOURCES = 8;
    private static final Measurand DETAINERS = Measurand.of("detainers", "person");

    /** One bit a pair: whether the higher of two sources cites the lower; in general, and for its claim. */
    record Graph(List<Set<Integer>> general, List<Set<Integer>> stated) {
        static Graph of(List<Integer> general, List<Integer> stated) {
            return new Graph(lower(general), lower(stated));
        }

        private static List<Set<Integer>> lower(List<Integer> masks) {
            List<Set<Integer>> cited = new ArrayList<>();
            for (int i = 0; i < SOURCES; i++) {
                int mask = masks.get(i);
                Set<Integer> own = new TreeSet<>();
                IntStream.range(0, i).filter(j -> (mask >> j & 1) == 1).forEach(own::add);
                cited.add(own);
            }
            return cited;
        }

        Set<Integer> cited(int source) {
            return stated.get(source).isEmpty() ? general.get(source) : stated.get(source);
        }

        /** By walking every way down. */
        Set<String> roots(int source) {
            Set<String> roots = new HashSet<>();
            cited(source).forEach(lower -> roots.addAll(roots(lower)));
            return roots.isEmpty() ? Set.of("s" + source) : roots;
        }

        Dossier dossier() {
            List<Claim> claims = new ArrayList<>();
            for (int i = 0; i < SOURCES; i++) {
                Source source = Source.of("s" + i).citing(sources(general.get(i)));
                claims.add(Claim.of(source, DETAINERS, "7").citing(sources(stated.get(i))));
            }
            return Dossier.of(claims);
        }

        private static Source[] sources(Set<Integer> ids) {
            return ids.stream().map(id -> Source.of("s" + id)).toArray(Source[]::new);
        }

        long origins() {
            Dossier dossier = dossier();
            Lineage lineage = Lineage.of(dossier);
            return dossier.claims().stream()
                    .flatMap(claim -> lineage.originIds(claim).stream())
                    .distinct()
                    .count();
        }
    }

    @Property(tries = 500)
    void originsAreWhatCanBeReachedAndCitesNobody(
            @ForAll @Size(SOURCES) List<@IntRange(max = 255) Integer> general,
            @ForAll @Size(SOURCES) List<@IntRange(max = 255) Integer> stated) {
        Graph graph = Graph.of(general, stated);
        Dossier dossier = graph.dossier();
        Lineage lineage = Lineage.of(dossier);
        for (int i = 0; i < SOURCES; i++) {
            Claim claim = dossier.claims().get(i);
            assertThat(lineage.originIds(claim)).containsExactlyInAnyOrderElementsOf(graph.roots(i));
            List<String> path = lineage.path(claim);
            assertThat(path).startsWith("s" + i);
            assertThat(graph.roots(i)).contains(path.get(path.size() - 1));
        }
    }

    /** Any source may cite any other: those that reach each other are one, and the last are those that reach nobody else. */
    @Property(tries = 500)
    void originsAreTheLastCircles(@ForAll @Size(SOURCES) List<@IntRange(max = 255) Integer> masks) {
        List<Set<Integer>> reached = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < SOURCES; i++) {
            int mask = masks.get(i) & ~(1 << i);
            reached.add(reached(i, masks));
            Source[] cited = IntStream.range(0, SOURCES)
                    .filter(j -> (mask >> j & 1) == 1)
                    .mapToObj(j -> Source.of("s" + j))
                    .toArray(Source[]::new);
            claims.add(Claim.of(Source.of("s" + i).citing(cited), DETAINERS, "7"));
        }
        Lineage lineage = Lineage.of(Dossier.of(claims));
        for (int i = 0; i < SOURCES; i++) {
            Set<String> last = reached.get(i).stream()
                    .map(reached::get)
                    .filter(beyond ->
                            beyond.stream().allMatch(other -> reached.get(other).equals(beyond)))
                    .map(circle -> "s" + Collections.min(circle))
                    .collect(Collectors.toSet());
            assertThat(lineage.originIds(claims.get(i))).isEqualTo(last);
            List<String> path = lineage.path(claims.get(i));
            assertThat(last).contains(path.get(path.size() - 1));
        }
    }

    private static Set<Integer> reached(int start, List<Integer> masks) {
        Set<Integer> reached = new TreeSet<>(Set.of(start));
        for (boolean grew = true; grew; ) {
            grew = false;
            for (int i : List.copyOf(reached)) {
                for (int j = 0; j < SOURCES; j++) {
                    grew |= i != j && (masks.get(i) >> j & 1) == 1 && reached.add(j);
                }
            }
        }
        return reached;
    }

    @Property(tries = 500)
    void linkingTwoSourcesNeverAddsAnOrigin(
            @ForAll @Size(SOURCES) List<@IntRange(max = 255) Integer> general,
            @ForAll @IntRange(min = 1, max = SOURCES - 1) int higher,
            @ForAll @IntRange(max = SOURCES - 1) int lower) {
        List<Integer> none = List.of(0, 0, 0, 0, 0, 0, 0, 0);
        List<Integer> linked = new ArrayList<>(general);
        linked.set(higher, general.get(higher) | 1 << lower % higher);
        Graph before = Graph.of(general, none);
        Graph after = Graph.of(linked, none);
        assertThat(after.origins()).isLessThanOrEqualTo(before.origins());
        assertThat(Lineage.of(after.dossier()).origins())
                .hasSizeLessThanOrEqualTo(Lineage.of(before.dossier()).origins().size());
    }

    @Property(tries = 300)
    void aPublisherOfAllIsTheOneOrigin(@ForAll @Size(SOURCES) List<@IntRange(max = 255) Integer> general) {
        List<Integer> none = List.of(0, 0, 0, 0, 0, 0, 0, 0);
        Source publisher = Source.of("publisher");
        List<Claim> claims = Graph.of(general, none).dossier().claims().stream()
                .map(claim -> Claim.of(claim.source().publishedBy(publisher), DETAINERS, "7"))
                .toList();
        Lineage lineage = Lineage.of(Dossier.of(claims));
        assertThat(claims)
                .allSatisfy(claim -> assertThat(lineage.originIds(claim)).containsExactly("publisher"));
        assertThat(Optional.of(lineage.origins(claims.get(0)).iterator().next().roots()))
                .hasValueSatisfying(roots -> assertThat(roots).containsExactly("s0"));
    }
}
