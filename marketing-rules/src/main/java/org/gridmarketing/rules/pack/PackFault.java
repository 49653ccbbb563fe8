package org.gridmarketing.rules.pack;

/**
 * Pack fault (扩展包故障): why a pack, or one rule of it, was left out. Everything else was loaded.
 *
 * @param provider the class of the provider; where it cannot be loaded and its name not be told, {@code META-INF/services}
 * @param rule the id of the rule, or where that cannot be told its place in the pack, such as {@code #1} for the first; empty where the
 *     whole pack was left out
 * @param reason why
 * @param detail what exactly, such as the message of an exception
 */
public record PackFault(String provider, String rule, Reason reason, String detail) {
    /** Reason (原因). */
    public enum Reason {
        /** The provider cannot be loaded or fails when asked (扩展包出错). */
        CRASHED,
        /** Its prefix is malformed, one of this library's, or another pack's (前缀不可用). */
        PREFIX_REFUSED,
        /** An id or alias of the rule does not begin with the pack's prefix (编号前缀不符). */
        FOREIGN_ID,
        /** An id or alias of the rule is taken (编号重复). */
        DUPLICATE_ID,
        /** The rule has no text in one of the languages (缺少文案). */
        NO_TEXT
    }
}
