package org.gridmarketing.billing.resolve;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.metering.consumption.MeterSpan;
import org.gridmarketing.metering.consumption.PairedReadings;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.ReadingTime;

/**
 * Readings after the closing (销户后示数): an account that is closed uses nothing, so what its meters show later is what they showed
 * on the last day of supply. Energy that was read over that day without a reading of it may be somebody else's.
 */
final class ClosingReadings {
    private final Resolution resolution;
    private final LocalDate closedOn;
    private final ReadingTime closing;

    private ClosingReadings(Resolution resolution, LocalDate closedOn) {
        this.resolution = resolution;
        this.closedOn = closedOn;
        this.closing = ReadingTime.endOf(closedOn);
    }

    static void check(Resolution resolution, PairedReadings readings) {
        Optional<LocalDate> closedOn = SupplyDates.closing(resolution)
                .filter(day -> resolution.period().contains(day)
                        && day.isBefore(resolution.period().to()));
        closedOn.ifPresent(day -> new ClosingReadings(resolution, day).check(readings));
    }

    /** A meter is told once, by the first of its registers. */
    private void check(PairedReadings readings) {
        Set<ObjectRef> told = new HashSet<>();
        for (MeterSpan span : readings.spans()) {
            if (isUsedAfterwards(span) && told.add(span.readings().meter())) {
                Args args = Args.of("ended", closedOn)
                        .and("register", span.readings().register())
                        .and("at", span.to().toString());
                resolution
                        .issues()
                        .add(BillingIssues.ENERGY_AFTER_CLOSING, span.readings().meter(), "readings", args);
            }
        }
    }

    private boolean isUsedAfterwards(MeterSpan span) {
        RegisterValue last = span.readings().current();
        return span.readings().register().isActive()
                && span.to().compareTo(closing) > 0
                && !last.equals(span.readings().previous())
                && !shownAtClosing(span, last);
    }

    private boolean shownAtClosing(MeterSpan span, RegisterValue last) {
        return resolution.dossier().readingSets().stream()
                .filter(set -> isOf(set, span))
                .flatMap(set -> set.readings().stream())
                .anyMatch(reading -> reading.at().equals(Recorded.of(closing))
                        && reading.value().equals(Recorded.of(last)));
    }

    private static boolean isOf(ReadingSet set, MeterSpan span) {
        return set.meterNo().equals(Recorded.of(span.readings().meter().key()))
                && set.register().equals(Recorded.of(span.readings().register()));
    }
}
