package org.gridmarketing.rules.kind;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.MissingInput;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * If and only if (是则应、不是则不应): two attributes must both say a thing or both not say it.
 *
 * @param <S> what is tested
 * @param <A> the type of one attribute
 * @param <V> the type of the other
 * @param attribute one attribute, at which a finding points
 * @param says whether its value says it
 * @param other the other attribute
 * @param table what must be known to judge the other attribute
 * @param otherSays whether the other attribute's value says it; empty where the table does not tell
 */
public record Iff<S, A, V>(
        Attribute<S, A> attribute,
        Predicate<? super A> says,
        Attribute<S, V> other,
        String table,
        Judgement<V> otherSays)
        implements RuleKind<S> {
    /**
     * Whether a value says a thing (判断).
     *
     * @param <V> the type of the value
     */
    @FunctionalInterface
    public interface Judgement<V> {
        /**
         * Judges a value.
         *
         * @param value the value
         * @param context what the run depends on
         * @return whether it says so; empty where that is not known
         */
        Optional<Boolean> of(V value, RuleContext context);
    }

    @Override
    public String name() {
        return "IFF";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("attribute", "value", "other", "otherValue");
    }

    @Override
    public List<String> variants() {
        return List.of("ONLY_THIS", "ONLY_OTHER");
    }

    @Override
    public RuleOutcome test(S subject, DossierView view, RuleContext context) {
        Recorded<A> one = attribute.of(subject, view);
        Recorded<V> two = other.of(subject, view);
        if (one instanceof Recorded.Present<A> given && two instanceof Recorded.Present<V> otherGiven) {
            return judge(given.value(), otherGiven.value(), context);
        }
        return Inputs.stop(attribute.name(), one, other.name(), two);
    }

    private RuleOutcome judge(A value, V otherValue, RuleContext context) {
        Optional<Boolean> that = otherSays.of(otherValue, context);
        if (that.isEmpty()) {
            return RuleOutcome.undecided(table, MissingInput.Why.NOT_SUPPLIED);
        }
        boolean thisSays = says.test(value);
        return thisSays == that.get()
                ? RuleOutcome.passed()
                : RuleOutcome.violated(
                        attribute.name(),
                        thisSays ? "ONLY_THIS" : "ONLY_OTHER",
                        Inputs.pair(attribute, value, other, otherValue));
    }
}
