package org.gridmarketing.rules.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.MissingInput;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Equal across objects (应当一致): an attribute must agree with that of a related object; where a reference leads to several
 * objects, with one of them.
 *
 * @param <S> what is tested
 * @param <V> the type of both attributes
 * @param attribute the subject's attribute
 * @param other the name of the related attribute, such as {@code ReadingSegment.orgNo}
 * @param related finds the related attributes; none makes the check not applicable
 * @param agreement when two values agree
 * @param reportedAt the attribute at which a finding points, such as the reference that leads to the related object
 */
public record EqualAcross<S, V>(
        Attribute<S, V> attribute, String other, Related<S, V> related, Agreement<V> agreement, String reportedAt)
        implements RuleKind<S> {
    /**
     * Finds the related attributes (关联字段).
     *
     * @param <S> what is tested
     * @param <V> the type of the attributes
     */
    @FunctionalInterface
    public interface Related<S, V> {
        /**
         * The related attributes of a subject.
         *
         * @param subject the subject
         * @param view the dossier it belongs to
         * @param context what the run depends on
         * @return one for each related object
         */
        List<Recorded<V>> of(S subject, DossierView view, RuleContext context);
    }

    /**
     * Tells when two values agree (一致的含义).
     *
     * @param <V> their type
     */
    @FunctionalInterface
    public interface Agreement<V> {
        /**
         * Compares two values.
         *
         * @param own the subject's value
         * @param other the related object's value
         * @param context what the run depends on
         * @return true if they agree
         */
        boolean holds(V own, V other, RuleContext context);
    }

    /**
     * A check for equality as such.
     *
     * @param <S> what is tested
     * @param <V> the type of both attributes
     * @param attribute the subject's attribute
     * @param other the name of the related attribute
     * @param related finds the related attributes
     * @return the kind
     */
    public static <S, V> EqualAcross<S, V> of(Attribute<S, V> attribute, String other, Related<S, V> related) {
        return new EqualAcross<>(attribute, other, related, (own, that, context) -> own.equals(that), attribute.name());
    }

    @Override
    public String name() {
        return "EQUAL_ACROSS";
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
        List<Recorded<V>> others = related.of(subject, view, context);
        if (others.isEmpty()) {
            return RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET);
        }
        Recorded<V> own = attribute.of(subject, view);
        return own instanceof Recorded.Present<V> present
                ? compare(present.value(), others, context)
                : Gate.missing(attribute.name(), own).orElseThrow();
    }

    private RuleOutcome compare(V own, List<Recorded<V>> others, RuleContext context) {
        for (Recorded<V> each : others) {
            if (each instanceof Recorded.Present<V> there && agreement.holds(own, there.value(), context)) {
                return RuleOutcome.passed();
            }
        }
        List<V> present =
                others.stream().flatMap(each -> each.toOptional().stream()).toList();
        Optional<Recorded<V>> open =
                others.stream().filter(Recorded::isUnreadable).findFirst();
        if (open.isPresent()) {
            return RuleOutcome.undecided(other, MissingInput.Why.of(open.get()));
        }
        return present.isEmpty()
                ? RuleOutcome.notApplicable(Inapplicability.INPUT_ABSENT)
                : differs(own, joined(present));
    }

    private RuleOutcome differs(V own, Arg others) {
        Args args = attribute
                .named()
                .and("value", attribute.shown(own))
                .and("other", other)
                .and("otherValue", others);
        return new RuleOutcome.Violated(reportedAt, "", args).expecting(others);
    }

    private Arg joined(List<V> values) {
        return values.size() == 1
                ? attribute.shown(values.get(0))
                : new Arg.Text(values.stream().map(Object::toString).collect(Collectors.joining(", ")));
    }

    /** One of the values with which it ought to agree, where it is the attribute itself that is at fault. */
    @Override
    public Optional<Proposal> propose(
            S subject, ObjectRef ref, RuleOutcome.Violated violation, DossierView view, RuleContext context) {
        List<Arg> values = related.of(subject, view, context).stream()
                .flatMap(each -> each.toOptional().stream())
                .distinct()
                .map(attribute::shown)
                .toList();
        return reportedAt.equals(attribute.name()) && !values.isEmpty()
                ? Optional.of(Proposal.suggested(ref, attribute.name(), values))
                : RuleKind.super.propose(subject, ref, violation, view, context);
    }
}
