package org.gridmarketing.billing.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.gridmarketing.billing.input.FeedInTerms;
import org.gridmarketing.billing.input.FeedInUsage;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.MeteringPointPurpose;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Feed-in resolver (上网电量解析): from the points of an archive that measure a generator to what it produced and fed in. What the customer
 * takes from the grid is billed apart, by its points of retail settlement.
 *
 * <p>A generation gateway (发电关口) counts what is produced, a feed-in gateway (上网关口) what is fed in, a generation feed-in gateway
 * (发电上网关口) both. Where the surplus is sold and no gateway counts it, the reverse active register of the customer's points of
 * settlement does.
 *
 * <p>A gateway counts by its forward register (正向有功), except
 *
 * <ul>
 *   <li>where its meter is installed at a point of settlement too, as with self-use and surplus: forward is then what the customer takes
 *       and is billed for, and the reverse register (反向有功) is what is fed in;
 *   <li>where it has readings of the reverse register only;
 *   <li>where the terms name its register ({@link FeedInTerms#gatewayRegisters}), as they must where both registers moved.
 * </ul>
 *
 * <p>A generation feed-in gateway beside a generation gateway or a feed-in gateway may count the same energy again, so it is refused
 * unless one is named as the parent of the other; the outer one then counts.
 *
 * <p>A meter that a point of settlement has too cannot tell what was produced, unless all of it is fed in.
 */
public final class FeedInResolver {
    private static final Set<MeteringPointPurpose> GENERATING =
            Set.of(MeteringPointPurpose.GENERATION_GATEWAY, MeteringPointPurpose.GENERATION_FEED_IN_GATEWAY);
    private static final Set<MeteringPointPurpose> FEEDING_IN =
            Set.of(MeteringPointPurpose.FEED_IN_GATEWAY, MeteringPointPurpose.GENERATION_FEED_IN_GATEWAY);

    private final DossierView view;
    private final FeedInTerms terms;
    private final IssueCollector issues;
    private final FeedInRegisters registers;

    private FeedInResolver(Dossier dossier, BillingPeriod period, FeedInTerms terms) {
        this.view = DossierView.of(dossier);
        this.terms = terms;
        this.issues = new IssueCollector(dossier.codeProfile());
        this.registers = new FeedInRegisters(view, period, terms, issues);
    }

    /**
     * Resolves a generator.
     *
     * @param dossier the customer with readings at both ends of the period
     * @param period the period of settlement
     * @param policy the choices by which the statement is computed
     * @param terms of its contract
     * @return what is settled by {@link org.gridmarketing.billing.Billing#feedIn}, or every reason why it cannot be told: no point that
     *     counts, a purpose or status that cannot be read, a meter of two gateways, gateways that may count the same energy, a gateway of which both registers moved, generation
     *     behind the meter of settlement, a register named for no gateway, and every reason of the readings
     */
    public static Outcome<FeedInUsage> resolve(
            Dossier dossier, BillingPeriod period, BillingPolicy policy, FeedInTerms terms) {
        FeedInResolver resolver = new FeedInResolver(dossier, period, terms);
        resolver.checkArchive();
        resolver.checkTerms();
        resolver.checkOverlap();
        Optional<Energy> exported = resolver.exported();
        Optional<Energy> generated = resolver.generated(exported);
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
                : Outcome.refused(resolver.issues.issues());
    }

    /** A gateway whose purpose cannot be read would be left out without a word. */
    private void checkArchive() {
        for (MeteringPoint point : view.dossier().meteringPoints()) {
            issues.optional(point.status(), point.ref(), "status");
            issues.optional(point.purpose(), point.ref(), "purpose");
        }
    }

    private void checkTerms() {
        for (String no : new TreeSet<>(terms.gatewayRegisters().keySet())) {
            boolean known = view.dossier().meteringPoints().stream()
                    .anyMatch(
                            point -> point.no().equals(no) && (counts(point, GENERATING) || counts(point, FEEDING_IN)));
            if (!known) {
                Args args = Args.of("point", no);
                issues.add(
                        BillingIssues.UNKNOWN_GATEWAY, view.dossier().customer().ref(), "gatewayRegisters", args);
            }
        }
    }

    /** Whether a generation feed-in gateway beside one of the others is another generator or the same once more, no source says. */
    private void checkOverlap() {
        Set<MeteringPoint> told = new HashSet<>();
        for (Set<MeteringPointPurpose> purposes : List.of(GENERATING, FEEDING_IN)) {
            List<MeteringPoint> beside = outermost(point -> counts(point, purposes));
            List<MeteringPoint> both = beside.stream()
                    .filter(point ->
                            point.purpose().equals(Recorded.of(MeteringPointPurpose.GENERATION_FEED_IN_GATEWAY)))
                    .toList();
            if (both.size() < beside.size()) {
                both.stream()
                        .filter(told::add)
                        .forEach(point -> issues.add(
                                BillingIssues.GATEWAYS_OVERLAP, point.ref(), "purpose", Args.of("point", point.no())));
            }
        }
    }

    private void requireCounted(Optional<Energy> energy, String what) {
        boolean told = issues.issues().stream().anyMatch(issue -> !issue.code().equals(BillingIssues.NO_FEED_IN_POINT));
        if (energy.isEmpty() && !told) {
            issues.add(BillingIssues.NO_FEED_IN_POINT, view.dossier().customer().ref(), what, Args.of("what", what));
        }
    }

    private boolean sellsAll() {
        return terms.mode() == FeedInUsage.Mode.FULL_FEED_IN;
    }

    private Optional<Energy> exported() {
        Optional<Energy> counted = sum(outermost(point -> counts(point, FEEDING_IN)));
        return counted.isPresent() || sellsAll() ? counted : ofSettlement();
    }

    private Optional<Energy> generated(Optional<Energy> exported) {
        List<MeteringPoint> gateways = outermost(point -> counts(point, GENERATING));
        if (!sellsAll()) {
            gateways.stream()
                    .filter(registers::isSharedWithSettlement)
                    .forEach(point -> issues.add(BillingIssues.GENERATION_NOT_APART, point.ref(), "purpose"));
        }
        return sum(gateways).or(() -> sellsAll() ? exported : Optional.empty());
    }

    /** The surplus that the meters of settlement count backwards; a meter without that register counts none. */
    private Optional<Energy> ofSettlement() {
        List<MeteringPoint> points = outermost(FeedInResolver::settles);
        checkMetersApart(points);
        return points.stream()
                .filter(point -> registers.isRead(point, RegisterKind.REVERSE_ACTIVE_TOTAL))
                .flatMap(point -> registers.read(point, RegisterKind.REVERSE_ACTIVE_TOTAL).stream())
                .reduce(Energy::plus);
    }

    private Optional<Energy> sum(List<MeteringPoint> gateways) {
        checkMetersApart(gateways);
        return gateways.stream()
                .flatMap(point -> registers.readGateway(point).stream())
                .reduce(Energy::plus);
    }

    /** One meter at two of the points would be counted twice. */
    private void checkMetersApart(List<MeteringPoint> points) {
        Set<String> seen = new HashSet<>();
        for (MeteringPoint point : points) {
            registers.meters(point).stream()
                    .filter(meter -> !seen.add(meter))
                    .forEach(meter -> issues.add(BillingIssues.METER_SHARED, ObjectRef.of(Meter.class, meter), ""));
        }
    }

    /** A point behind one of the same kind is contained in it. */
    private List<MeteringPoint> outermost(Predicate<MeteringPoint> kind) {
        List<MeteringPoint> found = new ArrayList<>();
        for (MeteringPoint point : view.dossier().meteringPoints()) {
            if (kind.test(point) && view.points(point.parentNo()).stream().noneMatch(kind)) {
                found.add(point);
            }
        }
        return found;
    }

    private static boolean counts(MeteringPoint point, Set<MeteringPointPurpose> purposes) {
        boolean inUse = !point.status().equals(Recorded.of(MeteringPointStatus.WITHDRAWN))
                && !point.status().equals(Recorded.of(MeteringPointStatus.STOPPED));
        return inUse && point.purpose().toOptional().filter(purposes::contains).isPresent();
    }

    /** Whether the customer is billed for what the point takes. */
    static boolean settles(MeteringPoint point) {
        return PointResolver.isSettled(point)
                && (point.purpose().isAbsent()
                        || point.purpose().equals(Recorded.of(MeteringPointPurpose.RETAIL_SETTLEMENT)));
    }
}
