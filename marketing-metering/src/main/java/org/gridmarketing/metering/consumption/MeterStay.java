package org.gridmarketing.metering.consumption;

import java.time.LocalDate;
import java.util.Optional;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.ReadingTime;

/** The part of a period for which one installation was mounted. A day without a date is one before or after everything. */
record MeterStay(MeterInstallation installation, BillingPeriod period) {
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

    LocalDate mountedOn() {
        return installation.installedOn().toOptional().orElse(LocalDate.MIN);
    }

    LocalDate removedOn() {
        return installation.removedOn().toOptional().orElse(LocalDate.MAX);
    }

    boolean isReversed() {
        return removedOn().isBefore(mountedOn());
    }

    boolean mountedInside() {
        return mountedOn().isAfter(period.from());
    }

    boolean removedInside() {
        return !removedOn().isAfter(period.to());
    }

    ReadingTime from() {
        return mountedInside() ? ReadingTime.endOf(mountedOn()) : period.opening();
    }

    ReadingTime to() {
        return removedInside() ? ReadingTime.endOf(removedOn()) : period.closing();
    }

    Optional<String> meterNo() {
        return installation.meterNo().toOptional();
    }

    /** Zero or below was reported where it was looked at first. */
    Optional<Multiplier> multiplier() {
        Recorded<Multiplier> archived = installation.compositeMultiplier();
        return archived.toOptional().filter(multiplier -> multiplier.signum() > 0);
    }
}
