package org.gridmarketing.model.text;

import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.code.Labels;
import org.gridmarketing.model.code.Language;

/** Argument (参数): a typed value that a text speaks of. */
public sealed interface Arg {
    /**
     * A text that is the same in every language: a key, a date, a raw value.
     *
     * @param text the text
     */
    record Text(String text) implements Arg {}

    /**
     * A number with its unit.
     *
     * @param number the exact number, written out
     * @param unit its unit; empty for a pure number
     */
    record Amount(String number, String unit) implements Arg {}

    /**
     * A meaning of a code set.
     *
     * @param code the meaning
     */
    record Meaning(Code code) implements Arg {}

    /**
     * The argument as a text shows it.
     *
     * @param language of the text
     * @return for example {@code 1220 kWh} or 高供低计
     */
    default String render(Language language) {
        if (this instanceof Meaning meaning) {
            return Labels.of(meaning.code(), language);
        }
        if (this instanceof Amount amount) {
            return amount.unit().isEmpty()
                    ? amount.number()
                    : amount.number() + " " + unitLabel(amount.unit(), language);
        }
        return ((Text) this).text();
    }

    private static String unitLabel(String unit, Language language) {
        return language == Language.ZH ? unit.replace("yuan", "元").replace("month", "月") : unit;
    }
}
