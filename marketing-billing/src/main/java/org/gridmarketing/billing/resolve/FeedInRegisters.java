package org.gridmarketing.billing.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridmarketing.billing.input.FeedInTerms;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.metering.consumption.PairedReadings;
import org.gridmarketing.metering.consumption.PairingPolicy;
import org.gridmarketing.metering.consumption.PointMeters;
import org.gridmarketing.metering.consumption.ReadEnergies;
import org.gridmarketing.metering.consumption.RegisterNeeds;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceSink;

/** Which register of a generator's points counts, and what it counted. */
final class FeedInRegisters {
    private static final RegisterKind FORWARD = RegisterKind.ACTIVE_TOTAL;
    private static final RegisterKind REVERSE = RegisterKind.REVERSE_ACTIVE_TOTAL;

    private final DossierView view;
    private final BillingPeriod period;
    private final FeedInTerms terms;
    private final IssueCollector issues;

    FeedInRegisters(DossierView view, BillingPeriod period, FeedInTerms terms, IssueCollector issues) {
        this.view = view;
        this.period = period;
        this.terms = terms;
        this.issues = issues;
    }

    /** Whether the meter that counts at the point also counts what the customer takes. */
    boolean isSharedWithSettlement(MeteringPoint point) {
        Set<String> own = meters(point);
        return view.dossier().meteringPoints().stream()
                .filter(FeedInResolver::settles)
                .flatMap(other -> meters(other).stream())
                .anyMatch(own::contains);
    }

    /** The meters that stand at a point in the period. */
    Set<String> meters(MeteringPoint point) {
        return view.installations(point).stream()
                .filter(installation -> MeterResolver.touches(installation, period))
                .flatMap(installation -> installation.meterNo().toOptional().stream())
                .collect(Collectors.toSet());
    }

    Optional<Energy> readGateway(MeteringPoint point) {
        Optional<RegisterKind> stated =
                Optional.ofNullable(terms.gatewayRegisters().get(point.no()));
        if (isSharedWithSettlement(point)) {
            stated.filter(register -> register == FORWARD)
                    .ifPresent(register ->
                            issues.add(BillingIssues.GATEWAY_REGISTER_BILLED, point.ref(), "gatewayRegisters"));
            return read(point, REVERSE);
        }
        if (stated.isPresent() || !isRead(point, REVERSE)) {
            return read(point, stated.orElse(FORWARD));
        }
        return isRead(point, FORWARD) ? readOneOfBoth(point) : read(point, REVERSE);
    }

    /** A reverse register that stood still contradicts nothing; one that moved leaves open which of the two was fed in. */
    private Optional<Energy> readOneOfBoth(MeteringPoint point) {
        Optional<Energy> forward = read(point, FORWARD);
        Optional<Energy> reverse = read(point, REVERSE);
        reverse.filter(energy -> !energy.isZero())
                .flatMap(
                        energy -> forward.map(other -> Args.of("forward", other).and("reverse", energy)))
                .ifPresent(args -> issues.add(BillingIssues.GATEWAY_REGISTER_OPEN, point.ref(), "", args));
        return forward;
    }

    Optional<Energy> read(MeteringPoint point, RegisterKind register) {
        PointMeters meters = new PointMeters(
                point.ref(),
                view.installations(point),
                view.dossier().meters(),
                view.dossier().readingSets());
        return issues.take(PairedReadings.of(meters, period, RegisterNeeds.of(register), PairingPolicy.strict())
                        .flatMap(paired -> ReadEnergies.of(paired, TraceSink.none())))
                .flatMap(read -> Optional.ofNullable(read.active().get(register)));
    }

    boolean isRead(MeteringPoint point, RegisterKind register) {
        List<MeterInstallation> installations = view.installations(point);
        return installations.stream()
                .filter(installation -> MeterResolver.touches(installation, period))
                .flatMap(installation -> view.readingSets(installation.meterNo()).stream())
                .anyMatch(set -> set.register().equals(Recorded.of(register))
                        && !set.readings().isEmpty());
    }
}
