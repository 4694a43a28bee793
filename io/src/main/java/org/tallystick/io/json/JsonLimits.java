package org.tallystick.io.json;

/**
 * The limits of the size of an input.
 *
 * @param depth the greatest depth of nested objects and arrays
 * @param documentLength the greatest number of characters of a document that is read as a whole
 * @param values the greatest number of its values and keys, each of which needs more memory than its characters
 * @param lineLength the greatest number of characters of a line of JSON Lines
 * @param textLength the greatest number of characters of a text
 * @param keyLength the greatest number of characters of a key
 * @param numberLength the greatest number of digits of a number with its exponent written out
 */
public record JsonLimits(
        int depth, long documentLength, int values, int lineLength, int textLength, int keyLength, int numberLength) {

    /** The limits for all inputs. */
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
