package org.gridmarketing.metering.consumption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;

/** Pairs the readings of a point's meters; see {@link PairedReadings#of}. */
final class ReadingPairing {
    private final PointMeters meters;
    private final BillingPeriod period;
    private final RegisterNeeds needs;
    private final PairingPolicy policy;
    private final List<Issue> issues = new ArrayList<>();
    private final List<MeterSpan> spans = new ArrayList<>();
    private final List<DemandReading> demands = new ArrayList<>();

    ReadingPairing(PointMeters meters, BillingPeriod period, RegisterNeeds needs, PairingPolicy policy) {
        this.meters = meters;
        this.period = period;
        this.needs = needs;
        this.policy = policy;
    }

    Outcome<PairedReadings> pair() {
        List<MeterStay> stays = new MeterStays(meters, period, policy, issues).find();
        checkBands(stays);
        for (int i = 0; i < stays.size(); i++) {
            if (!stays.get(i).isReversed()) {
                pair(stays.get(i), isMountedAgain(stays, i));
            }
        }
        return issues.isEmpty()
                ? Outcome.ok(new PairedReadings(meters.point(), spans, demands))
                : Outcome.refused(issues);
    }

    /** A band that only one of two meters has would silently be counted elsewhere for the time of the other. */
    private void checkBands(List<MeterStay> stays) {
        if (stays.size() < 2) {
            return;
        }
        for (RegisterKind register : needs.ifRead()) {
            long with = stays.stream()
                    .filter(stay -> !needs.required().contains(register))
                    .filter(stay -> !new RegisterReadings(register, stay).isEmpty())
                    .count();
            if (register.band().isPresent() && with > 0 && with < stays.size()) {
                Args args = Args.of("register", register).and("count", with).and("meters", stays.size());
                issues.add(new Issue(MeteringIssues.BAND_ON_SOME_METERS, meters.point(), "", args));
            }
        }
    }

    /** Whether the same meter ran on after this stay, as where only a transformer was changed. */
    private static boolean isMountedAgain(List<MeterStay> stays, int index) {
        return stays.stream()
                .skip(index + 1L)
                .anyMatch(later -> later.meterNo().equals(stays.get(index).meterNo()));
    }

    private void pair(MeterStay stay, boolean mountedAgain) {
        Optional<String> meterNo = stay.meterNo();
        if (meterNo.isEmpty()) {
            return;
        }
        ObjectRef meter = ObjectRef.of(Meter.class, meterNo.get());
        for (RegisterKind register : needs.all()) {
            RegisterReadings readings = new RegisterReadings(register, stay);
            if (needs.required().contains(register) || !readings.isEmpty()) {
                pair(new ReadingEnds(mountedAgain, meter, readings, issues), readings);
            }
        }
    }

    private void pair(ReadingEnds ends, RegisterReadings readings) {
        // the readings are looked at even where the multiplier is missing; then there is a refusal, and none of this is
        // used
        Multiplier multiplier = readings.stay().multiplier().orElse(Multiplier.ONE);
        if (readings.register().isDemand()) {
            demands.addAll(ends.demands(multiplier, policy.demand()));
        } else {
            ends.span(readings.digits(), policy.backward()).ifPresent(span -> {
                issues.addAll(RegisterDifference.of(span).issues());
                spans.add(ends.meterSpan(multiplier, span));
            });
        }
    }
}
