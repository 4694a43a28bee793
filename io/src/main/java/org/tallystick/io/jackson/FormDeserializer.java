package org.tallystick.io.jackson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tallystick.io.json.Located;
import org.tallystick.io.json.Problems;
import org.tallystick.io.json.TokenTree;
import org.tallystick.io.problem.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads the values of one type, and rejects a value with all its problems. */
final class FormDeserializer<T> extends StdDeserializer<T> {
    private final ValueForm.Reading<T> reading;

    FormDeserializer(Class<T> type, ValueForm.Reading<T> reading) {
        super(type);
        this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        Problems problems = new Problems("JSON");
        Located value = TokenTree.read(parser, problems);
        Optional<T> read = reading.read(value, problems);
        List<Problem> found = problems.list();
        if (found.isEmpty() && read.isPresent()) {
            return read.get();
        }
        return context.reportInputMismatch(this, "%s", words(found));
    }

    private static String words(List<Problem> problems) {
        return problems.stream().map(FormDeserializer::words).collect(Collectors.joining("\n"));
    }

    /** The place of the whole value is told by the exception. */
    private static String words(Problem problem) {
        String what = problem.pointer().isEmpty() ? problem.what() : problem.pointer() + ": " + problem.what();
        return problem.expected().isEmpty() ? what : what + "; expected " + problem.expected();
    }
}
