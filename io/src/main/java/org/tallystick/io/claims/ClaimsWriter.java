package org.tallystick.io.claims;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.json.JsonOutput;

/**
 * Writes a dossier as a claims document, an entry a line, in the order of the dossier. {@link ClaimsReader} reads an equal dossier
 * back, provided that every claim that one of its claims corrects is in it and that neither publishers nor corrections run in a circle.
 *
 * <p>A figure is written as its phrase where that says it all, else as an object of its parts.
 */
public final class ClaimsWriter {
    private static final int SPREAD = 2;

    private ClaimsWriter() {}

    /**
     * The text of a claims document.
     *
     * @param dossier the dossier
     * @return its text, with a line break at the end
     * @throws UnwritableFigureException if a claim's figure can be said by no document
     */
    public static String text(Dossier dossier) {
        StringWriter text = new StringWriter();
        try {
            write(dossier, text);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return text.toString();
    }

    /**
     * Writes a claims document.
     *
     * @param dossier the dossier
     * @param target takes the text; left open
     * @throws IOException if the target fails
     * @throws UnwritableFigureException if a claim's figure can be said by no document; part of the text may have been written
     */
    public static void write(Dossier dossier, Writer target) throws IOException {
        JsonOutput.write(target, SPREAD, json -> members(json, dossier));
        target.write("\n");
    }

    /**
     * Writes a claims document in UTF-8, in place of what the file may hold.
     *
     * @param dossier the dossier
     * @param file the file
     * @throws IOException if it cannot be written
     * @throws UnwritableFigureException if a claim's figure can be said by no document; the file is left as it was
     */
    public static void write(Dossier dossier, Path file) throws IOException {
        Files.writeString(file, text(dossier));
    }

    private static void members(JsonOutput json, Dossier dossier) {
        json.number("tallystick", 1);
        json.optional("title", dossier.title());
        json.objects("sources", dossier.sources().values(), SourceEntry::write);
        json.objects("measurands", dossier.measurands().values(), MeasurandEntry::write);
        json.objects("claims", dossier.claims(), ClaimEntry::write);
        json.objects("relations", dossier.relations(), RelationEntry::write);
    }
}
