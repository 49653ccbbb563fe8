package org.gridmarketing.rules.kind;

import java.util.List;
import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Not null and in its code table (不能为空且在码表中): a coded attribute must be there and its code must be one of the dossier's
 * code profile.
 *
 * @param <S> what is tested
 * @param <C> the code set
 * @param attribute what must be there
 */
public record NotNullInTable<S, C extends Code>(Attribute<S, C> attribute) implements RuleKind<S> {
    @Override
    public String name() {
        return "NOT_NULL_IN_TABLE";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("attribute", "raw", "profile");
    }

    @Override
    public List<String> variants() {
        return List.of("ABSENT", "UNREADABLE", "NOT_IN_TABLE");
    }

    @Override
    public RuleOutcome test(S subject, DossierView view, RuleContext context) {
        Recorded<C> recorded = attribute.of(subject, view);
        if (recorded instanceof Recorded.Present) {
            return RuleOutcome.passed();
        }
        if (recorded instanceof Recorded.Unreadable<C> unreadable
                && unreadable.reason() == UnreadableReason.UNKNOWN_CODE) {
            return RuleOutcome.violated(
                    attribute.name(),
                    "NOT_IN_TABLE",
                    attribute
                            .named()
                            .and("raw", attribute.shown(unreadable.raw()))
                            .and("profile", view.dossier().codeProfile()));
        }
        return Missing.violation(attribute, recorded).orElseThrow();
    }

    @Override
    public QuickVerdict quick(S subject, DossierView view, RuleContext context) {
        return QuickVerdict.passedIf(attribute.of(subject, view) instanceof Recorded.Present);
    }
}
