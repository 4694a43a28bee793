package org.tallystick.io.json;

/**
 * How large an input may be before it is refused instead of read.
 *
 * @param depth how many objects and arrays may stand inside each other
 * @param documentLength characters of a document that is read as a whole
 * @param values how many values and keys it may hold, for what is kept of each takes more room than its characters
 * @param lineLength characters of a line of JSON Lines
 * @param textLength characters of a text
 * @param keyLength characters of a key
 * @param numberLength digits of a number with its exponent written out
 */
public record JsonLimits(
        int depth, long documentLength, int values, int lineLength, int textLength, int keyLength, int numberLength) {

    /** The limits under which all inputs are read. */
    public static final JsonLimits STANDARD =
            new JsonLimits(64, 64L << 20, 8_000_000, 1 << 20, 1_000_000, 1_000, 10_000);

    JsonLimits withDepth(int newDepth) {
        return new JsonLimits(newDepth, documentLength, values, lineLength, textLength, keyLength, numberLength);
    }

    JsonLimits withDocumentLength(long newLength) {
        return new JsonLimits(depth, newLength, values, lineLength, textLength, keyLength, numberLength);
    }

    JsonLimits withLineLength(int newLength) {
        return new JsonLimits(depth, documentLength, values, newLength, textLength, keyLength, numberLength);
    }

    JsonLimits withTextLength(int newLength) {
        return new JsonLimits(depth, documentLength, values, lineLength, newLength, keyLength, numberLength);
    }

    JsonLimits withValues(int most) {
        return new JsonLimits(depth, documentLength, most, lineLength, textLength, keyLength, numberLength);
    }
}
