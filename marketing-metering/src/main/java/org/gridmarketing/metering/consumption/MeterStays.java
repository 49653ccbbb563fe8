package org.gridmarketing.metering.consumption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;

/** Finds the installations of a period in the order of time and judges whether they follow one another without a gap. */
final class MeterStays {
    private static final Comparator<MeterStay> IN_TIME = Comparator.comparing(MeterStay::mountedOn)
            .thenComparing(MeterStay::removedOn)
            .thenComparing(stay -> stay.installation().no());

    private final PointMeters meters;
    private final BillingPeriod period;
    private final PairingPolicy policy;
    private final List<Issue> issues;

    MeterStays(PointMeters meters, BillingPeriod period, PairingPolicy policy, List<Issue> issues) {
        this.meters = meters;
        this.period = period;
        this.policy = policy;
        this.issues = issues;
    }

    List<MeterStay> find() {
        List<MeterStay> stays = touching();
        stays.sort(IN_TIME);
        if (stays.isEmpty()) {
            add(MeteringIssues.NO_METER, meters.point(), "", Args.none());
        }
        int unusable = 0;
        for (MeterStay stay : stays) {
            unusable += hasUsableDates(stay) ? 0 : 1;
            checkOtherFacts(stay.installation());
        }
        if (!stays.isEmpty() && unusable == 0) {
            checkChain(stays);
        }
        return stays;
    }

    private List<MeterStay> touching() {
        List<MeterStay> stays = new ArrayList<>(1);
        for (MeterInstallation installation : meters.installations()) {
            if (MeterStay.touches(installation, period)) {
                stays.add(new MeterStay(installation, meters, period));
            }
        }
        return stays;
    }

    private boolean hasUsableDates(MeterStay stay) {
        MeterInstallation installation = stay.installation();
        int before = issues.size();
        checkReadable(installation.installedOn(), installation, "installedOn");
        checkReadable(installation.removedOn(), installation, "removedOn");
        if (stay.isReversed()) {
            Args args = Args.of("installed", stay.mountedOn()).and("removed", stay.removedOn());
            add(MeteringIssues.INSTALLATION_DATES_REVERSED, installation.ref(), "removedOn", args);
        }
        return issues.size() == before;
    }

    private void checkOtherFacts(MeterInstallation installation) {
        require(installation.meterNo(), installation, "meterNo");
        require(installation.compositeMultiplier(), installation, "compositeMultiplier");
        Recorded<Multiplier> multiplier = installation.compositeMultiplier();
        if (multiplier.toOptional().filter(value -> value.signum() <= 0).isPresent()) {
            Args args = Args.of("value", multiplier.toOptional().orElseThrow());
            add(MeteringIssues.VALUE_NOT_POSITIVE, installation.ref(), "compositeMultiplier", args);
        }
    }

    private void require(Recorded<?> fact, MeterInstallation installation, String attribute) {
        if (fact.isAbsent()) {
            add(MeteringIssues.VALUE_MISSING, installation.ref(), attribute, Args.none());
        }
        checkReadable(fact, installation, attribute);
    }

    private void checkReadable(Recorded<?> fact, MeterInstallation installation, String attribute) {
        if (fact instanceof Recorded.Unreadable<?> text) {
            add(MeteringIssues.VALUE_UNREADABLE, installation.ref(), attribute, Args.of("raw", text.raw()));
        }
    }

    private void checkChain(List<MeterStay> stays) {
        for (int i = 1; i < stays.size(); i++) {
            checkNeighbours(stays.get(i - 1), stays.get(i));
        }
        if (policy.coverage() == PairingPolicy.Coverage.WHOLE_PERIOD) {
            MeterStay first = stays.get(0);
            if (first.mountedInside() && !followsOneBefore(first)) {
                notCovered(period.firstDay(), first.mountedOn());
            }
            MeterStay last = stays.get(stays.size() - 1);
            if (last.removedOn().isBefore(period.to())) {
                notCovered(last.removedOn(), period.to());
            }
        }
    }

    /** The last day of one meter and the first of the next may be neighbours; a whole day between them is a gap. */
    private void checkNeighbours(MeterStay one, MeterStay next) {
        Args args = Args.of("first", one.installation().no())
                .and("second", next.installation().no());
        if (next.mountedOn().isBefore(one.removedOn())) {
            add(MeteringIssues.METERS_OVERLAP, meters.point(), "", args);
        } else if (next.mountedOn().isAfter(one.removedOn().plusDays(1))) {
            Args days = args.and("removed", one.removedOn()).and("installed", next.mountedOn());
            add(MeteringIssues.METER_GAP, meters.point(), "", days);
        }
    }

    private boolean followsOneBefore(MeterStay first) {
        return first.mountedOn().equals(period.firstDay())
                && meters.installations().stream()
                        .anyMatch(each -> each.removedOn().equals(Recorded.of(period.from())));
    }

    private void notCovered(LocalDate from, LocalDate to) {
        add(
                MeteringIssues.PERIOD_NOT_METERED,
                meters.point(),
                "",
                Args.of("from", from).and("to", to));
    }

    private void add(IssueCode code, ObjectRef subject, String attribute, Args args) {
        issues.add(new Issue(code, subject, attribute, args));
    }
}
