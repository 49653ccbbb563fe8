package org.gridmarketing.metering.consumption;

import java.time.LocalDate;
import java.util.Optional;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.ReadingTime;

/** The part of a period for which one installation was mounted. A day without a date is one before or after everything. */
final class MeterStay {
    private final MeterInstallation installation;
    private final ObjectRef ref;
    private final MeterArchive meter;
    private final LocalDate mountedOn;
    private final LocalDate removedOn;
    private final boolean mountedInside;
    private final LocalDate first;
    private final LocalDate last;
    private final ReadingTime from;
    private final ReadingTime to;

    MeterStay(MeterInstallation installation, PointMeters meters, BillingPeriod period) {
        this.installation = installation;
        this.ref = installation.ref();
        this.meter = new MeterArchive(installation.meterNo(), meters);
        this.mountedOn = installation.installedOn().toOptional().orElse(LocalDate.MIN);
        this.removedOn = installation.removedOn().toOptional().orElse(LocalDate.MAX);
        this.mountedInside = mountedOn.isAfter(period.from());
        this.first = mountedInside ? mountedOn : period.from();
        this.last = removedOn.isAfter(period.to()) ? period.to() : removedOn;
        this.from = ReadingTime.endOf(first);
        this.to = ReadingTime.endOf(last);
    }

    static boolean touches(MeterInstallation installation, BillingPeriod period) {
        boolean removedBefore = installation
                .removedOn()
                .toOptional()
                .filter(day -> !day.isAfter(period.from()))
                .isPresent();
        boolean mountedAfter = installation
                .installedOn()
                .toOptional()
                .filter(day -> day.isAfter(period.to()))
                .isPresent();
        return !removedBefore && !mountedAfter;
    }

    MeterInstallation installation() {
        return installation;
    }

    /** What names the installation. */
    ObjectRef ref() {
        return ref;
    }

    MeterArchive meter() {
        return meter;
    }

    LocalDate mountedOn() {
        return mountedOn;
    }

    LocalDate removedOn() {
        return removedOn;
    }

    boolean isReversed() {
        return removedOn.isBefore(mountedOn);
    }

    boolean mountedInside() {
        return mountedInside;
    }

    /** The day at whose end it begins. */
    LocalDate first() {
        return first;
    }

    /** The day at whose end it ends. */
    LocalDate last() {
        return last;
    }

    ReadingTime from() {
        return from;
    }

    ReadingTime to() {
        return to;
    }

    Optional<String> meterNo() {
        return installation.meterNo().toOptional();
    }

    /** Zero or below was reported where it was looked at first. */
    Optional<Multiplier> multiplier() {
        return installation.compositeMultiplier().toOptional().filter(multiplier -> multiplier.signum() > 0);
    }
}
