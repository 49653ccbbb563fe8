package org.gridmarketing.rules.api;

import org.gridmarketing.model.record.Keys;

/**
 * Field path (字段路径): an attribute of an archived type, as rules declare their inputs.
 *
 * @param type the type's simple name, such as {@code Customer}, {@code ReadingSegment} or {@code Tariff}
 * @param attribute the attribute, such as {@code voltage}
 */
public record FieldPath(String type, String attribute) {
    /**
     * Checks both names.
     *
     * @param type the type's simple name
     * @param attribute the attribute
     * @throws IllegalArgumentException if one is blank
     */
    public FieldPath {
        Keys.requireNotBlank(type, "FieldPath.type");
        Keys.requireNotBlank(attribute, "FieldPath.attribute");
    }

    /**
     * A path as it is written.
     *
     * @param path type, dot and attribute, such as {@code Customer.voltage}
     * @return the path
     * @throws IllegalArgumentException if there is no dot between two names
     */
    public static FieldPath of(String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("field path must look like Customer.voltage: " + path);
        }
        return new FieldPath(path.substring(0, dot), path.substring(dot + 1));
    }

    @Override
    public String toString() {
        return type + "." + attribute;
    }
}
