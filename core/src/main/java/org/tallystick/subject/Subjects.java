package org.tallystick.subject;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Facet;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Narrowing;
import org.tallystick.dossier.Dossier;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;
import org.tallystick.unit.Unit;

/**
 * Determines the subjects of claims.
 *
 * <p>An ambiguous date or period, such as {@code XXXX-01-20}, is taken for the one that it admits among those stated by the other standing
 * claims of its measurand. Where it admits several of them, or none, it stays ambiguous and proves nothing against any.
 */
public final class Subjects {
    private final Function<Claim, Optional<Unit>> units;
    private final Function<Claim, Collection<Claim>> beside;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, StatedTimes> statedTimes = new ConcurrentHashMap<>();

    private Subjects(Function<Claim, Optional<Unit>> units, Function<Claim, Collection<Claim>> beside) {
        this.units = units;
        this.beside = beside;
    }

    /**
     * Returns the subjects of the claims of a dossier.
     *
     * @param dossier the dossier
     * @return the subjects of its claims
     */
    public static Subjects of(Dossier dossier) {
        return new Subjects(
                claim -> dossier.figure(claim).unit(),
                claim -> dossier.claimsByMeasurand().get(claim.measurand().id()).stream()
                        .filter(other -> !dossier.isRetired(other))
                        .toList());
    }

    /** Returns the subjects of two claims without further knowledge; units that convert are one. */
    public static Subjects between(Claim one, Claim other) {
        boolean agree = Comparability.unitsAgree(one.figure(), other.figure());
        Optional<Unit> common = one.unit().or(other::unit);
        return new Subjects(claim -> agree ? common : claim.unit(), claim -> List.of(one, other));
    }

    /**
     * Returns the subject of a claim.
     *
     * @param claim the claim
     * @return its subject
     */
    public Subject subject(Claim claim) {
        Known others = known(claim);
        Optional<PartialDate> date = moves(claim) ? claim.asOf() : Optional.empty();
        return new ImmutableSubject.Builder()
                .measurand(claim.measurand().id())
                .unit(units.apply(claim))
                .population(claim.population().map(Subjects::folded))
                .place(claim.place().map(Subjects::folded))
                .period(claim.period().map(others::period).map(Period::inDays))
                .date(date.map(others::date))
                .build();
    }

    /**
     * Returns the date that a claim is about.
     *
     * @param claim the claim
     * @return its date as it is written, an instant with its offset; an ambiguous date as other claims narrow it
     */
    public Optional<PartialDate> date(Claim claim) {
        return claim.asOf().map(said -> said.isAmbiguous() ? known(claim).date(said) : said);
    }

    /**
     * Whether a claim is about another population, place or period than its measurand.
     *
     * @param claim the claim
     * @return false where it is about the measurand as it is defined
     */
    public boolean isNarrowed(Claim claim) {
        Measurand measurand = claim.measurand();
        Subject subject = subject(claim);
        return !subject.population().equals(measurand.population().map(Subjects::folded))
                || !subject.place().equals(measurand.place().map(Subjects::folded))
                || !subject.period()
                        .equals(own(measurand).map(known(claim)::period).map(Period::inDays));
    }

    /**
     * Returns the readings of the date and the period of a claim, where these differ from the stated words: words that the day of
     * publication explains, and dates that other claims narrow.
     *
     * @param claim the claim
     * @return a narrowing for each of the two that is not read as stated, the period first; mostly empty
     */
    public ImmutableList<Narrowing> narrowed(Claim claim) {
        Optional<PartialDate> date = claim.statedAsOf().or(() -> claim.source().published());
        boolean inWords = Stream.concat(
                        claim.statedPeriod().filter(Period::isSaid).stream(), date.filter(PartialDate::isSaid).stream())
                .findAny()
                .isPresent();
        if (!inWords && !isOpen(claim)) {
            return ImmutableList.of();
        }
        Known others = known(claim);
        StatedTimes siblings = statedTimes.computeIfAbsent(
                claim.measurand().id(), id -> StatedTimes.of(claim.measurand(), beside.apply(claim)));
        Narrowings narrowings = new Narrowings(claim, siblings);
        return Stream.concat(
                        narrowings.period(others::period).stream(),
                        narrowings.date(moves(claim) ? others::date : Function.identity()).stream())
                .collect(ImmutableList.toImmutableList());
    }

    public Optional<Facet> differing(Claim one, Claim other) {
        return subject(one).differing(subject(other));
    }

    private Known known(Claim claim) {
        return isOpen(claim)
                ? known.computeIfAbsent(claim.measurand().id(), id -> Known.of(claim.measurand(), beside.apply(claim)))
                : Known.NOTHING;
    }

    /** Whether a date of the claim or of its measurand has to be looked up. */
    private static boolean isOpen(Claim claim) {
        return Stream.concat(claim.period().stream(), own(claim.measurand()).stream())
                        .anyMatch(Period::isAmbiguous)
                || claim.asOf().filter(PartialDate::isAmbiguous).isPresent();
    }

    /** Returns the period of a measurand, as far as its words have the same meaning at any time. */
    static Optional<Period> own(Measurand measurand) {
        return measurand.period().map(period -> period.readAlone().orElse(period));
    }

    static Period inUtc(Period period) {
        Optional<PartialDate> until = period.until().map(PartialDate::inUtc);
        Optional<Period> sinceUtc = period.since()
                .map(PartialDate::inUtc)
                .map(since -> until.map(end -> Period.between(since, end)).orElseGet(() -> Period.since(since)));
        return sinceUtc.or(() -> until.map(Period::until)).orElse(period);
    }

    private static boolean moves(Claim claim) {
        return claim.measurand().course() != Course.FIXED;
    }

    /** Returns a text in one letter case, folded letter by letter as in {@link String#equalsIgnoreCase}. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            folded.setCharAt(i, Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
        }
        return folded.toString();
    }

    /** The unambiguous dates and periods of the claims of a measurand. */
    private record Known(ImmutableSet<Period> periods, ImmutableSet<PartialDate> dates) {
        private static final Known NOTHING = new Known(ImmutableSet.of(), ImmutableSet.of());

        private static Known of(Measurand measurand, Collection<Claim> claims) {
            ImmutableSet.Builder<Period> periods = ImmutableSet.builder();
            ImmutableSet.Builder<PartialDate> dates = ImmutableSet.builder();
            Stream.concat(own(measurand).stream(), claims.stream().flatMap(claim -> claim.period().stream()))
                    .filter(period -> !period.isAmbiguous())
                    .map(Subjects::inUtc)
                    .forEach(periods::add);
            claims.stream()
                    .flatMap(claim -> claim.asOf().stream())
                    .filter(date -> !date.isAmbiguous())
                    .map(PartialDate::inUtc)
                    .forEach(dates::add);
            return new Known(periods.build(), dates.build());
        }

        private Period period(Period said) {
            return said.isAmbiguous() ? only(said, periods, Period::matches) : inUtc(said);
        }

        private PartialDate date(PartialDate said) {
            return said.isAmbiguous() ? only(said, dates, PartialDate::matches) : said.inUtc();
        }

        private static <T> T only(T said, Set<T> known, BiPredicate<T, T> admits) {
            List<T> candidates = known.stream()
                    .filter(one -> admits.test(said, one))
                    .limit(2)
                    .toList();
            return candidates.size() == 1 ? candidates.get(0) : said;
        }
    }
}
