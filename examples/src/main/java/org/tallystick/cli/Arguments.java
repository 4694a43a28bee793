package org.tallystick.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The arguments as the user wrote them. In a POSIX locale, as in many containers, Java loses every non-ASCII character, such as the sign in
 * "£5"; Linux still provides the bytes.
 */
final class Arguments {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final String LOST = "\uFFFD";

    private Arguments() {}

    /** Returns the arguments, restored where Java lost a character and the bytes are available, else as given. */
    static String[] mended(String... given) {
        if (Arrays.stream(given).noneMatch(argument -> argument.contains(LOST))) {
            return given;
        }
        try {
            return mended(Files.readAllBytes(COMMAND_LINE), given);
        } catch (IOException notLinux) {
            return given;
        }
    }

    /** Returns the arguments restored from the last words of a command line, each terminated by a zero byte. */
    static String[] mended(byte[] commandLine, String... given) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(commandLine))
                    .toString();
            String[] words = text.split("\0", -1); // the last part is the empty one after the last zero byte
            int end = words.length - 1;
            return end < given.length ? given : Arrays.copyOfRange(words, end - given.length, end);
        } catch (CharacterCodingException notUtf8) {
            return given;
        }
    }
}
