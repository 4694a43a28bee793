package org.tallystick.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tallystick.claim.Facet;
import org.tallystick.comparison.Comparison;
import org.tallystick.comparison.Rounding;
import org.tallystick.comparison.Verdict;
import org.tallystick.figure.Figure;
import org.tallystick.number.Rational;
import org.tallystick.reconcile.Reconciliation;

/** Finds pairs of claims that look like one number and are not, or do not look like one number and are: look-alikes, cut-off digits, rounding. */
final class LikenessFindings {
    /** The differences that no reader takes for a contradiction: a thing that changes has another figure on another date. */
    private static final ImmutableSet<Facet> EXPECTED = ImmutableSet.of(Facet.UNIT, Facet.DATE);

    private final Reconciliation result;
    private final FindingWords words;

    LikenessFindings(Reconciliation result, FindingWords words) {
        this.result = result;
        this.words = words;
    }

    /** Returns the pairs of measurands, or of populations, places and periods, that are not one thing and would contradict each other. */
    ImmutableList<Finding> notOneThing() {
        ImmutableListMultimap<List<String>, Comparison> byThings =
                Multimaps.index(where(LikenessFindings::isLookAlike), this::things);
        return byThings.asMap().values().stream()
                .map(List::copyOf)
                .map(this::notOneThing)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isLookAlike(Comparison comparison) {
        return comparison.verdict() == Verdict.INCOMPARABLE
                && comparison.otherwise().equals(Optional.of(Verdict.CONTRADICTS))
                && comparison.facet().filter(EXPECTED::contains).isEmpty();
    }

    private Iterable<Comparison> where(Predicate<Comparison> condition) {
        return result.comparisons().stream().filter(condition).toList();
    }

    private List<String> things(Comparison comparison) {
        return List.of(
                measurand(comparison.left()),
                measurand(comparison.right()),
                comparison.facet().map(Facet::word).orElse(""));
    }

    private String measurand(String claim) {
        return words.claim(claim).map(said -> said.measurand().id()).orElse("");
    }

    private Finding notOneThing(List<Comparison> pairs) {
        Comparison first = pairs.get(0);
        ImmutableSet<String> left =
                pairs.stream().map(Comparison::left).flatMap(words::alike).collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> right =
                pairs.stream().map(Comparison::right).flatMap(words::alike).collect(ImmutableSet.toImmutableSet());
        return Finding.of(FindingKind.NOT_ONE_THING)
                .headline(notOneThing(first, words.sayings(left), words.sayings(right)))
                .why(first.why())
                .advice("Do not set one against the other; name what each of them counts.")
                .addMeasurands(measurand(first.left()), measurand(first.right()))
                .addAllClaims(left)
                .addAllClaims(right)
                .build();
    }

    private String notOneThing(Comparison pair, String left, String right) {
        String one = words.names().measurand(measurand(pair.left()));
        String other = words.names().measurand(measurand(pair.right()));
        if (!one.equals(other)) {
            return one + ", " + left + ", and " + other + ", " + right + ", are not one thing";
        }
        return one + ": " + left + " and " + right + " are of different "
                + pair.facet().map(facet -> facet.word() + "s").orElse("things");
    }

    /** Returns the measurands whose figures are one number cut off, or raised to the next round number. */
    ImmutableList<Finding> cutOff() {
        return rounded(FindingKind.CUT_OFF, pair -> isRounding(pair) && !isNearest(pair));
    }

    /** Returns the measurands whose figures are one number rounded to the nearest. */
    ImmutableList<Finding> rounded() {
        return rounded(FindingKind.ROUNDED, pair -> isRounding(pair) && isNearest(pair));
    }

    private static boolean isRounding(Comparison pair) {
        return pair.verdict() == Verdict.ROUNDS;
    }

    private static boolean isNearest(Comparison pair) {
        return pair.direction().equals(Optional.of(Rounding.NEAREST));
    }

    private ImmutableList<Finding> rounded(FindingKind kind, Predicate<Comparison> condition) {
        return Multimaps.index(where(condition), pair -> measurand(pair.left())).asMap().entrySet().stream()
                .map(group -> rounded(kind, group.getKey(), List.copyOf(group.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    private Finding rounded(FindingKind kind, String measurand, List<Comparison> pairs) {
        ImmutableSet<String> rough = sides(pairs, true);
        ImmutableSet<String> fine = sides(pairs, false);
        return Finding.of(kind)
                .headline(words.names().measurand(measurand) + ": " + words.sayings(rough) + how(pairs.get(0))
                        + words.sayings(fine))
                .why(pairs.get(0).why())
                .advice(words.print(measurand).orElse("Print the more precise figure."))
                .addMeasurands(measurand)
                .addAllClaims(rough)
                .addAllClaims(fine)
                .build();
    }

    private static String how(Comparison pair) {
        return switch (pair.direction().orElse(Rounding.NEAREST)) {
            case DOWN -> " is cut off, not rounded, from ";
            case UP -> " is raised, not rounded, from ";
            case NEAREST -> " is rounded from ";
        };
    }

    /** Returns the less or the more precise claims of some pairs, with all others of the same words. */
    private ImmutableSet<String> sides(List<Comparison> pairs, boolean rough) {
        return pairs.stream()
                .map(pair -> isFiner(pair.left(), pair.right()) == rough ? pair.right() : pair.left())
                .flatMap(words::alike)
                .collect(ImmutableSet.toImmutableSet());
    }

    private boolean isFiner(String left, String right) {
        return resolution(left).compareTo(resolution(right)) < 0;
    }

    private Rational resolution(String claim) {
        return words.claim(claim)
                .map(result.dossier()::figure)
                .flatMap(Figure::resolution)
                .orElse(Rational.ZERO);
    }
}
