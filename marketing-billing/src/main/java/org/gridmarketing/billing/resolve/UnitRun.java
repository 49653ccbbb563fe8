package org.gridmarketing.billing.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;

/**
 * The days on which a transformer is energised (变压器运行日), for its loss. A suspension that is too short to save the basic charge
 * still switches the transformer off.
 */
final class UnitRun {
    private final Resolution resolution;
    private final PowerTransformer unit;
    private final BillingPeriod span;
    private final List<UnitChange> changes;

    UnitRun(Resolution resolution, PowerTransformer unit) {
        this.resolution = resolution;
        this.unit = unit;
        this.span = resolution.period();
        // of the capacity only whether there is any matters, and a missing one is told where it is needed
        this.changes = UnitChange.all(
                resolution, unit, span, unit.ratedCapacity().toOptional().orElse(ApparentPower.ofKva(1)));
    }

    boolean isDated() {
        return UnitChange.isDated(unit, span);
    }

    /** The changes of the period after which another capacity than that of the nameplate runs. */
    List<UnitChange> resized() {
        return changes.stream()
                .filter(change -> span.contains(change.on()))
                .filter(change -> !change.capacity().isZero())
                .filter(change -> !unit.ratedCapacity().equals(Recorded.of(change.capacity())))
                .toList();
    }

    Timeline<Boolean> energised() {
        SortedMap<LocalDate, Boolean> runs = new TreeMap<>();
        changes.stream()
                .map(change -> change.firstDay(resolution.policy().basicCharge()))
                .filter(span::contains)
                .forEach(day -> runs.put(day, isEnergised(day)));
        return Timeline.changing(span, isEnergised(span.firstDay()), runs);
    }

    private boolean isEnergised(LocalDate day) {
        boolean running = changes.isEmpty()
                ? unit.runStatus().equals(Recorded.of(RunStatus.RUNNING))
                : changes.get(0).lowers();
        for (UnitChange change : changes) {
            if (!change.firstDay(resolution.policy().basicCharge()).isAfter(day)) {
                running = !change.capacity().isZero();
            }
        }
        return running;
    }
}
