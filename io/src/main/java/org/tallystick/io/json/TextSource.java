package org.tallystick.io.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * The characters of a stream of bytes. The encoding is UTF-8, or UTF-16 or UTF-32 where a byte order mark or the zero bytes at the start
 * (RFC 4627, section 3) indicate it. A byte order mark is not part of the text. Malformed bytes become U+FFFD, and the first of each line
 * is a problem.
 */
public final class TextSource extends Reader {
    private static final int BUFFER = 8192;
    private static final char MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream stream;
    private final Problems problems;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final CharBuffer decoded = CharBuffer.allocate(BUFFER);
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final LineCounter place = new LineCounter();
    private boolean streamEnded;
    private boolean done;
    private boolean started;
    private int lastMalformedLine;

    private TextSource(InputStream stream, Problems problems) throws IOException {
        this.stream = stream;
        this.problems = problems;
        bytes.limit(0);
        decoded.limit(0);
        while (!streamEnded && bytes.remaining() < 4) {
            fill();
        }
        charset = charset(bytes);
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Returns a reader of the characters of a stream.
     *
     * @param problems receives the malformed bytes, as they are read
     * @return the reader, which does not close the stream
     */
    public static Reader of(InputStream stream, Problems problems) throws IOException {
        return new TextSource(stream, problems);
    }

    private static Charset charset(ByteBuffer start) {
        int first = at(start, 0);
        int second = at(start, 1);
        boolean nothingBetween = at(start, 2) == 0 && start.limit() > 3;
        if (first == 0xFE && second == 0xFF) {
            return UTF_16BE;
        }
        if ((first == 0xFF && second == 0xFE) || (first > 0 && second == 0)) {
            return nothingBetween && at(start, 3) == 0 ? Charset.forName("UTF-32LE") : UTF_16LE;
        }
        if (first == 0 && second == 0 && start.limit() > 3) {
            return Charset.forName("UTF-32BE");
        }
        return first == 0 && second > 0 ? UTF_16BE : UTF_8;
    }

    private static int at(ByteBuffer start, int index) {
        return index < start.limit() ? start.get(index) & 0xFF : -1;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!decoded.hasRemaining()) {
            if (done) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, decoded.remaining());
        decoded.get(target, offset, count);
        return count;
    }

    private void decode() throws IOException {
        decoded.clear().limit(BUFFER - 1);
        CoderResult result = decoder.decode(bytes, decoded, streamEnded);
        pass();
        if (result.isError()) {
            replace(result.length());
        } else if (result.isUnderflow()) {
            if (streamEnded) {
                done = true;
            } else {
                fill();
            }
        }
        decoded.flip();
        if (!started && decoded.hasRemaining()) {
            started = true;
            if (decoded.get(0) == MARK) {
                decoded.get();
            }
        }
    }

    private void pass() {
        for (int at = 0; at < decoded.position(); at++) {
            if (started || at > 0 || decoded.get(0) != MARK) {
                place.pass(decoded.get(at));
            }
        }
    }

    private void replace(int length) {
        if (place.line() != lastMalformedLine) {
            lastMalformedLine = place.line();
            problems.add(
                    place.line(),
                    place.column(),
                    "",
                    "the bytes " + hexadecimal(length) + " are malformed " + charset.name(),
                    "text in UTF-8, or in UTF-16 with a byte order mark");
        }
        bytes.position(bytes.position() + length);
        decoded.limit(BUFFER).put(REPLACEMENT);
        place.pass(REPLACEMENT);
    }

    private String hexadecimal(int length) {
        StringBuilder hexadecimal = new StringBuilder();
        for (int at = 0; at < length; at++) {
            hexadecimal.append(String.format("%s%02X", at == 0 ? "" : " ", bytes.get(bytes.position() + at)));
        }
        return hexadecimal.toString();
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            streamEnded = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() {
        done = true;
        decoded.limit(decoded.position());
    }
}
