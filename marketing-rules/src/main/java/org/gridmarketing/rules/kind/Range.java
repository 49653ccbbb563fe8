package org.gridmarketing.rules.kind;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Range (取值范围): an attribute must lie in an interval.
 *
 * @param <S> what is tested
 * @param <V> the type of the attribute
 * @param attribute what is looked at
 * @param interval what it may be in a run
 * @param required whether it must be there too; else an absent one is not applicable
 */
public record Range<S, V extends Comparable<? super V>>(
        Attribute<S, V> attribute, Function<RuleContext, Interval<V>> interval, boolean required)
        implements RuleKind<S> {
    /**
     * A range that also asks for the attribute to be there, where no other check does.
     *
     * @param <S> what is tested
     * @param <V> the type of the attribute
     * @param attribute what is looked at
     * @param interval what it may be
     * @return the kind
     */
    public static <S, V extends Comparable<? super V>> Range<S, V> required(
            Attribute<S, V> attribute, Interval<V> interval) {
        return new Range<>(attribute, context -> interval, true);
    }

    /**
     * A range of an attribute whose absence another check reports.
     *
     * @param <S> what is tested
     * @param <V> the type of the attribute
     * @param attribute what is looked at
     * @param interval what it may be
     * @return the kind
     */
    public static <S, V extends Comparable<? super V>> Range<S, V> ifPresent(
            Attribute<S, V> attribute, Interval<V> interval) {
        return new Range<>(attribute, context -> interval, false);
    }

    @Override
    public String name() {
        return "RANGE";
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
        Recorded<V> recorded = attribute.of(subject, view);
        if (recorded instanceof Recorded.Present<V> present) {
            return within(attribute, present.value(), interval.apply(context));
        }
        Optional<RuleOutcome> missing =
                required ? Missing.violation(attribute, recorded) : Gate.missing(attribute.name(), recorded);
        return missing.orElseThrow();
    }

    @Override
    public QuickVerdict quick(S subject, DossierView view, RuleContext context) {
        Recorded<V> recorded = attribute.of(subject, view);
        if (recorded instanceof Recorded.Present<V> present) {
            return QuickVerdict.passedIf(interval.apply(context).contains(present.value()));
        }
        return required ? QuickVerdict.LOOK_CLOSER : QuickVerdict.missing(recorded);
    }

    static <V extends Comparable<? super V>> RuleOutcome within(
            Attribute<?, V> attribute, V value, Interval<V> interval) {
        return interval.contains(value)
                ? RuleOutcome.passed()
                : RuleOutcome.violated(
                        attribute.name(),
                        "OUTSIDE",
                        attribute.named().and("value", attribute.shown(value)).and("range", interval.toString()));
    }
}
