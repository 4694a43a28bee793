package org.tallystick.io.json;

/**
 * How large an input may be before it is refused instead of read.
 *
 * @param depth how many objects and arrays may stand inside each other
 * @param documentLength characters of a document that is read as a whole
 * @param lineLength characters of a line of JSON Lines
 * @param textLength characters of a text
 * @param keyLength characters of a key
 * @param numberLength digits of a number with its exponent written out
 */
public record JsonLimits(
        int depth, long documentLength, int lineLength, int textLength, int keyLength, int numberLength) {

    /** The limits under which all inputs are read. */
    public static final JsonLimits STANDARD = new JsonLimits(64, 64L << 20, 1 << 20, 1_000_000, 1_000, 10_000);

    JsonLimits withDepth(int newDepth) {
        return new JsonLimits(newDepth, documentLength, lineLength, textLength, keyLength, numberLength);
    }

    JsonLimits withDocumentLength(long newLength) {
        return new JsonLimits(depth, newLength, lineLength, textLength, keyLength, numberLength);
    }

    JsonLimits withLineLength(int newLength) {
        return new JsonLimits(depth, documentLength, newLength, textLength, keyLength, numberLength);
    }

    JsonLimits withTextLength(int newLength) {
        return new JsonLimits(depth, documentLength, lineLength, newLength, keyLength, numberLength);
    }
}
