package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.consensus.Attribution.Kind;
import org.tallystick.dossier.Dossier;
import org.tallystick.time.PartialDate;

/**
 * The relation of a claim to one source that it cites, and to the sources that this source cites.
 *
 * @param match how the claim and those words fit
 * @param words the cited claims that it repeats, shares a value with or contradicts
 * @param isSilent whether the source has no claim on the subject, or may have made a later statement, so that the claim is
 *     evidence of its statement
 */
record Quotation(Match match, ImmutableList<Claim> words, boolean isSilent) {

    /** How a claim and the cited claims fit. Where several apply, the first counts. */
    enum Match {
        /** It repeats standing claims. */
        REPEATS(Kind.REPEATS),
        /** It repeats retired claims. */
        REPEATS_RETIRED(Kind.STALE),
        /** It repeats claims that are more precise than those of their own source. */
        REPEATS_SHARPENED(Kind.SHARPENS),
        /** It repeats a misquotation. */
        REPEATS_MISQUOTED(Kind.MISQUOTES),
        /** It has a value in common with the cited claims, and repeats none. */
        SHARES(Kind.SHARPENS),
        /** It has no value in common with any of them. */
        CONTRADICTS(Kind.MISQUOTES);

        private final Kind kind;

        Match(Kind kind) {
            this.kind = kind;
        }

        Kind kind() {
            return kind;
        }

        boolean isRepeated() {
            return this != SHARES && this != CONTRADICTS;
        }
    }

    /** Follows the chain of citations from one cited source. */
    static final class Search {
        private static final Set<Kind> ANSWERED = EnumSet.of(Kind.STALE, Kind.SHARPENS, Kind.MISQUOTES);

        private final Claim claim;
        private final String cited;
        private final Attributions attributions;
        private final Dossier dossier;
        private final boolean moves;
        private final Map<Match, List<Claim>> found = new EnumMap<>(Match.class);
        private final Map<Match, Integer> nearest = new EnumMap<>(Match.class);
        private final List<Claim> direct = new ArrayList<>();
        private boolean isLaterKnown;

        Search(Claim claim, String cited, Attributions attributions, Dossier dossier) {
            this.claim = claim;
            this.cited = cited;
            this.attributions = attributions;
            this.dossier = dossier;
            this.moves = claim.measurand().course() != Course.FIXED;
        }

        void add(String source, List<Claim> words) {
            for (Claim said : words) {
                if (isOfSameDate(said)) {
                    add(match(said), said);
                    isLaterKnown |= isLater(said);
                    if (source.equals(cited)) {
                        direct.add(said);
                    }
                }
            }
        }

        /** A contradiction of nothing but the last words cited is reported together with them. */
        private void add(Match match, Claim said) {
            boolean byItsEnd = match == Match.CONTRADICTS && shares(said);
            found.computeIfAbsent(match, any -> new ArrayList<>())
                    .addAll(byItsEnd ? attributions.evidence(said) : List.of(said));
            nearest.merge(match, Repetition.distance(dossier.figure(claim), dossier.figure(said)), Math::min);
        }

        boolean isSettled() {
            return found.containsKey(Match.REPEATS);
        }

        /** Whether a cited claim has the same figure and date and repeats nothing, so that the claims further up were compared with it already. */
        boolean isAnsweredBy(Claim said) {
            return ANSWERED.contains(attributions.of(said).kind())
                    && dossier.figure(said).equals(dossier.figure(claim))
                    && (!moves || attributions.dating(said).equals(attributions.dating(claim)));
        }

        /**
         * A claim without a date may repeat words of any date. A claim about a changing measurand cannot repeat words of a date after its
         * publication.
         */
        private boolean isOfSameDate(Claim said) {
            Dating own = attributions.dating(claim);
            Dating other = attributions.dating(said);
            if (!moves) {
                return true;
            }
            return own.said().isPresent()
                    ? own.isSaidOf(other)
                    : own.published().isEmpty()
                            || other.said().isEmpty()
                            || !own.published().get().isBefore(other.said().get());
        }

        private Match match(Claim said) {
            if (attributions.evidence(said).stream().noneMatch(this::shares)) {
                return Match.CONTRADICTS;
            }
            boolean retired = attributions.isRetired(said);
            if (!Repetition.repeats(dossier.figure(claim), dossier.figure(said))) {
                return !shares(said) ? Match.CONTRADICTS : retired ? Match.REPEATS_RETIRED : Match.SHARES;
            }
            return retired
                    ? Match.REPEATS_RETIRED
                    : switch (attributions.of(said).kind()) {
                        case SHARPENS -> Match.REPEATS_SHARPENED;
                        case MISQUOTES -> Match.REPEATS_MISQUOTED;
                        default -> Match.REPEATS;
                    };
        }

        private boolean shares(Claim said) {
            return Repetition.shares(dossier.figure(claim), dossier.figure(said));
        }

        private boolean isLater(Claim said) {
            Optional<PartialDate> known = said.knownSince();
            return claim.knownSince()
                    .filter(own -> known.filter(own::isBefore).isPresent())
                    .isPresent();
        }

        Quotation result() {
            if (found.isEmpty()) {
                return new Quotation(Match.CONTRADICTS, ImmutableList.of(), true);
            }
            Match best = best();
            List<Claim> words =
                    found.getOrDefault(best, List.of()).stream().distinct().toList();
            boolean silent = best == Match.CONTRADICTS && !isMisquotation();
            return new Quotation(best, ImmutableList.copyOf(best == Match.REPEATS ? latest(words) : words), silent);
        }

        /**
         * Returns the first match. A claim that is nearer to a wrong or more precise repetition than to the original repeats the former.
         */
        private Match best() {
            Match first = found.keySet().iterator().next();
            return first == Match.REPEATS
                    ? Stream.of(Match.REPEATS_SHARPENED, Match.REPEATS_MISQUOTED)
                            .filter(match -> nearest(match) < nearest(Match.REPEATS))
                            .min(Comparator.comparing(this::nearest))
                            .orElse(first)
                    : first;
        }

        private int nearest(Match match) {
            return nearest.getOrDefault(match, Integer.MAX_VALUE);
        }

        /** Returns whether the source cannot have meant another figure: it has only one claim here, or one of the same date. */
        private boolean isMisquotation() {
            boolean isDated = attributions.dating(claim).said().isPresent() || isDocument();
            return !direct.isEmpty() && !isLaterKnown && (!moves || isDated);
        }

        private boolean isDocument() {
            boolean isPublished = Optional.ofNullable(dossier.sources().get(cited))
                    .filter(source -> source.published().isPresent())
                    .isPresent();
            return isPublished
                    && direct.stream().map(attributions::dating).distinct().count() <= 1;
        }

        /** Where words of several dates match, the claim repeats the latest. */
        private List<Claim> latest(List<Claim> words) {
            return !moves
                    ? words
                    : words.stream()
                            .filter(said -> words.stream()
                                    .noneMatch(
                                            other -> attributions.dating(said).isBefore(attributions.dating(other))))
                            .toList();
        }
    }
}
