package org.gridmarketing.rules.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Required if (满足条件时只应为): where one attribute meets a condition, another must have one of certain values.
 *
 * @param <S> what is tested
 * @param <A> the type of the condition's attribute
 * @param <C> the code set of the other attribute, whose names are the same in every language, such as Roman numerals
 * @param when the condition's attribute
 * @param condition what leaves only some values of the other attribute
 * @param attribute the other attribute
 * @param allowed its values that are in order then, by the value of the condition's attribute
 */
public record EnumRequiredIf<S, A, C extends Enum<C> & Code>(
        Attribute<S, A> when,
        Predicate<? super A> condition,
        Attribute<S, C> attribute,
        Function<? super A, Set<C>> allowed)
        implements RuleKind<S> {
    @Override
    public String name() {
        return "ENUM_REQUIRED_IF";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("attribute", "value", "other", "otherValue", "expected");
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
        Recorded<C> recorded = attribute.of(subject, view);
        if (given instanceof Recorded.Present<A> met && recorded instanceof Recorded.Present<C> present) {
            return judge(met.value(), present.value());
        }
        return Inputs.stop(when.name(), given, attribute.name(), recorded);
    }

    private RuleOutcome judge(A given, C value) {
        Set<C> right = allowed.apply(given);
        return right.contains(value)
                ? RuleOutcome.passed()
                : RuleOutcome.violated(
                        attribute.name(),
                        "",
                        Inputs.pair(attribute, value, when, given).and("expected", listed(right)));
    }

    private static <C extends Enum<C>> Arg listed(Set<C> right) {
        return new Arg.Text(right.stream().sorted().map(Enum::name).collect(Collectors.joining(" / ")));
    }

    /** The values that are in order; where there is but one it follows from the condition. */
    @Override
    public Optional<Proposal> propose(
            S subject, ObjectRef ref, RuleOutcome.Violated violation, DossierView view, RuleContext context) {
        List<Arg> values = when.of(subject, view).toOptional().map(allowed).orElse(Set.of()).stream()
                .sorted()
                .map(attribute::shown)
                .toList();
        if (values.isEmpty()) {
            return RuleKind.super.propose(subject, ref, violation, view, context);
        }
        return Optional.of(
                values.size() == 1
                        ? Proposal.derivable(ref, attribute.name(), values.get(0))
                        : Proposal.suggested(ref, attribute.name(), values));
    }
}
