package org.gridmarketing.model.outcome;

import java.util.Arrays;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.text.Names;

/**
 * Reference to an archived object (对象标识): its kind and its key.
 *
 * @param type the type's simple name (对象类型), such as {@code MeteringPoint}
 * @param key its key as archived (标识), such as a metering point number; never blank
 */
public record ObjectRef(String type, String key) {
    /**
     * Checks that both are there.
     *
     * @param type the type's simple name, such as {@code MeteringPoint}
     * @param key its key as archived, such as a metering point number; never blank
     * @throws IllegalArgumentException if either is blank
     */
    public ObjectRef {
        if (type.isBlank() || key.isBlank()) {
            throw new IllegalArgumentException("type and key must not be blank: \"" + type + "\", \"" + key + "\"");
        }
    }

    /**
     * A reference by type.
     *
     * @param type the object's type
     * @param key its key
     * @return the reference
     */
    public static ObjectRef of(Class<?> type, String key) {
        return new ObjectRef(type.getSimpleName(), key);
    }

    /**
     * The object in words.
     *
     * @param language of the words
     * @return for example 计量点 00012; of a band of a point the band in words too, as in 分时时段 00012 高峰
     */
    public String label(Language language) {
        return Names.type(type, language) + " " + keyInWords(language);
    }

    /** A band of a point is named by point and band. */
    private String keyInWords(Language language) {
        int band = key.lastIndexOf(' ') + 1;
        return type.equals(TouBand.class.getSimpleName())
                ? Arrays.stream(TouBand.values())
                        .filter(each -> each.name().equals(key.substring(band)))
                        .findFirst()
                        .map(each -> key.substring(0, band) + each.label(language))
                        .orElse(key)
                : key;
    }

    /**
     * An attribute of the object in words.
     *
     * @param attribute its name; empty where the object as a whole is meant
     * @param language of the words
     * @return for example 变压器 T1 铭牌容量 (ratedCapacity)
     */
    public String label(String attribute, Language language) {
        return attribute.isEmpty()
                ? label(language)
                : label(language) + " " + Names.attribute(type, attribute, language);
    }

    /**
     * Type and key.
     *
     * @return for example {@code MeteringPoint 00012}
     */
    @Override
    public String toString() {
        return type + " " + key;
    }
}
