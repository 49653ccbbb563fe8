package org.gridmarketing.rules.kind;

import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.rules.api.RuleContext;

/**
 * Lookup (引用查找): whether a reference leads somewhere.
 *
 * @param <S> what holds the reference
 */
@FunctionalInterface
public interface Lookup<S> {
    /**
     * Follows a reference.
     *
     * @param subject what holds it
     * @param key the reference as archived
     * @param view the dossier
     * @param context what the run depends on
     * @return what is found there
     */
    Target find(S subject, String key, DossierView view, RuleContext context);

    /** What a reference leads to (引用结果). */
    enum Target {
        /** An object that may be referred to (有效). */
        FOUND,
        /** Only objects that may not be referred to any more or not from here (已失效). */
        OUT_OF_USE,
        /** Nothing (不存在). */
        NOTHING,
        /** Unknown, since the table it refers to is not there (无表). */
        NO_TABLE
    }
}
