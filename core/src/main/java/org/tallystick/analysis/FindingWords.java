package org.tallystick.analysis;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.DisplayNames;
import org.tallystick.dossier.Dossier;
import org.tallystick.prose.Listing;
import org.tallystick.prose.Quote;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.Side;
import org.tallystick.unit.Unit;

/** The phrases that findings have in common: who said what, and what to print. */
final class FindingWords {
    private static final int SHOWN = 6;

    private final Reconciliation result;
    private final Dossier dossier;
    private final DisplayNames names;

    FindingWords(Reconciliation result) {
        this.result = result;
        this.dossier = result.dossier();
        this.names = new DisplayNames(dossier);
    }

    DisplayNames names() {
        return names;
    }

    Optional<Claim> claim(String id) {
        return Optional.ofNullable(dossier.claimsById().get(id));
    }

    /** Returns a claimed figure in quotation marks, with the unit that was stated beside it. */
    String quoted(Claim claim) {
        String unit =
                claim.statedUnit().map(Unit::plural).map(many -> " " + many).orElse("");
        return Quote.of(claim.said().phrase() + unit);
    }

    /** Returns each figure of some claims once, with the sources that state it: {@code "4,500" (The Star, Wire News)}. */
    String sayings(Collection<String> claims) {
        return sayings(claims, claim -> names.source(claim.source().id()));
    }

    /** Returns each figure of some claims once, with the sources that state it and those that they quote. */
    String sayingsQuoting(Collection<String> claims) {
        return sayings(claims, this::sayerQuoting);
    }

    private String sayings(Collection<String> claims, Function<Claim, String> sayer) {
        SetMultimap<String, String> sayers = LinkedHashMultimap.create();
        claims.stream()
                .flatMap(id -> claim(id).stream())
                .forEach(claim -> sayers.put(quoted(claim), sayer.apply(claim)));
        return Listing.and(
                sayers.asMap().entrySet().stream()
                        .map(said -> said.getKey() + " (" + Listing.commas(said.getValue(), SHOWN) + ")")
                        .toList(),
                SHOWN);
    }

    private String sayerQuoting(Claim claim) {
        ImmutableSet<String> cited = claim.cites().stream()
                .filter(source -> !source.equals(claim.source().id()))
                .collect(ImmutableSet.toImmutableSet());
        return names.source(claim.source().id()) + (cited.isEmpty() ? "" : " quoting " + names.sourcesAnd(cited));
    }

    /** Returns the claims that say the same of the same measurand in the same words, of which comparisons name only one. */
    Stream<String> alike(String id) {
        return claim(id).stream()
                .flatMap(claim -> dossier
                        .claimsByMeasurand()
                        .get(claim.measurand().id())
                        .stream()
                        .filter(other -> quoted(other).equals(quoted(claim))))
                .map(Claim::id);
    }

    /** Returns what to print of a measurand: its phrase with the attribution, or each side of a dispute; empty where it has neither. */
    Optional<String> print(String measurand) {
        return result.consensus(measurand).flatMap(this::print);
    }

    private Optional<String> print(Consensus consensus) {
        Stream<String> sides = consensus.sides().stream().flatMap(side -> printed(side).stream());
        String each = Listing.and(sides.map(Quote::of).collect(ImmutableSet.toImmutableSet()), SHOWN);
        Optional<String> one = consensus.printed().map(phrase -> "Print " + Quote.of(phrase) + ".");
        return one.or(() -> each.isEmpty()
                ? Optional.empty()
                : Optional.of("Print no single figure; print each side with its name: " + each + "."));
    }

    private static Optional<String> printed(Side side) {
        return side.printable()
                .map(phrase -> phrase + side.attribution().map(by -> ", " + by).orElse(""));
    }

    /** Returns the sentence to ask the parties of some sources that are known by name; empty where none is. */
    String ask(Collection<String> sources) {
        ImmutableSet<String> named =
                sources.stream().map(dossier::party).filter(this::isNamed).collect(ImmutableSet.toImmutableSet());
        return named.isEmpty() ? "" : sentence("Ask " + names.sourcesAnd(named));
    }

    private boolean isNamed(String id) {
        return Optional.ofNullable(dossier.sources().get(id))
                .filter(source -> !source.isAnonymous())
                .isPresent();
    }

    /** Returns words with a full stop, unless they end with that of an abbreviation. */
    static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    /** Returns sentences with a space between them. */
    static String sentences(String... sentences) {
        return Stream.of(sentences).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }
}
