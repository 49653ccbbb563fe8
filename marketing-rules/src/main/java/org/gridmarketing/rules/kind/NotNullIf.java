package org.gridmarketing.rules.kind;

import java.util.List;
import java.util.function.Predicate;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Not null if (满足条件时不能为空): where one attribute meets a condition, another must be there and lie in an interval.
 *
 * @param <S> what is tested
 * @param <A> the type of the condition's attribute
 * @param <V> the type of the attribute that must be there
 * @param when the condition's attribute
 * @param condition what makes the other attribute necessary
 * @param attribute what must be there
 * @param interval what it may be
 */
public record NotNullIf<S, A, V extends Comparable<? super V>>(
        Attribute<S, A> when, Predicate<? super A> condition, Attribute<S, V> attribute, Interval<V> interval)
        implements RuleKind<S> {
    @Override
    public String name() {
        return "NOT_NULL_IF";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("attribute", "raw", "value", "range");
    }

    @Override
    public List<String> variants() {
        return List.of("ABSENT", "UNREADABLE", "OUTSIDE");
    }

    @Override
    public RuleOutcome test(S subject, DossierView view, RuleContext context) {
        Recorded<A> given = when.of(subject, view);
        if (!(given instanceof Recorded.Present<A> met)) {
            return Gate.missing(when.name(), given).orElseThrow();
        }
        if (!condition.test(met.value())) {
            return RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET);
        }
        Recorded<V> recorded = attribute.of(subject, view);
        return recorded instanceof Recorded.Present<V> present
                ? Range.within(attribute, present.value(), interval)
                : Missing.violation(attribute, recorded).orElseThrow();
    }

    @Override
    public QuickVerdict quick(S subject, DossierView view, RuleContext context) {
        Recorded<A> given = when.of(subject, view);
        if (!(given instanceof Recorded.Present<A> met)) {
            return QuickVerdict.missing(given);
        }
        if (!condition.test(met.value())) {
            return QuickVerdict.CONDITION_NOT_MET;
        }
        return QuickVerdict.passedIf(attribute.of(subject, view) instanceof Recorded.Present<V> present
                && interval.contains(present.value()));
    }
}
