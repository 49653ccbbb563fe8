package org.gridmarketing.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.grid.Feeder;
import org.gridmarketing.model.grid.StationArea;
import org.gridmarketing.model.org.Industry;
import org.gridmarketing.model.org.OrgUnit;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.EffectiveRange;
import org.junit.jupiter.api.Test;

class TablesViewTest {
    private static final OrgUnit CITY =
            OrgUnit.builder().no("42101").parentNo("42").build();
    private static final OrgUnit COUNTY =
            OrgUnit.builder().no("4210101").parentNo("42101").build();
    private static final Industry CLASS =
            Industry.builder().no("3911").parentNo("391").build();
    private static final StationArea AREA =
            StationArea.builder().no("S1").feederNo("F1").orgNo("4210101").build();
    private static final ReferenceTables TABLES = ReferenceTables.builder()
            .addOrgUnits(CITY, COUNTY)
            .addIndustries(CLASS, CLASS, CLASS)
            .addStationAreas(AREA)
            .build();

    @Test
    void aParentAUnitOrALineThatNoTableHoldsIsListed() {
        assertThat(TablesView.of(TABLES).references()).hasSize(7);
        assertThat(TablesView.of(TABLES).dangling())
                .containsOnly(
                        new Reference(CITY.ref(), "parentNo", ObjectRef.of(OrgUnit.class, "42")),
                        new Reference(CLASS.ref(), "parentNo", ObjectRef.of(Industry.class, "391")),
                        new Reference(AREA.ref(), "feederNo", ObjectRef.of(Feeder.class, "F1")));
        ReferenceTables known = TABLES.withFeeders(Feeder.builder().no("F1").build())
                .withOrgUnits(CITY, COUNTY, OrgUnit.builder().no("42").build())
                .withIndustries(CLASS, Industry.builder().no("391").build());
        assertThat(TablesView.of(known).dangling()).isEmpty();
    }

    @Test
    void aKeyHeldByTwoRowsIsListedOnce() {
        assertThat(TablesView.of(TABLES).duplicates()).containsExactly(CLASS.ref());
        assertThat(TablesView.of(ReferenceTables.empty()).duplicates()).isEmpty();
    }

    @Test
    void aUnitThatATariffNamesAndTheTablesLackIsListedOnce() {
        Tariff tariff = Tariff.builder()
                .code("T1")
                .name(new Bilingual("电价", "price"))
                .addVersions(version(2025, "42101", "42102"), version(2026, "42102"))
                .build();
        TariffCatalog catalog = ((Outcome.Ok<TariffCatalog>) TariffCatalog.of(List.of(tariff))).value();
        assertThat(TablesView.of(TABLES).dangling(catalog))
                .containsExactly(new Reference(
                        ObjectRef.of(Tariff.class, "T1"), "orgNos", ObjectRef.of(OrgUnit.class, "42102")));
        assertThat(TablesView.of(TABLES).dangling(TariffCatalog.empty())).isEmpty();
    }

    private static TariffVersion version(int year, String... orgNos) {
        return TariffVersion.builder()
                .effective(EffectiveRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .structure(PricingStructure.SINGLE_PART)
                .addOrgNos(orgNos)
                .addComponents(EnergyComponent.builder()
                        .code("flat")
                        .kind(ChargeKind.TRANSMISSION)
                        .name(new Bilingual("电价", "price"))
                        .price(new ComponentPrice.Flat(EnergyPrice.ofYuanPerKwh("0.5")))
                        .inPowerFactorBase(true)
                        .build())
                .build();
    }
}
