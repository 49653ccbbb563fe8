package org.gridmarketing.metering.adjustment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Bilingual;

/** Why a method cannot be computed with the values it was given. */
final class AdjustmentChecks {
    private static final Percentage ALL = Percentage.ofBasisPoints(10_000);

    private AdjustmentChecks() {}

    static List<Issue> of(AdjustmentMethod method, Energy recorded, AdjustmentRule rule, ObjectRef subject) {
        ValueChecks checks = ValueChecks.of(subject);
        checks.require(
                method.causes().contains(rule.cause()),
                MeteringIssues.METHOD_OF_ANOTHER_CAUSE,
                "cause",
                Args.of("cause", titles(Set.of(rule.cause()))).and("causes", titles(method.causes())));
        if (method instanceof AdjustmentMethod.Coefficient wiring) {
            backward(wiring.coefficient(), recorded, checks);
        } else if (method instanceof AdjustmentMethod.CoefficientAndError both) {
            backward(both.coefficient(), recorded, checks);
            error(both.error(), checks);
        } else if (method instanceof AdjustmentMethod.TransformerErrors errors) {
            backward(errors.coefficient(), recorded, checks);
        } else {
            checks.notNegative("recordedEnergy", recorded);
        }
        if (method instanceof AdjustmentMethod.MeterError error) {
            error(error.error(), checks);
            error.permitted()
                    .ifPresent(permitted -> beyond(error.error(), permitted, "error", "permittedError", checks));
        }
        if (method instanceof AdjustmentMethod.WrongMultiplier multiplier) {
            checks.positive("usedMultiplier", multiplier.used()).positive("actualMultiplier", multiplier.actual());
        }
        if (method instanceof AdjustmentMethod.VoltageDrop drop) {
            beyond(drop.drop(), drop.permitted(), "voltageDrop", "permittedVoltageDrop", checks);
            range(absolute(drop.drop()).compareTo(ALL) < 0, "voltageDrop", drop.drop(), checks);
        }
        if (method instanceof AdjustmentMethod.NormalUse use) {
            checks.notNegative("normalEnergy", use.normal());
        }
        if (method instanceof AdjustmentMethod.Creep creep) {
            checks.notNegative("idle", creep.idle())
                    .positive("minutesPerTurn", creep.minutesPerTurn())
                    .positive("turnsPerKwh", creep.turnsPerKwh())
                    .positive("multiplier", creep.multiplier());
        }
        return checks.issues();
    }

    /** What contradicts the rule or what was recorded once it is computed. */
    static List<Issue> ofResult(
            AdjustmentMethod method, Energy recorded, AdjustmentRule rule, Energy energy, ObjectRef subject) {
        ValueChecks checks = ValueChecks.of(subject);
        if (method instanceof AdjustmentMethod.Creep) {
            boolean recordedAll = !recorded.plus(energy).isNegative();
            checks.require(
                    recordedAll,
                    MeteringIssues.CREEP_EXCEEDS_RECORDED,
                    "idle",
                    Args.of("crept", energy.negate()).and("recorded", recorded));
        }
        boolean refundRefused = rule.direction() == AdjustmentDirection.COLLECTED_ONLY && energy.isNegative();
        Args args = Args.of("energy", energy).and("rule", rule.basis().toString());
        return checks.require(!refundRefused, MeteringIssues.NOT_REFUNDED, "", args)
                .issues();
    }

    /** A coefficient below zero belongs to a register that ran backward, one above zero to one that did not. */
    private static void backward(CorrectionCoefficient coefficient, Energy recorded, ValueChecks checks) {
        boolean agrees = recorded.isZero() || coefficient.value().signum() == recorded.signum();
        Args args = Args.of("K", coefficient.toString()).and("energy", recorded);
        checks.require(agrees, MeteringIssues.COEFFICIENT_CONTRADICTED, "recordedEnergy", args);
    }

    private static void error(Percentage error, ValueChecks checks) {
        range(error.compareTo(ALL.negate()) > 0, "error", error, checks);
    }

    private static void range(boolean holds, String attribute, Percentage value, ValueChecks checks) {
        checks.require(holds, MeteringIssues.ERROR_OUT_OF_RANGE, attribute, Args.of("value", value));
    }

    private static void beyond(
            Percentage value, Percentage permitted, String attribute, String limit, ValueChecks checks) {
        Args args = Args.of("value", value).and("permitted", permitted);
        boolean beyond = absolute(value).compareTo(permitted) > 0;
        checks.require(beyond, MeteringIssues.WITHIN_PERMITTED_ERROR, attribute, args)
                .notNegative(limit, permitted);
    }

    private static Bilingual titles(Set<AdjustmentCause> causes) {
        return new Bilingual(titles(causes, Language.ZH, "、"), titles(causes, Language.EN, ", "));
    }

    private static String titles(Set<AdjustmentCause> causes, Language language, String comma) {
        return causes.stream().map(cause -> cause.title(language)).collect(Collectors.joining(comma));
    }

    private static Percentage absolute(Percentage percentage) {
        return percentage.isNegative() ? percentage.negate() : percentage;
    }

    static boolean isWithin(Root3 value, Root3 limit) {
        return limit.minus(value).signum() >= 0 && limit.plus(value).signum() >= 0;
    }
}
