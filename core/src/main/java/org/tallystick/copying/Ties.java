package org.tallystick.copying;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.provenance.Lineage;

/** The declared citations: for each claim the candidates on which it depends, and its origins. Equal ties share a number. */
final class Ties {
    private final Dossier dossier;
    private final Lineage lineage;
    private final Map<String, Integer> candidates = new HashMap<>();
    private final Map<String, Integer> parties = new HashMap<>();
    private final Set<String> withOwnCitations = new HashSet<>();
    private final Map<Cited, Integer> known = new HashMap<>();
    private final Map<Tie, Integer> numbers = new HashMap<>();
    private final List<Tie> ties = new ArrayList<>();

    /** The sources on which a claim depends, and its origins, both ascending. */
    record Tie(ImmutableIntArray behind, ImmutableIntArray origins) {}

    /** The key of claims with a common tie; the measurand counts where citations differ by it. */
    private record Cited(String source, ImmutableSet<String> cites, String measurand) {}

    Ties(Dossier dossier, List<String> sources) {
        this.dossier = dossier;
        this.lineage = Lineage.of(dossier);
        for (int i = 0; i < sources.size(); i++) {
            candidates.put(sources.get(i), i);
        }
        for (Claim claim : dossier.claims()) {
            if (!claim.statedCites().isEmpty()) {
                withOwnCitations.add(claim.measurand().id());
            }
        }
    }

    int count() {
        return ties.size();
    }

    Tie tie(int number) {
        return ties.get(number);
    }

    /** Returns a number that identifies the last publisher of a source. */
    int party(String source) {
        ImmutableMap<String, Source> sources = dossier.sources();
        String last = source;
        for (@Nullable Source at = sources.get(last);
                at != null && at.publisher().isPresent();
                at = sources.get(last)) {
            last = at.publisher().get();
        }
        return number(last);
    }

    private int number(String party) {
        return parties.computeIfAbsent(party, fresh -> parties.size());
    }

    int of(Claim claim) {
        String measurand = withOwnCitations.contains(claim.measurand().id())
                ? claim.measurand().id()
                : "";
        Cited cited =
                new Cited(claim.source().id(), claim.cites(), claim.cites().isEmpty() ? "" : measurand);
        @Nullable Integer number = known.get(cited);
        if (number == null) {
            number = intern(cited.cites().isEmpty() ? uncited(claim) : followed(claim));
            known.put(cited, number);
        }
        return number;
    }

    private Tie uncited(Claim claim) {
        return new Tie(
                ImmutableIntArray.of(),
                ImmutableIntArray.of(party(claim.source().id())));
    }

    private Tie followed(Claim claim) {
        IntStream behind = lineage.behind(claim).stream()
                .filter(candidates::containsKey)
                .mapToInt(id -> candidates.getOrDefault(id, -1));
        IntStream origins = lineage.originIds(claim).stream().mapToInt(this::number);
        return new Tie(sorted(behind), sorted(origins));
    }

    private static ImmutableIntArray sorted(IntStream numbers) {
        return ImmutableIntArray.copyOf(numbers.distinct().sorted());
    }

    private int intern(Tie tie) {
        @Nullable Integer number = numbers.putIfAbsent(tie, ties.size());
        if (number == null) {
            ties.add(tie);
            return ties.size() - 1;
        }
        return number;
    }

    /** Returns the union of two ties, for a source that states something twice. */
    int union(int left, int right) {
        if (left == right) {
            return left;
        }
        Tie a = tie(left);
        Tie b = tie(right);
        return intern(new Tie(
                sorted(IntStream.concat(a.behind().stream(), b.behind().stream())),
                sorted(IntStream.concat(a.origins().stream(), b.origins().stream()))));
    }

    /** Whether one of two sources depends on the other. */
    boolean isDeclared(int left, int leftTie, int right, int rightTie) {
        return tie(leftTie).behind().contains(right) || tie(rightTie).behind().contains(left);
    }

    /** Whether two ties have an origin in common. */
    boolean isExplained(int leftTie, int rightTie) {
        if (leftTie == rightTie) {
            return true;
        }
        ImmutableIntArray left = tie(leftTie).origins();
        ImmutableIntArray right = tie(rightTie).origins();
        for (int i = 0; i < left.length(); i++) {
            if (right.contains(left.get(i))) {
                return true;
            }
        }
        return false;
    }
}
