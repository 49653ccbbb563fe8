package org.gridmarketing.billing.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.metering.consumption.MeterSpan;
import org.gridmarketing.metering.consumption.PairedReadings;
import org.gridmarketing.metering.consumption.PairingPolicy;
import org.gridmarketing.metering.consumption.PointMeters;
import org.gridmarketing.metering.consumption.RegisterNeeds;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.BasicChargeMethod;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BandTotal;
import org.gridmarketing.model.tariff.LineSplit;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.ReadingTime;

/** The meters of a point that is read, and the readings that are needed of them. */
final class MeterResolver {
    /** The bands of what the customer takes; those of what it feeds in are settled apart. */
    private static final Set<RegisterKind> BANDS = Collections.unmodifiableSet(Arrays.stream(RegisterKind.values())
            .filter(register ->
                    register.name().startsWith("ACTIVE_") && register.band().isPresent())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(RegisterKind.class))));

    private final Resolution resolution;
    private final MeteringPoint point;
    private final Optional<PriceAgreement> agreement;
    private final List<MeterInstallation> installations;
    private final List<MeterInstallation> touching;
    private final Set<RegisterKind> registersRead;

    MeterResolver(Resolution resolution, MeteringPoint point, Optional<PriceAgreement> agreement) {
        this.resolution = resolution;
        this.point = point;
        this.agreement = agreement;
        this.installations = resolution.view().installations(point);
        this.touching = touching(installations, resolution.period());
        this.registersRead = registersRead(resolution, touching);
    }

    /** What is read at the ends of the period, and what can be asked of the same meters inside it. */
    record Result(PointQuantity.Read quantity, Supplier<ReadingsInside> inside) {}

    Optional<Result> read() {
        BandPlan plan = bandPlan();
        if (!touching.stream().allMatch(this::hasItsMeter)) {
            return Optional.empty();
        }
        Outcome<PairedReadings> paired = PairedReadings.of(meters(), resolution.period(), needs(plan), pairing());
        if (!paired.isOk()) {
            tellUnreadableRegisters();
        }
        return issues().take(paired).map(readings -> read(readings, plan));
    }

    /** A register that cannot be read may be the one that is missing. */
    private void tellUnreadableRegisters() {
        for (MeterInstallation each : touching) {
            each.meterNo()
                    .toOptional()
                    .ifPresent(no -> readingSets(no)
                            .forEach(set -> issues().optional(
                                            set.register(), ObjectRef.of(Meter.class, no), "readings.register")));
        }
    }

    private Stream<ReadingSet> readingSets(String meterNo) {
        return resolution.dossier().readingSets().stream()
                .filter(set -> set.meterNo().equals(Recorded.of(meterNo)));
    }

    private Result read(PairedReadings paired, BandPlan plan) {
        for (MeterSpan span : paired.spans()) {
            warnOfEstimates(span);
            warnOfUnknownKind(span, span.from(), span.previousKind());
            warnOfUnknownKind(span, span.to(), span.currentKind());
        }
        return new Result(new PointQuantity.Read(paired, List.of(), plan.remainderBand()), () -> inside(plan));
    }

    private ReadingsInside inside(BandPlan plan) {
        RegisterNeeds needs = atChange(needs(plan));
        RegisterNeeds least = pricedSuffice(needs) ? new RegisterNeeds(needs.required(), Set.of()) : needs;
        return new ReadingsInside(meters(), resolution.period(), needs, least, pairing());
    }

    private PointMeters meters() {
        return new PointMeters(
                point.ref(),
                installations,
                resolution.dossier().meters(),
                resolution.dossier().readingSets());
    }

    private static List<MeterInstallation> touching(List<MeterInstallation> installations, BillingPeriod period) {
        List<MeterInstallation> touching = new ArrayList<>(1);
        for (MeterInstallation each : installations) {
            if (touches(each, period)) {
                touching.add(each);
            }
        }
        return touching;
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

    private boolean hasItsMeter(MeterInstallation installation) {
        return installation.meterNo().isAbsent()
                || issues().single(
                                resolution.view().meters(installation.meterNo()),
                                installation.meterNo(),
                                installation.ref(),
                                "meterNo",
                                Meter.class)
                        .isPresent();
    }

    private PairingPolicy pairing() {
        return PairingPolicy.strict().with(coverage());
    }

    /** The first and the last bill of an account are for the days on which its meter was mounted. */
    private PairingPolicy.Coverage coverage() {
        Customer customer = resolution.customer();
        boolean opened = isInside(customer.energisedOn()) || isInside(customer.openedOn());
        return opened || isInside(customer.closedOn())
                ? PairingPolicy.Coverage.WHILE_MOUNTED
                : PairingPolicy.Coverage.WHOLE_PERIOD;
    }

    private boolean isInside(Recorded<LocalDate> day) {
        return day.toOptional().filter(resolution.period()::contains).isPresent();
    }

    private BandPlan bandPlan() {
        boolean hasBands = !Collections.disjoint(registersRead, BANDS);
        return agreement
                .filter(each -> issues().require(each.touExecuted(), each.ref(), "touExecuted")
                        .filter(flag -> flag == YesNo.YES)
                        .isPresent())
                .map(each -> BandPlan.of(resolution, each, hasBands))
                .orElse(BandPlan.undivided());
    }

    private static Set<RegisterKind> registersRead(Resolution resolution, List<MeterInstallation> installations) {
        Set<RegisterKind> registers = EnumSet.noneOf(RegisterKind.class);
        for (MeterInstallation each : installations) {
            for (ReadingSet set : resolution.dossier().readingSets()) {
                if (each.meterNo().isPresent() && each.meterNo().equals(set.meterNo())) {
                    set.register().toOptional().ifPresent(registers::add);
                }
            }
        }
        return registers;
    }

    /** The registers that are needed, and those beside them that are there. */
    private RegisterNeeds needs(BandPlan plan) {
        Set<RegisterKind> required = EnumSet.noneOf(RegisterKind.class);
        Set<RegisterKind> ifRead = EnumSet.of(RegisterKind.REVERSE_REACTIVE_TOTAL);
        BandTotal policy = resolution.policy().bandTotal();
        boolean sumOfBands = plan.divided() && policy == BandTotal.SUM_OF_BANDS;
        (sumOfBands ? ifRead : required).add(RegisterKind.ACTIVE_TOTAL);
        for (RegisterKind register : plan.divided() ? BANDS : Set.<RegisterKind>of()) {
            (plan.needs(register, policy) ? required : ifRead).add(register);
        }
        (isAssessed() ? required : ifRead).add(RegisterKind.REACTIVE_TOTAL);
        if (needsDemand()) {
            required.add(RegisterKind.MAX_DEMAND);
        }
        ifRead.retainAll(registersRead);
        return new RegisterNeeds(required, ifRead);
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

    private boolean isAssessed() {
        return agreement
                .flatMap(each -> each.powerFactorStandard().toOptional())
                .filter(standard -> standard.isAssessed())
                .isPresent();
    }

    /** Active registers, for reactive energy and demand are never divided; the total is not asked for where the sum of the bands is billed. */
    private static RegisterNeeds atChange(RegisterNeeds needs) {
        Set<RegisterKind> ifRead = active(needs.ifRead());
        ifRead.remove(RegisterKind.ACTIVE_TOTAL);
        return new RegisterNeeds(active(needs.required()), ifRead);
    }

    private static Set<RegisterKind> active(Set<RegisterKind> registers) {
        Set<RegisterKind> active = EnumSet.noneOf(RegisterKind.class);
        registers.stream().filter(RegisterKind::isActive).forEach(active::add);
        return active;
    }

    /**
     * Bands without prices of their own count only in the total, unless the sum of the bands is billed, lines are written for each of
     * them, or energy is taken off band by band.
     */
    private boolean pricedSuffice(RegisterNeeds needs) {
        boolean total = resolution.policy().bandTotal() == BandTotal.FLAT_IS_REMAINDER;
        boolean perBand = agreement.map(each -> TariffResolver.inPeriod(resolution, each)).orElse(List.of()).stream()
                .flatMap(tariff -> tariff.components().stream())
                .anyMatch(component -> component.component().lineSplit() == LineSplit.PER_BAND);
        boolean alone = point.parentNo().isAbsent()
                && resolution.dossier().meteringPoints().stream()
                        .noneMatch(other -> other.parentNo().equals(Recorded.of(point.no())));
        return total && alone && !perBand && !needs.ifRead().isEmpty();
    }

    private void warnOfEstimates(MeterSpan span) {
        warn(span, span.from(), span.previousKind());
        warn(span, span.to(), span.currentKind());
    }

    private void warn(MeterSpan span, ReadingTime at, Optional<ReadingKind> kind) {
        kind.filter(each -> each == ReadingKind.ESTIMATED || each == ReadingKind.SELF_REPORTED)
                .ifPresent(each -> warnOnce(
                        BillingIssues.ESTIMATED_READING, reading(span, at).and("kind", each)));
    }

    /** It may have been an estimate. */
    private void warnOfUnknownKind(MeterSpan span, ReadingTime at, Optional<ReadingKind> kind) {
        if (kind.isPresent()) {
            return;
        }
        readingSets(span.readings().meter().key())
                .filter(set -> set.register().equals(Recorded.of(span.readings().register())))
                .flatMap(set -> set.readings().stream())
                .filter(reading -> reading.at().equals(Recorded.of(at)))
                .forEach(reading -> {
                    if (reading.kind() instanceof Recorded.Unreadable<ReadingKind> unreadable) {
                        Args args = reading(span, at).and("raw", unreadable.raw());
                        warnOnce(BillingIssues.READING_KIND_UNREADABLE, args);
                    }
                });
    }

    private static Args reading(MeterSpan span, ReadingTime at) {
        return Args.of("register", span.readings().register())
                .and("at", at.toString())
                .and("meter", span.readings().meter().key());
    }

    private void warnOnce(IssueCode code, Args args) {
        BillWarning warning = new BillWarning(code, args);
        if (!resolution.warnings().contains(warning)) {
            resolution.warnings().add(warning);
        }
    }

    private IssueCollector issues() {
        return resolution.issues();
    }
}
