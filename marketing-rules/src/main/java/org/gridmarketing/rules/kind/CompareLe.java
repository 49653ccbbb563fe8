package org.gridmarketing.rules.kind;

import java.util.List;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Less than or equal (不得大于): one attribute must not exceed another; equal values are in order.
 *
 * @param <S> what is tested
 * @param <V> the type of both attributes
 * @param smaller what must not exceed
 * @param larger what must not be exceeded
 */
public record CompareLe<S, V extends Comparable<? super V>>(Attribute<S, V> smaller, Attribute<S, V> larger)
        implements RuleKind<S> {
    @Override
    public String name() {
        return "COMPARE_LE";
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
        Recorded<V> low = smaller.of(subject, view);
        Recorded<V> high = larger.of(subject, view);
        if (low instanceof Recorded.Present<V> less && high instanceof Recorded.Present<V> more) {
            return compare(less.value(), more.value());
        }
        return Inputs.stop(smaller.name(), low, larger.name(), high);
    }

    @Override
    public QuickVerdict quick(S subject, DossierView view, RuleContext context) {
        Recorded<V> low = smaller.of(subject, view);
        Recorded<V> high = larger.of(subject, view);
        return low instanceof Recorded.Present<V> less && high instanceof Recorded.Present<V> more
                ? QuickVerdict.passedIf(less.value().compareTo(more.value()) <= 0)
                : QuickVerdict.missing(low, high);
    }

    private RuleOutcome compare(V low, V high) {
        return low.compareTo(high) <= 0
                ? RuleOutcome.passed()
                : new RuleOutcome.Violated(smaller.name(), "", Inputs.pair(smaller, low, larger, high))
                        .expecting(new Arg.Text("≤ " + high));
    }
}
