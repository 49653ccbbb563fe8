package org.gridmarketing.rules.kind;

import java.util.List;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Not null and a foreign key (不能为空且引用必须存在): a reference must be there and lead to an object that is in use.
 *
 * @param <S> what holds the reference
 * @param attribute the reference
 * @param table the type it refers to, such as {@code Tariff}
 * @param lookup follows it
 */
public record NotNullForeignKey<S>(Attribute<S, String> attribute, String table, Lookup<S> lookup)
        implements RuleKind<S> {
    @Override
    public String name() {
        return "NOT_NULL_FK";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("attribute", "raw", "key", "table");
    }

    @Override
    public List<String> variants() {
        return List.of("ABSENT", "UNREADABLE", "DANGLING", "OUT_OF_USE");
    }

    @Override
    public RuleOutcome test(S subject, DossierView view, RuleContext context) {
        Recorded<String> recorded = attribute.of(subject, view);
        return recorded instanceof Recorded.Present<String> present
                ? new ForeignKey<>(attribute, table, lookup).follow(present.value(), subject, view, context)
                : Missing.violation(attribute, recorded).orElseThrow();
    }

    @Override
    public QuickVerdict quick(S subject, DossierView view, RuleContext context) {
        Recorded<String> recorded = attribute.of(subject, view);
        return recorded instanceof Recorded.Present<String> present
                ? QuickVerdict.passedIf(lookup.find(subject, present.value(), view, context) == Lookup.Target.FOUND)
                : QuickVerdict.LOOK_CLOSER;
    }
}
