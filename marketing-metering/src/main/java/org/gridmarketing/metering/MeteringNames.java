package org.gridmarketing.metering;

import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.text.Messages;

/** Metering names (计量名称): what constants of this module that texts speak of are called in both languages. */
public final class MeteringNames {
    private MeteringNames() {}

    /**
     * The name of a constant.
     *
     * @param constant of an enum of this module that has names
     * @return for example 接线错误 and a wrong wiring
     * @throws IllegalStateException if it has no name
     */
    public static Bilingual of(Enum<?> constant) {
        String key = "METERINGNAME." + constant.getDeclaringClass().getSimpleName() + "_" + constant.name();
        return new Bilingual(
                Messages.text(key, Args.none(), Language.ZH), Messages.text(key, Args.none(), Language.EN));
    }
}
