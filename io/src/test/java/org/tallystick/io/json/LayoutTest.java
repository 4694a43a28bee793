package org.tallystick.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static String laidOut(int levels) throws IOException {
        StringWriter text = new StringWriter();
        JsonOutput.write(text, levels, json -> {
            json.texts("none", List.of());
            json.objects("empty", List.of(), (own, item) -> {});
            json.objects("one", List.of("a", "b"), (own, item) -> own.text("id", item));
            json.object("deep", own -> own.flag("a", true));
        });
        return text.toString();
    }

    @Test
    void outerLevelsAreSpreadOverLines() throws IOException {
        assertThat(laidOut(0))
                .isEqualTo("{\"empty\": [], \"one\": [{\"id\": \"a\"}, {\"id\": \"b\"}], \"deep\": {\"a\": true}}");
        assertThat(laidOut(2)).isEqualTo("""
                        {
                          "empty": [],
                          "one": [
                            {"id": "a"},
                            {"id": "b"}
                          ],
                          "deep": {
                            "a": true
                          }
                        }""");
    }
}
