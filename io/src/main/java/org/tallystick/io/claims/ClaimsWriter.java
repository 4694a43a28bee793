package org.tallystick.io.claims;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.jackson.TallystickModule;
import org.tallystick.io.json.DocumentWriter;
import org.tallystick.io.problem.UnwritableFigureException;

/**
 * Writes a dossier as a claims document, one entry a line, in the order of the dossier. {@link ClaimsReader} reads an equal dossier back.
 * This requires that the dossier contains every claim that is corrected by one of its claims, and that neither publishers nor corrections
 * form a circle.
 *
 * <p>A figure is written as its phrase where that is sufficient, else as an object of its parts.
 */
public final class ClaimsWriter {
    private static final DocumentWriter DOCUMENTS = DocumentWriter.of(new TallystickModule().mapper());

    private ClaimsWriter() {}

    /**
     * Returns the text of a claims document.
     *
     * @param dossier the dossier
     * @return the text, with a line break at the end
     * @throws UnwritableFigureException if no document can express the figure of a claim
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
     * @param target the target of the text; not closed
     * @throws IOException if the target fails
     * @throws UnwritableFigureException if no document can express the figure of a claim; part of the text may have been written
     */
    public static void write(Dossier dossier, Writer target) throws IOException {
        DOCUMENTS.write(dossier, target);
    }

    /**
     * Writes a claims document in UTF-8, replacing the content of the file.
     *
     * @param dossier the dossier
     * @param file the file
     * @throws IOException if it cannot be written
     * @throws UnwritableFigureException if no document can express the figure of a claim; the file is not changed
     */
    public static void write(Dossier dossier, Path file) throws IOException {
        Files.writeString(file, text(dossier));
    }
}
