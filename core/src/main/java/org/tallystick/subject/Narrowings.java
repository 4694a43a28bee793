package org.tallystick.subject;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Facet;
import org.tallystick.claim.Narrowing;
import org.tallystick.prose.Count;
import org.tallystick.prose.Listing;
import org.tallystick.prose.Quote;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;

/** Computes the readings of the date and the period of a claim. */
final class Narrowings {
    private static final int NAMED = 3;

    private final Claim claim;
    private final StatedTimes siblings;

    Narrowings(Claim claim, StatedTimes siblings) {
        this.claim = claim;
        this.siblings = siblings;
    }

    /** Returns the reading of the period that the claim itself states, by the other claims. */
    Optional<Narrowing> period(Function<Period, Period> narrowing) {
        if (claim.statedPeriod().isEmpty() || claim.period().isEmpty()) {
            return Optional.empty();
        }
        Period said = claim.statedPeriod().get();
        Period meant = claim.period().get();
        Period read = narrowing.apply(meant);
        boolean byWords = !meant.equals(said);
        boolean byOthers = meant.isAmbiguous() && !read.equals(meant);
        if (!byWords && !byOthers) {
            return Optional.empty();
        }
        Steps words = new Steps(said.inWords(), meant.inWords(), read.inWords(), byWords, byOthers);
        ImmutableList<String> claims = byOthers ? siblings.periods().get(read) : ImmutableList.of();
        boolean isDefined = siblings.defined().equals(Optional.of(read));
        boolean alone = said.readAlone().equals(Optional.of(meant));
        return Optional.of(Narrowing.of(
                Facet.PERIOD,
                said.toString(),
                (byOthers ? read : meant).toString(),
                claims,
                why(words, alone, isDefined, claims)));
    }

    /** Returns the reading of the date of the claim by the other claims. */
    Optional<Narrowing> date(Function<PartialDate, PartialDate> narrowing) {
        Optional<PartialDate> stated =
                claim.statedAsOf().or(() -> claim.source().published());
        if (stated.isEmpty() || claim.asOf().isEmpty()) {
            return Optional.empty();
        }
        PartialDate said = stated.get();
        PartialDate meant = claim.asOf().get();
        PartialDate read = narrowing.apply(meant);
        boolean byWords = !meant.equals(said);
        boolean byOthers = meant.isAmbiguous() && !read.equals(meant);
        if (!byWords && !byOthers) {
            return Optional.empty();
        }
        Steps words = new Steps(said.toString(), meant.toString(), read.toString(), byWords, byOthers);
        ImmutableList<String> claims = byOthers ? siblings.dates().get(read) : ImmutableList.of();
        boolean alone = said.readAlone().equals(Optional.of(meant));
        return Optional.of(Narrowing.of(
                Facet.DATE,
                said.toString(),
                (byOthers ? read : meant).toString(),
                claims,
                why(words, alone, false, claims)));
    }

    /** The steps of a reading: the words, their meaning, and their reading by the other claims. */
    private record Steps(String said, String meant, String read, boolean byWords, boolean byOthers) {}

    private String why(Steps words, boolean alone, boolean isDefined, List<String> claims) {
        List<String> steps = new ArrayList<>();
        if (words.byWords()) {
            String published = claim.source()
                    .published()
                    .filter(date -> !alone)
                    .map(date -> ", for it was published " + date)
                    .orElse("");
            steps.add(Quote.of(words.said()) + " is read as " + words.meant() + published);
        }
        if (words.byOthers()) {
            steps.add(words.meant() + " is read as " + words.read() + ", " + authority(isDefined, claims));
        }
        return String.join("; ", steps);
    }

    private String authority(boolean isDefined, List<String> claims) {
        String said = claims.isEmpty()
                ? ""
                : "as " + Listing.and(sayers(claims), NAMED) + " "
                        + Count.agreeing(sayers(claims).size(), "says", "say");
        String definition = "as the measurand is defined";
        return isDefined ? definition + (said.isEmpty() ? "" : " and " + said) : said;
    }

    private ImmutableSet<String> sayers(List<String> claims) {
        return claims.stream().map(siblings::sayer).collect(ImmutableSet.toImmutableSet());
    }
}
