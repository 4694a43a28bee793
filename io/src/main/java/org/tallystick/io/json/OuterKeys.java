package org.tallystick.io.json;

import java.io.Reader;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Looks at the keys of the outermost object of a document, without its values. */
public final class OuterKeys {
    private static final JsonFactory FACTORY = new JsonFactory();

    private OuterKeys() {}

    /** Whether a document is an object that has one of some keys, as far as it can be read. */
    public static boolean haveAny(Reader document, Set<String> keys) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                if (keys.contains(parser.currentName())) {
                    return true;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return false;
        } catch (JacksonException noJson) {
            return false;
        }
    }
}
