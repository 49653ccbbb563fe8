package org.gridmarketing.billing.price;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.HouseholdAllowance;
import org.gridmarketing.model.tariff.HouseholdResizing;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/**
 * Tells how the bounds of tiers came about (阶梯基数过程).
 *
 * @param what what the bounds are for, where there are several
 */
record BoundsTrace(ObjectRef subject, TraceSink trace, Optional<Bilingual> what) {
    private static final Bilingual USUAL = new Bilingual("基本分档", "usual tiers");
    private static final Bilingual SEASON = new Bilingual("季节分档", "tiers of the season");

    /** Tells nothing. */
    static final BoundsTrace NONE =
            new BoundsTrace(ObjectRef.of(Tier.class, "none"), TraceSink.none(), Optional.empty());

    BoundsTrace of(Bilingual newWhat) {
        return new BoundsTrace(subject, trace, Optional.of(newWhat));
    }

    private Args inputs() {
        return what.map(each -> Args.of("v", each)).orElse(Args.none());
    }

    void usual(List<Tier> tiers, boolean seasonal) {
        base(tiers, seasonal ? SEASON : USUAL);
    }

    void ofHousehold(List<Tier> tiers, int fromPersons, int persons) {
        if (trace.isRecording()) {
            String zh = "多人口分档（" + fromPersons + " 人起，登记 " + persons + " 人）";
            String en = "tiers of large households (from " + fromPersons + " persons, " + persons + " registered)";
            base(tiers, new Bilingual(zh, en));
        }
    }

    private void base(List<Tier> tiers, Bilingual from) {
        if (trace.isRecording()) {
            tell(BillingSteps.TIER_BOUND, inputs().and("B", from), List.of(), tiers, Optional.empty());
        }
    }

    void months(YearMonth first, YearMonth last, int months) {
        if (trace.isRecording()) {
            Args inputs = inputs().and("M1", first).and("M2", last);
            trace.exact(BillingSteps.TIER_MONTHS, subject, inputs, months);
        }
    }

    void part(List<Tier> before, List<Tier> after, int months, Rounding rounding) {
        if (trace.isRecording()) {
            tell(BillingSteps.TIER_BOUND_MONTHS, inputs().and("n", months), before, after, Optional.of(rounding));
        }
    }

    void more(HouseholdResizing household, int persons, YearMonth first, YearMonth last, Energy perMonth, Energy more) {
        if (trace.isRecording()) {
            Args inputs = inputs().and("P", persons)
                    .and("P0", household.fromPersons())
                    .and("w0", household.perMonth())
                    .and("K", allowance(household, persons))
                    .and("w", perMonth)
                    .and("M1", first)
                    .and("M2", last)
                    .and("m", ChronoUnit.MONTHS.between(first, last) + 1);
            trace.exact(BillingSteps.TIER_HOUSEHOLD, subject, inputs, more);
        }
    }

    private static Bilingual allowance(HouseholdResizing household, int persons) {
        if (persons < household.fromPersons()) {
            return new Bilingual("不足 P0 人 w = 0", "fewer than P0 persons w = 0");
        }
        boolean each = household
                .allowance()
                .filter(of -> of == HouseholdAllowance.PERSON)
                .isPresent();
        return each
                ? new Bilingual("按人 w = w0 × (P − P0 + 1)", "for each person w = w0 × (P − P0 + 1)")
                : new Bilingual("按户 w = w0", "once for the household w = w0");
    }

    void raised(List<Tier> before, List<Tier> after, Energy more) {
        if (trace.isRecording()) {
            tell(BillingSteps.TIER_BOUND_RAISED, inputs().and("ΔW", more), before, after, Optional.empty());
            passed(after);
        }
    }

    /** Where only the first bound rises, it may pass the next ones; their tiers then hold nothing. */
    private void passed(List<Tier> tiers) {
        Energy lower = Energy.ZERO;
        for (int i = 0; i < tiers.size(); i++) {
            Optional<Energy> bound = tiers.get(i).upTo();
            if (bound.isPresent() && bound.get().compareTo(lower) > 0) {
                lower = bound.get();
            } else if (bound.isPresent()) {
                Args inputs = inputs().and("k", i + 1).and("hi", bound.get()).and("lo", lower);
                trace.exact(BillingSteps.TIER_EMPTY, subject, inputs, lower);
            }
        }
    }

    void added(List<Tier> sum, List<Tier> own, List<Tier> added) {
        for (int i = 0; i < added.size() && trace.isRecording(); i++) {
            Optional<Energy> bound = added.get(i).upTo();
            if (bound.isPresent()) {
                Args inputs = inputs().and("k", i + 1)
                        .and("hi1", sum.get(i).upTo().orElse(Energy.ZERO))
                        .and("hi2", own.get(i).upTo().orElse(Energy.ZERO));
                trace.exact(BillingSteps.TIER_BOUND_SUM, subject, inputs, bound.get());
            }
        }
    }

    /** A node for each tier that has a bound and where it changed. */
    private void tell(TraceStep step, Args given, List<Tier> before, List<Tier> after, Optional<Rounding> rounding) {
        for (int i = 0; i < after.size(); i++) {
            Optional<Energy> bound = after.get(i).upTo();
            Optional<Energy> former =
                    before.isEmpty() ? Optional.empty() : before.get(i).upTo();
            if (bound.isEmpty() || bound.equals(former)) {
                continue;
            }
            Args tier = given.and("k", i + 1);
            Args inputs = former.map(hi0 -> tier.and("hi0", hi0)).orElse(tier);
            rounding.ifPresentOrElse(
                    how -> trace.rounded(step, subject, inputs, bound.get(), how),
                    () -> trace.exact(step, subject, inputs, bound.get()));
        }
    }
}
