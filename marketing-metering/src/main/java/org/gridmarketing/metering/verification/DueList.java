package org.gridmarketing.metering.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringNames;
import org.gridmarketing.model.legal.MeteringCodeEdition;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.text.Args;

/**
 * Due list (到期清单): which meters have to be checked on site, rotated or verified until a day.
 *
 * @param items what is due, the earliest first, then by meter and kind
 * @param undecided meters of which something is due and a day is missing to say when, or whose verification has no known cycle, by
 *     meter
 */
public record DueList(List<DueItem> items, List<Issue> undecided) {
    /**
     * Keeps the lists unchangeable.
     *
     * @param items what is due
     * @param undecided what cannot be said
     */
    public DueList {
        items = List.copyOf(items);
        undecided = List.copyOf(undecided);
    }

    /**
     * What is due.
     *
     * @param meters the meters, in any order
     * @param edition the edition of DL/T 448 by which they are checked and rotated
     * @param until the last day of the plan; what was due before is on the list, too
     * @return the list; a meter without a day from which to count is named among the undecided instead of being left out
     */
    public static DueList until(Collection<CheckedMeter> meters, MeteringCodeEdition edition, LocalDate until) {
        List<DueItem> items = new ArrayList<>();
        List<Issue> undecided = new ArrayList<>();
        for (CheckedMeter meter : meters) {
            add(meter, fieldCheck(meter, edition), lastFieldCheck(meter).or(meter::installedOn), items, undecided);
            Optional<VerificationCycle> rotation =
                    VerificationCycles.find(edition, CycleKind.ROTATION, CycleSubject.of(meter.deviceClass()));
            add(meter, rotation, meter.installedOn(), items, undecided);
            Optional<VerificationCycle> verification = meter.verifiedAs().flatMap(VerificationCycles::verification);
            add(meter, verification, meter.lastVerifiedOn(), items, undecided);
            if (verification.isEmpty()) {
                undecided.add(
                        new Issue(MeteringIssues.VERIFICATION_CYCLE_UNKNOWN, meter.meter(), "verifiedAs", Args.none()));
            }
        }
        items.removeIf(item -> item.due().isAfter(until));
        items.sort(Comparator.comparing(DueItem::due)
                .thenComparing(item -> item.meter().key())
                .thenComparing(item -> item.cycle().kind()));
        undecided.sort(Comparator.comparing((Issue issue) -> issue.subject().key()));
        return new DueList(items, undecided);
    }

    /** A check before the installation was one of another place. */
    private static Optional<LocalDate> lastFieldCheck(CheckedMeter meter) {
        return meter.lastFieldCheckOn()
                .filter(day -> meter.installedOn().filter(day::isBefore).isEmpty());
    }

    /** The first check where there was none and the edition knows one, else the ordinary one. */
    private static Optional<VerificationCycle> fieldCheck(CheckedMeter meter, MeteringCodeEdition edition) {
        return Optional.of(CycleSubject.HIGH_VOLTAGE)
                .filter(subject -> meter.highVoltage() && lastFieldCheck(meter).isEmpty())
                .flatMap(subject -> VerificationCycles.find(edition, CycleKind.FIRST_FIELD_CHECK, subject))
                .or(() ->
                        VerificationCycles.find(edition, CycleKind.FIELD_CHECK, CycleSubject.of(meter.deviceClass())));
    }

    private static void add(
            CheckedMeter meter,
            Optional<VerificationCycle> cycle,
            Optional<LocalDate> last,
            List<DueItem> items,
            List<Issue> undecided) {
        if (cycle.isPresent() && last.isPresent()) {
            items.add(new DueItem(meter.meter(), cycle.get(), cycle.get().dueAfter(last.get())));
        } else if (cycle.isPresent()) {
            Args args = Args.of("kind", MeteringNames.of(cycle.get().kind()))
                    .and("document", cycle.get().document());
            String attribute = cycle.get().kind() == CycleKind.VERIFICATION ? "lastVerifiedOn" : "installedOn";
            undecided.add(new Issue(MeteringIssues.DUE_DAY_UNKNOWN, meter.meter(), attribute, args));
        }
    }
}
