package org.tallystick.io.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.dossier.Dossier;
import org.tallystick.dossier.DossierBuilder;
import org.tallystick.dossier.UnknownIdException;
import org.tallystick.io.entry.Reference.Link;
import org.tallystick.io.json.Quote;
import org.tallystick.relation.Relation;

/** Assembles a dossier from the gathered entries, leaving out those that refer to a rejected entry. */
public final class DossierAssembly {
    private final Gathering gathering;
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, Measurand> undeclared = new HashMap<>();
    private final DossierBuilder dossier = Dossier.builder();

    private DossierAssembly(Gathering gathering) {
        this.gathering = gathering;
    }

    /**
     * Returns the dossier of all gathered entries.
     *
     * @return the dossier; absent where ids are ambiguous or circular, which is reported
     */
    public static Optional<Dossier> of(Gathering gathering, Optional<String> title) {
        DossierAssembly assembly = new DossierAssembly(gathering);
        title.ifPresent(assembly.dossier::title);
        gathering.reportDangling();
        boolean publishers =
                Reference.reportCircles(Link.PUBLISHER, gathering.sources().drafts());
        boolean supersedes =
                Reference.reportCircles(Link.SUPERSEDES, gathering.claims().drafts());
        boolean ambiguous = assembly.reportAmbiguousAliases();
        assembly.reportHyphens();
        assembly.fill();
        return publishers || supersedes || ambiguous ? Optional.empty() : assembly.built();
    }

    /** A corrected claim may be impossible for its measurand, which has been reported. */
    private Optional<Dossier> built() {
        try {
            return Optional.of(dossier.build());
        } catch (UnknownIdException reported) {
            return Optional.empty();
        }
    }

    private boolean reportAmbiguousAliases() {
        boolean ambiguous = false;
        Map<String, Spot> owners = new LinkedHashMap<>();
        for (Draft<Measurand> draft : gathering.measurands().drafts()) {
            owners.put(draft.id(), draft.at());
        }
        for (Draft<Measurand> draft : gathering.measurands().drafts()) {
            for (Reference alias : draft.references()) {
                if (alias.link() == Link.ALIAS) {
                    Spot owner = owners.putIfAbsent(alias.id(), alias.at());
                    aliases.putIfAbsent(alias.id(), draft.id());
                    if (owner != null) {
                        ambiguous = true;
                        String what = "the alias " + Quote.word(alias.id()) + " is an id or alias already, at "
                                + owner.seenFrom(alias.at());
                        alias.at().report(what, "a name of its own");
                    }
                }
            }
        }
        return ambiguous;
    }

    /** Reports subtractions without spaces that are the id of a measurand, while not all of their parts are. */
    private void reportHyphens() {
        Set<String> known = new HashSet<>(aliases.keySet());
        gathering.measurands().drafts().forEach(draft -> known.add(draft.id()));
        Stream.of(references(gathering.measurands()), references(gathering.claims()), references(gathering.relations()))
                .flatMap(references -> references)
                .filter(reference -> reference.link() == Link.MEASURAND)
                .forEach(reference -> known.add(reference.id()));
        references(gathering.relations())
                .filter(reference -> reference.link() == Link.HYPHENS && known.contains(reference.id()))
                .filter(reference ->
                        !known.containsAll(Arrays.asList(reference.id().split("-", -1))))
                .forEach(reference -> reference
                        .at()
                        .report(
                                "these are measurands that are subtracted, and not all of them are known",
                                "one id in backquotes, if " + Quote.word(reference.id()) + " was meant"));
    }

    private static Stream<Reference> references(Registry<?> registry) {
        return registry.drafts().stream().flatMap(draft -> draft.references().stream());
    }

    private void fill() {
        gathering.sources().drafts().forEach(draft -> draft.value().ifPresent(dossier::add));
        gathering.measurands().drafts().forEach(draft -> draft.value().ifPresent(dossier::add));
        gathering.claims().drafts().forEach(draft -> draft.value().ifPresent(claim -> add(claim, draft)));
        gathering
                .relations()
                .drafts()
                .forEach(draft -> draft.value().filter(this::isKnown).ifPresent(dossier::add));
    }

    private void add(Claim claim, Draft<Claim> draft) {
        gathering
                .sources()
                .value(claim.source().id())
                .ifPresent(source -> measurand(claim.measurand().id()).ifPresent(measurand -> {
                    try {
                        dossier.add(ClaimEntry.resolve(claim, source, measurand, this::isRead));
                    } catch (IllegalArgumentException | ArithmeticException refusal) {
                        draft.core()
                                .report(
                                        Refusal.words(refusal),
                                        "a figure that " + Quote.word(measurand.id()) + " can have");
                    }
                }));
    }

    private boolean isRead(String claim) {
        return gathering.claims().value(claim).isPresent();
    }

    /** Returns the measurand of an id or alias; an undeclared one has only its id. */
    private Optional<Measurand> measurand(String name) {
        String id = canonical(name);
        if (gathering.measurands().isRefused(id)) {
            return Optional.empty();
        }
        return Optional.of(
                gathering.measurands().value(id).orElseGet(() -> undeclared.computeIfAbsent(id, Measurand::of)));
    }

    private String canonical(String name) {
        return gathering.measurands().has(name) ? name : aliases.getOrDefault(name, name);
    }

    private boolean isKnown(Relation relation) {
        boolean saidByKnown = relation.source().stream().allMatch(gathering.sources()::has);
        return saidByKnown
                && relation.measurands().stream()
                        .noneMatch(name -> gathering.measurands().isRefused(canonical(name)));
    }
}
