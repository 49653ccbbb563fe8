package org.gridmarketing.billing.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.billing.input.FeedInTerms;
import org.gridmarketing.billing.input.FeedInUsage;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.metering.consumption.PairedReadings;
import org.gridmarketing.metering.consumption.PairingPolicy;
import org.gridmarketing.metering.consumption.PointMeters;
import org.gridmarketing.metering.consumption.ReadEnergies;
import org.gridmarketing.metering.consumption.RegisterNeeds;
import org.gridmarketing.model.code.MeteringPointPurpose;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Feed-in resolver (上网电量解析): from the points of an archive that measure a generator to what it produced and fed in. What the customer
 * takes from the grid is billed apart, by its points of retail settlement.
 *
 * <p>A generation gateway (发电关口) counts what is produced, a feed-in gateway (上网关口) what is fed in, a generation feed-in gateway
 * (发电上网关口) both. Where the surplus is sold and no gateway counts it, the reverse active register of the customer's points of
 * settlement does.
 */
public final class FeedInResolver {
    private static final Set<MeteringPointPurpose> GENERATING =
            Set.of(MeteringPointPurpose.GENERATION_GATEWAY, MeteringPointPurpose.GENERATION_FEED_IN_GATEWAY);
    private static final Set<MeteringPointPurpose> FEEDING_IN =
            Set.of(MeteringPointPurpose.FEED_IN_GATEWAY, MeteringPointPurpose.GENERATION_FEED_IN_GATEWAY);

    private final DossierView view;
    private final BillingPeriod period;
    private final List<Issue> issues = new ArrayList<>();

    private FeedInResolver(Dossier dossier, BillingPeriod period) {
        this.view = DossierView.of(dossier);
        this.period = period;
    }

    /**
     * Resolves a generator.
     *
     * @param dossier the customer with readings at both ends of the period
     * @param period the period of settlement
     * @param policy the choices by which the statement is computed
     * @param terms of its contract
     * @return what is settled by {@link org.gridmarketing.billing.Billing#feedIn}, or every reason why it cannot be told
     */
    public static Outcome<FeedInUsage> resolve(
            Dossier dossier, BillingPeriod period, BillingPolicy policy, FeedInTerms terms) {
        FeedInResolver resolver = new FeedInResolver(dossier, period);
        Optional<Energy> exported = resolver.exported(terms.mode());
        Optional<Energy> generated = resolver.sum(GENERATING, RegisterKind.ACTIVE_TOTAL)
                .or(() -> terms.mode() == FeedInUsage.Mode.FULL_FEED_IN ? exported : Optional.empty());
        resolver.requireCounted(generated, "generated");
        resolver.requireCounted(exported, "exported");
        return resolver.issues.isEmpty()
                ? Outcome.ok(FeedInUsage.builder()
                        .customerNo(dossier.customer().no())
                        .contractNo(terms.contractNo())
                        .period(period)
                        .policy(policy)
                        .mode(terms.mode())
                        .generated(generated.orElseThrow())
                        .exported(exported.orElseThrow())
                        .feedInPrice(terms.price())
                        .addAllSubsidies(terms.subsidies())
                        .build())
                : Outcome.refused(resolver.issues);
    }

    private void requireCounted(Optional<Energy> energy, String what) {
        if (energy.isEmpty()
                && issues.stream().noneMatch(issue -> !issue.code().equals(BillingIssues.NO_FEED_IN_POINT))) {
            issues.add(new Issue(
                    BillingIssues.NO_FEED_IN_POINT, view.dossier().customer().ref(), what, Args.of("what", what)));
        }
    }

    private Optional<Energy> exported(FeedInUsage.Mode mode) {
        Optional<Energy> counted = sum(FEEDING_IN, RegisterKind.ACTIVE_TOTAL);
        return counted.isPresent() || mode == FeedInUsage.Mode.FULL_FEED_IN
                ? counted
                : sum(Set.of(MeteringPointPurpose.RETAIL_SETTLEMENT), RegisterKind.REVERSE_ACTIVE_TOTAL);
    }

    /** What the points of these purposes count together; empty where there is none that has the register. */
    private Optional<Energy> sum(Set<MeteringPointPurpose> purposes, RegisterKind register) {
        return view.dossier().meteringPoints().stream()
                .filter(point -> isInUse(point)
                        && point.purpose()
                                .toOptional()
                                .filter(purposes::contains)
                                .isPresent())
                .filter(point -> !isBehindAnother(point, purposes))
                .flatMap(point -> read(point, register).stream())
                .reduce(Energy::plus);
    }

    /** A point behind one of the same kind is contained in it. */
    private boolean isBehindAnother(MeteringPoint point, Set<MeteringPointPurpose> purposes) {
        return view.points(point.parentNo()).stream()
                .anyMatch(parent -> isInUse(parent)
                        && parent.purpose()
                                .toOptional()
                                .filter(purposes::contains)
                                .isPresent());
    }

    private static boolean isInUse(MeteringPoint point) {
        return !point.status().equals(Recorded.of(MeteringPointStatus.WITHDRAWN))
                && !point.status().equals(Recorded.of(MeteringPointStatus.STOPPED));
    }

    /** Of a generator its register must be read; of a point of settlement only where there is one. */
    private Optional<Energy> read(MeteringPoint point, RegisterKind register) {
        PointMeters meters = new PointMeters(
                point.ref(),
                view.installations(point),
                view.dossier().meters(),
                view.dossier().readingSets());
        boolean required = register == RegisterKind.ACTIVE_TOTAL;
        if (!required && !isRead(point, register)) {
            return Optional.empty();
        }
        Outcome<ReadEnergies> read = PairedReadings.of(
                        meters, period, RegisterNeeds.of(register), PairingPolicy.strict())
                .flatMap(paired -> ReadEnergies.of(paired, TraceSink.none()));
        issues.addAll(read.issues());
        return read instanceof Outcome.Ok<ReadEnergies> ok
                ? Optional.ofNullable(ok.value().active().get(register))
                : Optional.empty();
    }

    private boolean isRead(MeteringPoint point, RegisterKind register) {
        return view.installations(point).stream()
                .flatMap(installation -> view.readingSets(installation.meterNo()).stream())
                .anyMatch(set -> set.register().equals(Recorded.of(register)));
    }
}
