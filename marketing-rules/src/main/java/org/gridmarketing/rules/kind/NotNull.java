package org.gridmarketing.rules.kind;

import java.util.List;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Not null (不能为空): an attribute must be there. An empty field and one that cannot be read are told apart, since they are
 * mended differently.
 *
 * @param <S> what is tested
 * @param <V> the type of the attribute
 * @param attribute what must be there; a blank text counts as absent
 */
public record NotNull<S, V>(Attribute<S, V> attribute) implements RuleKind<S> {
    @Override
    public String name() {
        return "NOT_NULL";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("attribute", "raw");
    }

    @Override
    public RuleOutcome test(S subject, DossierView view, RuleContext context) {
        Recorded<V> recorded = attribute.of(subject, view);
        return Missing.violation(attribute, recorded).orElseGet(RuleOutcome::passed);
    }
}
