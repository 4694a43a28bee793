package org.tallystick.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.prose.Listing;
import org.tallystick.prose.Quote;

/** The names that a dossier gives to its ids, as reports show them. An id without a name stands for itself. */
public final class DisplayNames {
    private static final int SHOWN = 6;

    /** The greatest number of characters of a label in a formula. */
    private static final int LONGEST = 80;

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
     * Returns the sources of claims by name in a sentence.
     *
     * @param claims the ids of claims
     * @return the names, each once: "a", "a and b", "a, b and 4 more"
     */
    public String sayersAnd(Collection<String> claims) {
        return Listing.and(claims.stream().map(this::sayer).collect(ImmutableSet.toImmutableSet()), SHOWN);
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
     * Returns relations by name in a sentence.
     *
     * @param ids the ids of relations
     * @return the {@linkplain #relation(String) names}: "a", "a and b", "a, b and 4 more"
     */
    public String relations(Collection<String> ids) {
        return Listing.and(ids.stream().map(this::relation).toList(), SHOWN);
    }

    /**
     * Returns the name of a relation.
     *
     * @param id its id
     * @return its label in quotation marks; without one, its formula with the labels of its measurands, in quotation marks where they are
     * more than a word
     */
    public String relation(String id) {
        return Optional.ofNullable(dossier.relationsById().get(id))
                .map(relation -> relation.label().map(Quote::of).orElseGet(() -> relation.formula(this::inFormula)))
                .orElse(id);
    }

    private String inFormula(String measurand) {
        String label = Quote.shortened(measurand(measurand), LONGEST);
        return label.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-')
                ? label
                : Quote.of(label);
    }

    /**
     * Returns claims by their figures and sources.
     *
     * @param ids the ids of claims
     * @return for each the figure in quotation marks with its source, as "4,561" (The Times): "a", "a and b", "a, b and 4 more"
     */
    public String claimsAnd(Collection<String> ids) {
        return Listing.and(ids.stream().map(this::claim).toList(), SHOWN);
    }

    /**
     * Returns a claim by its figure and source.
     *
     * @param id the id of a claim
     * @return its figure in quotation marks with its source, as "4,561" (The Times)
     */
    public String claim(String id) {
        return Optional.ofNullable(dossier.claimsById().get(id))
                .map(claim -> Quote.of(claim.said()) + " (" + sayer(id) + ")")
                .orElse(id);
    }
}
