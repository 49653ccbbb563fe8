package org.gridmarketing.billing.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridmarketing.billing.input.PointQuantity.ReadPart;
import org.gridmarketing.billing.input.UnreadChange;
import org.gridmarketing.metering.consumption.PairedReadings;
import org.gridmarketing.metering.consumption.PairingPolicy;
import org.gridmarketing.metering.consumption.PointMeters;
import org.gridmarketing.metering.consumption.RegisterNeeds;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.ReadingTime;

/**
 * The readings of a point inside the period (期内示数), which divide its energy where every register has one whose energy is divided.
 *
 * @param needs the registers whose energy is divided, and those beside them that are there
 * @param least the registers without which the energy cannot be divided
 */
record ReadingsInside(
        PointMeters meters, BillingPeriod period, RegisterNeeds needs, RegisterNeeds least, PairingPolicy pairing) {
    boolean isRead(LocalDate day) {
        return pairedTo(day).isOk();
    }

    /** A reason for each register that is not read at the end of a day, or not legibly; the ends of the period are read. */
    Optional<UnreadChange> unread(LocalDate day) {
        List<Issue> reasons = pairedTo(day).issues();
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new UnreadChange(day, reasons));
    }

    private Outcome<PairedReadings> pairedTo(LocalDate day) {
        return paired(new BillingPeriod(period.from(), day), least);
    }

    private Outcome<PairedReadings> paired(BillingPeriod days, RegisterNeeds registers) {
        return PairedReadings.of(meters, days, registers, pairing);
    }

    /** The days inside the period at whose end something was read, or a meter was mounted or removed; estimates are no readings. */
    TreeSet<LocalDate> days() {
        Stream<LocalDate> read = meters.readings().stream()
                .filter(this::isOfMeter)
                .flatMap(set -> set.readings().stream())
                .filter(ReadingsInside::isActual)
                .flatMap(reading -> reading.at().toOptional().stream())
                .filter(ReadingTime::isEndOfDay)
                .map(ReadingTime::day);
        Stream<LocalDate> mounted = meters.installations().stream()
                .flatMap(each -> Stream.of(each.installedOn(), each.removedOn()))
                .flatMap(day -> day.toOptional().stream());
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.concat(read, mounted)
                .filter(day -> day.isAfter(period.from()) && day.isBefore(period.to()))
                .forEach(days::add);
        return days;
    }

    private boolean isOfMeter(ReadingSet set) {
        return set.meterNo().isPresent()
                && meters.installations().stream()
                        .anyMatch(each -> each.meterNo().equals(set.meterNo()));
    }

    private static boolean isActual(Reading reading) {
        return !reading.kind().equals(Recorded.of(ReadingKind.ESTIMATED))
                && !reading.kind().equals(Recorded.of(ReadingKind.SELF_REPORTED));
    }

    /** The readings between some days, with every register where each of them has all; nothing where there are none. */
    List<ReadPart> parts(Collection<LocalDate> days) {
        List<ReadPart> all = parts(days, needs);
        return all.size() > days.size() || needs.equals(least) ? all : parts(days, least);
    }

    /** What contradicts a reading before or after it, as an estimate may, divides nothing. */
    private List<ReadPart> parts(Collection<LocalDate> days, RegisterNeeds registers) {
        List<ReadPart> parts = new ArrayList<>();
        LocalDate start = period.from();
        for (LocalDate end : days) {
            Optional<ReadPart> part = part(start, end, registers);
            if (part.isPresent()) {
                parts.add(part.get());
                start = end;
            }
        }
        Optional<ReadPart> last = part(start, period.to(), registers);
        while (last.isEmpty() && !parts.isEmpty()) {
            start = parts.remove(parts.size() - 1).days().from();
            last = part(start, period.to(), registers);
        }
        last.ifPresent(parts::add);
        return parts.size() > 1 ? parts : List.of();
    }

    private Optional<ReadPart> part(LocalDate from, LocalDate to, RegisterNeeds registers) {
        BillingPeriod days = new BillingPeriod(from, to);
        return paired(days, registers) instanceof Outcome.Ok<PairedReadings> ok
                ? Optional.of(new ReadPart(days, ok.value()))
                : Optional.empty();
    }
}
