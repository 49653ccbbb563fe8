package org.gridmarketing.model.org;

import java.util.Locale;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.text.Bilingual;

/**
 * Duty (职责): what a role or position does, as an action on an object. Printed duties are prose; these are our own short
 * terms for them, so that they can be compared.
 *
 * @param action the verb (动作)
 * @param object what it is done to (对象)
 */
public record Duty(DutyAction action, DutyObject object) {
    /**
     * The duty in words.
     *
     * @return for example 抄录表计示数, read meter readings
     */
    public Bilingual text() {
        return new Bilingual(
                action.label(Language.ZH) + object.label(Language.ZH),
                action.label(Language.EN) + " " + object.label(Language.EN));
    }

    /**
     * The duty as the tables write it.
     *
     * @return for example {@code READ:METER_READING}
     */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s:%s", action, object);
    }
}
