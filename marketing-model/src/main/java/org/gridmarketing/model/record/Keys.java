package org.gridmarketing.model.record;

/** Keys (标识): checks that every keyed type or document shares: keys are not blank, and the format is known. */
public final class Keys {
    private Keys() {}

    /**
     * Refuses a blank key.
     *
     * @param key the key
     * @param attribute the attribute that holds it, such as {@code Customer.no}
     * @throws IllegalArgumentException naming the attribute, if the key is blank
     */
    public static void requireNotBlank(String key, String attribute) {
        if (key.isBlank()) {
            throw new IllegalArgumentException(attribute + " must not be blank");
        }
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
