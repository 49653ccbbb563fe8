package org.gridmarketing.model.text;

import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.code.Labels;
import org.gridmarketing.model.code.Language;

/** Argument (参数): a typed value that a text speaks of. */
public sealed interface Arg {
    /**
     * A text (文本) that is the same in every language: a key, a date, a raw value.
     *
     * @param text the text (文本)
     */
    record Text(String text) implements Arg {}

    /**
     * A number with its unit (带单位的数值).
     *
     * @param number the exact number (数值), written out
     * @param unit its unit (单位); empty for a pure number
     */
    record Amount(String number, String unit) implements Arg {
        /**
         * The unit in words.
         *
         * @param language of the words
         * @return for example {@code kWh} or 元/(kVA·月); empty for a pure number
         */
        public String unit(Language language) {
            return language == Language.ZH ? unit.replace("yuan", "元").replace("month", "月") : unit;
        }
    }

    /**
     * A meaning of a code set (代码含义).
     *
     * @param code the meaning (含义)
     */
    record Meaning(Code code) implements Arg {}

    /**
     * A text in both languages (双语参数).
     *
     * @param zh the Chinese text (中文)
     * @param en the English text (英文)
     */
    record Wording(String zh, String en) implements Arg {}

    /**
     * Personal data (个人信息): a name, an address or a telephone number. Texts show a mask in its place.
     *
     * @param text the text as archived (原文)
     */
    record Personal(String text) implements Arg {
        /** What stands in place of personal data. */
        public static final String MASK = "***";

        @Override
        public String toString() {
            return MASK;
        }
    }

    /**
     * The argument in the clear.
     *
     * @return a text in place of personal data, any other argument itself
     */
    default Arg disclosed() {
        return this instanceof Personal personal ? new Text(personal.text()) : this;
    }

    /**
     * The argument as a text shows it.
     *
     * @param language of the text
     * @return for example {@code 1220 kWh} or 高供低计; a mask in place of personal data
     */
    default String render(Language language) {
        if (this instanceof Meaning meaning) {
            return Labels.of(meaning.code(), language);
        }
        if (this instanceof Amount amount) {
            return amount.unit().isEmpty() ? amount.number() : amount.number() + " " + amount.unit(language);
        }
        if (this instanceof Wording wording) {
            return language == Language.ZH ? wording.zh() : wording.en();
        }
        return this instanceof Text text ? text.text() : Personal.MASK;
    }
}
