package org.tallystick.cli;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tallystick.io.problem.Problem;

/** The streams of the program, in UTF-8 whatever the locale. */
final class Streams {
    private final InputStream bytes;
    private final Reader in;
    private final Output out;
    private final PrintWriter outPrinter;
    private final PrintWriter err;

    Streams(InputStream in, OutputStream out, OutputStream err) {
        this.bytes = in;
        this.in = new InputStreamReader(in, StandardCharsets.UTF_8);
        this.out = new Output(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        this.outPrinter = new PrintWriter(this.out);
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    Reader in() {
        return in;
    }

    /** Returns standard input for a caller that decodes it; nothing has been read from it. */
    InputStream bytes() {
        return bytes;
    }

    Output out() {
        return out;
    }

    /** Returns standard output as a print writer, which has no buffer of its own before {@link #out()}. */
    PrintWriter outPrinter() {
        return outPrinter;
    }

    PrintWriter err() {
        return err;
    }

    /** Writes an error message to standard error. */
    void error(String complaint) {
        err.println("tallystick: " + complaint);
    }

    /** Writes the problems of the input and what follows from them to standard error, and returns the exit status. */
    int refuse(List<Problem> problems, String consequence) {
        problems.forEach(err::println);
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        error(count + "; " + consequence);
        return Program.NO_RESULT;
    }
}
