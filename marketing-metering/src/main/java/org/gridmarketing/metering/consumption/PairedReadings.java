package org.gridmarketing.metering.consumption;

import java.util.List;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Paired readings (配对示数): every reading that settles a metering point for a period, with nothing left to look up.
 *
 * <p>A resolver makes them from the archive with {@link #of}; the stage that computes makes energies of them with {@link
 * ReadEnergies#of}, and is then independent of the archive:
 *
 * <pre>{@code
 * PointMeters meters = new PointMeters(point.ref(), view.installations(point), dossier.meters(), dossier.readingSets());
 * RegisterNeeds needs = RegisterNeeds.of(RegisterKind.ACTIVE_TOTAL).andIfRead(RegisterKind.REACTIVE_TOTAL);
 * Outcome<PairedReadings> paired = PairedReadings.of(meters, period, needs, PairingPolicy.strict());
 * Outcome<ReadEnergies> energies = paired.flatMap(readings -> ReadEnergies.of(readings, sink));
 * }</pre>
 *
 * @param point the metering point
 * @param spans one for each energy register of each meter, in the order of time and then of {@link
 *     org.gridmarketing.model.code.RegisterKind}
 * @param demands what the demand registers showed, in the order of time
 */
public record PairedReadings(ObjectRef point, List<MeterSpan> spans, List<DemandReading> demands) {
    /**
     * Keeps the lists unchangeable.
     *
     * @param point the metering point
     * @param spans one for each energy register of each meter
     * @param demands what the demand registers showed
     */
    public PairedReadings {
        spans = List.copyOf(spans);
        demands = List.copyOf(demands);
    }

    /**
     * Pairs the readings of a point over a period, across every change of meter or multiplier in it.
     *
     * <p>A date alone is the end of its day, also for the day of mounting and removal, so that a meter mounted on the last day of
     * the period before opens this one. The reading of an instant, the start reading (起码) of a mounting and the stop reading (止码)
     * of a removal of the same meter at it are all readings of one instant, and a register shows one value at one instant: a
     * corrected reading wins; otherwise they have to agree. Only demand registers may differ where a meter is mounted anew,
     * because they may be reset then.
     *
     * <p>Readings between the ends are no part of the energy, but they have to lie between them: one below its predecessor is
     * refused unless a rollover is marked, or {@link PairingPolicy.Backward} takes backward running whose reader denied a
     * rollover. Estimates and customers' own readings are not held against the others.
     *
     * @param meters what the archive says of the point's meters
     * @param period the period
     * @param needs which registers
     * @param policy what is done where the readings leave room
     * @return the readings; refused with every reason: no meter, two meters at once, a whole day without a meter, dates of an
     *     installation that are unreadable or reversed, a multiplier that is missing or not positive, readings that are missing,
     *     unreadable or contradict one another, a reading below the one before it, a register with bands that only some of the meters have, two rollovers, and every
     *     reason of {@link RegisterDifference#of}
     */
    public static Outcome<PairedReadings> of(
            PointMeters meters, BillingPeriod period, RegisterNeeds needs, PairingPolicy policy) {
        return new ReadingPairing(meters, period, needs, policy).pair();
    }
}
