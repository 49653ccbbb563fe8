package org.gridmarketing.rules.kind;

import java.util.List;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Codes across objects (代码间关系): the code of one attribute must stand in a certain relation to that of another object.
 *
 * @param <S> what is tested
 * @param <A> the type of the attribute
 * @param <V> the type of the other
 * @param attribute the attribute, at which a finding points
 * @param other the other attribute
 * @param variant which text tells the relation
 * @param relation what must hold between the two
 */
public record CrossCode<S, A, V>(
        Attribute<S, A> attribute, Attribute<S, V> other, String variant, Relation<A, V> relation)
        implements RuleKind<S> {
    /**
     * What must hold between two values (关系).
     *
     * @param <A> the type of one value
     * @param <V> the type of the other
     */
    @FunctionalInterface
    public interface Relation<A, V> {
        /**
         * Whether it holds.
         *
         * @param value one value
         * @param other the other
         * @return true if it does
         */
        boolean holds(A value, V other);
    }

    @Override
    public String name() {
        return "CROSS_CODE";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("attribute", "value", "other", "otherValue");
    }

    @Override
    public List<String> variants() {
        return List.of(variant);
    }

    @Override
    public RuleOutcome test(S subject, DossierView view, RuleContext context) {
        Recorded<A> one = attribute.of(subject, view);
        Recorded<V> two = other.of(subject, view);
        if (one instanceof Recorded.Present<A> given && two instanceof Recorded.Present<V> otherGiven) {
            return judge(given.value(), otherGiven.value());
        }
        return Inputs.stop(attribute.name(), one, other.name(), two);
    }

    @Override
    public QuickVerdict quick(S subject, DossierView view, RuleContext context) {
        Recorded<A> one = attribute.of(subject, view);
        Recorded<V> two = other.of(subject, view);
        return one instanceof Recorded.Present<A> given && two instanceof Recorded.Present<V> otherGiven
                ? QuickVerdict.passedIf(relation.holds(given.value(), otherGiven.value()))
                : QuickVerdict.missing(one, two);
    }

    private RuleOutcome judge(A value, V otherValue) {
        return relation.holds(value, otherValue)
                ? RuleOutcome.passed()
                : RuleOutcome.violated(attribute.name(), variant, Inputs.pair(attribute, value, other, otherValue));
    }
}
