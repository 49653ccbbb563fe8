package org.gridmarketing.rules.kind;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Range by code (按代码的取值范围): the interval in which an attribute must lie depends on the code of another.
 *
 * @param <S> what is tested
 * @param <C> the type of the code
 * @param <V> the type of the attribute
 * @param code what the interval depends on
 * @param attribute what must lie in it
 * @param interval the interval of a code; empty for a code without one, which makes the check not applicable
 */
public record RangeByCode<S, C, V extends Comparable<? super V>>(
        Attribute<S, C> code, Attribute<S, V> attribute, BiFunction<C, RuleContext, Optional<Interval<V>>> interval)
        implements RuleKind<S> {
    @Override
    public String name() {
        return "RANGE_BY_CODE";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("attribute", "value", "other", "otherValue", "range");
    }

    @Override
    public List<String> variants() {
        return List.of("");
    }

    @Override
    public RuleOutcome test(S subject, DossierView view, RuleContext context) {
        Recorded<C> given = code.of(subject, view);
        Recorded<V> recorded = attribute.of(subject, view);
        if (given instanceof Recorded.Present<C> key && recorded instanceof Recorded.Present<V> value) {
            return judge(key.value(), value.value(), context);
        }
        return Inputs.stop(code.name(), given, attribute.name(), recorded);
    }

    private RuleOutcome judge(C given, V value, RuleContext context) {
        Optional<Interval<V>> range = interval.apply(given, context);
        if (range.isEmpty()) {
            return RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET);
        }
        return range.get().contains(value)
                ? RuleOutcome.passed()
                : RuleOutcome.violated(
                        attribute.name(),
                        "",
                        Inputs.pair(attribute, value, code, given)
                                .and("range", range.get().toString()));
    }
}
