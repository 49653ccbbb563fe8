package org.gridmarketing.model.text;

import org.gridmarketing.model.code.Language;

/**
 * Names (名称) of types and attributes in words, for messages that people read. What has no name here keeps its own.
 */
public final class Names {
    private static final String BUNDLE = "NAMES.";

    private Names() {}

    /**
     * A type in words.
     *
     * @param type its simple name, such as {@code PowerTransformer}
     * @param language of the name
     * @return for example 变压器
     */
    public static String type(String type, Language language) {
        return Messages.find(BUNDLE + type, language).orElse(type);
    }

    /**
     * An attribute in words, with its own name behind so that it can be found in a document.
     *
     * @param type the simple name of the type that has it
     * @param attribute its own name, such as {@code ratedCapacity}
     * @param language of the name
     * @return for example 铭牌容量 (ratedCapacity)
     */
    public static String attribute(String type, String attribute, Language language) {
        String words = attributeAlone(type, attribute, language);
        return words.equals(attribute) ? words : words + " (" + attribute + ")";
    }

    /**
     * An attribute in words only.
     *
     * @param type the simple name of the type that has it
     * @param attribute its own name, such as {@code ratedCapacity}
     * @param language of the name
     * @return for example 铭牌容量
     */
    public static String attributeAlone(String type, String attribute, Language language) {
        return Messages.find(BUNDLE + type + "." + attribute, language).orElse(attribute);
    }
}
