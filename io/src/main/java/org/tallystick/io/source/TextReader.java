package org.tallystick.io.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tallystick.io.json.Problems;
import org.tallystick.io.json.TextSource;
import org.tallystick.io.problem.Problem;

/**
 * The characters of a plain text: of UTF-8, or of UTF-16 or UTF-32 where a byte order mark or the zero bytes at the start say so. A
 * byte order mark is no part of the text, so that the first character behind it is at place 0.
 *
 * <p>The text is decoded as it is read and never held. Malformed bytes become U+FFFD, and the first of each line is a {@linkplain
 * #problems() problem}; they are complete once the text has been read to its end.
 */
public final class TextReader extends Reader {
    private final Reader text;
    private final InputStream bytes;
    private final Problems problems;

    /** Opens nothing itself; closing it closes the bytes. */
    private TextReader(InputStream bytes, String name) throws IOException {
        this.bytes = bytes;
        this.problems = new Problems(name);
        this.text = TextSource.of(bytes, problems);
    }

    /**
     * Opens a text.
     *
     * @param file the file; problems call it by its path as it is given here
     * @return a reader, to be closed
     * @throws IOException if it cannot be opened; {@link Problem#ofFailure} describes the reason
     */
    public static TextReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            return new TextReader(bytes, file.toString());
        } catch (IOException failure) {
            bytes.close();
            throw failure;
        }
    }

    /**
     * The text of a stream.
     *
     * @param name what problems call it
     * @param bytes the stream, which is closed with the reader
     * @return a reader
     * @throws IOException if the first bytes cannot be read
     */
    public static TextReader of(String name, InputStream bytes) throws IOException {
        return new TextReader(bytes, name);
    }

    /**
     * What is wrong with the bytes read so far. Of a text that is malformed nearly everywhere not all problems are kept; the last
     * then says how many more there are.
     *
     * @return the problems in the order of the text, empty where there is none
     */
    public List<Problem> problems() {
        return problems.list();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        return text.read(target, offset, length);
    }

    @Override
    public void close() throws IOException {
        text.close();
        bytes.close();
    }
}
