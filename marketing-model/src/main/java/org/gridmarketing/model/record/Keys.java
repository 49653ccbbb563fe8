package org.gridmarketing.model.record;

import java.util.Objects;

/** Keys (标识): checks that every keyed type or document shares: keys are not blank, and the format is known. */
public final class Keys {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Keys() {}

    /**
     * Refuses a blank key.
     *
     * @param key the key
     * @param attribute the attribute that holds it, such as {@code Customer.no}
     * @throws IllegalArgumentException naming the attribute, if the key is blank: empty, or spaces of any kind only
     * @throws NullPointerException naming the attribute, if there is no key
     */
    public static void requireNotBlank(String key, String attribute) {
        Objects.requireNonNull(key, attribute);
        if (isBlank(key)) {
            throw new IllegalArgumentException(attribute + " must not be blank");
        }
    }

    /**
     * Whether a text shows nothing: {@link String#isBlank()} does not know the no-break space and the byte order mark.
     *
     * @param text the text
     * @return true if it is empty or holds nothing but spaces of any kind
     */
    public static boolean isBlank(String text) {
        int at = 0;
        while (at < text.length() && isSpace(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at == text.length();
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == BYTE_ORDER_MARK;
    }

    /**
     * Refuses a document of a format that this version of the library does not know.
     *
     * @param formatVersion the document's format version
     * @param attribute the attribute that holds it
     * @throws IllegalArgumentException naming the attribute, unless the version is 1
     */
    public static void requireFormatVersion(int formatVersion, String attribute) {
        if (formatVersion != 1) {
            throw new IllegalArgumentException(attribute + " must be 1: " + formatVersion);
        }
    }
}
