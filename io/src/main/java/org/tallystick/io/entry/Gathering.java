package org.tallystick.io.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.io.json.Quote;
import org.tallystick.relation.Relation;

/** Gathers the entries of all files, in any order, and then reports undeclared ids to which they refer. */
public final class Gathering {
    private final Registry<Source> sources = new Registry<>(EntryKind.SOURCE);
    private final Registry<Measurand> measurands = new Registry<>(EntryKind.MEASURAND);
    private final Registry<Claim> claims = new Registry<>(EntryKind.CLAIM);
    private final Registry<Relation> relations = new Registry<>(EntryKind.RELATION);
    private final List<Reference> references = new ArrayList<>();
    private final Set<String> ofUnknownKind = new HashSet<>();
    private boolean partUnread;

    void add(EntryKind kind, Entry entry) {
        switch (kind) {
            case SOURCE -> add(sources, SourceEntry.read(entry));
            case MEASURAND -> add(measurands, MeasurandEntry.read(entry));
            case CLAIM -> add(claims, ClaimEntry.read(entry));
            case RELATION -> add(relations, RelationEntry.read(entry));
        }
    }

    private <T> void add(Registry<T> registry, Optional<Draft<T>> draft) {
        draft.ifPresent(read -> {
            registry.add(read);
            read.references().stream().filter(each -> each.link().mustResolve()).forEach(references::add);
        });
    }

    /** Records an entry of which at most the id could be read. */
    void addUnreadable(Optional<String> id) {
        id.ifPresentOrElse(ofUnknownKind::add, this::partUnread);
    }

    /** Records that some text could not be read, so that ids may be declared there. */
    public void partUnread() {
        partUnread = true;
    }

    Registry<Source> sources() {
        return sources;
    }

    Registry<Measurand> measurands() {
        return measurands;
    }

    Registry<Claim> claims() {
        return claims;
    }

    Registry<Relation> relations() {
        return relations;
    }

    /** Reports every id that is referred to and not declared. */
    void reportDangling() {
        if (partUnread) {
            return;
        }
        for (Reference reference : references) {
            EntryKind target = reference.link().target();
            boolean there = target == EntryKind.SOURCE ? sources.has(reference.id()) : claims.has(reference.id());
            if (!there && !ofUnknownKind.contains(reference.id())) {
                String what = "the " + target.word() + " " + Quote.word(reference.id()) + " is not declared";
                reference.at().report(what, "the id of one of the " + target.key());
            }
        }
    }
}
