package org.gridmarketing.rules.api;

import java.util.List;

/**
 * Rule provider (规则扩展包): rules of a third party. Name the class in {@code META-INF/services/}{@link RuleProvider} (or in a
 * {@code provides} of the module) and load it with {@code RulePacks}. The texts of its rules stand in a bundle of its own,
 * {@code gridmarketing/messages/<name>_zh.properties} and {@code _en.properties}, named by the first part of their message keys.
 */
public interface RuleProvider {
    /**
     * Prefix (编号前缀).
     *
     * @return the part before the hyphen with which the ids and aliases of all its rules begin, such as {@code ACME}: upper-case
     *     letters and digits; those of this library are taken
     */
    String prefix();

    /**
     * The rules.
     *
     * @return in the order in which they run
     */
    List<Rule> rules();
}
