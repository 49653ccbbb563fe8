package org.gridmarketing.metering.loss;

import java.util.List;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/** Agreed losses of a transformer or a line: so much a month, or so much of the energy. */
final class AgreedLoss {
    private AgreedLoss() {}

    static Outcome<Losses> ofMonth(
            Losses monthly, EnergisedTime time, ObjectRef subject, Rounding rounding, TraceSink sink) {
        List<Issue> issues = ValueChecks.of(subject)
                .notNegative("agreedActiveLoss", monthly.active())
                .notNegative("agreedReactiveLoss", monthly.reactive())
                .positive("energisedHours", time.hours())
                .issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Losses losses = new Losses(time.partOf(monthly.active(), rounding), time.partOf(monthly.reactive(), rounding));
        if (sink.isRecording()) {
            Args active = Args.of("ΔWm", monthly.active()).and("m", time.partOfMonth());
            Args reactive = Args.of("ΔWm", monthly.reactive()).and("m", time.partOfMonth());
            sink.rounded(MeteringSteps.LOSS_AGREED, subject, active, losses.active(), rounding);
            sink.rounded(MeteringSteps.LOSS_AGREED, subject, reactive, losses.reactive(), rounding);
        }
        return Outcome.ok(losses);
    }

    static Outcome<Losses> ofEnergy(
            Percentage active,
            Percentage reactive,
            Energy wp,
            ReactiveEnergy wq,
            ObjectRef subject,
            Rounding rounding,
            TraceSink sink) {
        List<Issue> issues = ValueChecks.of(subject)
                .notNegative("agreedActiveShare", active)
                .notNegative("agreedReactiveShare", reactive)
                .notNegative("activeEnergy", wp)
                .notNegative("reactiveEnergy", wq)
                .issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Losses losses = new Losses(rounding.round(wp.times(active)), rounding.round(wq.times(reactive)));
        if (sink.isRecording()) {
            Args ofActive = Args.of("W", wp).and("p", active);
            Args ofReactive = Args.of("W", wq).and("p", reactive);
            sink.rounded(MeteringSteps.LOSS_AGREED_SHARE, subject, ofActive, losses.active(), rounding);
            sink.rounded(MeteringSteps.LOSS_AGREED_SHARE, subject, ofReactive, losses.reactive(), rounding);
        }
        return Outcome.ok(losses);
    }
}
