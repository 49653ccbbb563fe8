package org.gridmarketing.metering.consumption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MountedRegister;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.ReadingTime;

/** Meters of one point, written short. */
final class PointMetersSamples {
    static final ObjectRef POINT = new ObjectRef("MeteringPoint", "P-1");
    static final BillingPeriod JANUARY = period("2025-12-31", "2026-01-31");

    private final List<MeterInstallation> installations = new ArrayList<>();
    private final List<Meter> meters = new ArrayList<>();
    private final List<ReadingSet> readings = new ArrayList<>();

    static BillingPeriod period(String from, String to) {
        return new BillingPeriod(LocalDate.parse(from), LocalDate.parse(to));
    }

    static MeterInstallation.Builder installation(String no, String meterNo, String multiplier) {
        return MeterInstallation.builder()
                .no(no)
                .meterNo(meterNo)
                .meteringPointNo("P-1")
                .compositeMultiplier(Multiplier.of(multiplier));
    }

    static MountedRegister register(RegisterKind register, String start, String stop) {
        MountedRegister.Builder builder = MountedRegister.builder().register(register);
        if (!start.isEmpty()) {
            builder.start(RegisterValue.of(start));
        }
        if (!stop.isEmpty()) {
            builder.stop(RegisterValue.of(stop));
        }
        return builder.build();
    }

    static Reading reading(String at, String value) {
        return Reading.builder()
                .at(ReadingTime.parse(at))
                .value(RegisterValue.of(value))
                .build();
    }

    static Reading rolledOver(String at, String value, YesNo mark) {
        return Reading.builder()
                .at(ReadingTime.parse(at))
                .value(RegisterValue.of(value))
                .rolledOver(mark)
                .build();
    }

    static Reading corrected(String at, String value) {
        return Reading.builder()
                .at(ReadingTime.parse(at))
                .value(RegisterValue.of(value))
                .kind(ReadingKind.CORRECTED)
                .build();
    }

    PointMetersSamples mounted(MeterInstallation installation) {
        installations.add(installation);
        return this;
    }

    PointMetersSamples meter(String no, int digits) {
        meters.add(Meter.builder().no(no).integerDigits(digits).build());
        return this;
    }

    PointMetersSamples meter(Meter meter) {
        meters.add(meter);
        return this;
    }

    PointMetersSamples read(String meterNo, RegisterKind register, Reading... each) {
        readings.add(ReadingSet.builder()
                .meterNo(meterNo)
                .register(register)
                .addReadings(each)
                .build());
        return this;
    }

    PointMeters build() {
        return new PointMeters(POINT, installations, meters, readings);
    }
}
