package org.gridmarketing.metering.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.fixtures.gen.Gens;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.WiringMode;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.record.Recorded;
import org.junit.jupiter.api.Test;

/** Samples and generated dossiers by the table of cycles: a meter leaves service before its verification lapses. */
class SampleMetersTest {
    private static <V> V of(Recorded<V> recorded) {
        return recorded.toOptional().orElseThrow();
    }

    private static LocalDate lapses(Meter meter) {
        boolean singlePhase = of(meter.wiringMode()) == WiringMode.SINGLE_PHASE;
        return CycleSubject.of(of(meter.type()), singlePhase, of(meter.activeAccuracy()))
                .flatMap(VerificationCycles::verification)
                .orElseThrow()
                .dueAfter(of(meter.lastVerifiedOn()));
    }

    @Test
    void noMeterIsRotatedAfterItsVerificationLapses() {
        assertThat(Stream.concat(SampleDossiers.all().stream(), Gens.dossiers().samples(1, 500)))
                .allSatisfy(SampleMetersTest::isRotatedInTime);
    }

    private static void isRotatedInTime(Dossier dossier) {
        DossierView view = DossierView.of(dossier);
        for (MeterInstallation installation : dossier.meterInstallations()) {
            assertThat(view.meters(installation.meterNo()))
                    .allSatisfy(meter -> assertThat(of(installation.rotationDueOn()))
                            .as(meter.no())
                            .isBeforeOrEqualTo(lapses(meter)));
        }
    }
}
