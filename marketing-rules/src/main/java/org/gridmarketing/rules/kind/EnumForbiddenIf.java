package org.gridmarketing.rules.kind;

import java.util.List;
import java.util.function.Predicate;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Forbidden if (满足条件时不应为): where one attribute meets a condition, another must not have certain values.
 *
 * @param <S> what is tested
 * @param <A> the type of the condition's attribute
 * @param <V> the type of the other attribute
 * @param when the condition's attribute
 * @param condition what makes values of the other attribute wrong
 * @param attribute the other attribute
 * @param forbidden its values that are wrong then
 */
public record EnumForbiddenIf<S, A, V>(
        Attribute<S, A> when, Predicate<? super A> condition, Attribute<S, V> attribute, Predicate<? super V> forbidden)
        implements RuleKind<S> {
    @Override
    public String name() {
        return "ENUM_FORBIDDEN_IF";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("attribute", "value", "other", "otherValue");
    }

    @Override
    public List<String> variants() {
        return List.of("");
    }

    @Override
    public RuleOutcome test(S subject, DossierView view, RuleContext context) {
        Recorded<A> given = when.of(subject, view);
        if (given instanceof Recorded.Present<A> met && !condition.test(met.value())) {
            return RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET);
        }
        Recorded<V> recorded = attribute.of(subject, view);
        if (given instanceof Recorded.Present<A> met && recorded instanceof Recorded.Present<V> present) {
            return judge(met.value(), present.value());
        }
        return Inputs.stop(when.name(), given, attribute.name(), recorded);
    }

    @Override
    public QuickVerdict quick(S subject, DossierView view, RuleContext context) {
        Recorded<A> given = when.of(subject, view);
        if (given instanceof Recorded.Present<A> met && !condition.test(met.value())) {
            return QuickVerdict.CONDITION_NOT_MET;
        }
        Recorded<V> recorded = attribute.of(subject, view);
        return given instanceof Recorded.Present && recorded instanceof Recorded.Present<V> present
                ? QuickVerdict.passedIf(!forbidden.test(present.value()))
                : QuickVerdict.missing(given, recorded);
    }

    private RuleOutcome judge(A given, V value) {
        return forbidden.test(value)
                ? RuleOutcome.violated(attribute.name(), "", Inputs.pair(attribute, value, when, given))
                : RuleOutcome.passed();
    }
}
