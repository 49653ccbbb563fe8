package org.gridmarketing.model.code;

/**
 * Code meaning (代码含义): one meaning of a code set. Every code enum implements it, so that profiles, labels and documents can treat all sets
 * alike. A meaning has no code of its own; its code depends on the {@link CodeProfile}.
 */
public interface Code {

    /**
     * The name of the meaning, stable across profiles.
     *
     * @return the name of the enum constant
     */
    String name();

    /**
     * The name of the code set, as tables and labels use it.
     *
     * @return the simple name of the enum
     */
    default String codeSet() {
        // A constant with a body has a class of its own, which has no simple name.
        return this instanceof Enum<?> constant
                ? constant.getDeclaringClass().getSimpleName()
                : getClass().getSimpleName();
    }

    /**
     * The meaning in words.
     *
     * @param language the language of the label
     * @return the label
     * @throws IllegalStateException if there is no label
     */
    default String label(Language language) {
        return Labels.of(this, language);
    }
}
