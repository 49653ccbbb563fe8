package org.gridmarketing.rules.kind;

import java.util.List;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Rule kind (核查类型): a test with its attributes filled in, still without id, title and owner.
 *
 * @param <S> what it tests
 */
public interface RuleKind<S> {
    /**
     * The name of the kind.
     *
     * @return upper-case words such as {@code NOT_NULL}
     */
    String name();

    /**
     * The names of the arguments of its violations.
     *
     * @return every name, whatever the variant
     */
    List<String> argumentNames();

    /**
     * The stem of the keys of its texts.
     *
     * @return {@code RULES.} and the name; a third party's kind names its own bundle
     */
    default String messageKey() {
        return "RULES." + name();
    }

    /**
     * Tests one subject to which the check applies.
     *
     * @param subject the subject
     * @param view the dossier it belongs to
     * @param context what the run depends on
     * @return exactly one outcome
     */
    RuleOutcome test(S subject, DossierView view, RuleContext context);
}
