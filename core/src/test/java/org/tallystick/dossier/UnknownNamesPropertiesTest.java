package org.tallystick.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.relation.Relation;

class UnknownNamesPropertiesTest {
    private static final Source SOURCE = Source.of("gazette");
    private static final Measurand TOTAL = Measurand.of("T");

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(5).ofMaxLength(12);
    }

    /** A word with a letter inserted, left out, replaced or swapped with the next. */
    private static String edited(String word, int kind, int at, char letter) {
        int i = at % (word.length() - 1);
        String before = word.substring(0, i);
        String after = word.substring(i + 1);
        return switch (kind) {
            case 0 -> before + letter + word.substring(i);
            case 1 -> before + after;
            case 2 -> before + letter + after;
            default -> before + after.charAt(0) + word.charAt(i) + after.substring(1);
        };
    }

    private static Claim claim(String measurand) {
        return Claim.of(SOURCE, Measurand.of(measurand), "7");
    }

    @Property
    void aNameWithOneEditIsSuggested(
            @ForAll("words") String known,
            @ForAll @IntRange(max = 3) int kind,
            @ForAll @IntRange(max = 100) int at,
            @ForAll("letters") char letter) {
        String unknown = edited(known, kind, at, letter);
        Assume.that(!unknown.equals(known));
        Dossier dossier = Dossier.of(claim("T"), claim(known)).with(Relation.sum("r", TOTAL, Measurand.of(unknown)));
        assertThat(dossier.unknownNames())
                .singleElement()
                .satisfies(name -> assertThat(name.nearest()).contains(known));
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars().range('a', 'z');
    }

    @Property
    void theDistanceIsSymmetricAndCountsEdits(
            @ForAll("words") String word,
            @ForAll @IntRange(max = 3) int kind,
            @ForAll @IntRange(max = 100) int at,
            @ForAll("letters") char letter,
            @ForAll("words") String other) {
        String edited = edited(word, kind, at, letter);
        assertThat(EditDistance.between(word, edited, 3)).isEqualTo(edited.equals(word) ? 0 : 1);
        assertThat(EditDistance.between(word, other, 20)).isEqualTo(EditDistance.between(other, word, 20));
        assertThat(EditDistance.between(word, other, 2)).isEqualTo(Math.min(3, EditDistance.between(word, other, 20)));
    }

    record Known(Set<String> claimed, Set<String> described, Set<String> related) {}

    @Provide
    Arbitrary<Known> known() {
        Arbitrary<Set<String>> names = Arbitraries.of("women", "wimen", "men", "crew", "guests", "guest", "Crew")
                .set()
                .ofMaxSize(4);
        return Combinators.combine(names, names, names).as(Known::new);
    }

    private static Dossier dossier(List<String> claimed, Known known) {
        DossierBuilder builder = Dossier.builder().add(claim("T"));
        claimed.forEach(name -> builder.add(claim(name)));
        known.described().forEach(name -> builder.add(Measurand.of(name)));
        if (!known.related().isEmpty()) {
            builder.add(Relation.sum(
                    "r",
                    TOTAL,
                    known.related().stream().sorted().map(Measurand::of).toArray(Measurand[]::new)));
        }
        return builder.build();
    }

    @Property
    void strictPassesIfAndOnlyIfAllNamesAreKnown(@ForAll("known") Known known) {
        Dossier dossier = dossier(List.copyOf(known.claimed()), known);
        List<String> expected = known.related().stream()
                .filter(name ->
                        !known.claimed().contains(name) && !known.described().contains(name))
                .toList();
        assertThat(dossier.unknownNames()).extracting(UnknownName::name).containsExactlyInAnyOrderElementsOf(expected);
        if (expected.isEmpty()) {
            assertThat(dossier.strict()).isSameAs(dossier);
        } else {
            assertThatExceptionOfType(UnknownNamesException.class)
                    .isThrownBy(dossier::strict)
                    .satisfies(refused -> assertThat(refused.names()).isEqualTo(dossier.unknownNames()))
                    .satisfies(refused -> assertThat(refused.getMessage()).contains(expected));
        }
    }

    @Property
    void theNearestDoesNotDependOnTheOrder(@ForAll("known") Known known) {
        List<String> sorted = known.claimed().stream().sorted().toList();
        List<String> reversed =
                known.claimed().stream().sorted(Collections.reverseOrder()).toList();
        assertThat(dossier(sorted, known).unknownNames())
                .isEqualTo(dossier(reversed, known).unknownNames());
    }

    @Property
    void describingWhatIsUnknownMakesItKnown(@ForAll("known") Known known) {
        Dossier dossier = dossier(List.copyOf(known.claimed()), known);
        Measurand[] described = dossier.unknownNames().stream()
                .map(name -> Measurand.of(name.name()))
                .toArray(Measurand[]::new);
        assertThatCode(dossier.with(described)::strict).doesNotThrowAnyException();
    }

    @Property
    void namesOfAnyCharactersAreRead(@ForAll String known, @ForAll String unknown) {
        Assume.that(!known.isBlank() && !unknown.isBlank());
        Dossier dossier = Dossier.of(claim("T"), claim(known)).with(Relation.sum("r", TOTAL, Measurand.of(unknown)));
        Optional<UnknownName> found = dossier.unknownNames().stream()
                .filter(name -> name.kind() == UnknownName.Kind.MEASURAND)
                .findFirst();
        assertThat(found.isPresent()).isEqualTo(!unknown.equals(known) && !unknown.equals("T"));
    }
}
