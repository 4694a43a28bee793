package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Reading;
import org.tallystick.measurand.Measurand;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.source.Source;
import org.tallystick.verdict.Agreement;
import org.tallystick.verdict.Standing;

/** The consensus against a search of every subset of the claims. */
class ConsensusPropertiesTest {
    private static final Measurand SHARE = Measurand.of("share", "percent");

    /** A figure and the voices behind it, one bit each. */
    record Said(Figure figure, int voices) {}

    @Provide
    Arbitrary<List<Said>> said() {
        return Combinators.combine(figures(), Arbitraries.integers().between(1, 15))
                .as(Said::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Arbitrary<Figure> figures() {
        Arbitrary<Figure> spoken = Combinators.combine(
                        Arbitraries.of(
                                "%d",
                                "exactly %d",
                                "about %d",
                                "more than %d",
                                "at least %d",
                                "less than %d",
                                "at most %d",
                                "nearly %d",
                                "just over %d"),
                        Arbitraries.integers().between(2, 7))
                .as((phrase, value) -> Figure.parse(phrase.formatted(value)));
        Arbitrary<Figure> ranges = Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 3))
                .as((low, width, ends) -> Figure.of(range(Rational.of(low), Rational.of(low + width), ends)));
        return Arbitraries.oneOf(spoken, ranges);
    }

    private static Interval range(Rational min, Rational max, int ends) {
        return switch (ends) {
            case 0 -> Interval.closed(min, max);
            case 1 -> Interval.open(min, max);
            case 2 -> Interval.closedOpen(min, max);
            default -> Interval.openClosed(min, max);
        };
    }

    private static Dossier dossier(List<Said> said) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Source source = Source.of("outlet-" + i);
            for (int voice = 0; voice < 4; voice++) {
                if ((said.get(i).voices() >> voice & 1) == 1) {
                    source = source.citing(Source.of("origin-" + voice));
                }
            }
            claims.add(Claim.of(source, SHARE, said.get(i).figure()).identifiedAs("claim-" + i));
        }
        return Dossier.of(claims);
    }

    @Property(tries = 1000)
    void theLargestSetIsThatOfEverySubsetTried(@ForAll("said") List<Said> said, @ForAll Reading widest) {
        Dossier dossier = dossier(said);
        Consensus consensus = Reconciler.standard()
                .widest(widest)
                .reconcile(dossier)
                .consensus("share")
                .orElseThrow();
        List<Integer> largest = largest(said, dossier, widest);
        for (int i = 0; i < said.size(); i++) {
            int bit = 1 << i;
            long in = largest.stream().filter(set -> (set & bit) != 0).count();
            Standing standing =
                    in == largest.size() ? Standing.CONSISTENT : in > 0 ? Standing.CONTESTED : Standing.OUTLIER;
            assertThat(consensus.standings()).containsEntry("claim-" + i, standing);
        }
        Optional<Agreement> agreement =
                largest.size() == 1 ? Agreement.of(figures(largest.get(0), dossier), widest) : Optional.empty();
        assertThat(consensus.grade()).isEqualTo(agreement.map(Agreement::grade));
        assertThat(consensus.values()).isEqualTo(agreement.map(Agreement::values));
        boolean disputed =
                Agreement.of(figures((1 << said.size()) - 1, dossier), widest).isEmpty();
        assertThat(consensus.status() == Consensus.Status.DISPUTED).isEqualTo(disputed);
    }

    /** The sets, as bits, that can all be true, hold most voices and are held by no other such set. */
    private static List<Integer> largest(List<Said> said, Dossier dossier, Reading widest) {
        List<Integer> possible = new ArrayList<>();
        int most = 0;
        for (int set = 1; set < 1 << said.size(); set++) {
            if (Agreement.common(figures(set, dossier), widest).isPresent()) {
                possible.add(set);
                most = Math.max(most, voices(set, said));
            }
        }
        int size = most;
        List<Integer> largest =
                possible.stream().filter(set -> voices(set, said) == size).toList();
        return largest.stream()
                .filter(set -> largest.stream().noneMatch(other -> !other.equals(set) && (other & set) == set))
                .toList();
    }

    private static int voices(int set, List<Said> said) {
        Set<Integer> voices = new HashSet<>();
        for (int i = 0; i < said.size(); i++) {
            for (int voice = 0; voice < 4; voice++) {
                if ((set >> i & 1) == 1 && (said.get(i).voices() >> voice & 1) == 1) {
                    voices.add(voice);
                }
            }
        }
        return voices.size();
    }

    private static List<Figure> figures(int set, Dossier dossier) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < dossier.claims().size(); i++) {
            if ((set >> i & 1) == 1) {
                figures.add(dossier.figure(dossier.claims().get(i)));
            }
        }
        return figures;
    }
}
