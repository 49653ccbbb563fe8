package org.gridmarketing.model.text;

import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.record.NotBlank;

/**
 * Text in both languages (双语文本).
 *
 * @param zh Chinese text (中文), not blank
 * @param en English text (英文), not blank
 */
public record Bilingual(@NotBlank String zh, @NotBlank String en) {
    /**
     * Checks that both are there.
     *
     * @param zh Chinese, not blank
     * @param en English, not blank
     * @throws IllegalArgumentException if either is blank
     */
    public Bilingual {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("zh and en must not be blank: \"" + zh + "\", \"" + en + "\"");
        }
    }

    /**
     * The text in one language.
     *
     * @param language which
     * @return the text
     */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
