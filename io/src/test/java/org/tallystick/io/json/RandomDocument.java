package org.tallystick.io.json;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A random JSON document that remembers where it wrote what, by looking back over its own text. */
final class RandomDocument {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final String[] SPACES = {"", "", "", " ", "  ", "\t", "\n", "\r\n", "\r", "\n\n   "};
    private static final String[] NUMBERS = {"0", "-0", "12", "-1.50", "2e3", "1E-5", "33179", "1.7e+09"};
    private static final String[] CHARACTERS = {"a", "Z", " ", "é", "—", "😀", "/", "~", "\uFEFF", "']},:["};

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> places = new TreeMap<>();

    RandomDocument(Random random) {
        this.random = random;
        space();
        value("", 0);
        space();
    }

    String text() {
        return text.toString();
    }

    /** By pointer the place and content of each value, and by "key" and pointer the place of each key. */
    Map<String, String> places() {
        return places;
    }

    private void value(String pointer, int depth) {
        switch (random.nextInt(depth == 0 ? 2 : depth < 4 ? 6 : 2) + (depth < 4 ? 0 : 2)) {
            case 0 -> object(pointer, depth);
            case 1 -> array(pointer, depth);
            case 2 -> write(pointer, NUMBERS[random.nextInt(NUMBERS.length)]);
            case 3 -> write(pointer, new String[] {"true", "false", "null"}[random.nextInt(3)]);
            default -> {
                String content = content(random.nextInt(50) == 0 ? 5000 : 8);
                places.put(pointer, here() + " " + content);
                text.append('"').append(content).append('"');
            }
        }
    }

    private void write(String pointer, String token) {
        places.put(pointer, here() + " " + token);
        text.append(token);
    }

    private void object(String pointer, int depth) {
        places.put(pointer, here() + " an object");
        text.append('{');
        int count = random.nextInt(5);
        for (int index = 0; index < count; index++) {
            space();
            String key = index + content(3);
            String inner = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
            places.put("key " + inner, here());
            text.append('"').append(key).append('"');
            space();
            text.append(':');
            space();
            value(inner, depth + 1);
            space();
            text.append(index < count - 1 ? "," : "");
        }
        text.append('}');
    }

    private void array(String pointer, int depth) {
        places.put(pointer, here() + " an array");
        text.append('[');
        int count = random.nextInt(6);
        for (int index = 0; index < count; index++) {
            space();
            value(pointer + "/" + index, depth + 1);
            space();
            text.append(index < count - 1 ? "," : "");
        }
        text.append(']');
    }

    private String content(int longest) {
        StringBuilder content = new StringBuilder();
        for (int length = random.nextInt(longest); length > 0; length--) {
            content.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return content.toString();
    }

    private void space() {
        text.append(random.nextInt(200) == 0 ? " \n".repeat(3000) : SPACES[random.nextInt(SPACES.length)]);
    }

    private String here() {
        int line = 1;
        int lineStart = 0;
        for (Matcher end = LINE_END.matcher(text); end.find(); ) {
            line++;
            lineStart = end.end();
        }
        return line + ":" + (text.length() - lineStart + 1);
    }
}
