package org.tallystick.io.claims;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.dossier.DossierBuilder;
import org.tallystick.io.entry.MeasurandEntry;
import org.tallystick.io.entry.SourceEntry;
import org.tallystick.io.json.JsonOutput;

/**
 * The claims that {@link ClaimsDrafter} found in a text: a claims document that can be read as it is, with a list of the remaining tasks at
 * its top.
 *
 * <p>In addition to the keys of any claims document it has {@code x-todo}, a list of the tasks. Each claim has {@code x-start} and {@code
 * x-end}, the place of the figure in the text in characters (UTF-16 code units, the end exclusive), and {@code x-trend} where the figure
 * states a change. A reader ignores these keys.
 */
public final class ClaimsDraft {
    private static final int SPREAD = 2;

    private final Optional<String> title;
    private final Dossier dossier;
    private final ImmutableList<DraftClaim> claims;
    private final ImmutableList<String> toDo;

    ClaimsDraft(Source source, Optional<String> title, ImmutableList<DraftClaim> claims) {
        DossierBuilder gathered = Dossier.builder().add(source);
        title.ifPresent(gathered::title);
        claims.forEach(each -> gathered.add(each.claim()));
        this.title = title;
        this.dossier = gathered.build();
        this.claims = claims;
        this.toDo = toDo(source, claims);
    }

    private static ImmutableList<String> toDo(Source source, ImmutableList<DraftClaim> claims) {
        ImmutableList.Builder<String> toDo = ImmutableList.builder();
        toDo.add("Read the text for figures that are missing: one that is not understood is left out.");
        if (!claims.isEmpty()) {
            toDo.add(
                    "Drop the claims that do not matter, and those that the source only quotes in order to deny them.");
            toDo.add(
                    "Claims of one thing take one measurand: each has its own now, for a noun alone does not identify it.");
            toDo.add("Say what each measurand is: its label, population, place, period and course.");
        }
        if (claims.stream().anyMatch(DraftClaim::isTrend)) {
            toDo.add(
                    "Figures with x-trend: after rose-to and fell-to they are levels, else changes; a fall has no sign yet.");
        }
        if (source.cites().isEmpty()) {
            toDo.add("Say whom the source cites, for all its claims or for one.");
        }
        if (source.published().isEmpty()) {
            toDo.add("Say when the source was published.");
        }
        return toDo.build();
    }

    /**
     * Returns the claims, each with a measurand of its own, in the order of the text.
     *
     * @return the dossier, equal to that read from the document
     */
    public Dossier dossier() {
        return dossier;
    }

    /**
     * Returns the tasks that are left to a person.
     *
     * @return sentences, at least one
     */
    public ImmutableList<String> toDo() {
        return toDo;
    }

    /**
     * Returns the text of the claims document.
     *
     * @return the text, with a line break at the end
     */
    public String text() {
        StringWriter text = new StringWriter();
        try {
            write(text);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return text.toString();
    }

    /**
     * Writes the claims document, one entry a line.
     *
     * @param target the target of the text; not closed
     * @throws IOException if the target fails
     */
    public void write(Writer target) throws IOException {
        JsonOutput.write(target, SPREAD, this::members);
        target.write("\n");
    }

    private void members(JsonOutput json) {
        json.number("tallystick", 1);
        json.optional("title", title);
        json.texts("x-todo", toDo);
        json.objects("sources", dossier.sources().values(), SourceEntry::write);
        json.objects("measurands", dossier.measurands().values(), MeasurandEntry::write);
        json.objects("claims", claims, DraftClaim::write);
    }
}
