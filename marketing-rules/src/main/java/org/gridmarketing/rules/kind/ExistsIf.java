package org.gridmarketing.rules.kind;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Exists (必须存在): a subject must have at least one object of a sort that is in use; where a flag says whether it has one,
 * the flag must say so too.
 *
 * @param <S> what is tested
 * @param <T> what it must have
 * @param what the type of it, such as {@code MeteringPoint}; or type and attribute, such as {@code PriceAgreement.priceCode}, where
 *     the subject itself must have it
 * @param candidates finds them, in use or not
 * @param inUse lets those through that are in use
 * @param none which text applies where there are some, but none is let through
 * @param flag says whether there are any; empty where no attribute does
 */
public record ExistsIf<S, T>(
        String what,
        BiFunction<S, DossierView, List<T>> candidates,
        Gate<T> inUse,
        String none,
        Optional<Attribute<S, YesNo>> flag)
        implements RuleKind<S> {
    private static final String FLAG_SAYS_NO = "FLAG_SAYS_NO";
    private static final String NONE_IN_USE = "NONE";

    /**
     * A check that one object is there, which no flag tells.
     *
     * @param <S> what is tested
     * @param <T> what it must have
     * @param what the type of it, such as {@code MeteringPoint}
     * @param candidates finds them, in use or not
     * @param inUse lets those through that are in use
     * @return the kind
     */
    public static <S, T> ExistsIf<S, T> one(
            String what, BiFunction<S, DossierView, List<T>> candidates, Gate<T> inUse) {
        return new ExistsIf<>(what, candidates, inUse, NONE_IN_USE, Optional.empty());
    }

    /**
     * A check that one object is there, which an attribute says too.
     *
     * @param <S> what is tested
     * @param <T> what it must have
     * @param what the type of it, such as {@code MeterInstallation}
     * @param candidates finds them, in use or not
     * @param inUse lets those through that are in use
     * @param flag says whether there are any
     * @return the kind
     */
    public static <S, T> ExistsIf<S, T> flagged(
            String what, BiFunction<S, DossierView, List<T>> candidates, Gate<T> inUse, Attribute<S, YesNo> flag) {
        return new ExistsIf<>(what, candidates, inUse, NONE_IN_USE, Optional.of(flag));
    }

    /**
     * This check of objects of which another thing is asked than being in use.
     *
     * @param variant which text applies where none is let through
     * @return the kind
     */
    public ExistsIf<S, T> orElse(String variant) {
        return new ExistsIf<>(what, candidates, inUse, variant, flag);
    }

    @Override
    public String name() {
        return "EXISTS_IF";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("what", "count", "flag");
    }

    @Override
    public List<String> variants() {
        return flag.isPresent()
                ? List.of("NOTHING", none, "NONE_THOUGH_FLAGGED", FLAG_SAYS_NO)
                : List.of("NOTHING", none);
    }

    @Override
    public RuleOutcome test(S subject, DossierView view, RuleContext context) {
        Optional<RuleOutcome> stop = Gate.whereAny(candidates, inUse, Inapplicability.CONDITION_NOT_MET)
                .stop(subject, view, context);
        if (stop.isEmpty()) {
            return flag.map(attribute -> flagged(attribute, subject, view)).orElseGet(RuleOutcome::passed);
        }
        return stop.filter(RuleOutcome.Undecided.class::isInstance)
                .orElseGet(() -> none(candidates.apply(subject, view).size(), subject, view));
    }

    @Override
    public QuickVerdict quick(S subject, DossierView view, RuleContext context) {
        List<T> all = candidates.apply(subject, view);
        for (int i = 0; i < all.size(); i++) {
            if (inUse.stop(all.get(i), view, context).isEmpty()) {
                return QuickVerdict.passedIf(flag.isEmpty() || isYes(flag.get().of(subject, view)));
            }
        }
        return QuickVerdict.LOOK_CLOSER;
    }

    private static boolean isYes(Recorded<YesNo> says) {
        return says instanceof Recorded.Present<YesNo> present && present.value() == YesNo.YES;
    }

    private RuleOutcome none(int count, S subject, DossierView view) {
        Args args = Args.of("what", what).and("count", count);
        return flag.filter(attribute -> isYes(attribute.of(subject, view)))
                .map(attribute -> RuleOutcome.violated(
                        attribute.name(), "NONE_THOUGH_FLAGGED", args.and("flag", attribute.name())))
                .orElseGet(() -> count == 0
                        ? RuleOutcome.violated(attributeOfSubject(), "NOTHING", Args.of("what", what))
                        : RuleOutcome.violated(attributeOfSubject(), none, args));
    }

    private String attributeOfSubject() {
        int dot = what.indexOf('.');
        return dot < 0 ? "" : what.substring(dot + 1);
    }

    private RuleOutcome flagged(Attribute<S, YesNo> attribute, S subject, DossierView view) {
        Recorded<YesNo> says = attribute.of(subject, view);
        return Gate.missing(attribute.name(), says)
                .orElseGet(() -> isYes(says)
                        ? RuleOutcome.passed()
                        : RuleOutcome.violated(
                                attribute.name(),
                                FLAG_SAYS_NO,
                                Args.of("what", what).and("flag", attribute.name())));
    }

    /** A flag that denies what is there has to say yes. */
    @Override
    public Optional<Proposal> propose(
            S subject, ObjectRef ref, RuleOutcome.Violated violation, DossierView view, RuleContext context) {
        return violation.variant().equals(FLAG_SAYS_NO)
                ? flag.map(attribute -> Proposal.derivable(ref, attribute.name(), attribute.shown(YesNo.YES)))
                : RuleKind.super.propose(subject, ref, violation, view, context);
    }
}
