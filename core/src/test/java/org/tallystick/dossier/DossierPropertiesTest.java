package org.tallystick.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.figure.Figure;
import org.tallystick.unit.Unit;

/** Laws of the unit in which a measurand is compared that declares none. */
class DossierPropertiesTest {
    private static final Measurand THING = Measurand.of("thing");

    /** Groups of equal size, so that ties are common. */
    private static final List<List<String>> GROUPS = List.of(
            List.of("kg", "lb", "mg"),
            List.of("mi", "km", "m"),
            List.of("person", "person in parts"),
            List.of("resident"),
            List.of("USD"),
            List.of("EUR"),
            List.of("percent"));

    @Provide
    Arbitrary<List<Claim>> claims() {
        List<String> units = new ArrayList<>(List.of(""));
        GROUPS.forEach(units::addAll);
        return Arbitraries.of(units)
                .list()
                .ofMaxSize(9)
                .map(said -> IntStream.range(0, said.size())
                        .mapToObj(i -> claim(i, said.get(i)))
                        .toList());
    }

    private static Claim claim(int i, String unit) {
        Figure bare = Figure.of(i + 1);
        return Claim.of(Source.of("s" + i), THING, unit(unit).map(bare::to).orElse(bare));
    }

    private static Optional<Unit> unit(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(name.endsWith(" in parts") ? Unit.noun("person").divisible() : Unit.parse(name));
    }

    @Property
    void theOrderOfTheClaimsChangesNothing(@ForAll("claims") List<Claim> claims, @ForAll Random random) {
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        Dossier one = Dossier.of(claims);
        Dossier other = Dossier.of(shuffled);
        assertThat(other.unit("thing")).isEqualTo(one.unit("thing"));
        for (Claim claim : claims) {
            assertThat(other.isComparable(claim)).isEqualTo(one.isComparable(claim));
            assertThat(other.figure(claim)).isEqualTo(one.figure(claim));
        }
    }

    /** Counted by hand: the table above says what converts into what. */
    @Property
    void theUnitIsSaidInTheOnlyLargestGroupThereIs(@ForAll("claims") List<Claim> claims) {
        Map<List<String>, Long> sizes = claims.stream()
                .flatMap(claim -> claim.unit().stream())
                .collect(Collectors.groupingBy(DossierPropertiesTest::group, Collectors.counting()));
        long most = sizes.values().stream().mapToLong(size -> size).max().orElse(0);
        List<List<String>> largest = sizes.entrySet().stream()
                .filter(group -> group.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        Optional<Unit> unit = Dossier.of(claims).unit("thing");
        assertThat(unit.isPresent()).isEqualTo(largest.size() == 1);
        unit.ifPresent(found -> {
            assertThat(group(found)).isEqualTo(largest.get(0));
            long saidBy = sayers(claims, found);
            assertThat(claims)
                    .flatExtracting(claim -> claim.unit().stream().toList())
                    .filteredOn(other -> group(other).equals(largest.get(0)))
                    .allSatisfy(other -> {
                        assertThat(sayers(claims, other)).isLessThanOrEqualTo(saidBy);
                        assertThat(sayers(claims, other) == saidBy
                                        && other.symbol().compareTo(found.symbol()) < 0)
                                .isFalse();
                    });
        });
    }

    private static List<String> group(Unit unit) {
        return GROUPS.stream()
                .filter(group -> group.contains(unit.symbol()))
                .findFirst()
                .orElseThrow();
    }

    private static long sayers(List<Claim> claims, Unit unit) {
        return claims.stream()
                .filter(claim -> claim.unit().equals(Optional.of(unit)))
                .count();
    }

    @Property
    void comparedIsWhatIsToldInTheUnit(@ForAll("claims") List<Claim> claims) {
        Dossier dossier = Dossier.of(claims);
        Optional<Unit> unit = dossier.unit("thing");
        for (Claim claim : claims) {
            boolean converts =
                    unit.map(claim.figure()::convertsTo).orElse(claim.unit().isEmpty());
            assertThat(dossier.isComparable(claim)).isEqualTo(converts);
        }
    }
}
