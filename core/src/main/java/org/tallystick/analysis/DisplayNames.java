package org.tallystick.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.prose.Listing;
import org.tallystick.prose.Quote;
import org.tallystick.relation.Relation;

/** The names that a dossier gives to its ids, as reports show them. An id without a name stands for itself. */
public final class DisplayNames {
    private static final int SHOWN = 6;

    private final Dossier dossier;

    /**
     * Creates the names of a dossier.
     *
     * @param dossier the dossier
     */
    public DisplayNames(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Returns sources by name, with unnamed officials as one.
     *
     * @param ids the ids of sources
     * @return their names, separated by commas
     */
    public String sources(Collection<String> ids) {
        return String.join(", ", listed(ids));
    }

    /**
     * Returns sources by name in a sentence, with unnamed officials as one.
     *
     * @param ids the ids of sources
     * @return "a", "a and b", "a, b and 4 more"
     */
    public String sourcesAnd(Collection<String> ids) {
        return Listing.and(listed(ids), SHOWN);
    }

    private List<String> listed(Collection<String> ids) {
        List<String> names = new ArrayList<>();
        int unnamed = 0;
        for (String id : ids) {
            Optional<Source> source = Optional.ofNullable(dossier.sources().get(id));
            if (source.filter(Source::isAnonymous).isPresent()) {
                unnamed++;
            } else {
                names.add(source.map(Source::name).orElse(id));
            }
        }
        if (unnamed > 0) {
            names.add(unnamed == 1 ? "an unnamed official" : "unnamed officials");
        }
        return ImmutableSet.copyOf(names).asList();
    }

    /**
     * Returns the name of a source.
     *
     * @param id its id
     * @return its name
     */
    public String source(String id) {
        return sources(ImmutableList.of(id));
    }

    /**
     * Returns the name of the source of a claim.
     *
     * @param claim the id of the claim
     * @return the name
     */
    public String sayer(String claim) {
        return Optional.ofNullable(dossier.claimsById().get(claim))
                .map(Claim::source)
                .map(source -> source(source.id()))
                .orElse(claim);
    }

    /**
     * Returns the label of a measurand.
     *
     * @param id its id
     * @return its label
     */
    public String measurand(String id) {
        return Optional.ofNullable(dossier.measurands().get(id))
                .map(Measurand::label)
                .orElse(id);
    }

    /**
     * Returns relations by their labels, in quotation marks.
     *
     * @param ids the ids of relations
     * @return their names, separated by commas
     */
    public String relations(Collection<String> ids) {
        return ids.stream().map(this::relation).collect(Collectors.joining(", "));
    }

    private String relation(String id) {
        return Optional.ofNullable(dossier.relationsById().get(id))
                .flatMap(Relation::label)
                .map(Quote::of)
                .orElse(id);
    }
}
