package org.gridmarketing.billing.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.metering.consumption.RegisterDifference;
import org.gridmarketing.metering.consumption.RegisterSpan;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.BasicChargeMethod;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.tariff.BandTotal;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;

/** The meter of a point that is read, its multiplier, and the readings that are needed of it. */
final class MeterResolver {
    private final Resolution resolution;
    private final MeteringPoint point;
    private final Optional<PriceAgreement> agreement;

    MeterResolver(Resolution resolution, MeteringPoint point, Optional<PriceAgreement> agreement) {
        this.resolution = resolution;
        this.point = point;
        this.agreement = agreement;
    }

    Optional<PointQuantity> read() {
        return installation().flatMap(installation -> {
            Optional<Multiplier> multiplier = multiplier(installation);
            Optional<Meter> meter = issues().single(
                            resolution.view().meters(installation.meterNo()),
                            installation.meterNo(),
                            installation.ref(),
                            "meterNo",
                            Meter.class);
            // the readings are looked at even where the multiplier is missing
            Optional<PointQuantity.Read> read = meter.map(found -> quantity(found, multiplier.orElse(Multiplier.ONE)));
            return multiplier.flatMap(times -> read);
        });
    }

    private Optional<MeterInstallation> installation() {
        List<MeterInstallation> inPeriod = resolution.view().installations(point).stream()
                .filter(installation -> touches(installation, resolution.period()))
                .toList();
        List<MeterInstallation> whole =
                inPeriod.stream().filter(this::coversPeriod).toList();
        if (inPeriod.size() > 1) {
            Args args = Args.of("count", inPeriod.size());
            issues().add(BillingIssues.METER_CHANGED, point.ref(), "", args);
        } else if (whole.isEmpty()) {
            issues().add(BillingIssues.NO_METER, point.ref(), "");
        }
        return inPeriod.size() == 1 ? whole.stream().findFirst() : Optional.empty();
    }

    static boolean touches(MeterInstallation installation, BillingPeriod period) {
        boolean removedBefore = installation
                .removedOn()
                .toOptional()
                .filter(day -> !day.isAfter(period.from()))
                .isPresent();
        boolean installedAfter = installation
                .installedOn()
                .toOptional()
                .filter(day -> day.isAfter(period.to()))
                .isPresent();
        return !removedBefore && !installedAfter;
    }

    /** An installation without a date is taken to be there: its readings at both ends show that it was. */
    private boolean coversPeriod(MeterInstallation installation) {
        boolean installedInside = issues().optional(installation.installedOn(), installation.ref(), "installedOn")
                .filter(day -> day.isAfter(resolution.period().from()))
                .isPresent();
        boolean removedInside = issues().optional(installation.removedOn(), installation.ref(), "removedOn")
                .filter(day -> day.isBefore(resolution.period().to()))
                .isPresent();
        return !installedInside && !removedInside;
    }

    private Optional<Multiplier> multiplier(MeterInstallation installation) {
        Optional<Multiplier> multiplier =
                issues().require(installation.compositeMultiplier(), installation.ref(), "compositeMultiplier");
        if (multiplier.filter(times -> times.signum() <= 0).isPresent()) {
            Args args = Args.of("value", multiplier.get());
            issues().add(BillingIssues.NOT_POSITIVE, installation.ref(), "compositeMultiplier", args);
        }
        return multiplier.filter(times -> times.signum() > 0);
    }

    private PointQuantity.Read quantity(Meter meter, Multiplier multiplier) {
        ReadingResolver readings = new ReadingResolver(resolution, meter);
        BandPlan plan = bandPlan(readings);
        List<RegisterSpan> spans = new ArrayList<>();
        for (RegisterKind register : registers(readings, plan)) {
            span(meter, readings, register).ifPresent(spans::add);
        }
        return new PointQuantity.Read(
                multiplier, spans, needsDemand() ? readings.demand() : Optional.empty(), plan.remainderBand());
    }

    private boolean needsDemand() {
        return !isBehindAPointOfTheSameAgreement()
                && agreement
                        .flatMap(each -> each.basicChargeMethod().toOptional())
                        .filter(method -> method == BasicChargeMethod.ACTUAL_DEMAND
                                || method == BasicChargeMethod.CONTRACT_DEMAND)
                        .isPresent();
    }

    /** Demand behind a point is contained in that point's demand, whether or not energy is deducted. */
    private boolean isBehindAPointOfTheSameAgreement() {
        return resolution.view().points(point.parentNo()).stream()
                .filter(PointResolver::isSettled)
                .anyMatch(parent -> parent.priceAgreementNo().equals(point.priceAgreementNo()));
    }

    private BandPlan bandPlan(ReadingResolver readings) {
        return agreement
                .filter(each -> issues().require(each.touExecuted(), each.ref(), "touExecuted")
                        .filter(flag -> flag == YesNo.YES)
                        .isPresent())
                .map(each -> BandPlan.of(resolution, each, readings))
                .orElse(BandPlan.undivided());
    }

    /** The registers that are needed, and those beside them that are there. */
    private List<RegisterKind> registers(ReadingResolver readings, BandPlan plan) {
        List<RegisterKind> registers = new ArrayList<>();
        BandTotal policy = resolution.policy().bandTotal();
        boolean sumOfBands = plan.divided() && policy == BandTotal.SUM_OF_BANDS;
        if (!sumOfBands || readings.hasSet(RegisterKind.ACTIVE_TOTAL)) {
            registers.add(RegisterKind.ACTIVE_TOTAL);
        }
        for (RegisterKind register : RegisterKind.values()) {
            boolean band =
                    register.name().startsWith("ACTIVE_") && register.band().isPresent();
            if (plan.divided() && band && (plan.needs(register, policy) || readings.hasSet(register))) {
                registers.add(register);
            }
        }
        if (isAssessed() || readings.hasSet(RegisterKind.REACTIVE_TOTAL)) {
            registers.add(RegisterKind.REACTIVE_TOTAL);
        }
        if (readings.hasSet(RegisterKind.REVERSE_REACTIVE_TOTAL)) {
            registers.add(RegisterKind.REVERSE_REACTIVE_TOTAL);
        }
        return registers;
    }

    private boolean isAssessed() {
        return agreement
                .flatMap(each -> each.powerFactorStandard().toOptional())
                .filter(standard -> standard.isAssessed())
                .isPresent();
    }

    private Optional<RegisterSpan> span(Meter meter, ReadingResolver readings, RegisterKind register) {
        Optional<Reading> previous = readings.opening(register);
        Optional<Reading> current = readings.closing(register);
        if (previous.isEmpty() || current.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt digits =
                meter.integerDigits().toOptional().map(OptionalInt::of).orElse(OptionalInt.empty());
        RegisterSpan span = new RegisterSpan(
                meter.ref(),
                register,
                previous.get().value().toOptional().orElseThrow(),
                current.get().value().toOptional().orElseThrow(),
                digits,
                readings.rolledOver(register));
        issues().take(RegisterDifference.of(span));
        return Optional.of(span);
    }

    private IssueCollector issues() {
        return resolution.issues();
    }
}
