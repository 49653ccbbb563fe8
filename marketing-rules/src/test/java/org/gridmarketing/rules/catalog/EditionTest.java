package org.gridmarketing.rules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.code.MeteringPointPurpose;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleRun;
import org.gridmarketing.rules.engine.RuleSet;
import org.junit.jupiter.api.Test;

/** DL/T 448: the edition of 2000 goes by purpose, that of 2016, in force from 2017-05-01, by voltage. */
class EditionTest {
    private static RuleRun run(String id, LocalDate asOf, RuleProfile profile) {
        MeteringPoint.Builder point = MeteringPoint.builder();
        Dossier.Builder dossier = Dossier.builder();
        dossier.codeProfile("SG_2021")
                .customer(RuleCase.customer().build())
                .addMeteringPoints(point.no("P1")
                        .purpose(MeteringPointPurpose.INTER_PROVINCE_GATEWAY)
                        .voltage(VoltageLevel.AC_110KV)
                        .deviceClass(MeteringDeviceClass.II)
                        .build());
        RuleContext context =
                RuleContext.of(asOf, YearMonth.from(asOf), ReferenceTables.empty(), TariffCatalog.empty(), profile);
        return RuleEngine.standard().run(RuleSet.standard(), dossier.build(), context).runs().stream()
                .filter(each -> each.descriptor().id().equals(new RuleId(id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theAsOfDateChoosesTheEdition() {
        LocalDate last = LocalDate.of(2017, 4, 30);
        RuleProfile profile = RuleProfile.standard();
        assertThat(run("D1-1.4.1", last, profile).violated()).isEqualTo(1);
        assertThat(run("D1-1.4.1", last, profile).descriptor().edition().orElseThrow())
                .hasToString("DL/T 448-2000");
        assertThat(run("D1-1.4.1", last.plusDays(1), profile).passed()).isEqualTo(1);
        assertThat(run("D1-1.4.1", last.plusDays(1), profile)
                        .descriptor()
                        .edition()
                        .orElseThrow())
                .hasToString("DL/T 448-2016");
    }

    @Test
    void theProfileMayChooseAnotherEdition() {
        RuleProfile old = RuleProfile.builder().putEditions("DL/T 448", "2000").build();
        assertThat(run("D1-1.4.1", LocalDate.of(2026, 1, 31), old).violated()).isEqualTo(1);
    }
}
